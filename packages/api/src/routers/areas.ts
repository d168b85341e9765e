import { areaView, codedArea } from '../compose/labelled.ts';
import { readerOf } from '../compose/reader.ts';
import { partnersOf, tradingPairs } from '../compose/trading-pairs.ts';
import { allOf, readArea } from '../input/codes.ts';
import { AreaInput, LocaleInput } from '../input/queries.ts';
import { procedure, router } from '../trpc.ts';
import type { AreaDetail, Overview } from '../view/area-view.ts';

export const areasRouter = router({
  /** An area and the partners it has figures with, those most is said about first. */
  get: procedure.input(AreaInput).query(({ ctx: { catalogue }, input: { area, locale } }): AreaDetail => {
    const reader = readerOf(catalogue, locale);
    const [code] = allOf([readArea(catalogue, 'area', area)]);
    return { area: areaView(reader, code), partners: partnersOf(catalogue, code).map((partner) => codedArea(reader, partner)) };
  }),
});

/** A home page can name this many pairs; search finds the others. */
const PAIRS_NAMED = 60;

/** What the whole database holds: the home page's answer. */
export const overviewProcedure = procedure.input(LocaleInput).query(({ ctx: { catalogue }, input: { locale } }): Overview => {
  const reader = readerOf(catalogue, locale);
  return {
    version: catalogue.version,
    pairs: tradingPairs(catalogue).slice(0, PAIRS_NAMED).map(({ a, b }) => ({ a: codedArea(reader, a), b: codedArea(reader, b) })),
    counts: { pairs: catalogue.pairs.length, claims: catalogue.claims.size, events: catalogue.events.size, sources: catalogue.sources.size },
  };
});
