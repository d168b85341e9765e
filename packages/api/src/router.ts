import { areasRouter, overviewProcedure } from './routers/areas.ts';
import { claimsRouter } from './routers/claims.ts';
import { estimatesRouter } from './routers/estimates.ts';
import { eventsRouter } from './routers/events.ts';
import { indicatorsRouter } from './routers/indicators.ts';
import { pairRouter } from './routers/pair.ts';
import { conflictsRouter, peopleRouter, sourcesRouter, vintagesRouter } from './routers/records.ts';
import { readingRouter } from './routers/reading.ts';
import { searchProcedure } from './routers/search.ts';
import { seriesRouter } from './routers/series.ts';
import { createCallerFactory, router } from './trpc.ts';

/** Every procedure; all of them read, or reckon with what the caller brings. */
export const appRouter = router({
  pair: pairRouter, series: seriesRouter, indicators: indicatorsRouter, estimates: estimatesRouter, claims: claimsRouter, events: eventsRouter, conflicts: conflictsRouter, sources: sourcesRouter,
  people: peopleRouter, reading: readingRouter, areas: areasRouter, overview: overviewProcedure, vintages: vintagesRouter, search: searchProcedure,
});
export type AppRouter = typeof appRouter;

/** Calls procedures on the server without HTTP: `createCaller(await createContext({ store }))`. */
export const createCaller = createCallerFactory(appRouter);
