import type { ClaimProposal } from '../proposal.ts';

const same = (a: ClaimProposal, b: ClaimProposal): boolean =>
  a.metric.value === b.metric.value && a.kind === b.kind && a.value === b.value && a.valueMax === b.valueMax && a.unit === b.unit && samePair(a, b) && fits(a.period.value, b.period.value) && sameGoods(a, b);

const samePair = (a: ClaimProposal, b: ClaimProposal): boolean => {
  const [x, y] = [[a.reporter.value, a.partner.value], [b.reporter.value, b.partner.value]];
  if (x[0] === y[0] && x[1] === y[1]) return true;
  const loose = a.region === 'headline' || b.region === 'headline';
  return (a.metric.value === 'turnover' && a.kind !== 'rank' && x[0] === y[1] && x[1] === y[0]) || (loose && (x[0] === y[0] || x[1] === y[1] || x[0] === y[1]));
};

const fits = (a: string | null, b: string | null): boolean => a === null || b === null || a === b || a.startsWith(b) || b.startsWith(a);
const sameGoods = (a: ClaimProposal, b: ClaimProposal): boolean => a.commodity === undefined || b.commodity === undefined || a.commodity.value.words === b.commodity.value.words || a.region !== b.region;

/** How much a claim says by itself: the one that says more is kept. */
const fullness = (claim: ClaimProposal): number => (claim.region === 'body' ? 4 : 0) + (claim.period.value ? 1 : 0) + (claim.speaker ? 1 : 0) + (claim.period.carried ? 0 : 1) + (claim.bound ? 1 : 0);

/** One proposal for each utterance: a figure told again, in the headline or further down, is a further place of it. */
export function mergeClaims(claims: readonly ClaimProposal[]): ClaimProposal[] {
  const kept: ClaimProposal[] = [];
  for (const claim of claims) {
    const index = kept.findIndex((one) => same(one, claim));
    if (index < 0) {
      kept.push(claim);
      continue;
    }
    const [best, rest] = fullness(claim) > fullness(kept[index]!) ? [claim, kept[index]!] : [kept[index]!, claim];
    kept[index] = { ...best, also: [...kept[index]!.also, { start: rest.start, end: rest.end }] };
  }
  return kept.sort((a, b) => a.start - b.start);
}
