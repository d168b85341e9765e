import { goodsList } from '../compose/goods.ts';
import { indicatorList } from '../compose/indicators.ts';
import { readerOf } from '../compose/reader.ts';
import { indicatorResults } from '../indicators/indicators.ts';
import { GoodsInput, IndicatorsInput } from '../input/queries.ts';
import { readSubject } from '../input/subject.ts';
import { procedure, router } from '../trpc.ts';
import type { GoodsList } from '../view/goods-view.ts';
import type { IndicatorList } from '../view/indicator-view.ts';

export const indicatorsRouter = router({
  /** Indicators of a country, or of a pair, each number with its convention, interval, reason, release and method. */
  get: procedure.input(IndicatorsInput).query(async ({ ctx, input: { reporter, partner, indicator, from, to, asOf, base, cifFob, locale } }): Promise<IndicatorList> => {
    const results = await indicatorResults(ctx, { subject: readSubject(ctx.catalogue, { reporter, partner }), indicators: indicator, from, to, asOf, base, cifFob });
    return indicatorList(ctx, readerOf(ctx.catalogue, locale), results);
  }),
  /** What a country trades with the world, or two with each other, by chapter and heading. */
  goods: procedure.input(GoodsInput).query(({ ctx, input: { reporter, partner, asOf, locale } }): Promise<GoodsList> => goodsList(ctx, readerOf(ctx.catalogue, locale), readSubject(ctx.catalogue, { reporter, partner }), asOf)),
});
