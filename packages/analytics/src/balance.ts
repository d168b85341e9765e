import { periodOf, plain, scaleInterval, subtractIntervals, type Interval, type Period } from '@mizan/model';
import { Decimal, quotient } from './decimal.ts';
import { levelOver } from './level.ts';
import { clipInterval, ratioInterval } from './ratio.ts';
import { isQuantity, undefinedFor, unitedFlags, type Computed, type ComputedPoint, type Quantity, type UndefinedReason } from './result.ts';
import { periodsOf } from './turnover.ts';
import { isMixed, type TwoWay } from './two-way.ts';

/** Two quantities made into one, or the first reason why not. */
const combine = (a: Computed, b: Computed, make: (a: Quantity, b: Quantity) => Computed): Computed => (!isQuantity(a) ? a : !isQuantity(b) ? b : make(a, b));
const negative = (q: Quantity): boolean => new Decimal(q.value).lt(0);

/** Exports less imports, X − M, in their unit; positive is a surplus of the exporter's side. */
export const balance = (exports: Computed, imports: Computed): Computed =>
  combine(exports, imports, (x, m) => ({ value: plain(new Decimal(x.value).minus(m.value)), interval: subtractIntervals(x.interval, m.interval), flags: unitedFlags(x, m) }));

/**
 * (X − M)/(X + M), between −1 and 1. X and M stand in it twice, so its interval is taken from the ratio X/M, in
 * which it only rises: naive interval arithmetic would be far too wide. Source: Mikic and Gilbert (ESCAP 2009).
 */
export const normalisedBalance = (exports: Computed, imports: Computed): Computed =>
  combine(exports, imports, (x, m) => {
    if (negative(x) || negative(m)) return undefinedFor('part-negative');
    const total = new Decimal(x.value).plus(m.value);
    if (total.eq(0)) return undefinedFor('total-zero');
    return { value: plain(quotient(new Decimal(x.value).minus(m.value), total)), interval: normalisedInterval(x.interval, m.interval), flags: unitedFlags(x, m) };
  });

/** The lowest value is that of the least X with the most M, the highest the other way round. */
function normalisedInterval(exports: Interval, imports: Interval): Interval {
  const [x, m] = [clipInterval(exports, '0', null), clipInterval(imports, '0', null)];
  return { low: normalised(x.low, m.high, '-1'), high: normalised(x.high, m.low, '1'), lowOpen: x.lowOpen || m.highOpen, highOpen: x.highOpen || m.lowOpen };
}

/** (x − m)/(x + m) of two ends; the limit where one of them is infinite or both are 0. */
function normalised(x: string | null, m: string | null, limit: string): string {
  if (x === null || m === null) return limit;
  const total = new Decimal(x).plus(m);
  return total.eq(0) ? limit : plain(quotient(new Decimal(x).minus(m), total));
}

/** Exports in percent of imports, 100 X/M; undefined without imports. */
export const cover = (exports: Computed, imports: Computed): Computed =>
  combine(exports, imports, (x, m) => {
    const reason: UndefinedReason | undefined = negative(x) || negative(m) ? 'part-negative' : new Decimal(m.value).eq(0) ? 'base-zero' : undefined;
    if (reason !== undefined) return undefinedFor(reason);
    const interval = ratioInterval(clipInterval(x.interval, '0', null), m.interval);
    return { value: plain(quotient(new Decimal(x.value), new Decimal(m.value)).times(100)), interval: scaleInterval(interval, '100'), flags: unitedFlags(x, m) };
  });

/** The balance of the first area with the second; `mixed-valuation` where exports are FOB and imports CIF, as is usual. */
export function balanceOf(two: TwoWay, period: Period, measure: typeof balance = balance): Computed {
  const result = measure(levelOver(two.outward, period), levelOver(two.inward, period));
  return isQuantity(result) && isMixed(two) ? { ...result, flags: [...result.flags, 'mixed-valuation'] } : result;
}

/** Balance (or {@link normalisedBalance}, {@link cover}) in every period that either direction has a point for. */
export const balanceSeries = (two: TwoWay, measure: typeof balance = balance): ComputedPoint[] =>
  periodsOf(two).map((period) => ({ period, result: balanceOf(two, periodOf(period), measure) }));

