import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import type { EventProposal } from '../proposal.ts';
import type { Clock } from './clock.ts';
import type { Discourse } from './discourse.ts';
import { encountersOf } from './event-encounters.ts';
import { peopleFor, sourceOf, whereOf } from './event-carried.ts';
import { COMPANY, distance, PAPERS, type EventInput, type EventStatus, type Found, type Trigger } from './event-input.ts';
import { dayOf, sessionNear, type EventMemory } from './event-memory.ts';
import { participantsFor } from './event-people.ts';
import { placeFor, pointsBack } from './event-places.ts';
import { eventOf, NEW_PAPER } from './event-proposal.ts';
import { statementOf } from './event-statements.ts';
import { settledStatus, toldStatus } from './event-status.ts';
import { datesOf, isDayOrWeek, lasting, timeFor, type Outlook } from './event-times.ts';
import { triggersOf } from './event-triggers.ts';
import { seriesOf, type Talks } from './event-series.ts';
import { isVague } from './event-vague.ts';
import { sameOne } from './participants.ts';
import type { TimeMark } from './time-mark.ts';

/** The events of a sentence; keeps the day it tells for the one after. */
export function eventsOf(input: EventInput, context: Discourse): EventProposal[] {
  const events = eventsTold(input, context);
  input.memory.lately = latelyTold(input, context, events);
  return events;
}

/** "On Thursday the minister floated an idea": the one day that a sentence tells, and of whom. */
function latelyTold({ scan, times, agents, memory }: EventInput, { clock }: Discourse, events: readonly EventProposal[]): EventMemory['lately'] {
  const [time, ...others] = times.filter((one) => isDayOrWeek(one) && one.role !== 'base');
  const date = time && others.length === 0 ? datesOf(scan, time, times, { ...clock, anchor: memory.anchor, written: memory.news?.day }, events.some((event) => event.status === 'planned') ? 'ahead' : 'back')[0] : undefined;
  return date ? { date, end: scan.tokens.at(-1)!.end, people: [...agents.filter((agent) => agent.kind === 'person').map((agent) => agent.name), ...events.flatMap((event) => event.participants.map((one) => one.name))] } : undefined;
}

const NEXT = 4;
/** "On Thursday X floated an idea. He was in the chair at a meeting with Y": what is told in the very next sentence is of that day, but for the visits of others. */
function dayBeforeOf({ scan, memory: { lately }, times }: EventInput, { type }: Trigger, { participants, back }: Found): string | undefined {
  if (!lately || back || type === 'contract' || times.length > 0 || scan.tokens[0]!.start - lately.end > NEXT) return undefined;
  return type !== 'visit' || participants.some((one) => lately.people.includes(one.name)) ? lately.date : undefined;
}

function eventsTold(input: EventInput, context: Discourse): EventProposal[] {
  const triggers = triggersOf(input);
  const clock: Clock = { ...context.clock, anchor: input.memory.anchor, written: input.region === 'body' ? input.memory.news?.day : undefined };
  const company = triggers.length === 0 || areThoseTold(input, triggers) ? companionsOf(input) : [];
  const found = (triggers.length > 0 && company.length === 0 ? triggers : [...movedAgain(input), ...chairsOf(input), ...anotherSession(input), ...company, ...encountersOf(input)]).flatMap((trigger) => {
    const events = eventsOfTrigger(input, clock, trigger, triggers);
    clock.anchor = events.map(dayOf).findLast((day) => day !== undefined) ?? clock.anchor;
    return events;
  });
  const statement = statementOf(input, context);
  return statement && !found.some((event) => event.type === 'meeting' && event.date.value === statement.date.value) ? [...found, statement] : found;
}

/** "It was put off to 24 February": the event told before, once more. */
function movedAgain({ scan, memory: { earlier }, times }: EventInput): Trigger[] {
  const mark = scan.all('postponed').find((one) => times.some((time) => time.first >= one.next));
  return mark && earlier?.date.value === null ? [{ type: earlier.type, mark }] : [];
}

/** "The chair was taken by X and Y": those who took part in the session told before. */
function chairsOf({ scan, memory, agents }: EventInput): Trigger[] {
  const mark = scan.all('chair')[0];
  const isTold = agents.some((agent) => agent.kind === 'person') || (memory.pair.length > 1 && scan.all('together').length > 0);
  return mark && isTold && sessionNear(memory, scan.tokens[0]!.start) ? [{ type: 'commission_session', mark }] : [];
}

const NEXT_SENTENCE = 160;
/** "He is accompanied by A and B", "mee gaan ook de ministers A en B": those who go on the visit told right before; "the talks were also attended by A": those who took part in them. */
function companionsOf({ scan, memory: { earlier }, agents }: EventInput): Trigger[] {
  if (!earlier || earlier.participants.length === 0 || scan.tokens[0]!.start - earlier.end > NEXT_SENTENCE || !agents.some((agent) => agent.kind === 'person')) return [];
  const first = earlier.type === 'visit' ? scan.tokens.findIndex((_, at) => scan.is('goesAlong', at)) : earlier.type === 'meeting' ? scan.tokens.findIndex((_, at) => scan.is('wasThere', at)) : -1;
  if (first < 0) return [];
  return [{ type: earlier.type, mark: { category: COMPANY, key: earlier.type, rule: `${earlier.type}.companions`, first, next: first + 1, reach: first + 1, slots: {} } }];
}

/** Whether talks told in a sentence on who took part are those told right before: "Во встрече также участвовали A и B". */
const areThoseTold = ({ scan }: EventInput, triggers: readonly Trigger[]): boolean =>
  scan.says('also') && triggers.every(({ type, mark }) => type === 'meeting' && mark.next - mark.first <= LONGEST_NOUN);
const LONGEST_NOUN = 2;

const OPENING = 3;
/** "The third was held in 1993": another session of the commission told right before. */
function anotherSession({ scan, memory: { session }, times }: EventInput): Trigger[] {
  if (session === undefined || scan.tokens[0]!.start - session.end > SESSION_REACH || times.length === 0 || scan.all('metric').length > 0) return [];
  const held = scan.tokens.findIndex((token) => scan.cues.held.has(token.norm));
  const first = scan.tokens.slice(0, OPENING).findIndex((token, at) => scan.slot('ord', at) !== undefined || scan.cues.otherSession.has(token.norm));
  if (held < 0 || first < 0 || held - first > HELD_REACH) return [];
  return [{ type: 'commission_session', mark: { category: 'event', key: 'commission_session', rule: 'session.another', first, next: held + 1, reach: held + 1, slots: {} } }];
}
const HELD_REACH = 6;
const SESSION_REACH = 900;

function findOf(input: EventInput, trigger: Trigger, triggers: readonly Trigger[]): Found {
  const told = toldStatus(input.scan, trigger);
  const back = trigger.mark.category === COMPANY ? input.memory.earlier : trigger.mark.category === 'chair' ? input.memory.session : pointsBack(input, trigger, told);
  const participants = participantsFor(input, trigger, triggers);
  if (trigger.mark.category === COMPANY) return { told: undefined, time: undefined, place: undefined, participants, back };
  const near = timeFor(input, trigger, triggers, told);
  const time = trigger.mark.category === 'chair' && near?.key === 'year' && back?.date.value != null ? undefined : near;
  return { told, time, place: placeFor(trigger, input, triggers), participants, back };
}

/** The events of a trigger: one, or more where it has several dates, or none where nothing tells who, when or where. */
function eventsOfTrigger(input: EventInput, clock: Clock, trigger: Trigger, triggers: readonly Trigger[]): EventProposal[] {
  const found = findOf(input, trigger, triggers);
  if (isVague(input, trigger, found)) return [];
  const series = seriesOf(input, trigger, triggers);
  if (series.length > 1) return seriesEvents(input, clock, trigger, found, series);
  const { time, place } = found;
  const source = sourceOf(input, trigger, found);
  const told = found.told ?? (time === undefined || PAST.has(time.key) || found.back?.status !== 'planned' ? undefined : 'planned');
  const carried = time === undefined ? (source?.date.value ?? null) : null;
  const lately = time === undefined && carried === null && told !== 'postponed' ? dayBeforeOf(input, trigger, found) : undefined;
  const news = time === undefined && carried === null && told === undefined ? dayOfNews(input, trigger, found) : undefined;
  const dates = lately ? [lately] : news ? [news] : carried === null ? datesOf(input.scan, time, input.times, clock, outlookOf(input, told, time)) : [carried];
  const days = trigger.type === 'visit' ? lastingOf(input.scan, trigger, triggers) : undefined;
  return dates.filter((date) => date !== null || !isOfNobody(trigger, found)).map((date) => eventOf(input, trigger, {
    time, date: lasting(date, days), carriedFrom: lately ? 'sentence' : carried === null ? undefined : source?.type,
    participants: peopleFor(input.scan, trigger, found, source), place: whereOf(input, trigger, found, source) ?? (news === undefined ? null : input.memory.dateline ?? null), status: settledStatus(told ?? (carried === null ? undefined : source?.status), date, clock), rules: [...(place ? [place.rule] : []), ...(isNewPaper(input.scan, trigger) ? [NEW_PAPER] : [])],
  }));
}

/** "Qatar has signed a $2.3bn contract": a paper of no day, told of one side that is no person. */
const isOfNobody = ({ type }: Trigger, { participants, place, told }: Found): boolean => PAPERS.has(type) && told === undefined && place === null && participants.length === 1 && participants[0]!.kind !== 'person';

/** The talks of a series, each of the one who held them with its own guests, on its own day. */
function seriesEvents(input: EventInput, clock: Clock, trigger: Trigger, { told, place, participants, back }: Found, series: readonly Talks[]): EventProposal[] {
  const guests = series.flatMap((one) => one.guests);
  const hosts = participants.filter((one) => !guests.some((guest) => sameOne(guest, one)));
  const own = { ...clock };
  return series.map(({ time, guests: met }) => {
    const [date = null] = datesOf(input.scan, time, [], own, outlookOf(input, told, time));
    own.anchor = date ?? own.anchor;
    return eventOf(input, trigger, { time, date, participants: [...hosts, ...met], place: whereOf(input, trigger, { place, told }, back), status: settledStatus(told, date, clock), rules: ['event.series'] });
  });
}

const NEWS_REACH = 600;
const OF_NEWS: ReadonlySet<string> = new Set(['meeting', 'commission_session', 'memorandum_signed', 'agreement', 'contract']);
/** How far in the first sentence begins at most, after its dateline. */
const FIRST_SENTENCE = 60;
/** "Minsk, 27 March (BelTA) – The ministers met": what an agency's text opens with, without a time, is of the day of its dateline. */
function dayOfNews({ scan, memory: { news }, region, times }: EventInput, { type }: Trigger, { participants, back }: Found): string | undefined {
  if (news === undefined || region !== 'body' || !OF_NEWS.has(type) || back || times.some((time) => time.key === 'year' || time.key === 'month')) return undefined;
  const at = scan.tokens[0]!.start - news.start;
  return at < NEWS_REACH && (at < FIRST_SENTENCE || participants.some((one) => one.kind === 'person')) ? news.day : undefined;
}

/** "They also saw A and B sign an agreement": a paper with an indefinite article. */
const isNewPaper = (scan: Scan, { type, mark }: Trigger): boolean =>
  PAPERS.has(type) && (scan.is('indefinite', mark.first - 1) || scan.says('indefinite', mark.first, mark.reach));

/** Times that lie before publication by their words. */
const PAST: ReadonlySet<string> = new Set(['monthPast', 'lastYear', 'previousYear', 'lastMonth', 'lastWeek', 'lastWeekday', 'weekdayOfLastWeek', 'lastWeekend', 'yesterday', 'beforeYesterday', 'daysAgo', 'weekAgo', 'weeksAgo']);

const ENDING_REACH = 6;
/** For how many days a visit is said to last, fewer than none where its end is told, nearer to it than to another event. */
function lastingOf(scan: Scan, trigger: Trigger, triggers: readonly Trigger[]): number | undefined {
  const far = (one: Trigger, words: Mark) => (words.first >= one.mark.first && words.first < one.mark.reach ? 0 : distance(one, words));
  const mark = scan.all('lasting').find((words) => triggers.every((other) => other.type !== 'visit' || far(trigger, words) <= far(other, words)));
  if (mark === undefined) return undefined;
  const ended = scan.all('ending').some((words) => (words.first < mark.first && mark.first - words.next <= ENDING_REACH) || (words.first >= trigger.mark.first && words.first < trigger.mark.next));
  return ended ? -Number(mark.key) : Number(mark.key);
}

/** "The session set for Thursday was put off": told before that Thursday. */
const WEEKDAYS: ReadonlySet<string> = new Set(['weekday', 'weekdays']);

/** How a time is to be read: what is planned lies ahead, what was put off without a new day lies near. */
function outlookOf({ scan }: EventInput, told: EventStatus | undefined, time: TimeMark | undefined): Outlook {
  if (told !== 'postponed') return told === undefined ? 'back' : 'ahead';
  const isOld = time !== undefined && scan.all('postponed').every((mark) => mark.first >= time.next) && scan.all('period').filter((mark) => mark.next <= time.first).length === 0 && scan.before('until', time.first) === undefined;
  const isSet = isOld && time !== undefined && WEEKDAYS.has(time.key) && [0, 1, 2].some((back) => scan.before('planned', time.first - back) !== undefined);
  return isOld && !isSet ? 'near' : 'ahead';
}
