import { partsOf, type Day } from '../time/day.ts';
import type { YearMonth } from './period-shape.ts';
import type { CalendarWords } from './words/words.ts';

/** Names of days and months in one language's words. */
export const monthName = (words: CalendarWords, month: number, width: 'long' | 'short' = 'long'): string => (width === 'long' ? words.months : words.monthsShort)[month - 1]!;

export const monthOfYear = (words: CalendarWords, { year, month }: YearMonth, width: 'long' | 'short' = 'long'): string => words.withYear(monthName(words, month, width), year);

/** "16 October". */
export function dayOfMonth(words: CalendarWords, day: Day, width: 'long' | 'short' = 'long'): string {
  const [, month, date] = partsOf(day);
  return words.dayMonth(dayNumber(words, date), width === 'long' ? (words.monthsOfDay ?? words.months)[month - 1]! : words.monthsShort[month - 1]!);
}

export const dayNumber = (words: CalendarWords, date: number): string => (words.dayNumber ?? String)(date);

/** "16 October 2025". */
export const fullDate = (words: CalendarWords, day: Day, width: 'long' | 'short' = 'long'): string => words.withYear(dayOfMonth(words, day, width), partsOf(day)[0]);

/** "14–16 October 2002", "1 January – 23 November 2025", "28 December 2024 – 3 January 2025". */
export function dayRange(words: CalendarWords, from: Day, to: Day, width: 'long' | 'short' = 'long'): string {
  const [[y1, m1, d1], [y2, m2]] = [partsOf(from), partsOf(to)];
  if (from === to) return fullDate(words, from, width);
  if (y1 !== y2) return words.range(fullDate(words, from, width), fullDate(words, to, width), false);
  const last = dayOfMonth(words, to, width);
  return words.withYear(m1 === m2 ? words.range(dayNumber(words, d1), last, true) : words.range(dayOfMonth(words, from, width), last, false), y1);
}

/** "January–August 2025", "July 2013 – June 2014". */
export function monthRange(words: CalendarWords, from: YearMonth, to: YearMonth, width: 'long' | 'short' = 'long'): string {
  if (from.year !== to.year) return words.range(monthOfYear(words, from, width), monthOfYear(words, to, width), false);
  return words.withYear(words.range(monthName(words, from.month, width), monthName(words, to.month, width), true), from.year);
}
