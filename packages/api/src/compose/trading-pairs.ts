import { countryOf } from '@mizan/model';
import type { Catalogue } from '../catalogue.ts';

const keyOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** How many claims are about each two countries, their cities and regions included. */
function claimCounts({ claims }: Catalogue): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { reporter, partner } of claims.values()) {
    const key = keyOf(countryOf(reporter.code), countryOf(partner.code));
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** Pairs that have figures, those most is said about first, then those with most rows; of one area, or all. */
export function tradingPairs(catalogue: Catalogue, area?: string): { readonly a: string; readonly b: string }[] {
  const counts = claimCounts(catalogue);
  return catalogue.pairs
    .filter(({ a, b }) => area === undefined || a === area || b === area)
    .map((pair) => ({ ...pair, claims: counts.get(keyOf(pair.a, pair.b)) ?? 0 }))
    .sort((x, y) => y.claims - x.claims || y.rows - x.rows || (x.a + x.b < y.a + y.b ? -1 : 1));
}

/** The areas that one has figures with, in the order of {@link tradingPairs}. */
export const partnersOf = (catalogue: Catalogue, area: string): string[] => tradingPairs(catalogue, area).map(({ a, b }) => (a === area ? b : a));
