import { partsOf, type Day } from '../time/day.ts';
import { isYear, wholeMonths, yearOf, type Period } from '../time/period.ts';

export interface YearMonth {
  readonly year: number;
  readonly month: number;
}

/** How a period is named: a range of whole years or months is one, whatever lexical form it was written in. */
export type PeriodShape =
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'years'; readonly from: number; readonly to: number }
  | { readonly kind: 'half' | 'quarter' | 'week'; readonly n: number; readonly year: number }
  | ({ readonly kind: 'month' } & YearMonth)
  | { readonly kind: 'months'; readonly from: YearMonth; readonly to: YearMonth }
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'days'; readonly from: Day; readonly to: Day };

const NUMBERED = { S: 'half', Q: 'quarter', W: 'week' } as const;

export function shapeOf(period: Period): PeriodShape {
  const { frequency, start, end, text } = period;
  if (frequency === 'S' || frequency === 'Q' || frequency === 'W') return { kind: NUMBERED[frequency], n: Number(text.slice(6)), year: Number(text.slice(0, 4)) };
  if (isYear(period)) return { kind: 'year', year: yearOf(period) };
  if (start === end) return { kind: 'day', day: start };
  const count = wholeMonths(period);
  if (count === undefined) return { kind: 'days', from: start, to: end };
  const [from, to] = [monthOf(start), monthOf(end)];
  if (count === 1) return { kind: 'month', ...from };
  return from.month === 1 && to.month === 12 ? { kind: 'years', from: from.year, to: to.year } : { kind: 'months', from, to };
}

const monthOf = (day: Day): YearMonth => {
  const [year, month] = partsOf(day);
  return { year, month };
};
