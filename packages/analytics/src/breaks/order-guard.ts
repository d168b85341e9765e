import { orderOf, periodOf, type EventDate } from '@mizan/model';

/** What the order of an event and a break allows to be said. */
export type BreakOrder = 'can-precede' | 'cannot-explain' | 'unclear';

/**
 * Whether an event can stand behind a break, `firstAfter` being the first period of the new regime. An event after the end
 * of that period comes too late (`cannot-explain`): the new regime was there already. One too coarsely dated to say is
 * `unclear`. Nothing here says that an event does explain a break.
 */
export function orderOfBreak(event: EventDate, firstAfter: string): BreakOrder {
  const order = orderOf(event, periodOf(firstAfter));
  if (order === 'after') return 'cannot-explain';
  return order === 'before' || order === 'during' ? 'can-precede' : 'unclear';
}
