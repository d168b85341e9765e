import { countryOf, type Locale } from '@mizan/model';
import type { Context } from '../context.ts';
import type { PairEvidence, ReadingLexicon } from '../view/reading-view.ts';
import { shareable } from './observed.ts';

/** Lists whose codes the words of claims, checks and events name. */
const LISTS = [
  'alterations', 'claim-kinds', 'claim-metrics', 'claim-statuses', 'conflict-kinds', 'conflict-verdicts', 'event-types', 'hs-chapters', 'hs-headings',
  'lifecycles', 'methods', 'offices', 'readings', 'relations', 'topics', 'units', 'verdicts',
];

/** People, topics and words for codes, as reading an article in one language of the interface needs them. */
export function readingLexicon({ catalogue, today }: Pick<Context, 'catalogue' | 'today'>, locale: Locale): ReadingLexicon {
  const { version, areas, people, sources, codes } = catalogue;
  return {
    version, locale, today,
    people: [...people.values()],
    topics: codes.filter(({ list }) => list === 'topics').map(({ code, labels }) => ({ code, labels: [...new Set(Object.values(labels))] })),
    areas: Object.fromEntries([...areas.values()].map(({ code, names }) => [code, names[locale]])),
    publishers: Object.fromEntries([...sources.values()].map(({ id, publisher }) => [id, publisher])),
    codes: Object.fromEntries(LISTS.map((list) => [list, Object.fromEntries(codes.filter((code) => code.list === list).map(({ code, labels }) => [code, labels[locale]]))])),
    coverage: [...sources.values()].filter((source) => source.coverage !== undefined).map(({ id, coverage, frequency }) => ({ id, coverage, frequency })),
  };
}

/** What claims about two areas are checked with: figures and claims of their countries. */
export async function pairEvidence({ store, catalogue }: Pick<Context, 'store' | 'catalogue'>, a: string, b: string): Promise<PairEvidence> {
  const pair = [countryOf(a), countryOf(b)].sort().join();
  const sides = [...new Set([countryOf(a), countryOf(b), 'WORLD'])];
  const { series } = shareable(await store.observations({ reporter: sides, partner: sides, commodity: 'TOTAL' }));
  const claims = [...catalogue.claims.values()].filter(({ reporter, partner }) => [countryOf(reporter.code), countryOf(partner.code)].sort().join() === pair);
  return { version: catalogue.version, series, claims };
}
