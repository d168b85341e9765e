import { dayNumber, dayOfNumber, daysInMonth, daysSpan, dayText, lastYearOf, monthIndex, monthsSpan, weekdayOf, yearSpan, type Span } from './calendar.ts';
import { publishedDay, publishedMonth, publishedYear, yearBack, yearForMonth, yearForPart, type Clock } from './clock.ts';
import type { TimeMark } from './time-mark.ts';

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
  const count = slots.n;
  if (count === undefined || count < 1 || count > 12) return undefined;
  const last = slots.m2 ?? count;
  const year = slots.y ?? yearForPart(last, clock);
  return year === undefined ? undefined : monthsSpan(monthIndex(year, last) - count + 1, monthIndex(year, last));
}

function fiscal(slots: Readonly<Record<string, number>>, clock: Clock): Span | undefined {
  const end = slots.y2 === undefined ? slots.f : slots.y2 < 100 ? Math.floor((slots.y ?? slots.f)! / 100) * 100 + slots.y2 : slots.y2;
  const start = slots.y2 === undefined ? undefined : (slots.y ?? slots.f);
  if (end === undefined) return slots.y === undefined ? undefined : yearSpan(slots.y);
  if (start !== undefined && end !== start + 1) return yearSpan(start, end);
  const first = slots.e === undefined ? (slots.m ?? clock.fiscalStart ?? MID_YEAR) : (slots.e % 12) + 1;
  return monthsSpan(monthIndex(first === 1 ? end : end - 1, first), monthIndex(first === 1 ? end : end - 1, first) + 11);
}

/** Where no country tells: most fiscal years that are written with two years, and seasons of crops. */
const MID_YEAR = 7;

/** The first months of the fiscal year running at publication, of the one before (`back`), or of the one that ends in the year named. */
const fiscalMonths = (back: 0 | 1): Build => (slots, clock) => {
  if (slots.m !== undefined && slots.m2 !== undefined && slots.f === undefined) return monthsRange({ m: slots.m, m2: slots.m2 }, { ...clock, year: undefined });
  const [count, start, last] = [slots.n ?? 12, slots.m ?? clock.fiscalStart ?? 1, lastMonthBefore(clock)];
  const ending = slots.y2 === undefined ? slots.f : (slots.y ?? slots.f)! + 1;
  if (count < 1 || count > 12 || (ending === undefined && last === undefined)) return undefined;
  const first = ending === undefined ? lastStart(start, last! + 1 - (slots.n ?? 1)) - 12 * back : monthIndex(start === 1 ? ending : ending - 1, start);
  return monthsSpan(first, first + count - 1);
};

/** The last month up to `at` that is the `start` of a year. */
const lastStart = (start: number, at: number): number => monthIndex(Math.floor(at / 12), start) - (at % 12 < start - 1 ? 12 : 0);

function years(slots: Readonly<Record<string, number>>): Span | undefined {
  const to = slots.y2 ?? (slots.yy === undefined ? undefined : Math.floor(slots.y! / 100) * 100 + slots.yy);
  return to === undefined || slots.y === undefined || to < slots.y ? undefined : yearSpan(slots.y, to);
}

function day(slots: Readonly<Record<string, number>>, clock: Clock): Span | undefined {
  const month = slots.m ?? slots.mm ?? publishedMonth(clock);
  const date = slots.d ?? slots.dd ?? slots.o;
  if (month === undefined) return undefined;
  const year = slots.y ?? yearOfDay(month, date!, clock);
  return year === undefined || date === undefined || date > daysInMonth(year, month) ? undefined : daysSpan(dayText(year, month, date));
}

/** Days from one up to another, of one month or of two: "9 and 10 June", "29 September to 2 October". */
function days(slots: Readonly<Record<string, number>>, clock: Clock): Span | undefined {
  const last = day({ ...slots, m: slots.m2 ?? slots.m!, d: slots.d2! }, clock);
  if (last?.unit !== 'days') return undefined;
  const year = lastYearOf(last) - (slots.m! > (slots.m2 ?? slots.m!) ? 1 : 0);
  const first = day({ y: year, m: slots.m!, d: slots.d! }, clock);
  return first?.unit === 'days' && first.from <= last.to ? daysSpan(first.from, last.to) : undefined;
}

/** Days from one up to another, each with its year: "21 March 2015 to 20 March 2016", a year of another calendar. */
function datedDays({ y, m, d, y2, m2, d2 }: Readonly<Record<string, number>>): Span | undefined {
  if (y === undefined || y2 === undefined || d! > daysInMonth(y, m!) || d2! > daysInMonth(y2, m2!)) return undefined;
  const [from, to] = [dayText(y, m!, d!), dayText(y2, m2!, d2!)];
  return from <= to ? daysSpan(from, to) : undefined;
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

/** "The four quarters to the end of Q2 2024". */
function trailingQuarters(slots: Readonly<Record<string, number>>): Span | undefined {
  const last = slots.q ?? slots.o;
  return slots.y === undefined || last === undefined || last > 4 ? undefined : monthsSpan(monthIndex(slots.y, 3 * last) - 3 * slots.n! + 1, monthIndex(slots.y, 3 * last));
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
/** A year counted from the last one told: "that year", "the year after". */
const yearFrom = (clock: Clock, years: number): Span | undefined => (clock.year === undefined ? undefined : yearSpan(clock.year + years));
/** "The previous year": the one before the year told last, else the one before publication. */
const yearBeforeTold = (clock: Clock): Span | undefined => (clock.year === undefined ? offsetYear(clock, -1) : yearSpan(clock.year - 1));
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

/** "Last Thursday", "next Thursday": on a Thursday, the one a week away. */
const otherWeekday = (weekday: number, clock: Clock, weeks: 1 | -1): Span | undefined => {
  const today = publishedDay(clock);
  return today !== undefined && weekdayOf(today) === weekday ? offsetDay(clock, 7 * weeks) : weekdaySpan(weekday, clock, weeks > 0);
};

/** "Monday of last week": counted by weeks, which begin on Mondays. */
const weekdayOfWeek = (weekday: number, clock: Clock, weeks: 1 | -1): Span | undefined => {
  const today = publishedDay(clock);
  return today === undefined ? undefined : offsetDay(clock, 7 * weeks + weekday - weekdayOf(today));
};

/** From one weekday to another: the days around the day of writing, else the last of them before it, or the next where the text looks ahead. */
function weekdays(slots: Readonly<Record<string, number>>, clock: Clock, ahead: boolean): Span | undefined {
  const today = publishedDay(clock);
  const running = today !== undefined && (weekdayOf(today) - slots.w! + 7) % 7 < (slots.w2! - slots.w! + 7) % 7;
  const last = weekdaySpan(slots.w2!, clock, ahead || running);
  return last?.unit === 'days' ? daysSpan(dayOfNumber(dayNumber(last.to) - ((slots.w2! - slots.w! + 7) % 7)), last.to) : undefined;
}

const SATURDAY = 6;
/** Saturday and Sunday: the last before the day of writing, or the next. */
function weekend(clock: Clock, ahead: boolean): Span | undefined {
  const saturday = weekdaySpan(SATURDAY, clock, ahead);
  return saturday?.unit === 'days' ? daysSpan(saturday.from, dayOfNumber(dayNumber(saturday.from) + 1)) : undefined;
}

/** Days counted from one, such as the day of the event told before. */
const daysFrom = (day: string | undefined, days: number): Span | undefined => (day === undefined ? undefined : daysSpan(dayOfNumber(dayNumber(day) + days)));

const monthOfDay = (day: string | undefined): Span | undefined => (day === undefined ? undefined : monthsSpan(monthIndex(Number(day.slice(0, 4)), Number(day.slice(5, 7)))));

/** A season of three months from `first` on: of the year named, else the next or the last one seen from publication. */
const season = (first: number): Build => (slots, clock, ahead) => {
  const [year, month] = [publishedYear(clock), publishedMonth(clock) ?? 12];
  const named = slots.y ?? (year === undefined ? undefined : ahead ? (first + 2 < month ? year + 1 : year) : first > month ? year - 1 : year);
  return named === undefined ? undefined : monthsSpan(monthIndex(named, first), monthIndex(named, first) + 2);
};

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

/** "Last December", "im kommenden Mai": the nearest such month before publication, or after it. */
const nearestMonth = (step: -1 | 1): Build => (slots, clock) => {
  const [year, month] = [publishedYear(clock), publishedMonth(clock)];
  if (year === undefined || month === undefined) return monthSpan(slots, clock);
  return monthsSpan(monthIndex(year + ((slots.m! - month) * step > 0 ? 0 : step), slots.m!));
};

type Build = (slots: Readonly<Record<string, number>>, clock: Clock, ahead: boolean) => Span | undefined;

/** A dual without a number: "بعد يومين". */
const TWO = 2;

/** What each kind of period template means; the keys of `TimeTables.period`. */
const BUILDS: Readonly<Record<string, Build>> = {
  year: (slots) => (slots.y === undefined ? undefined : yearSpan(slots.y)),
  byYear: (slots) => (slots.y === undefined ? undefined : yearSpan(slots.y)),
  day, days, datedDays, month: monthSpan, monthPast: nearestMonth(-1), monthNext: nearestMonth(1), months: monthsRange, half: (slots, clock) => part(slots, slots.o ?? slots.h ?? 1, 6, clock), finalQuarter: (slots, clock) => part(slots, 4, 3, clock), quarter: (slots, clock) => part(slots, slots.o ?? slots.q, 3, clock),
  theQuarter: (_, clock) => clock.parts?.[3], theHalf: (_, clock) => clock.parts?.[6],
  fourMonths: (slots, clock) => part(slots, slots.o, 4, clock),
  firstMonths, firstQuarters: (slots, clock) => firstMonths({ ...slots, n: (slots.n ?? 0) * 3 }, clock), trailingQuarters, fiscal, fiscalMonths: fiscalMonths(0), fiscalMonthsBefore: fiscalMonths(1), years, endOf: cumulative, trailing, ytd,
  lastMonths: (slots) => (slots.y === undefined || slots.n! > 12 ? undefined : monthsSpan(monthIndex(slots.y, 13 - slots.n!), monthIndex(slots.y, 12))),
  late: (slots, clock) => third(slots, clock, 2), mid: (slots, clock) => third(slots, clock, 1), early: (slots, clock) => third(slots, clock, 0),
  lastYear: (_, clock) => offsetYear(clock, -1), beforeLastYear: (_, clock) => offsetYear(clock, -2), previousYear: (_, clock) => yearBeforeTold(clock), thisYear: (_, clock) => offsetYear(clock, 0), nextYear: (_, clock) => offsetYear(clock, 1),
  sameYear: (_, clock) => yearFrom(clock, 0), yearAfter: ({ n = 1 }, clock) => yearFrom(clock, n),
  lastMonth: (_, clock) => offsetMonth(clock, 0), thisMonth: (_, clock) => offsetMonth(clock, 1), nextMonth: (_, clock) => offsetMonth(clock, 2), lastQuarter: (_, clock) => quarterBefore(clock),
  today: (_, clock) => offsetDay(clock, 0), yesterday: (_, clock) => offsetDay(clock, -1), tomorrow: (_, clock) => offsetDay(clock, 1), afterTomorrow: (_, clock) => offsetDay(clock, 2),
  beforeYesterday: (_, clock) => offsetDay(clock, -2), daysAgo: ({ n = TWO }, clock) => offsetDay(clock, -n), daysSince: ({ n = TWO }, clock) => offsetDay(clock, -n),
  dayBefore: (_, clock) => daysFrom(clock.anchor ?? publishedDay(clock), -1), dayAfter: (_, clock) => daysFrom(clock.anchor, 1), sameDay: (_, clock) => daysFrom(clock.anchor, 0), sameMonth: (_, clock) => monthOfDay(clock.anchor),
  daysBefore: ({ n = TWO }, clock) => daysFrom(clock.anchor, -n), daysAfter: ({ n = TWO }, clock) => daysFrom(clock.anchor, n),
  weekAgo: (_, clock) => week(clock, -1), weeksAgo: ({ n = TWO }, clock) => week(clock, -n),
  weekend: (_, clock, ahead) => weekend(clock, ahead), lastWeekend: (_, clock) => weekend(clock, false), nextWeekend: (_, clock) => weekend(clock, true),
  inSpring: season(3), inSummer: season(6), inAutumn: season(9), inWinter: season(12), weekdays,
  thisWeek: (_, clock) => week(clock, 0), lastWeek: (_, clock) => week(clock, -1), nextWeek: (_, clock) => week(clock, 1),
  weekday: (slots, clock, ahead) => weekdaySpan(slots.w!, clock, ahead), lastWeekday: (slots, clock) => otherWeekday(slots.w!, clock, -1), nextWeekday: (slots, clock) => otherWeekday(slots.w!, clock, 1), weekdayOfLastWeek: ({ w }, clock) => weekdayOfWeek(w!, clock, -1), weekdayOfNextWeek: ({ w }, clock) => weekdayOfWeek(w!, clock, 1),
};

/** A year counted back from publication in figures. */
function withYear(slots: Readonly<Record<string, number>>, clock: Clock): Readonly<Record<string, number>> {
  const now = slots.back === undefined ? undefined : publishedYear(clock);
  return now === undefined ? slots : { ...slots, y: now - slots.back! };
}

/** The span a time mark stands for, or undefined where the text alone does not tell. */
export const spanOf = (mark: TimeMark, clock: Clock, ahead = false): Span | undefined => BUILDS[mark.key]?.(withYear(mark.slots, clock), clock, ahead);
