import { pairChart } from '../compose/chart/pair-chart.ts';
import { pairView } from '../compose/pair.ts';
import { ChartInput, PairInput } from '../input/queries.ts';
import { readPair } from '../input/store-queries.ts';
import { procedure, router } from '../trpc.ts';

export const pairRouter = router({
  /** The whole page of a pair: figures, coverage, headlines, claims, events, conflicts, partners, sources. */
  get: procedure.input(PairInput).query(({ ctx, input: { a, b, locale, asOf } }) => pairView(ctx, readPair(ctx.catalogue, a, b), locale, asOf)),
  /** The chart of the same figures in one view. */
  chart: procedure.input(ChartInput).query(({ ctx, input: { a, b, ...choice } }) => pairChart(ctx, readPair(ctx.catalogue, a, b), choice)),
});
