import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import { dayNumber, dayOfNumber, daysInMonth, daysSpan, dayText, monthIndex, monthsSpan, weekdayOf, yearSpan, type Span } from './calendar.ts';

/** When the text was written, and the last year and span it named: what "July" or "last year" is counted from. */
export interface Clock {
  /** The day, month or year of publication, as EDTF. */
  readonly published?: string | undefined;
  /** The year of the last period with one. */
  year?: number | undefined;
}

export type TimeRole = 'span' | 'base' | 'anaphor' | 'moment';

/** A time named in a sentence: what it says by itself, before the clock is asked. */
export interface TimeMark {
  readonly rule: string;
  readonly key: string;
  readonly first: number;
  readonly next: number;
  readonly role: TimeRole;
  readonly slots: Readonly<Record<string, number>>;
}

const BASES = new Set(['yearBefore', 'monthBefore', 'sinceYear']);
const ANAPHORS = new Set(['samePeriod']);
const MOMENTS = new Set(['today', 'yesterday', 'tomorrow', 'thisWeek', 'lastWeek', 'nextWeek', 'weekday', 'lastWeekday', 'nextWeekday', 'sinceEvent', 'yearsAgo', 'decade']);

const roleOf = (key: string): TimeRole => (BASES.has(key) ? 'base' : ANAPHORS.has(key) ? 'anaphor' : MOMENTS.has(key) ? 'moment' : 'span');

/** The times of a sentence: those of the period templates, and years that stand alone. */
export function timesOf(scan: Scan): TimeMark[] {
  const marks = scan.all('period').map((mark) => timeMark(mark));
  const taken = new Set(marks.flatMap((mark) => range(mark.first, mark.next)));
  const slot = scan.slots();
  scan.tokens.forEach((token, at) => {
    const year = taken.has(at) || !isLoneYear(scan, at) ? undefined : slot('year', at);
    if (year) marks.push({ rule: `${scan.grammar.language.code}.period.year`, key: 'year', first: at, next: at + 1, role: 'span', slots: { y: year.value as number } });
    else if (token.kind === 'number' && !taken.has(at)) pushNumeric(scan, at, marks);
  });
  return marks.sort((a, b) => a.first - b.first);
}

const timeMark = ({ rule, key, first, next, slots }: Mark): TimeMark => ({ rule, key, first, next, role: roleOf(key), slots: slots as Record<string, number> });
const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i);

const isLoneYear = (scan: Scan, at: number): boolean => {
  const [before, after] = [scan.tokens[at - 1], scan.tokens[at + 1]];
  if (scan.before('currency', at) || scan.before('sign', at)?.key === '+') return false;
  return !(after && !after.spaced && /^[%°]$/.test(after.text)) && !(before && !before.spaced && /^[#€$£]$/.test(before.text));
};

/** `17.10.2025`, `2025-10-17` as three numbers, `17/10/2025`. */
function pushNumeric(scan: Scan, at: number, marks: TimeMark[]): void {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})$/.exec(scan.tokens[at]!.norm);
  const rule = `${scan.grammar.language.code}.period.numericDay`;
  const push = (next: number, year: number, month: number, day: number) => {
    if (month < 1 || month > 12 || day < 1 || day > 31 || year < 1900 || year > 2100) return;
    marks.push({ rule, key: 'day', first: at, next, role: 'span', slots: { y: year, m: month, d: day } });
  };
  if (dotted) return push(at + 1, dotted[3]!.length === 2 ? 2000 + Number(dotted[3]) : Number(dotted[3]), Number(dotted[2]), Number(dotted[1]));
  const separator = scan.tokens[at + 1]?.text;
  if ((separator !== '/' && separator !== '-') || scan.tokens[at + 3]?.text !== separator || scan.tokens[at + 1]!.spaced) return;
  const [a, b, c] = [at, at + 2, at + 4].map((i) => (/^\d{1,4}$/.test(scan.tokens[i]?.norm ?? '') ? Number(scan.tokens[i]!.norm) : Number.NaN)) as [number, number, number];
  if (a > 1000) push(at + 5, a, b, c);
  else if (c > 1000) push(at + 5, c, b, a);
}

const yearBack = (clock: Clock): number | undefined => publishedYear(clock) ?? clock.year;
export const publishedYear = (clock: Clock): number | undefined => (clock.published ? Number(clock.published.slice(0, 4)) : undefined);
const publishedMonth = (clock: Clock): number | undefined => (clock.published && clock.published.length >= 7 ? Number(clock.published.slice(5, 7)) : undefined);
const publishedDay = (clock: Clock): string | undefined => (clock.published && clock.published.length >= 10 ? clock.published.slice(0, 10) : undefined);

/** The year of a month named without one: that of the last period, else the last such month before publication. */
function yearForMonth(month: number, clock: Clock): number | undefined {
  const [year, published] = [publishedYear(clock), publishedMonth(clock)];
  if (clock.year !== undefined && !(clock.year + 1 === year && published !== undefined && month <= published && published - month <= 3)) return clock.year;
  if (year === undefined) return undefined;
  return published !== undefined && month > published ? year - 1 : year;
}

/** The year of a part of the year named without one. */
function yearForPart(lastMonth: number, clock: Clock): number | undefined {
  if (clock.year !== undefined) return clock.year;
  const [year, month] = [publishedYear(clock), publishedMonth(clock)];
  return year === undefined ? undefined : month !== undefined && lastMonth > month ? year - 1 : year;
}

const part = (slots: Readonly<Record<string, number>>, number: number | undefined, months: number, clock: Clock): Span | undefined => {
  if (number === undefined || number < 1 || number > 12 / months) return undefined;
  const year = slots.y ?? yearForPart(number * months, clock);
  return year === undefined ? undefined : monthsSpan(monthIndex(year, (number - 1) * months + 1), monthIndex(year, number * months));
};

const monthSpan = (slots: Readonly<Record<string, number>>, clock: Clock): Span | undefined => {
  const month = slots.m!;
  const year = slots.y ?? yearForMonth(month, clock);
  return year === undefined ? undefined : monthsSpan(monthIndex(year, month));
};

function monthsRange(slots: Readonly<Record<string, number>>, clock: Clock): Span | undefined {
  const [from, to] = [slots.m!, slots.m2!];
  const lastYear = slots.y2 ?? slots.y ?? yearForMonth(to, clock);
  if (lastYear === undefined) return undefined;
  const firstYear = slots.y2 !== undefined && slots.y !== undefined ? slots.y : from > to ? lastYear - 1 : lastYear;
  return monthsSpan(monthIndex(firstYear, from), monthIndex(lastYear, to));
}

function firstMonths(slots: Readonly<Record<string, number>>, clock: Clock): Span | undefined {
  const count = slots.n!;
  if (count < 1 || count > 12) return undefined;
  const last = slots.m2 ?? count;
  const year = slots.y ?? yearForPart(last, clock);
  return year === undefined ? undefined : monthsSpan(monthIndex(year, last) - count + 1, monthIndex(year, last));
}

function fiscal(slots: Readonly<Record<string, number>>): Span | undefined {
  const end = slots.y2 === undefined ? slots.f : slots.y2 < 100 ? Math.floor((slots.y ?? slots.f)! / 100) * 100 + slots.y2 : slots.y2;
  const start = slots.y2 === undefined ? undefined : (slots.y ?? slots.f);
  if (end === undefined) return slots.y === undefined ? undefined : yearSpan(slots.y);
  if (start !== undefined && end !== start + 1) return yearSpan(start, end);
  const first = slots.m ?? 7;
  return monthsSpan(monthIndex(first === 1 ? end : end - 1, first), monthIndex(first === 1 ? end : end - 1, first) + 11);
}

function years(slots: Readonly<Record<string, number>>): Span | undefined {
  const to = slots.y2 ?? (slots.yy === undefined ? undefined : Math.floor(slots.y! / 100) * 100 + slots.yy);
  return to === undefined || slots.y === undefined || to < slots.y ? undefined : yearSpan(slots.y, to);
}

function day(slots: Readonly<Record<string, number>>, clock: Clock): Span | undefined {
  const month = (slots.m ?? slots.mm)!;
  const date = slots.d ?? slots.dd;
  const year = slots.y ?? yearOfDay(month, date!, clock);
  return year === undefined || date === undefined || date > daysInMonth(year, month) ? undefined : daysSpan(dayText(year, month, date));
}

/** The year of a day named without one: the one that brings it nearest to publication, within half a year. */
function yearOfDay(month: number, date: number, clock: Clock): number | undefined {
  const published = publishedYear(clock);
  if (published === undefined) return clock.year;
  const [now, then] = [(publishedMonth(clock) ?? 12) * 31 + (Number(publishedDay(clock)?.slice(8)) || 15), month * 31 + date];
  return then - now > 183 ? published - 1 : now - then > 183 ? published + (now - then > 300 ? 1 : 0) : published;
}

function cumulative(slots: Readonly<Record<string, number>>, clock: Clock): Span | undefined {
  const month = monthSpan(slots, clock);
  return month?.unit === 'months' ? monthsSpan(Math.floor(month.from / 12) * 12, month.to) : undefined;
}

function trailing(slots: Readonly<Record<string, number>>, clock: Clock): Span | undefined {
  const end = slots.m2 === undefined ? lastMonthBefore(clock) : monthIndex(slots.y ?? yearForMonth(slots.m2, clock) ?? Number.NaN, slots.m2);
  return end === undefined || Number.isNaN(end) ? undefined : monthsSpan(end - (slots.n ?? 12) + 1, end);
}

const lastMonthBefore = (clock: Clock): number | undefined => {
  const [year, month] = [publishedYear(clock), publishedMonth(clock)];
  return year === undefined || month === undefined ? undefined : monthIndex(year, month) - 1;
};

const offsetMonth = (clock: Clock, offset: number): Span | undefined => {
  const last = lastMonthBefore(clock);
  return last === undefined ? undefined : monthsSpan(last + offset);
};
const offsetYear = (clock: Clock, offset: number): Span | undefined => {
  const year = yearBack(clock);
  return year === undefined ? undefined : yearSpan(year + offset);
};
const offsetDay = (clock: Clock, days: number, length = 1): Span | undefined => {
  const today = publishedDay(clock);
  return today === undefined ? undefined : daysSpan(dayOfNumber(dayNumber(today) + days), dayOfNumber(dayNumber(today) + days + length - 1));
};
const week = (clock: Clock, weeks: number): Span | undefined => {
  const today = publishedDay(clock);
  return today === undefined ? monthOfPublication(clock) : offsetDay(clock, 7 * weeks - weekdayOf(today) + 1, 7);
};
const monthOfPublication = (clock: Clock): Span | undefined => offsetMonth(clock, 1);

/** A weekday: the last one up to the day of writing, or the next where the text looks ahead. */
export function weekdaySpan(weekday: number, clock: Clock, ahead: boolean): Span | undefined {
  const today = publishedDay(clock);
  if (today === undefined) return undefined;
  const back = (weekdayOf(today) - weekday + 7) % 7;
  return offsetDay(clock, ahead ? (7 - back) % 7 : -back);
}

function third(slots: Readonly<Record<string, number>>, clock: Clock, which: 0 | 1 | 2): Span | undefined {
  const month = slots.m!;
  const year = slots.y ?? yearForMonth(month, clock);
  if (year === undefined) return undefined;
  return daysSpan(dayText(year, month, which * 10 + 1), dayText(year, month, which === 2 ? daysInMonth(year, month) : which * 10 + 10));
}

function quarterBefore(clock: Clock): Span | undefined {
  const last = lastMonthBefore(clock);
  if (last === undefined) return undefined;
  const end = Math.floor((last + 1) / 3) * 3 - 1;
  return monthsSpan(end - 2, end);
}

function ytd(slots: Readonly<Record<string, number>>, clock: Clock): Span | undefined {
  const last = lastMonthBefore(clock);
  const year = slots.y ?? yearBack(clock);
  if (year === undefined) return undefined;
  return last === undefined || Math.floor(last / 12) !== year ? yearSpan(year) : monthsSpan(monthIndex(year, 1), last);
}

type Build = (slots: Readonly<Record<string, number>>, clock: Clock, ahead: boolean) => Span | undefined;

/** What each kind of period template means; the keys of `TimeTables.period`. */
const BUILDS: Readonly<Record<string, Build>> = {
  year: (slots) => (slots.y === undefined ? undefined : yearSpan(slots.y)),
  byYear: (slots) => (slots.y === undefined ? undefined : yearSpan(slots.y)),
  day, month: monthSpan, months: monthsRange, half: (slots, clock) => part(slots, slots.o ?? slots.h, 6, clock), quarter: (slots, clock) => part(slots, slots.o ?? slots.q, 3, clock),
  firstMonths, fiscal, years, endOf: cumulative, trailing, ytd,
  lastMonths: (slots) => (slots.y === undefined || slots.n! > 12 ? undefined : monthsSpan(monthIndex(slots.y, 13 - slots.n!), monthIndex(slots.y, 12))),
  late: (slots, clock) => third(slots, clock, 2), mid: (slots, clock) => third(slots, clock, 1), early: (slots, clock) => third(slots, clock, 0),
  lastYear: (_, clock) => offsetYear(clock, -1), thisYear: (_, clock) => offsetYear(clock, 0), nextYear: (_, clock) => offsetYear(clock, 1),
  lastMonth: (_, clock) => offsetMonth(clock, 0), thisMonth: (_, clock) => offsetMonth(clock, 1), nextMonth: (_, clock) => offsetMonth(clock, 2), lastQuarter: (_, clock) => quarterBefore(clock),
  today: (_, clock) => offsetDay(clock, 0), yesterday: (_, clock) => offsetDay(clock, -1), tomorrow: (_, clock) => offsetDay(clock, 1),
  thisWeek: (_, clock) => week(clock, 0), lastWeek: (_, clock) => week(clock, -1), nextWeek: (_, clock) => week(clock, 1),
  weekday: (slots, clock, ahead) => weekdaySpan(slots.w!, clock, ahead), lastWeekday: (slots, clock) => weekdaySpan(slots.w!, clock, false), nextWeekday: (slots, clock) => weekdaySpan(slots.w!, clock, true),
};

/** The span a time mark stands for, or undefined where the text alone does not tell. */
export const spanOf = (mark: TimeMark, clock: Clock, ahead = false): Span | undefined => BUILDS[mark.key]?.(mark.slots, clock, ahead);

/** Whether a mark names its year itself, so that later ones may be read by it. */
export const namesYear = (mark: TimeMark): boolean => mark.slots.y !== undefined || mark.slots.y2 !== undefined || mark.slots.f !== undefined;
