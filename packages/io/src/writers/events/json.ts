import { eventDateOf, type NewsEvent } from '@mizan/model';
import type { Written } from '../rights.ts';
import { jsonText } from '../table.ts';

/** Events as `{ events, omitted }`: the records, each with `when`, the days its date can mean and how finely it is known. */
export const eventsJson = (events: Iterable<NewsEvent>): Written => ({
  text: jsonText({ events: Array.from(events, (event) => ({ ...event, when: eventDateOf(event.date) })), omitted: [] }),
  omitted: [],
});
