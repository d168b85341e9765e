import type { Scan } from '../grammar/scan.ts';
import type { Clock } from './clock.ts';
import type { EventStatus, Trigger } from './event-input.ts';

const BEFORE = 8;
const AFTER = 12;

/** What the words near a trigger say: postponed, planned, or nothing. */
export function toldStatus(scan: Scan, { mark }: Trigger): EventStatus | undefined {
  if (scan.all('postponed').length > 0) return 'postponed';
  const near = scan.all('planned').some((planned) => (planned.first < mark.first ? planned.next >= mark.first - BEFORE : planned.first <= mark.reach + AFTER));
  return near ? 'planned' : undefined;
}

/** The status by the day of publication: what lies after it is planned, whatever the words, and what lies before it is not. */
export function settledStatus(told: EventStatus | undefined, date: string | null, { published }: Clock): EventStatus | undefined {
  if (told === 'postponed' || date === null || published === undefined) return told;
  const [from, to] = [date.split('/')[0]!, date.split('/').at(-1)!];
  if (from > published.slice(0, from.length)) return 'planned';
  return to < published.slice(0, to.length) ? undefined : told;
}
