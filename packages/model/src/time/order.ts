import type { EventDate } from './event-date.ts';
import type { Period } from './period.ts';

/** Where an event stands to a period of figures. */
export type Order = 'before' | 'during' | 'after' | 'around' | 'unknown';

/**
 * The order of an event and a period, as far as the event's date allows. An event that is `after` a period cannot
 * explain its figure; `around` means that the date is too coarse, or the event too long, to say.
 */
export function orderOf(event: EventDate, period: Period): Order {
  const { earliest, latest } = event;
  if (latest !== null && latest < period.start) return 'before';
  if (earliest !== null && earliest > period.end) return 'after';
  if (earliest === null && latest === null) return 'unknown';
  return earliest !== null && latest !== null && earliest >= period.start && latest <= period.end ? 'during' : 'around';
}
