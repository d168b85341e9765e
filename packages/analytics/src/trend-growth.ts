import type { DecimalString, Interval } from '@mizan/model';
import { Decimal, fromFinite, ln } from './decimal.ts';
import type { Stated } from './interval/stated.ts';
import { isQuantity, undefinedFor, unitedFlags, type Computed, type Quantity } from './result.ts';
import { sumOf } from './sum-of.ts';

/** One year's value. */
export interface YearValue {
  readonly year: number;
  readonly value: Computed;
}

/** `n`: the years with a value; `absent`: those without, which the trend passes over. */
export type TrendConvention = { readonly rate: 'least-squares'; readonly n: number; readonly from: number; readonly to: number; readonly absent: readonly number[] };

/** The fewest years a trend is drawn through. */
export const TREND_LEAST_POINTS = 3;

/**
 * UNCTAD's average annual growth rate in percent a year, 100 (exp(b) − 1), b the slope of ln v on the year by ordinary
 * least squares over all years with a value. Undefined under three of them (`too-short`), for any value of 0 or less
 * (`not-positive`), and where a year comes twice (`not-unique`) or is no number. Source: UNCTAD Handbook of Statistics, calculation methods.
 * docs/methods/growth.md
 */
export function trendGrowth(values: readonly YearValue[]): Stated<TrendConvention> {
  if (new Set(values.map(({ year }) => year)).size < values.length) return undefinedFor('not-unique');
  if (!values.every(({ year }) => Number.isFinite(year))) return undefinedFor('not-finite');
  const points = values.flatMap(({ year, value }) => (isQuantity(value) ? [{ year, value }] : [])).sort((a, b) => a.year - b.year);
  if (points.length < TREND_LEAST_POINTS) return undefinedFor('too-short');
  if (points.some(({ value }) => new Decimal(value.value).lte(0))) return undefinedFor('not-positive');
  const absent = values.flatMap(({ year, value }) => (isQuantity(value) ? [] : [year]));
  const value = rate(points, ({ value: level }) => level.value);
  if (value === null) return undefinedFor('not-finite');
  return {
    value, interval: rateInterval(points), flags: unitedFlags(...points.map((point) => point.value)),
    convention: { rate: 'least-squares', n: points.length, from: points[0]!.year, to: points.at(-1)!.year, absent },
  };
}

type Point = { readonly year: number; readonly value: Quantity };

/** 100 (exp(b) − 1) with one number taken of each point. */
function rate(points: readonly Point[], pick: (point: Point, distance: number) => DecimalString): DecimalString | null {
  const centre = sumOf(points.map(({ year }) => year)) / points.length;
  const slope = sumOf(points.map((point) => (point.year - centre) * ln(new Decimal(pick(point, point.year - centre))))) / sumOf(points.map(({ year }) => (year - centre) ** 2));
  return fromFinite(100 * Math.expm1(slope));
}

/** The slope rises with every value after the middle year and falls with every one before it; without limits where a value may be 0. */
function rateInterval(points: readonly Point[]): Interval {
  const ends = points.map(({ value }) => value.interval);
  const positive = ends.every(({ low, high }) => low !== null && high !== null && new Decimal(low).gt(0));
  if (!positive) return { low: null, high: null, lowOpen: true, highOpen: true };
  const open = ends.some(({ lowOpen, highOpen }) => lowOpen || highOpen);
  return {
    low: rate(points, ({ value }, distance) => (distance > 0 ? value.interval.low! : value.interval.high!)), lowOpen: open,
    high: rate(points, ({ value }, distance) => (distance > 0 ? value.interval.high! : value.interval.low!)), highOpen: open,
  };
}
