import type { EventProposal, ParticipantProposal, ProposedEventType } from '../proposal.ts';
import type { Discourse } from './discourse.ts';
import { PAPERS, type EventInput, type EventStatus, type Trigger } from './event-input.ts';
import { participantsFor } from './event-people.ts';
import { placeField, placeFor, pointsBack } from './event-places.ts';
import { eventOf } from './event-proposal.ts';
import { statementOf } from './event-statements.ts';
import { settledStatus, toldStatus } from './event-status.ts';
import { datesOf, timeFor } from './event-times.ts';
import { triggersOf } from './event-triggers.ts';
import type { PlaceMention } from './frame.ts';
import type { TimeMark } from './time-marks.ts';

/** The events of a sentence. */
export function eventsOf(input: EventInput, context: Discourse): EventProposal[] {
  const triggers = triggersOf(input);
  const found = (triggers.length > 0 ? triggers : movedAgain(input)).flatMap((trigger) => eventsOfTrigger(input, context, trigger, triggers));
  const statement = statementOf(input, context);
  return statement && !found.some((event) => event.type === 'meeting' && event.date.value === statement.date.value) ? [...found, statement] : found;
}

/** "It was put off to 24 February": the event told before, once more. */
function movedAgain({ scan, earlier, times }: EventInput): Trigger[] {
  const mark = scan.all('postponed').find((one) => times.some((time) => time.first >= one.next));
  return mark && earlier?.date.value === null ? [{ type: earlier.type, mark }] : [];
}

/** What a trigger is known by before its date is read. */
interface Found {
  readonly told: EventStatus | undefined;
  readonly time: TimeMark | undefined;
  readonly place: PlaceMention | undefined;
  readonly participants: readonly ParticipantProposal[];
  readonly back: boolean;
}

/** The events of a trigger: one, or more where it has several dates, or none where nothing tells who, when or where. */
function eventsOfTrigger(input: EventInput, context: Discourse, trigger: Trigger, triggers: readonly Trigger[]): EventProposal[] {
  const found: Found = { told: toldStatus(input.scan, trigger), time: timeFor(trigger, triggers, input.times), place: placeFor(trigger, input), participants: participantsFor(input, trigger, triggers), back: pointsBack(input, trigger) };
  if (isVague(input, trigger, found)) return [];
  const { time, told, place, participants } = found;
  const earlier = found.back ? input.earlier : undefined;
  const people = participants.length > 0 || time !== undefined ? participants : (earlier?.participants ?? participants);
  const dates = time === undefined && earlier?.date.value ? [earlier.date.value] : datesOf(input.scan, time, input.times, context, told !== undefined);
  const where = place ? placeField(input, place) : (earlier?.place ?? null);
  return dates.map((date) => eventOf(input, trigger, { time, date, participants: people, place: where, status: settledStatus(told, date, context.clock), rules: place ? [place.rule] : [] }));
}

const NEEDS_SOMEONE: ReadonlySet<ProposedEventType> = new Set(['meeting', 'call', 'visit']);

/** Whether too little is told: talks and visits of nobody, papers yet to be signed by nobody at no time, fairs without a time. */
function isVague(input: EventInput, { type }: Trigger, { told, time, place, participants, back }: Found): boolean {
  if (type === 'other') return time === undefined;
  if (participants.length > 0) return false;
  if (PAPERS.has(type)) return told === 'planned' && time === undefined;
  if (!NEEDS_SOMEONE.has(type) || statesIn(input) > 1) return false;
  const isSet = time !== undefined && (place !== undefined || back || told !== undefined);
  return !isSet || input.scan.all('topic').some((mark) => mark.key === 'tourism');
}

const statesIn = ({ places }: EventInput): number => new Set(places.filter((place) => place.role !== 'goods').map((place) => place.code.slice(0, 2))).size;
