import type { Scan } from '../grammar/scan.ts';
import { dayNumber, dayOfNumber, edtf } from './calendar.ts';
import { publishedMonth, publishedYear, type Clock } from './clock.ts';
import { PAPERS, type EventInput, type EventStatus, type Trigger } from './event-input.ts';
import { tookPlace, toldStatus } from './event-status.ts';
import { spanOf } from './periods.ts';
import { namesYear, type TimeMark } from './time-mark.ts';

const DAYS = ['day', 'days', 'datedDays', 'weekday', 'weekdays', 'lastWeekday', 'nextWeekday', 'weekdayOfLastWeek', 'weekdayOfNextWeek', 'weekend', 'lastWeekend', 'nextWeekend', 'today', 'yesterday', 'tomorrow', 'afterTomorrow', 'beforeYesterday', 'dayBefore', 'dayAfter', 'sameDay', 'daysAgo', 'daysBefore', 'daysAfter', 'daysSince'];
const WEEKS = ['thisWeek', 'lastWeek', 'nextWeek', 'weekAgo', 'weeksAgo', 'late', 'mid', 'early'];
const LONGER = ['month', 'monthPast', 'monthNext', 'year', 'endOf', 'yearPair', 'thisMonth', 'lastMonth', 'nextMonth', 'sameMonth', 'lastYear', 'previousYear', 'nextYear', 'thisYear', 'half', 'quarter', 'inSpring', 'inSummer', 'inAutumn', 'inWinter'];

/** Times an event can have. */
export const EVENT_TIMES: ReadonlySet<string> = new Set([...DAYS, ...WEEKS, ...LONGER]);

const precision = ({ key }: TimeMark): number => (key === 'day' || key === 'days' ? 4 : DAYS.includes(key) ? 3 : WEEKS.includes(key) ? 2 : key === 'year' || key === 'thisYear' || key === 'yearsAgo' ? 0 : 1);

/** "Five years ago", "il y a cinq ans": the year so many before publication; "in five years" is how long something took. */
const isAgo = (scan: Scan, { key, slots, first, next }: TimeMark): boolean => key === 'yearsAgo' && slots.n !== undefined && scan.says('ago', first, next);

/** Whether a time is a day, a few, or a week. */
export const isDayOrWeek = ({ key }: TimeMark): boolean => DAYS.includes(key) || WEEKS.includes(key);

/** How far a time is from a trigger, in tokens; another trigger between is a wall. */
function cost(scan: Scan, { mark }: Trigger, time: TimeMark, triggers: readonly Trigger[]): number {
  if (time.first >= mark.first && time.first < mark.reach) return 0;
  const after = time.first >= mark.next;
  const [from, to] = after ? [mark.reach, time.first] : [time.next, mark.first];
  const walls = triggers.filter((one) => one.mark.first !== mark.first && one.mark.first >= from && one.mark.first < to).length;
  return to - from + (after ? 0 : 2) + WALL * walls + breaksBetween(scan, from, to, after);
}
const WALL = 12;
const JOIN = 20;
const COMMA = 3;

/** Commas between a trigger and a time, and "and" after the time: it is more likely of the other clause. */
const breaksBetween = (scan: Scan, from: number, to: number, after: boolean): number =>
  (scan.all('and').some((mark) => mark.first >= from && mark.next <= to && (!after || scan.tokens[mark.first - 1]?.text === ',')) ? JOIN : 0) + (scan.tokens.slice(from, to).some((token) => /^[,،;]$/.test(token.text)) ? COMMA : 0);

/** The time of a trigger: the most exact, then the nearest, of those nearer to it than to another; else one told before it. Of something put off, the last one told: what it is put off to. */
export function timeFor(input: EventInput, trigger: Trigger, triggers: readonly Trigger[], told: EventStatus | undefined): TimeMark | undefined {
  const possible = input.times.filter((time) => (EVENT_TIMES.has(time.key) || isAgo(input.scan, time)) && time.role !== 'base' && !isSince(input.scan, time) && !(trigger.type !== 'contract' && isOfFigure(input.scan, time)) && !isNamedAgain(input, time) && !isOfParticiple(input.scan, time) && !isSeven(input.scan, time) && !isOfForce(input.scan, trigger, time) && !isOfSaying(input, told, time) && !isOfEarlier(input.scan, trigger, time) && !isYetToCome(input.scan, trigger, time) && !isPartedFrom(input.scan, trigger, time));
  const unreported = possible.filter((time) => !isOfReport(input.scan, trigger, time));
  const usable = unreported.length > 0 ? unreported : possible;
  if (told === 'postponed') return usable.at(-1);
  const far = (one: Trigger, time: TimeMark) => cost(input.scan, one, time, triggers);
  const own = usable.filter((time) => triggers.every((one) => one === trigger || far(trigger, time) <= far(one, time)));
  const within = (time: TimeMark) => Number(time.first >= trigger.mark.first && time.next <= trigger.mark.reach);
  const best = (list: readonly TimeMark[]) => [...list].sort((a, b) => within(b) - within(a) || precision(b) - precision(a) || far(trigger, a) - far(trigger, b))[0];
  return best(own) ?? (triggers.length > 1 ? best(usable.filter((time) => time.next <= trigger.mark.first)) : undefined) ?? (usable.length === 1 && isOnVisit(input.scan, trigger, triggers) ? usable[0] : undefined);
}

/** "He met, on a first visit to Rabat, on Thursday, with X": talks and the visit they were part of have one day and one city. */
export const isOnVisit = (scan: Scan, trigger: Trigger, triggers: readonly Trigger[]): boolean =>
  triggers.length === 2 && (trigger.type === 'meeting' || PAPERS.has(trigger.type)) && triggers.every((one) => one === trigger || (one.type === 'visit' && one.mark.first > trigger.mark.first && toldStatus(scan, one) === toldStatus(scan, trigger))) && !scan.all('break').some((mark) => mark.first > trigger.mark.first);

/** "Was up 23% in 2017, he told the session": a longer time right after a figure is of that. */
const isOfFigure = (scan: Scan, time: TimeMark): boolean =>
  precision(time) < 3 && [time.first, time.first - 1].some((at) => ['unit', 'scale', 'currency'].some((category) => scan.before(category, at) !== undefined && scan.covering('event', at - 1) === undefined));

/** "Se firmó un plan que arrancará en 2027": words of the future between a past and a time make it that of something else. */
const isYetToCome = (scan: Scan, { mark }: Trigger, time: TimeMark): boolean => time.first >= mark.reach && tookPlace(scan, mark) && scan.has('planned', mark.reach, time.first);

/** "He will visit Iraq tomorrow, according to what media wrote today (28 August)": the day of a report, where the event has one of its own. */
const isOfReport = (scan: Scan, { mark }: Trigger, time: TimeMark): boolean => scan.all('source').some((source) => source.first >= mark.reach && source.next <= time.first);

/** "X left on Wednesday; Y is to visit Lima": a semicolon parts two events. */
const isPartedFrom = (scan: Scan, { mark }: Trigger, time: TimeMark): boolean =>
  scan.tokens.slice(Math.min(mark.reach, time.next), Math.max(mark.first, time.first)).some((token) => /^[;؛]$/.test(token.text));

const SINCE_REACH = 4;
/** "Since he took office in autumn": no time of the event. */
const isSince = (scan: Scan, time: TimeMark): boolean =>
  (precision(time) < 3 && scan.says('since', Math.max(0, time.first - SINCE_REACH), time.first)) || isSinceOffice(scan, time);

const OFFICE_TAKEN_REACH = 8;
/** "Since he took office, on 6 June". */
function isSinceOffice(scan: Scan, time: TimeMark): boolean {
  const before = scan.tokens.slice(Math.max(0, time.first - OFFICE_TAKEN_REACH), time.first);
  const since = before.findLastIndex((token) => scan.cues.since.has(token.norm));
  return since >= 0 && before.slice(since).some((token) => scan.cues.takingOffice.has(token.norm));
}

const NEAR_DAYS: ReadonlySet<string> = new Set(['today', 'yesterday', 'tomorrow', 'afterTomorrow', 'beforeYesterday']);
const AGAIN = 2;
/** "Morgen, Dienstag", "يوم غد الثلاثاء", "завтра, во вторник": a weekday that names a near day again says nothing new. */
const isNamedAgain = ({ scan, times }: EventInput, { key, first }: TimeMark): boolean =>
  key === 'weekday' && times.some((one) => NEAR_DAYS.has(one.key) && one.next <= first && first - one.next <= AGAIN && scan.tokens.slice(one.next, first).every((token) => token.text === ',' || token.text.length <= AGAIN));

const PARTICIPLE = /(?:en|t)e[nmrs]$/;
/** "Ein 2008 begonnenes Programm": when something else began. */
const isOfParticiple = (scan: Scan, { key, next }: TimeMark): boolean =>
  key === 'year' && scan.traits.capitals === 'nouns' && PARTICIPLE.test(scan.tokens[next]?.norm ?? '') && /^\p{Ll}/u.test(scan.tokens[next]!.text) && /^\p{Lu}/u.test(scan.tokens[next + 1]?.text ?? '');

/** "Will meet in June, the minister said on Tuesday": when it was said, where another time is told. */
const isOfSaying = ({ scan, times }: EventInput, told: EventStatus | undefined, time: TimeMark): boolean =>
  (told === 'planned' || told === 'postponed') && DAYS.includes(time.key) && scan.all('say').some((say) => (time.first >= say.next && time.first - say.next <= 1) || (say.first >= time.next && say.first - time.next <= 1)) && (told === 'postponed' || times.some((other) => other !== time && EVENT_TIMES.has(other.key)));

const FORCE_REACH = 3;
/** "Signed in 2019, in force since 1 January 2020": when it took effect. */
const isOfForce = (scan: Scan, { mark }: Trigger, time: TimeMark): boolean => {
  const force = scan.tokens.slice(mark.reach, Math.max(mark.reach, time.first)).findLastIndex((token) => scan.cues.inForce.has(token.norm));
  return force >= 0 && time.first - (mark.reach + force) <= FORCE_REACH && scan.tokens.slice(mark.reach, mark.reach + force).some((token) => token.text === ',');
};

/** "Sept accords": the number, no short form of September. */
const isSeven = (scan: Scan, { first, next }: TimeMark): boolean => next - first === 1 && scan.is('seven', first) && /^\p{Ll}/u.test(scan.tokens[next]?.text ?? '');

/** "Is in Lima, where he had already been in April 2021": when something before it was. */
const isOfEarlier = (scan: Scan, { mark }: Trigger, time: TimeMark): boolean => {
  const between = scan.tokens.slice(mark.reach, Math.max(mark.reach, time.first));
  const already = between.findLastIndex((token) => scan.cues.already.has(token.norm));
  return already >= 0 && between.slice(0, already).some((token) => /^[,،]$/.test(token.text));
};

const TWIN_GAP = 3;

/** Another date joined to one by "and", each with its year: "in 2002 en in maart 2016". */
const twinOf = (scan: Scan, time: TimeMark, times: readonly TimeMark[]): TimeMark | undefined =>
  times.find((one) => one !== time && namesYear(one) && namesYear(time) && EVENT_TIMES.has(one.key) && Math.max(one.first, time.first) - Math.min(one.next, time.next) <= TWIN_GAP && scan.all('and').some((mark) => mark.first >= Math.min(one.next, time.next) && mark.next <= Math.max(one.first, time.first)));

/** How the words around a time turn it: to what is to come, to what was set once, or to what was. */
export type Outlook = 'ahead' | 'near' | 'back';

/** What a time says of an event: its EDTF, once for each year of "in 2002 and 2016". */
export function datesOf(scan: Scan, time: TimeMark | undefined, times: readonly TimeMark[], clock: Clock, outlook: Outlook): (string | null)[] {
  if (time === undefined) return [null];
  const twin = twinOf(scan, time, times);
  if (twin) return [...datesOf(scan, time, [], clock, outlook), ...datesOf(scan, twin, [], clock, outlook)];
  const published = publishedYear(clock);
  if (time.key === 'yearsAgo') return [published === undefined ? null : String(published - (time.slots.n as number))];
  if (time.key === 'yearPair') return [String(time.slots.y), String(time.slots.y2)];
  const read = withYear(time, clock, isPast(scan, time) ? 'back' : outlook);
  const own = NEAR_DAYS.has(time.key) && clock.written ? { ...clock, published: clock.written } : clock;
  const span = spanOf(read.key === 'endOf' ? { ...read, key: 'late' } : read, { ...own, year: clock.published ? undefined : clock.year }, outlook === 'ahead');
  return [span ? edtf(span) : null];
}

/** "El pasado febrero", "en mai dernier": the month that was, whatever came of it. */
const isPast = (scan: Scan, { first, next }: TimeMark): boolean => scan.says('past', Math.max(0, first - 1), next + 1);

const HALF_YEAR = 6;

/** A month or day told without a year: of something to come the next one from publication on; of what was set once the nearest. */
function withYear(time: TimeMark, clock: Clock, outlook: Outlook): TimeMark {
  const [year, month, last] = [publishedYear(clock), publishedMonth(clock), time.slots.m2 ?? time.slots.m];
  if (year === undefined || month === undefined || time.slots.y !== undefined || outlook === 'back' || time.key === 'monthPast' || time.key === 'monthNext') return time;
  if (last === undefined) return time.key === 'half' || time.key === 'quarter' ? { ...time, slots: { ...time.slots, y: yearOfPart(time, year, month) } } : time;
  const next = outlook === 'ahead' ? last < month : last - month < -HALF_YEAR;
  return { ...time, slots: { ...time.slots, y: next ? year + 1 : outlook === 'near' && last - month > HALF_YEAR ? year - 1 : year } };
}

/** The year of a half or a quarter to come. */
const yearOfPart = ({ key, slots }: TimeMark, year: number, month: number): number => ((slots.o ?? slots.h ?? slots.q ?? 1) * (key === 'half' ? 6 : 3) < month ? year + 1 : year);

/** A visit of so many days from the one it began on, or for fewer than none up to the one it ended on. */
export function lasting(date: string | null, days: number | undefined): string | null {
  if (date === null || days === undefined || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return date;
  const other = dayOfNumber(dayNumber(date) + days - Math.sign(days));
  return days > 0 ? `${date}/${other}` : `${other}/${date}`;
}
