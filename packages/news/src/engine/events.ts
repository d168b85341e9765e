import type { Scan } from '../grammar/scan.ts';
import type { Mark } from '../grammar/matcher.ts';
import type { EventProposal, ParticipantProposal, ProposedEventType, RegionKind } from '../proposal.ts';
import type { Agent } from './agents.ts';
import { edtf } from './calendar.ts';
import type { Discourse } from './discourse.ts';
import type { PlaceMention } from './frame.ts';
import { spanOf, type TimeMark } from './periods.ts';

/** A sentence and what is known of it before its events are read. */
export interface EventInput {
  readonly scan: Scan;
  readonly text: string;
  readonly region: RegionKind;
  readonly times: readonly TimeMark[];
  readonly places: readonly PlaceMention[];
  readonly agents: readonly Agent[];
  /** Who says something in it, for dated statements. */
  readonly speaker?: Agent | undefined;
}

const EVENT_TIMES = new Set(['day', 'month', 'year', 'weekday', 'lastWeekday', 'nextWeekday', 'late', 'mid', 'early', 'endOf', 'today', 'yesterday', 'tomorrow', 'thisWeek', 'lastWeek', 'nextWeek', 'yearPair', 'thisMonth', 'lastMonth', 'nextMonth', 'lastYear', 'nextYear', 'thisYear', 'half', 'quarter']);
const NEEDS_SOMEONE = new Set(['meeting', 'call', 'visit']);

interface Trigger {
  readonly type: ProposedEventType;
  readonly mark: Mark;
}

/** The triggers of a sentence: one of each type, or more where each has a time of its own. */
function triggersOf({ scan, times }: EventInput): Trigger[] {
  const marks = [...scan.all('event')].sort((a, b) => a.first - b.first);
  const kept: Trigger[] = [];
  for (const mark of marks) {
    if (kept.some((one) => one.mark.first === mark.first && one.mark.reach >= mark.reach)) continue;
    if (negatedEvent(scan, mark)) continue;
    if (mark.key === 'meeting' && marks.some((one) => one.key === 'call' && Math.abs(one.first - mark.first) <= 5)) continue;
    const twin = kept.findLast((one) => one.type === mark.key);
    if (twin && mark.first - twin.mark.reach <= 3) continue;
    if (twin && !times.some((time) => EVENT_TIMES.has(time.key) && time.first >= mark.next && time.first - mark.reach <= 8 && times.some((other) => other !== time && other.next <= mark.first))) continue;
    kept.push({ type: mark.key as ProposedEventType, mark });
  }
  return kept;
}

const negatedEvent = (scan: Scan, mark: Mark): boolean => scan.all('not').some((not) => not.next <= mark.first && mark.first - not.next <= 2 && !scan.covering('notOnly', not.first)) || scan.all('counter').length > 0;

/** The time of a trigger: the first after it, before the next trigger; else the last before it. */
function timesFor(trigger: Trigger, triggers: readonly Trigger[], times: readonly TimeMark[]): TimeMark | undefined {
  const usable = times.filter((time) => EVENT_TIMES.has(time.key) && time.role !== 'base');
  const next = triggers.find((one) => one.mark.first > trigger.mark.first)?.mark.first ?? Infinity;
  const previous = triggers.findLast((one) => one.mark.first < trigger.mark.first)?.mark.reach ?? 0;
  const inside = usable.find((time) => time.first >= trigger.mark.first && time.first < trigger.mark.reach);
  const after = usable.filter((time) => time.first >= trigger.mark.next && time.first < next).sort((a, b) => precision(b) - precision(a) || a.first - b.first)[0];
  const before = usable.filter((time) => time.next <= trigger.mark.first && time.first >= previous).sort((a, b) => precision(b) - precision(a) || b.first - a.first)[0];
  return inside ?? after ?? before ?? (triggers.length > 1 ? usable.filter((time) => time.next <= trigger.mark.first)[0] : undefined);
}

const precision = (time: TimeMark): number => (time.key === 'day' ? 3 : /week|day|yesterday|tomorrow|late|mid|early/i.test(time.key) ? 2 : time.key === 'month' ? 1 : 0);

/** What a time says of an event: its EDTF, once for each year of "in 2002 and 2016". */
function datesOf(time: TimeMark | undefined, context: Discourse, ahead: boolean): (string | null)[] {
  if (time === undefined) return [null];
  if (time.key === 'yearPair') return [String(time.slots.y), String(time.slots.y2)];
  const read = time.key === 'endOf' ? { ...time, key: 'late' } : time;
  const span = spanOf(read, { ...context.clock, year: context.clock.published ? undefined : context.clock.year }, ahead);
  return [span ? edtf(span) : null];
}

const isCity = (place: PlaceMention): boolean => place.code.includes('-');

/** Where it happened: a city told with "in", or the goal of a visit, nearest to the trigger. */
function placeFor(trigger: Trigger, places: readonly PlaceMention[]): PlaceMention | undefined {
  const near = (list: readonly PlaceMention[]) => [...list].sort((a, b) => distance(trigger, a) - distance(trigger, b))[0];
  const cities = places.filter((place) => isCity(place) && (place.role === 'in' || place.role === 'to'));
  if (trigger.type === 'visit') return places.find((place) => place.form !== 'adjective' && place.first >= trigger.mark.next && place.first - trigger.mark.next <= 1) ?? near(places.filter((place) => (place.role === 'to' || place.role === 'in') && place.form !== 'adjective' && place.form !== 'group' && place.first >= trigger.mark.first)) ?? near(cities) ?? hostCity(trigger, places);
  return near(cities);
}

const hostCity = (trigger: Trigger, places: readonly PlaceMention[]): PlaceMention | undefined => places.find((place) => isCity(place) && place.role === 'subject' && place.next <= trigger.mark.first);
const distance = (trigger: Trigger, item: { first: number; next: number }): number => (item.first >= trigger.mark.next ? item.first - trigger.mark.next : trigger.mark.first - item.next + 2);

function participantsFor(input: EventInput, trigger: Trigger, triggers: readonly Trigger[]): ParticipantProposal[] {
  const { scan, agents, places } = input;
  const at = (one: { first: number; next: number }) => ({ start: scan.tokens[one.first]!.start, end: scan.tokens[one.next - 1]!.end });
  const people = agents.filter((agent) => agent.kind === 'person');
  const distinct = people.filter((agent, i) => !people.slice(0, i).some((other) => other.name === agent.name || (agent.id !== undefined && other.id === agent.id)));
  const own = ownPeople(trigger, triggers, distinct);
  if (own.length > 0) return own.map((agent) => ({ name: agent.name, kind: 'person', ...(agent.id ? { id: agent.id } : {}), ...(agent.country ? { country: agent.country } : {}), ...at(agent) }));
  if (trigger.type !== 'agreement' && trigger.type !== 'memorandum_signed' && trigger.type !== 'contract') return [];
  const states = places.filter((place) => !isCity(place) && place.form === 'name' && (place.role === 'subject' || place.role === 'between' || place.role === 'with' || place.role === 'own'));
  return states.filter((place, i) => !states.slice(0, i).some((other) => other.code === place.code)).slice(0, 3).map((place) => ({ name: place.surface, id: place.code, kind: 'state', country: place.code, ...at(place) }));
}

/** The people of a trigger: of a visit the visitor, who is named first; of papers and talks those nearer to it than to another. */
function ownPeople(trigger: Trigger, triggers: readonly Trigger[], people: readonly Agent[]): readonly Agent[] {
  if (trigger.type === 'visit') {
    const after = people.find((agent) => agent.first >= trigger.mark.first && agent.first - trigger.mark.reach <= 6);
    const possessor = people.find((agent) => agent.next <= trigger.mark.first && trigger.mark.first - agent.next <= 2);
    const visitor = possessor ?? people.find((agent) => agent.next <= trigger.mark.first) ?? after ?? people[0];
    return visitor ? [visitor] : [];
  }
  const papers = triggers.filter((one) => PAPERS.has(one.type) !== PAPERS.has(trigger.type) && one.type !== 'visit' && one.type !== 'commission_session');
  const own = people.filter((agent) => papers.every((other) => distance(trigger, agent) <= distance(other, agent)));
  return own.length > 0 || papers.length === 0 ? own : people.filter((agent) => agent.next <= trigger.mark.first && papers.every((other) => agent.next <= other.mark.first));
}

const PAPERS: ReadonlySet<string> = new Set(['memorandum_signed', 'agreement', 'contract']);

/** The events of a sentence. */
export function eventsOf(input: EventInput, context: Discourse): EventProposal[] {
  const { scan } = input;
  const triggers = triggersOf(input);
  const found = triggers.flatMap((trigger) => {
    const postponed = scan.all('postponed').length > 0;
    const planned = !postponed && isPlanned(scan, trigger);
    const time = timesFor(trigger, triggers, input.times);
    const participants = participantsFor(input, trigger, triggers);
    const place = placeFor(trigger, input.places);
    if (NEEDS_SOMEONE.has(trigger.type) && participants.length === 0 && !(time && place) && statesIn(input) < 2) return [];
    return datesOf(time, context, planned).map((date) => eventOf(input, trigger, { time, date, participants, place, status: postponed ? 'postponed' as const : planned ? 'planned' as const : undefined }));
  });
  const statement = statementOf(input, context);
  return statement && !found.some((event) => event.type === 'meeting' && event.date.value === statement.date.value) ? [...found, statement] : found;
}

const statesIn = ({ places }: EventInput): number => new Set(places.filter((place) => place.role !== 'goods').map((place) => place.code.slice(0, 2))).size;
const isPlanned = (scan: Scan, trigger: Trigger): boolean => scan.all('planned').some((mark) => Math.abs(mark.first - trigger.mark.first) <= 22 && (mark.first < trigger.mark.first ? mark.next >= trigger.mark.first - 8 : mark.first <= trigger.mark.reach + 12));

interface Parts {
  readonly time: TimeMark | undefined;
  readonly date: string | null;
  readonly participants: readonly ParticipantProposal[];
  readonly place: PlaceMention | undefined;
  readonly status: 'planned' | 'postponed' | undefined;
}

function eventOf({ scan, text, region }: EventInput, trigger: Trigger, { time, date, participants, place, status }: Parts): EventProposal {
  const at = (first: number, next: number) => ({ start: scan.tokens[first]!.start, end: scan.tokens[next - 1]!.end });
  const whole = at(trigger.mark.first, trigger.mark.reach);
  const phrase = time && at(time.first, time.next);
  const session = trigger.type === 'commission_session';
  const ordinal = session ? ordinalNear(scan, trigger.mark) : undefined;
  const name = session ? bodyName(scan, text, trigger.mark) : undefined;
  return {
    type: trigger.type,
    date: { value: date, ...(phrase ? { place: phrase, surface: text.slice(phrase.start, phrase.end), derivation: time!.rule } : {}) },
    place: place ? { value: place.code, place: at(place.first, place.next), surface: place.surface, reading: isCity(place) ? 'city' : 'country' } : null,
    participants, ...(status ? { status } : {}), ...(ordinal === undefined ? {} : { ordinal }), ...(name === undefined ? {} : { name }), topics: [],
    ...whole, text: text.slice(whole.start, whole.end), sentence: at(0, scan.tokens.length), region, language: scan.grammar.language.code,
    rules: [trigger.mark.rule, ...(time ? [time.rule] : []), ...(place ? [place.rule] : [])], also: [],
  };
}

/** The number of a session, told right before or inside the words that name it. */
function ordinalNear(scan: Scan, mark: Mark): number | undefined {
  const slot = scan.slots();
  for (let at = Math.max(0, mark.first - 3); at < Math.min(scan.tokens.length, mark.reach + 2); at++) {
    const found = slot('ord', at);
    if (found && !scan.covering('period', at)) return found.value as number;
  }
  return undefined;
}

const COMMISSION = /(?:commissi|kommission|comision|комисси|межправкомисс|لجن|comite|committee|ausschuss)/;
const NAME_STOP = ['period', 'say', 'planned', 'move', 'break', 'not'];

/** The commission's name: the words of its kind before the noun, and what it is for, up to a stop. */
function bodyName(scan: Scan, text: string, mark: Mark): string | undefined {
  const noun = scan.tokens.findIndex((token, at) => at >= mark.first && at < mark.reach + 8 && COMMISSION.test(token.norm));
  if (noun < 0) return undefined;
  let first = noun;
  while (first > mark.first - 6 && first > 0 && noun - first < 6 && isModifier(scan, first - 1)) first--;
  let next = noun + 1;
  let proper = false;
  while (next < scan.tokens.length && next - noun < 12 && scan.tokens[next]!.kind === 'word' && !(proper && stopsName(scan, next)) && scan.at('prep', next)?.key !== 'between' && !NAME_STOP.some((category) => scan.at(category, next)) && !scan.covering('period', next)) proper = /^\p{Lu}/u.test(scan.tokens[next++]!.text) || proper;
  while (next > noun + 1 && (scan.before('prep', next) || scan.before('and', next) || scan.tokens[next - 1]!.text.length < 3)) next--;
  return text.slice(scan.tokens[first]!.start, scan.tokens[next - 1]!.end);
}

/** A small letter after a capitalised noun, but for joining words, ends a name. */
const stopsName = (scan: Scan, at: number): boolean => /^\p{Ll}/u.test(scan.tokens[at]!.text) && !/^\p{Lu}/u.test(scan.tokens[at + 1]?.text ?? '') && !scan.at('and', at) && !scan.at('prep', at);

const isModifier = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at]!;
  if (token.text === '-') return true;
  return token.kind === 'word' && token.text.length > 3 && !scan.at('prep', at) && !scan.at('ordinal', at) && !scan.covering('planned', at) && (scan.covering('place', at) !== undefined || scan.tokens[at + 1]?.text === '-' || /^(?:gemengd|gezamen|joint|mixte|gemischt|gemeinsam|mixta|conjunta|смешан|совмест|межправит|intergouv|intergub|intergov|bilateral)/.test(token.norm) || /^\p{Lu}/u.test(token.text));
};

const STATEMENT_TIMES = new Set(['day', 'weekday', 'yesterday', 'today', 'lastWeek', 'lastWeekday']);

/** A statement with a day, or with a month before the speaker: one that is an act of its own. */
function statementOf(input: EventInput, context: Discourse): EventProposal | undefined {
  const { scan, times, speaker, region } = input;
  const say = scan.all('say')[0];
  if (!say || region === 'headline') return undefined;
  const state = speaker === undefined ? input.places.find((place) => place.role === 'subject' && place.next <= say.first && place.form !== 'adjective') : undefined;
  const time = times.find((one) => one.role !== 'base' && (STATEMENT_TIMES.has(one.key) ? Math.min(Math.abs(one.first - say.next), Math.abs(say.first - one.next)) <= 9 && !scan.has('event', 0, scan.tokens.length) : one.key === 'month' && opensStatement(input, one, say, state)));
  if (!time || (!speaker && !state)) return undefined;
  const [date] = datesOf(time, context, false);
  const who = speaker ? { name: speaker.name, first: speaker.first, next: speaker.next, kind: speaker.kind === 'person' ? 'person' as const : 'organisation' as const, id: speaker.id, country: speaker.country } : { name: state!.surface, first: state!.first, next: state!.next, kind: 'state' as const, id: state!.code, country: state!.code };
  const place = { start: scan.tokens[who.first]?.start ?? 0, end: scan.tokens[who.next - 1]?.end ?? 0 };
  const participant: ParticipantProposal = { name: who.name, kind: who.kind, ...(who.id ? { id: who.id } : {}), ...(who.country ? { country: who.country } : {}), ...place };
  return eventOf(input, { type: 'statement', mark: { ...say, reach: say.next } }, { time, date: date ?? null, participants: [participant], place: undefined, status: undefined });
}

/** A month told before the speaker and before any figure: "Bereits im September hatte …". */
function opensStatement({ scan, speaker }: EventInput, time: TimeMark, say: Mark, state: PlaceMention | undefined): boolean {
  const end = Math.max(time.next, speaker?.next ?? 0);
  if (scan.has('metric', 0, end) || scan.has('metricVerb', 0, end) || scan.has('unit', 0, end)) return false;
  return speaker ? time.next <= speaker.first && speaker.first - time.next <= 4 : state !== undefined && time.first > state.first && time.next <= say.first && !scan.has('metric', 0, say.next);
}
