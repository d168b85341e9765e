import type { LabelBook, Locale } from '@mizan/model';
import { pairAddress } from '../addresses.ts';
import type { SearchHit } from '../view/search-view.ts';
import type { Entry } from './entries.ts';
import { scoreOf, SCORES } from './match.ts';

/** Words and signs people put between two countries, folded. */
const BETWEEN = new Set(['and', 'et', 'و', 'и', 'y', 'en', 'und', 'x', 'vs']);

/** The two areas a folded text may name: of all ways to read its beginning as one and its end as the other, the best. */
export function pairIn(text: string, areas: readonly Entry[]): readonly [string, string] | undefined {
  if (areaNamed(text, areas) !== undefined) return undefined;
  const words = text.split(/[\s/×↔–—]+/).filter((word) => word !== '');
  const readings = words.slice(1).flatMap((_, i) => {
    const a = areaNamed(words.slice(0, i + 1).join(' '), areas);
    const b = secondArea(words.slice(i + 1), areas);
    return a && b && a.id !== b.id ? [{ pair: [a.id, b.id] as const, score: a.score + b.score }] : [];
  });
  return readings.sort((x, y) => y.score - x.score)[0]?.pair;
}

/** The area named after an optional "and"; Arabic joins it to the next word as one letter. */
function secondArea(words: readonly string[], areas: readonly Entry[]): Named | undefined {
  const [first = '', ...others] = words;
  const name = BETWEEN.has(first) && others.length > 0 ? others.join(' ') : words.join(' ');
  return areaNamed(name, areas) ?? (name.startsWith('و') ? areaNamed(name.slice(1), areas) : undefined);
}

interface Named {
  readonly id: string;
  readonly score: number;
}

/** The area whose name is the text, or begins with it. */
function areaNamed(text: string, areas: readonly Entry[]): Named | undefined {
  let best: Named | undefined;
  for (const { hit, names, weight } of areas) {
    for (const { folded } of names) {
      const score = scoreOf(folded, text);
      const fits = score === SCORES.whole || (score === SCORES.beginning && text.length >= 3);
      if (fits && (best === undefined || score + weight > best.score)) best = { id: hit.id, score: score + weight };
    }
  }
  return best;
}

export const pairHit = (a: string, b: string, labels: LabelBook, locale: Locale): SearchHit => ({
  kind: 'pair', id: `${a}-${b}`, label: `${labels.area(a, locale)} ↔ ${labels.area(b, locale)}`, detail: `${a}–${b}`, href: pairAddress(a, b),
});
