import { areaDetail } from '../compose/area.ts';
import { codedArea } from '../compose/labelled.ts';
import { readerOf } from '../compose/reader.ts';
import { tradingPairs } from '../compose/trading-pairs.ts';
import { allOf, readArea } from '../input/codes.ts';
import { AreaInput, LocaleInput } from '../input/queries.ts';
import { procedure, router } from '../trpc.ts';
import type { AreaDetail, Overview } from '../view/area-view.ts';

export const areasRouter = router({
  /** An area, with whom it trades, and the partners it has figures with, those most is said about first. */
  get: procedure.input(AreaInput).query(({ ctx, input: { area, locale } }): Promise<AreaDetail> => {
    const [code] = allOf([readArea(ctx.catalogue, 'area', area)]);
    return areaDetail(ctx, readerOf(ctx.catalogue, locale), code);
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
