import type { AreaField, EventProposal, ParticipantProposal } from '../proposal.ts';
import type { EventInput, EventStatus, Trigger } from './event-input.ts';
import { bodyName, ordinalNear } from './sessions.ts';
import type { TimeMark } from './time-mark.ts';
import { textAt } from './work.ts';

/** The rule of a paper told with an indefinite article. */
export const NEW_PAPER = 'event.paper.new';

/** What was found of an event beside its trigger. */
export interface EventParts {
  readonly time: TimeMark | undefined;
  readonly date: string | null;
  /** The type of the event told before whose day it is. */
  readonly carriedFrom?: string | undefined;
  readonly participants: readonly ParticipantProposal[];
  readonly place: AreaField | null;
  readonly status: EventStatus | undefined;
  /** The rules of its place. */
  readonly rules?: readonly string[];
}

/** Participants without those who are another's surname alone. */
const inFull = (all: readonly ParticipantProposal[]): readonly ParticipantProposal[] =>
  all.filter((one) => !all.some((other) => other.kind === 'person' && other.name.endsWith(` ${one.name}`)));

/** The proposal of an event, each field with its place in the text. */
export function eventOf({ scan, text, region }: EventInput, { type, mark }: Trigger, { time, date, carriedFrom, participants, place, status, rules = [] }: EventParts): EventProposal {
  const whole = textAt(scan, mark.first, mark.reach);
  const phrase = time && textAt(scan, time.first, time.next);
  const session = type === 'commission_session';
  const ordinal = session ? ordinalNear(scan, mark) : undefined;
  const name = session ? bodyName(scan, text, mark) : undefined;
  return {
    type,
    date: { value: date, ...(carriedFrom ? { carried: true, derivation: `of the ${carriedFrom} told before` } : {}), ...(phrase ? { place: phrase, surface: text.slice(phrase.start, phrase.end), derivation: time!.rule } : {}) },
    place, participants: inFull(participants), ...(status ? { status } : {}), ...(ordinal === undefined ? {} : { ordinal }), ...(name === undefined ? {} : { name }), topics: [],
    ...whole, text: text.slice(whole.start, whole.end), sentence: textAt(scan, 0, scan.tokens.length), region, language: scan.grammar.language.code,
    rules: [mark.rule, ...(time ? [time.rule] : []), ...rules], also: [],
  };
}
