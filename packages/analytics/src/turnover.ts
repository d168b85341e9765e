import { comparePeriods, periodOf, type Period } from '@mizan/model';
import { levelOver, sum } from './level.ts';
import { isQuantity, type Computed, type ComputedPoint } from './result.ts';
import { isMixed, type TwoWay } from './two-way.ts';

/** Both directions of a pair added, in the series' unit; undefined where either is. `mixed-valuation` where one is FOB and the other CIF. */
export function turnover(two: TwoWay, period: Period): Computed {
  const total = sum([levelOver(two.outward, period), levelOver(two.inward, period)]);
  return isQuantity(total) && isMixed(two) ? { ...total, flags: [...total.flags, 'mixed-valuation'] } : total;
}

/** Turnover in every period that either direction has a point for. */
export const turnoverSeries = (two: TwoWay): ComputedPoint[] => periodsOf(two).map((period) => ({ period, result: turnover(two, periodOf(period)) }));

/** The periods of either direction in time order, each once. */
export function periodsOf(two: TwoWay): string[] {
  const periods = new Set([...two.outward.points, ...two.inward.points].map((point) => point.period));
  return [...periods].sort((a, b) => comparePeriods(periodOf(a), periodOf(b)));
}
