import { readerOf } from '../compose/reader.ts';
import { shareable } from '../compose/observed.ts';
import { vintagesOf } from '../compose/pair.ts';
import { seriesView } from '../compose/series.ts';
import { SeriesInput } from '../input/queries.ts';
import { observationQuery } from '../input/store-queries.ts';
import { observationsWithin } from '../observations.ts';
import { procedure, router } from '../trpc.ts';
import type { SeriesList } from '../view/series-view.ts';

export const seriesRouter = router({
  /** Observations as series, by reporter, partner, flow, commodity, dataflow and period. */
  get: procedure.input(SeriesInput).query(async ({ ctx, input: { locale, ...query } }): Promise<SeriesList> => {
    const { series, omitted } = shareable(await observationsWithin(ctx, observationQuery(ctx.catalogue, query)));
    const reader = readerOf(ctx.catalogue, locale);
    return { version: ctx.catalogue.version, vintages: vintagesOf(ctx, series), series: series.map((s) => seriesView(reader, s)), omitted };
  }),
});
