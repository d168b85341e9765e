import { z } from 'zod';
import { accept, refuse, type Result } from '../result.ts';
import { addDays, addMonths, dayOf, daysInMonth, isoWeekStart, partsOf, type Day } from './day.ts';

/** SDMX frequencies used here; `R` is a time range (start and duration). */
export type PeriodFrequency = 'A' | 'S' | 'Q' | 'M' | 'W' | 'D' | 'R';

/**
 * A span of statistical time with its frequency and the lexical form it was written in:
 * `2025`, `2025-S1`, `2025-Q3`, `2025-01`, `2025-M01`, `2025-W07`, `2025-01-31`, `2025-D031`, `2025-01-01/P8M`.
 * Both days are included. Source: SDMX 3.0 Technical Notes, section 4.2 (TIME_PERIOD).
 */
export interface Period {
  readonly text: string;
  readonly frequency: PeriodFrequency;
  readonly start: Day;
  readonly end: Day;
}

const MONTHS_IN = { A: 12, S: 6, Q: 3, M: 1 } as const;
/** Years 1000 to 2999: wide enough for any series, and a slip of the keyboard is noticed. */
const GREGORIAN = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const REPORTING = /^([12]\d{3})-([ASHQMWD])(\d{1,3})$/;
const RANGE = /^([12]\d{3}-\d{2}-\d{2})\/P(\d{1,4})([YMWD])$/;
const WIDTH = { A: 1, S: 1, Q: 1, M: 2, W: 2, D: 3 } as const;

const months = (text: string, frequency: 'A' | 'S' | 'Q' | 'M', year: number, index: number): Period | undefined => {
  const length = MONTHS_IN[frequency];
  if (index < 1 || index > 12 / length) return undefined;
  const start = dayOf(year, (index - 1) * length + 1, 1)!;
  return { text, frequency, start, end: addDays(addMonths(start, length)!, -1) };
};

function gregorian([text, y, m, d]: readonly string[]): Period | undefined {
  const year = Number(y);
  if (m === undefined) return months(text!, 'A', year, 1);
  if (d === undefined) return months(text!, 'M', year, Number(m));
  const day = dayOf(year, Number(m), Number(d));
  return day === undefined ? undefined : { text: text!, frequency: 'D', start: day, end: day };
}

function reporting([, y, letter, n]: readonly string[]): Period | undefined {
  const [year, index] = [Number(y), Number(n)];
  const frequency = (letter === 'H' ? 'S' : letter) as keyof typeof WIDTH;
  const text = `${y}-${frequency}${String(index).padStart(WIDTH[frequency], '0')}`;
  if (frequency === 'W') {
    const start = isoWeekStart(year, index);
    return start === undefined ? undefined : { text, frequency, start, end: addDays(start, 6) };
  }
  if (frequency === 'D') {
    const day = addDays(dayOf(year, 1, 1)!, index - 1);
    return index >= 1 && day.startsWith(y!) ? { text, frequency, start: day, end: day } : undefined;
  }
  return months(text, frequency, year, index);
}

function range([text, from, n, unit]: readonly string[]): Period | undefined {
  const start = dayOf(...partsOf(from!));
  const count = Number(n);
  if (!start || count < 1) return undefined;
  const after = unit === 'Y' ? addMonths(start, 12 * count) : unit === 'M' ? addMonths(start, count) : addDays(start, count * (unit === 'W' ? 7 : 1));
  return after === undefined ? undefined : { text: text!, frequency: 'R', start, end: addDays(after, -1) };
}

/** Reads an SDMX TIME_PERIOD. `2025-H1` is accepted and becomes `2025-S1`; any other form is kept as written. */
export function parsePeriod(text: string): Result<Period> {
  const trimmed = text.trim();
  for (const [pattern, read] of [[GREGORIAN, gregorian], [REPORTING, reporting], [RANGE, range]] as const) {
    const match = pattern.exec(trimmed);
    const period = match && read(match);
    if (period) return accept(period);
  }
  return refuse('', `"${text}" is not a time period; write it as 2025, 2025-S1, 2025-Q1, 2025-01, 2025-W07, 2025-01-31 or 2025-01-01/P8M`);
}

/** The period of a text already validated as a {@link TimePeriod}; throws on anything else. */
export function periodOf(text: string): Period {
  const known = KNOWN.get(text);
  if (known !== undefined) return known;
  const result = parsePeriod(text);
  if (!result.ok) throw new RangeError(result.problem.reason);
  if (KNOWN.size < MOST_KNOWN) KNOWN.set(text, result.value);
  return result.value;
}

/** Periods read before: a series asks for the same few again and again. */
const KNOWN = new Map<string, Period>();
/** More than two centuries of months, quarters, halves and years. */
const MOST_KNOWN = 5_000;

export const printPeriod = (period: Period): string => period.text;

/** Time order: by first day, then the shorter first. 0 only for the same days. */
export const comparePeriods = (a: Period, b: Period): number => compareText(a.start, b.start) || compareText(a.end, b.end);
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export const samePeriod = (a: Period, b: Period): boolean => a.start === b.start && a.end === b.end;
export const containsPeriod = (outer: Period, inner: Period): boolean => outer.start <= inner.start && inner.end <= outer.end;
export const overlapsPeriod = (a: Period, b: Period): boolean => a.start <= b.end && b.start <= a.end;

export const isYear = (period: Period): boolean => period.start.endsWith('-01-01') && period.end === `${period.start.slice(0, 4)}-12-31`;
export const yearOf = (period: Period): number => Number(period.start.slice(0, 4));

/** Whole calendar months covered, or undefined where the period does not begin and end with months. */
export function wholeMonths(period: Period): number | undefined {
  const [y1, m1, d1] = partsOf(period.start);
  const [y2, m2, d2] = partsOf(period.end);
  return d1 === 1 && d2 === daysInMonth(y2, m2) ? (y2 - y1) * 12 + m2 - m1 + 1 : undefined;
}

/**
 * Whether two periods can be compared for growth: the same months or days of the year, the end of February being the
 * 28th or the 29th; or the same ISO week.
 */
export function sameSpanOfYear(a: Period, b: Period): boolean {
  if (a.frequency === 'W' && b.frequency === 'W') return a.text.slice(4) === b.text.slice(4);
  const years = (p: Period) => partsOf(p.end)[0] - partsOf(p.start)[0];
  return a.start.slice(5) === b.start.slice(5) && lastDayOfYear(a) === lastDayOfYear(b) && years(a) === years(b);
}
const lastDayOfYear = ({ end }: Period): string => (end.endsWith('-02-29') ? '02-28' : end.slice(5));

/** A TIME_PERIOD in its lexical form, validated. */
export const TimePeriod = z
  .string()
  .transform((text, context) => {
    const result = parsePeriod(text);
    if (result.ok) return result.value.text;
    context.addIssue({ code: 'custom', message: result.problem.reason });
    return z.NEVER;
  })
  .meta({ id: 'TimePeriod', description: 'SDMX TIME_PERIOD: 2025, 2025-S1, 2025-Q1, 2025-01, 2025-W07, 2025-01-31, 2025-01-01/P8M' });
export type TimePeriod = z.infer<typeof TimePeriod>;
