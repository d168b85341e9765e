import { accept, periodOf, refuse, samePeriod, yearOf, type Period, type Result, type TradeSeries } from '@mizan/model';
import { levelOf } from '../level.ts';
import { isQuantity, type UndefinedReason } from '../result.ts';

/** Frequencies with a whole number of periods in a year, so that a season has a fixed length. */
export type RegularFrequency = 'A' | 'S' | 'Q' | 'M';

export const PERIODS_PER_YEAR: Readonly<Record<RegularFrequency, number>> = { A: 1, S: 2, Q: 4, M: 12 };

/** One period of a regular series: a number in the series' unit, or a gap with its reason. */
export type RegularPoint =
  | { readonly period: string; readonly value: number; readonly absence: null }
  | { readonly period: string; readonly value: null; readonly absence: UndefinedReason };

/** A series with a point for every period from its first to its last, in time order: what is not known is a gap, not left out. */
export interface RegularSeries {
  readonly frequency: RegularFrequency;
  readonly points: readonly RegularPoint[];
}

const isRegular = (frequency: Period['frequency']): frequency is RegularFrequency => frequency in PERIODS_PER_YEAR;

/** How many periods of `frequency` lie between the start of the year 0 and `period`. */
function ordinal(period: Period, frequency: RegularFrequency): number {
  const perYear = PERIODS_PER_YEAR[frequency];
  return yearOf(period) * perYear + Math.floor(((Number(period.start.slice(5, 7)) - 1) * perYear) / 12);
}

function periodText(frequency: RegularFrequency, at: number): string {
  const perYear = PERIODS_PER_YEAR[frequency];
  const [year, index] = [Math.floor(at / perYear), (at % perYear) + 1];
  if (frequency === 'A') return String(year);
  return frequency === 'M' ? `${year}-${String(index).padStart(2, '0')}` : `${year}-${frequency}${index}`;
}

/** The period `steps` after one of a regular frequency, in its plain form: `2024-12` and 1 give `2025-01`. Throws on a period of another frequency. */
export function periodAfter(period: string, steps: number): string {
  const from = periodOf(period);
  if (!isRegular(from.frequency)) throw new RangeError(`${period} is no year, half-year, quarter or month`);
  return periodText(from.frequency, ordinal(from, from.frequency) + steps);
}

/** Place of a period in its year, from 0: March is 2, the third quarter 2, a year 0. */
export function seasonOf(period: string): number {
  const parsed = periodOf(period);
  return isRegular(parsed.frequency) ? ordinal(parsed, parsed.frequency) % PERIODS_PER_YEAR[parsed.frequency] : 0;
}

/** The period of a frequency that contains the start of another: `2025-05` lies in the quarter `2025-Q2` and the year `2025`. */
export const containing = (period: string, frequency: RegularFrequency): string => periodText(frequency, ordinal(periodOf(period), frequency));

/**
 * A regular series from its first period and its values in order; null is a gap (`missing`). The frequency is that of the
 * first period. Throws on a period that is no year, half-year, quarter or month, and on NaN or an infinity.
 */
export function regularSeries(firstPeriod: string, values: readonly (number | null)[]): RegularSeries {
  const first = periodOf(firstPeriod);
  const { frequency } = first;
  if (!isRegular(frequency)) throw new RangeError(`${firstPeriod} is no year, half-year, quarter or month`);
  const from = ordinal(first, frequency);
  const points = values.map((value, i): RegularPoint => {
    const period = periodText(frequency, from + i);
    if (value === null) return { period, value, absence: 'missing' };
    if (!Number.isFinite(value)) throw new RangeError(`the value of ${period} is no number: write a gap as null`);
    return { period, value, absence: null };
  });
  return { frequency, points };
}

/**
 * A trade series as a regular one, in the same unit, as doubles. A period without a point becomes a gap `missing`; an
 * absent value keeps its reason. Refused: frequencies without a fixed number of periods in a year (weeks, days, ranges),
 * a mixture of frequencies, and two points of one period.
 */
export function regularSeriesOf(series: TradeSeries): Result<RegularSeries> {
  const periods = series.points.map((point) => periodOf(point.period));
  const frequency = periods[0]?.frequency;
  if (frequency === undefined) return refuse('points', 'a series without points has no frequency');
  if (!isRegular(frequency)) return refuse('points', `${periods[0]!.text} is no year, half-year, quarter or month`);
  const other = periods.find((period) => period.frequency !== frequency);
  if (other) return refuse('points', `${other.text} is of another frequency than ${periods[0]!.text}`);
  const twice = periods.find((period, i) => i > 0 && samePeriod(period, periods[i - 1]!));
  return twice ? refuse('points', `${twice.text} occurs twice`) : accept(laidOut(series, periods, frequency));
}

function laidOut(series: TradeSeries, periods: readonly Period[], frequency: RegularFrequency): RegularSeries {
  const from = ordinal(periods[0]!, frequency);
  const byOrdinal = new Map(series.points.map((point, i) => [ordinal(periods[i]!, frequency), point]));
  const length = Math.max(...byOrdinal.keys()) - from + 1;
  const points = Array.from({ length }, (_, i): RegularPoint => {
    const [period, level] = [periodText(frequency, from + i), levelOf(byOrdinal.get(from + i))];
    return isQuantity(level) ? { period, value: Number(level.value), absence: null } : { period, value: null, absence: level.reason };
  });
  return { frequency, points };
}
