import { addIntervals, exactly, periodOf, plain, sameSpanOfYear, scaleInterval, yearOf, type DecimalString, type Interval, type TradeSeries } from '@mizan/model';
import { Decimal, quotient } from './decimal.ts';
import { levelOf, levelOver } from './level.ts';
import { ratioInterval } from './ratio.ts';
import { isQuantity, undefinedFor, unitedFlags, type Computed, type ComputedPoint, type Quantity, type Undefined, type UndefinedReason } from './result.ts';

/** Percent of a multiple: ×3.2 is +220 %. */
export const growthOfMultiple = (multiple: DecimalString): DecimalString => plain(new Decimal(multiple).minus(1).times(100));
/** Multiple of a percentage: +220 % is ×3.2. */
export const multipleOfGrowth = (percent: DecimalString): DecimalString => plain(new Decimal(percent).times('0.01').plus(1));
export const growthIntervalOfMultiple = (multiple: Interval): Interval => addIntervals(scaleInterval(multiple, '100'), exactly('-100'));
export const multipleIntervalOfGrowth = (percent: Interval): Interval => addIntervals(scaleInterval(percent, '0.01'), exactly('1'));

/** A base of fewer than ten of its own rounding steps, whose growth says more of the rounding than of the trade. */
export const TINY_BASE_STEPS = 10;

function isTiny({ value, interval }: Quantity): boolean {
  if (interval.low === null || interval.high === null) return false;
  return new Decimal(interval.high).minus(interval.low).times(TINY_BASE_STEPS).gt(new Decimal(value).abs());
}

/** Why a number cannot be set on a base, if so: a base absent, zero or below zero, or a change of sign. */
export function baseProblem(value: Computed, base: Computed): Undefined | undefined {
  const problem = (reason: UndefinedReason) => undefinedFor(reason);
  if (!isQuantity(base)) return problem('base-missing');
  if (!isQuantity(value)) return value;
  const [v, b] = [new Decimal(value.value), new Decimal(base.value)];
  if (b.eq(0)) return problem('base-zero');
  if (v.times(b).lt(0)) return problem('sign-change');
  return b.lt(0) ? problem('base-negative') : undefined;
}

/** value/base as a plain ratio (2 is twice), with the growth rules for the base and its flags. */
export function multiple(value: Computed, base: Computed): Computed {
  const problem = baseProblem(value, base);
  if (problem !== undefined || !isQuantity(value) || !isQuantity(base)) return problem ?? undefinedFor('base-missing');
  const flags = unitedFlags(value, base);
  return {
    value: plain(quotient(new Decimal(value.value), new Decimal(base.value))), interval: ratioInterval(value.interval, base.interval),
    flags: isTiny(base) ? [...flags, 'tiny-base'] : flags,
  };
}

/**
 * Growth of a value on its base in percent, 100 (value/base − 1), both in one unit. Undefined for a base that is
 * absent, zero or negative, and across a change of sign. Source: Mikic and Gilbert, Trade Statistics in Policymaking
 * (ESCAP 2009). docs/methods/growth.md
 */
export function growth(value: Computed, base: Computed): Computed {
  const ratio = multiple(value, base);
  return isQuantity(ratio) ? { ...ratio, value: growthOfMultiple(ratio.value), interval: growthIntervalOfMultiple(ratio.interval) } : ratio;
}

/** Growth of a series between two periods, in percent; `different-span` where they are not the same months of two years. */
export function growthBetween(series: TradeSeries, period: string, basePeriod: string): Computed {
  const [now, then] = [periodOf(period), periodOf(basePeriod)];
  return sameSpanOfYear(now, then) ? growth(levelOver(series, now), levelOver(series, then)) : undefinedFor('different-span');
}

/** Growth of every point on the same months of the year before, in percent: never on the point that merely precedes it. */
export function growthSeries(series: TradeSeries): ComputedPoint[] {
  const periods = series.points.map((point) => periodOf(point.period));
  return series.points.map((point, i) => {
    const now = periods[i]!;
    const base = series.points.find((_, j) => yearOf(periods[j]!) === yearOf(now) - 1 && sameSpanOfYear(now, periods[j]!));
    const result = growth(levelOf(point), levelOf(base));
    return base === undefined ? { period: point.period, result } : { period: point.period, basePeriod: base.period, result };
  });
}
