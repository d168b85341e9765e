import type { ParticipantProposal } from '../proposal.ts';
import type { Agent } from './agent.ts';
import type { EventInput, Trigger } from './event-input.ts';
import { isDayOrWeek } from './event-times.ts';
import { beforeNext, participant, peopleOf } from './participants.ts';
import type { TimeMark } from './time-mark.ts';

/** Talks of a series: their day, and with whom. */
export interface Talks {
  readonly time: TimeMark;
  readonly guests: readonly ParticipantProposal[];
}

/** "He met X on Monday and Y the day after", "had X on the line on Monday and Y on Tuesday": talks told by one verb, each with a day of its own; none where there are not several. */
export function seriesOf({ scan, times, agents }: EventInput, trigger: Trigger, triggers: readonly Trigger[]): readonly Talks[] {
  if (trigger.type !== 'meeting' && trigger.type !== 'call') return [];
  const end = Math.min(...triggers.filter((one) => one.mark.first > trigger.mark.first).map((one) => one.mark.first), scan.tokens.length);
  const days = times.filter((time) => isDayOrWeek(time) && time.role !== 'base' && time.first >= trigger.mark.first && time.first < end);
  const guests = beforeNext(trigger, triggers, peopleOf(scan, agents)).filter((agent) => agent.first >= trigger.mark.first);
  if (days.length < 2 || guests.length < days.length) return [];
  const isAfter = guests[0]!.next <= days[0]!.first;
  const dayOf = (guest: Agent) => (isAfter ? days.find((day) => day.first >= guest.next) : days.findLast((day) => day.next <= guest.first));
  const series = days.map((time) => ({ time, guests: guests.filter((guest) => dayOf(guest) === time).map((guest) => participant(scan, guest)) }));
  return series.every((one) => one.guests.length > 0) && guests.every((guest) => dayOf(guest)) ? series : [];
}
