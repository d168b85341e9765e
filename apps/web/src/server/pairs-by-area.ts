import type { Coded } from '@mizan/api';

interface PairRow { readonly a: Coded; readonly b: Coded }
interface AreaPairs { readonly area: Coded; readonly partners: readonly Coded[] }

/** Pairs gathered under the areas with most partners, each pair once, partners by name. */
export function byArea(pairs: readonly PairRow[]): AreaPairs[] {
  const counts = new Map<string, number>();
  for (const { a, b } of pairs) for (const { code } of [a, b]) counts.set(code, (counts.get(code) ?? 0) + 1);
  const gathered = new Map<string, { area: Coded; partners: Coded[] }>();
  for (const { a, b } of pairs) {
    const [area, partner] = counts.get(a.code)! >= counts.get(b.code)! ? [a, b] : [b, a];
    const entry = gathered.get(area.code) ?? { area, partners: [] };
    entry.partners.push(partner);
    gathered.set(area.code, entry);
  }
  return [...gathered.values()]
    .map(({ area, partners }) => ({ area, partners: partners.sort((x, y) => x.label.localeCompare(y.label)) }))
    .sort((x, y) => y.partners.length - x.partners.length);
}
