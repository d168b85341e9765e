import type { Scan } from '../grammar/scan.ts';
import type { ProposedEventType } from '../proposal.ts';
import { isWeak, PAPERS, type EventInput, type Found, type Trigger } from './event-input.ts';
import { isCity } from './mentions.ts';

const NEEDS_SOMEONE: ReadonlySet<ProposedEventType> = new Set(['meeting', 'call', 'visit']);

/** Whether too little is told: talks and visits of nobody, papers yet to be signed by nobody at no time, fairs without a time. */
export function isVague(input: EventInput, trigger: Trigger, { told, time, place, participants, back }: Found): boolean {
  const { type } = trigger;
  if (type === 'other') return time === undefined;
  if (participants.some((one) => one.kind === 'person')) return lacksPlace(trigger, { time, place, back });
  if (isWeak(trigger.mark)) return !(receivesCounterpart(input, trigger) && time !== undefined && place !== undefined);
  if (participants.length > 0) return false;
  if (type === 'contract') return (time === undefined && back === undefined) || told === 'planned';
  if (PAPERS.has(type)) return told === 'planned' && time === undefined && back === undefined;
  if (!NEEDS_SOMEONE.has(type) || statesIn(input) > 1) return false;
  if (type === 'visit' && !isOfGuests(input.scan) && input.scan.all('title').length === 0) return true;
  const isSet = time !== undefined && (place !== undefined || back !== undefined || told !== undefined || (type === 'call' && input.scan.all('together').length > 0));
  return !isSet || input.scan.all('topic').some((mark) => mark.key === 'tourism');
}

/** Words for those that go on a visit, or for the visit: goods and sums land and arrive too. */
const isOfGuests = (scan: Scan): boolean => scan.says('visiting') || scan.says('delegation') || scan.says('party');

/** "Nigeria's minister receives her South African counterpart in Abuja": talks of two who are told by their offices alone. */
const receivesCounterpart = ({ scan }: EventInput, { mark }: Trigger): boolean => mark.key === 'receives' && scan.all('counterpart').some((one) => one.first >= mark.first);

const OF_DAYS: ReadonlySet<string> = new Set(['days', 'thisWeek', 'lastWeek']);
/** Weak words of going and being tell of a visit only with a place; those of being, with a city and a time, or a country and the days. */
const lacksPlace = ({ mark }: Trigger, { time, place, back }: Pick<Found, 'time' | 'place' | 'back'>): boolean =>
  (mark.key === 'comes' && place === undefined && back === undefined) || (mark.key === 'stays' && (time === undefined || place === undefined || !(isCity(place) || OF_DAYS.has(time.key))));

const statesIn = ({ places }: EventInput): number => new Set(places.filter((place) => place.role !== 'goods').map((place) => place.code.slice(0, 2))).size;
