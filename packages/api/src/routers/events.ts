import { eventStudyView } from '../compose/event-study.ts';
import { eventView, newestFirst } from '../compose/events.ts';
import { readerOf } from '../compose/reader.ts';
import { found } from '../input/codes.ts';
import { made } from '../given.ts';
import { EventsInput, RecordInput, StudyInput } from '../input/queries.ts';
import { eventQuery, pairOf } from '../input/store-queries.ts';
import { procedure, router } from '../trpc.ts';
import type { EventStudyView, EventView } from '../view/event-view.ts';
import type { EventList } from '../view/list-view.ts';

export const eventsRouter = router({
  /** Events, newest first; a stretch of the list. */
  list: procedure.input(EventsInput).query(async ({ ctx, input: { locale, limit, offset, ...query } }): Promise<EventList> => {
    const events = await ctx.store.events(eventQuery(ctx.catalogue, query));
    const reader = readerOf(ctx.catalogue, locale);
    const shown = newestFirst(events).slice(offset, offset + limit).map((event) => eventView(reader, event));
    return { version: ctx.catalogue.version, vintages: ctx.catalogue.vintages, total: events.length, offset, events: shown };
  }),
  /** What can be said of an event beside the trade of a pair, unless said of the countries it names; null where there are no figures to set it beside. */
  study: procedure.input(StudyInput).query(({ ctx, input: { id, pair, locale } }): Promise<EventStudyView | null> =>
    eventStudyView(ctx, readerOf(ctx.catalogue, locale), found('event', id, ctx.catalogue.events), made(pair, (texts) => pairOf(ctx.catalogue, texts)))),
  get: procedure.input(RecordInput).query(({ ctx, input: { id, locale } }): EventView => eventView(readerOf(ctx.catalogue, locale), found('event', id, ctx.catalogue.events))),
});
