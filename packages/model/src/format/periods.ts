import type { Locale } from '../locale.ts';
import { periodOf, type Period } from '../time/period.ts';
import { dayRange, fullDate, monthOfYear, monthRange } from './calendar.ts';
import { shapeOf } from './period-shape.ts';
import { wordsOf } from './words/index.ts';

/** Long for sentences and tables ("first half of 2025"), short for axes and cells ("H1 2025"). */
export type PeriodWidth = 'long' | 'short';

/** The name of a period, given as such or as a valid TIME_PERIOD. */
export function formatPeriod(period: Period | string, locale: Locale, width: PeriodWidth = 'long'): string {
  const words = wordsOf(locale).calendar;
  const shape = shapeOf(typeof period === 'string' ? periodOf(period) : period);
  switch (shape.kind) {
    case 'year': return width === 'short' ? String(shape.year) : words.year(shape.year);
    case 'years': return words.years(shape.from, shape.to);
    case 'half': return words.half[width](shape.n, shape.year);
    case 'quarter': return words.quarter[width](shape.n, shape.year);
    case 'week': return words.week(shape.n, shape.year);
    case 'month': return monthOfYear(words, shape, width);
    case 'months': return monthRange(words, shape.from, shape.to, width);
    case 'day': return fullDate(words, shape.day, width);
    case 'days': return dayRange(words, shape.from, shape.to, width);
  }
}
