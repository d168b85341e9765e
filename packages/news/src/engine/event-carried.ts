import type { Scan } from '../grammar/scan.ts';
import type { AreaField, EventProposal, ParticipantProposal } from '../proposal.ts';
import { PAPERS, type EventInput, type Found, type Trigger } from './event-input.ts';
import { talksBefore } from './event-memory.ts';
import { placeField } from './event-places.ts';
import { isByOthers } from './event-people.ts';
import { areSubject } from './participants.ts';
import { EVENT_TIMES } from './event-times.ts';
import type { PlaceMention } from './frame.ts';

/** The event that gives the day and place which a trigger leaves open: the one pointed back to, or the talks of a signing. */
export function sourceOf({ memory, scan, region, times }: EventInput, { type, mark }: Trigger, { back, told, time, place, participants }: Found): EventProposal | undefined {
  if (back) return back;
  if (region === 'body' && time === undefined && told === undefined && isRightAfter(scan, mark, memory.earlier, participants)) return memory.earlier;
  if (type === 'meeting' && region === 'body' && time === undefined && isOnVisit(memory.earlier, participants, told, scan.tokens[0]!.start)) return memory.earlier;
  if (region !== 'body' || told !== undefined || time !== undefined) return undefined;
  if (type === 'visit') return memory.earlier && isOfSame(memory.earlier, participants, scan.tokens[0]!.start) ? memory.earlier : undefined;
  if (!PAPERS.has(type) || times.some((one) => EVENT_TIMES.has(one.key) || one.key === 'yearsAgo')) return undefined;
  const talks = type === 'contract' && scan.all('together').length === 0 ? undefined : talksBefore(memory, scan.tokens[mark.first]!.start);
  return talks && isElsewhere(talks, place) ? undefined : talks;
}

const THEN_REACH = 3;
/** "He was received by the president on Tuesday. He then met X": on the same day, by one of the same people. */
const isRightAfter = (scan: Scan, { first, reach }: Trigger['mark'], earlier: EventProposal | undefined, people: readonly ParticipantProposal[]): boolean =>
  earlier?.type === 'meeting' && earlier.status === undefined && scan.tokens[first]!.start - earlier.end <= NEXT_SENTENCE && people.some((one) => earlier.participants.some((other) => other.name === one.name)) &&
  scan.says('afterwards', Math.max(0, first - THEN_REACH), reach + THEN_REACH);

/** "The accords made in Istanbul": no part of talks held in Cairo. */
const isElsewhere = (talks: EventProposal, place: PlaceMention | undefined): boolean =>
  place !== undefined && talks.place != null && !talks.place.value.startsWith(place.code.slice(0, 2));

const NEXT_SENTENCE = 300;
/** "It was his first visit to Poland": of the signing told right before, by one who signed. */
const isOfSame = (earlier: EventProposal, people: readonly ParticipantProposal[], at: number): boolean =>
  earlier.status === undefined && PAPERS.has(earlier.type) && at - earlier.end <= NEXT_SENTENCE && people.some((one) => earlier.participants.some((other) => other.name === one.name));

/** "X visits Hanoi in May. He will meet his counterpart Y": talks of the visitor, in the sentence after; of a visit of several days the day stays open. */
const isOnVisit = (earlier: EventProposal | undefined, people: readonly ParticipantProposal[], told: Found['told'], at: number): boolean =>
  earlier?.type === 'visit' && earlier.status === told && earlier.date.value?.includes('/') !== true && at >= earlier.end && at - earlier.end <= NEXT_SENTENCE && people.length > 1 && people.some((one) => earlier.participants.some((other) => other.name === one.name));

/** The people of an event, or those of the one that it was part of. */
export function peopleFor(scan: Scan, trigger: Trigger, { participants, time }: Found, source: EventProposal | undefined): readonly ParticipantProposal[] {
  const { type } = trigger;
  if (areSubject(participants, scan.tokens[trigger.mark.first]!.start) || participants.some((one) => one.kind !== 'state') || source === undefined || type === 'contract' || isByOthers(scan, trigger)) return participants;
  return time === undefined && type !== 'commission_session' ? source.participants : participants;
}

/** The place of an event: its own, that of the one it was part of, or for "here" that of the dateline. */
export function whereOf(input: EventInput, { type }: Trigger, { place, told }: Pick<Found, 'place' | 'told'>, source: EventProposal | undefined): AreaField | null {
  if (place) return placeField(input, place);
  if (source?.place) return { ...source.place, carried: true };
  const same = input.times.some((time) => time.key === 'sameDay') ? input.memory.talks?.place : undefined;
  if (same) return { ...same, carried: true };
  return (input.scan.all('here').length > 0 || isOfDateline(input, type, told) ? input.memory.dateline : undefined) ?? null;
}

const AT_HOME: ReadonlySet<string> = new Set(['meeting', 'commission_session', 'memorandum_signed', 'agreement', 'contract']);
/** "Quito, 16 oct.- El ministro recibió al embajador": talks and papers that no city is told of took place where the text was written. */
const isOfDateline = ({ places, region }: EventInput, type: string, told: Found['told']): boolean =>
  region === 'body' && AT_HOME.has(type) && told === undefined && !places.some((place) => place.form === 'city');
