import type { ClaimView } from '@mizan/api';

/**
 * Two claims of one period, metric and kind that are not comparable by scope, newest first: a city's growth beside
 * its country's. Empty where there is no such pair.
 */
export function featuredComparison(claims: readonly ClaimView[]): ClaimView[] {
  for (const view of claims) {
    const other = view.beside.find((beside) => beside.reason === 'scope');
    const partner = other && claims.find((candidate) => candidate.id === other.claim.id);
    if (partner) return [view, partner];
  }
  return [];
}

/** Claims about the whole of trade before those about one product; within each the order given (newest first). */
export const totalTradeFirst = (claims: readonly ClaimView[]): ClaimView[] =>
  [...claims].sort((x, y) => Number(x.claim.commodity !== undefined) - Number(y.claim.commodity !== undefined));
