import { addIntervals, exactly, periodOf, plain, samePeriod, scaleInterval, type DecimalString, type Interval, type TradeSeries } from '@mizan/model';
import { Decimal } from './decimal.ts';
import { multiple } from './growth.ts';
import { levelOf } from './level.ts';
import { isQuantity, type Computed, type ComputedPoint, type Quantity } from './result.ts';

/** A value as an index number, 100 value/base, with the rules of growth for the base. docs/methods/index-numbers.md */
export function indexNumber(value: Computed, base: Computed): Computed {
  const ratio = multiple(value, base);
  return isQuantity(ratio) ? { ...ratio, value: plain(new Decimal(ratio.value).times(100)), interval: scaleInterval(ratio.interval, '100') } : ratio;
}

/** A series as index numbers on a base period of its own; there the index is 100 exactly, since x/x needs no rounding. */
export function indexSeries(series: TradeSeries, basePeriod: string): ComputedPoint[] {
  const wanted = periodOf(basePeriod);
  const basePoint = series.points.find((point) => samePeriod(periodOf(point.period), wanted));
  const base = levelOf(basePoint);
  return series.points.map((point) => {
    const result = indexNumber(levelOf(point), base);
    return { period: point.period, basePeriod, result: point === basePoint && isQuantity(result) ? { ...result, interval: exactly('100') } : result };
  });
}

/** A growth in percent without a level, as an index on its base period: +73 % with [72.5, 73.5) is 173 with [172.5, 173.5). */
export const indexOfGrowth = (percent: DecimalString, interval: Interval): Quantity => ({
  value: plain(new Decimal(percent).plus(100)), interval: addIntervals(interval, exactly('100')), flags: [],
});
