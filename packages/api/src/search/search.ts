import { foldName, type Locale } from '@mizan/model';
import type { Catalogue } from '../catalogue.ts';
import { partnersOf } from '../compose/trading-pairs.ts';
import type { SearchHit, SearchResult } from '../view/search-view.ts';
import type { Entry } from './entries.ts';
import { matches, SCORES, type Match } from './match.ts';
import { pairHit, pairIn } from './pairs.ts';

/** Finds what a text may mean, best first: a pair it names, then areas with their pairs, goods, people, events, claims, sources. */
export function search(catalogue: Catalogue, entries: readonly Entry[], text: string, locale: Locale, limit: number): SearchResult {
  const folded = foldName(text);
  if (folded === '') return { text, hits: [] };
  const areas = entries.filter(({ hit }) => hit.kind === 'area');
  const named = pairIn(folded, areas);
  const found = matches(entries, folded);
  const hits = [...(named ? [pairHit(...named, catalogue.labels, locale)] : []), ...found.flatMap((match) => withPairs(match, catalogue, locale))];
  return { text, hits: unique(hits).slice(0, limit) };
}

/** How many pairs follow a country that was named in full. */
const PAIRS_SHOWN = 3;

/** A match as a hit; an area that was named is followed by its pairs, those most spoken of first. */
function withPairs({ entry, score, name }: Match, catalogue: Catalogue, locale: Locale): SearchHit[] {
  const hit = name === entry.hit.label || name === entry.hit.id ? entry.hit : { ...entry.hit, matched: name };
  if (hit.kind !== 'area' || score < SCORES.beginning) return [hit];
  return [hit, ...partnersOf(catalogue, hit.id).slice(0, PAIRS_SHOWN).map((other) => pairHit(hit.id, other, catalogue.labels, locale))];
}

/** Each hit once, a pair in either order. */
const unique = (hits: readonly SearchHit[]): SearchHit[] => {
  const seen = new Set<string>();
  return hits.filter((hit) => {
    const key = hit.kind === 'pair' ? `pair${hit.href?.split('/').sort().join('/')}` : `${hit.kind}/${hit.id}`;
    return !seen.has(key) && seen.add(key);
  });
};
