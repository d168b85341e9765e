import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import type { Agent } from './agent.ts';
import type { EventInput, Trigger } from './event-input.ts';
import { isDayOrWeek } from './event-times.ts';
import { isCity } from './mentions.ts';
import { peopleOf } from './participants.ts';
import { isUntold } from './taken-back.ts';

/** The rule of talks told by who was with whom. */
export const ENCOUNTER = 'event.meeting.encounter';

/** How far before a name its "with" may stand: over the words of an office. */
const WITH_REACH = 10;
/** How far apart the two may be told. */
const FURTHEST = 24;
/** The longest words shown for an encounter. */
const MOST_WORDS = 12;

/**
 * Talks told by no word that the tables know for talks: people "with" each other or joined by "and", or a "counterpart",
 * at a day or in a city ("the ministers A and B broke bread in Lima", "took stock with X on Friday").
 */
export function encountersOf({ scan, agents, times, places, memory }: EventInput): Trigger[] {
  const hasDay = times.some((time) => isDayOrWeek(time) && time.role !== 'base');
  if ((!hasDay && !places.some((place) => isCity(place) && place.role === 'in')) || isUnsaid(scan)) return [];
  const people = peopleOf(scan, agents).filter((agent) => !isSpeaker(scan, agent));
  for (const [i, host] of people.entries()) {
    const guest = people.slice(i + 1).find((other) => other.first - host.next <= FURTHEST && areTogether(scan, host, other));
    if (guest) return [encounter(host.next, guest)];
  }
  const [guest] = people;
  return guest && people.length === 1 && hasDay && memory.focus && memory.focus.name !== guest.name && isWith(scan, 0, guest) ? [encounter(0, guest)] : [];
}

/** What is denied, supposed or asked, and what is told of flows. */
const isUnsaid = (scan: Scan): boolean =>
  ['not', 'denied', 'metric'].some((category) => scan.all(category).length > 0) || scan.all('counter').some((mark) => isUntold(scan, mark)) || scan.tokens.at(-1)?.text === '?';

/** Who says something beside their name tells it, and is not told of. */
const isSpeaker = (scan: Scan, { first, next }: Agent): boolean =>
  [next, next + 1].some((at) => scan.at('say', at) !== undefined) || [first, first - 1].some((at) => scan.before('say', at) !== undefined);

/** Two of one country are together every day. */
const areTogether = (scan: Scan, host: Agent, guest: Agent): boolean =>
  scan.has('counterpart', host.next, guest.first) || ((host.country === undefined || host.country !== guest.country) && (isWith(scan, host.next, guest) || (isJoined(scan, host, guest) && bearOffices(host, guest))));

const bearOffices = (...people: readonly Agent[]): boolean => people.every(({ office }) => office !== undefined && office.length > 0);

/** "With the minister X": over the words of the office, and no name or comma. */
function isWith(scan: Scan, from: number, { first }: Agent): boolean {
  for (let at = first; at > from && first - at <= WITH_REACH; at--) {
    if (scan.before('prep', at)?.key === 'with') return !scan.is('goesAlong', at - 2) && !scan.is('accompanied', at - 2);
    if (/^[,،;؛]$/.test(scan.tokens[at - 1]!.text)) return false;
  }
  return false;
}

/** "A and the Indian minister B": nothing but "and" and the words of an office between the two. */
const isJoined = (scan: Scan, { next }: Agent, { first }: Agent): boolean =>
  scan.tokens.slice(next, first).some((_, i) => scan.joins(next + i)) && scan.tokens.slice(next, first).every((token) => token.kind === 'word' || /^[,،'’-]$/.test(token.text));

/** The words up to the guest. */
function encounter(from: number, { first: end, next }: Agent): Trigger {
  const first = end > from ? Math.max(from, end - MOST_WORDS) : end;
  const mark: Mark = { category: 'event', key: 'meeting', rule: ENCOUNTER, first, next: end > from ? end : next, reach: end > from ? end : next, slots: {} };
  return { type: 'meeting', mark };
}
