import { eventDateOf } from '@mizan/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { driverDeaths, nile, realInterest, ukPrices, ukUnemployment, ukWages } from '../../test/break-series.ts';
import { isEstimated, type Estimated } from '../linear/estimate.ts';
import { ols } from '../linear/ols.ts';
import { breakIntervals } from './break-dates.ts';
import { breakpoints } from './breakpoints.ts';
import { chow } from './chow.ts';
import { orderOfBreak, type BreakOrder } from './order-guard.ts';
import { supF, supFPValue } from './sup-f.ts';

const got = <T>(result: Estimated<T>): T => {
  if (!isEstimated(result)) throw new Error(result.reason);
  return result.value;
};
const places = (counts: readonly number[]) => counts.map((count) => count - 1);

const log10 = driverDeaths.map(Math.log10);
/** log₁₀ of casualties on those of one and twelve months before, 1970 to 1984. */
const seatbelt = { y: log10.slice(12), x: { before: log10.slice(11, -1), yearBefore: log10.slice(0, -12) } };
const change = (values: readonly number[]) => values.slice(1).map((value, i) => value - values[i]!);
const [dp, dw, du] = [ukPrices, ukWages, ukUnemployment].map(change) as [number[], number[], number[]];
const inflation = { y: dp.slice(1), x: { before: dp.slice(0, -1) } };
const phillips = { y: dw.slice(1), x: { prices: dp.slice(0, -1), change: du.slice(1), unemployed: ukUnemployment.slice(1, -1) } };

// Expected values are R's, from the examples and tests of strucchange 1.5-4 (Zeileis, Leisch, Hornik and Kleiber).
describe('supF', () => {
  it('finds the Nile’s break at 1898', () => {
    const test = got(supF({ y: nile }));
    expect(test.statistic).toBeCloseTo(75.93, 2);
    expect([1871 + test.last, test.statistics.length]).toEqual([1898, 71]);
    expect(got(test.pValue)).toBeLessThan(2.3e-16);
    expect(got(test.pValue)).toBeGreaterThan(0);
  });
  it('finds that of road casualties at October 1973, with its p', () => {
    const test = got(supF(seatbelt, { trimming: 0.1 }));
    expect([test.statistic, got(test.pValue)]).toEqual([expect.closeTo(19.333, 3), expect.closeTo(0.006721, 6)]);
    expect(test.last).toBe(45);
  });
  it('has the critical values of Stock and Watson, Introduction to Econometrics, after Andrews (2003), to within their simulation', () => {
    // QLR with 15 % trimming at 10, 5 and 1 %, divided by the number of coefficients.
    const table = [[7.12, 8.68, 12.16], [5, 5.86, 7.78], [4.09, 4.71, 6.02], [3.59, 4.09, 5.12], [3.26, 3.66, 4.53]];
    table.forEach((row, k) => row.forEach((critical, i) => expect(Math.abs(got(supFPValue(critical * (k + 1), k + 1, 0.15)) / [0.1, 0.05, 0.01][i]! - 1)).toBeLessThan(0.2)));
  });
  it('is χ² where one date alone is left', () => {
    expect(got(supFPValue(3.841458820694124, 1, 0.5))).toBeCloseTo(0.05, 6);
    expect(got(supFPValue(5, 1, 0.495))).toBeCloseTo((got(supFPValue(5, 1, 0.49)) + got(supFPValue(5, 1, 0.5))) / 2, 12);
  });
  it('has no p beyond the tables, and none outside its domain', () => {
    expect(supFPValue(30, 11, 0.15)).toEqual({ value: null, reason: 'not-comparable' });
    expect(supF({ y: [1, 2, 3] })).toEqual({ value: null, reason: 'too-few-observations' });
    expect(supF({ y: [1, 1, 1, 1, 2, 2, 2, 2] })).toEqual({ value: null, reason: 'exact-fit' });
    expect(() => supF({ y: nile }, { trimming: 0.5 })).toThrow(RangeError);
  });
  it('is the largest of Chow’s statistics', () => {
    const test = got(supF(inflation));
    expect(test.statistic).toBeCloseTo(2 * Math.max(...test.statistics.map(({ last }) => got(chow(inflation, last)).f)), 8);
  });
  it('falls as the p rises (property)', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 60, noNaN: true }), fc.double({ min: 0, max: 20, noNaN: true }), fc.integer({ min: 1, max: 10 }), fc.double({ min: 0.01, max: 0.5, noNaN: true }), (x, more, k, trimming) => {
      const [p, q] = [got(supFPValue(x, k, trimming)), got(supFPValue(x + more, k, trimming))];
      expect(p).toBeGreaterThanOrEqual(q);
      expect(p).toBeLessThanOrEqual(1);
    }));
  });
});

describe('chow', () => {
  it('is the F test that dummies for the second regime add nothing', () => {
    const late = inflation.y.map((_, i) => (i > 19 ? 1 : 0));
    const [short, long] = [got(ols(inflation)), got(ols({ y: inflation.y, x: { ...inflation.x, late, lateBefore: inflation.x.before.map((v, i) => v * late[i]!) } }))];
    const f = (short.residualSumOfSquares - long.residualSumOfSquares) / 2 / (long.residualSumOfSquares / 36);
    expect(got(chow(inflation, 19))).toMatchObject({ f: expect.closeTo(f, 8), df1: 2, df2: 36, form: 'two-regressions' });
  });
  it('predicts where a side is too short for a regression', () => {
    const test = got(chow(inflation, 38));
    const before = got(ols({ y: inflation.y.slice(0, 39), x: { before: inflation.x.before.slice(0, 39) } }));
    const f = (got(ols(inflation)).residualSumOfSquares - before.residualSumOfSquares) / (before.residualSumOfSquares / 37);
    expect(test).toMatchObject({ f: expect.closeTo(f, 8), df1: 1, df2: 37, form: 'predictive' });
  });
  it.each([[-1, 'event-outside'], [99, 'event-outside'], [500, 'event-outside']])('is undefined for a break after place %i of 100', (last, reason) => expect(chow({ y: nile }, last)).toEqual({ value: null, reason }));
  it('is undefined where nothing is left to judge by', () => {
    expect(chow({ y: [1, 2] }, 0)).toEqual({ value: null, reason: 'no-degrees-of-freedom' });
    expect(chow({ y: [1, 1, 1, 2, 2, 2] }, 2)).toEqual({ value: null, reason: 'exact-fit' });
    expect(chow({ y: [1, 3, 2], x: {}, intercept: false }, 1)).toEqual({ value: null, reason: 'rank-deficient' });
  });
  it('counts missing values out', () => expect(got(chow({ y: nile.map((v, i) => (i === 5 ? null : v)) }, 27))).toMatchObject({ observations: 99, dropped: [{ reason: 'missing', count: 1 }] }));
});

describe('breakpoints', () => {
  it('of the Nile are R’s, with one break by BIC and by tests', () => {
    const found = got(breakpoints({ y: nile }));
    expect(found.partitions.map(({ last }) => last)).toEqual([[], [28], [28, 83], [28, 68, 83], [28, 45, 68, 83], [15, 30, 45, 68, 83]].map(places));
    expect(found.partitions.map(({ residualSumOfSquares }) => Math.round(residualSumOfSquares))).toEqual([2835157, 1597457, 1552924, 1538097, 1507888, 1659994]);
    expect(found.partitions.map(({ bic }) => Math.round(got(bic)))).toEqual([1318, 1270, 1276, 1285, 1292, 1311]);
    expect([found.byBic, found.bySequence, found.minSegment]).toEqual([{ value: 1 }, { value: 1 }, 15]);
  });
  it('of the real interest rate are those of Bai and Perron (2003): 1972 Q3 and 1980 Q3 by BIC', () => {
    const found = got(breakpoints({ y: realInterest }, { minSegment: 15 }));
    expect(found.partitions.map(({ last }) => last)).toEqual([[], [79], [47, 79], [24, 47, 79], [24, 47, 64, 79], [16, 31, 47, 64, 79]].map(places));
    expect(found.partitions.map(({ residualSumOfSquares }) => Number(residualSumOfSquares.toFixed(1)))).toEqual([1214.9, 645, 456, 445.2, 444.9, 449.6]);
    expect(found.partitions.map(({ bic }) => Number(got(bic).toFixed(1)))).toEqual([555.7, 499.8, 473.3, 480.1, 489.3, 499.7]);
    expect(found.byBic).toEqual({ value: 2 });
  });
  it('of British inflation and of the Phillips curve are R’s', () => {
    const first = got(breakpoints(inflation, { minSegment: 8, maxBreaks: 3 }));
    expect(first.partitions.map(({ last }) => last)).toEqual([[], [20], [20, 28], [9, 20, 28]].map(places));
    expect(first.partitions.map(({ residualSumOfSquares }) => Number(residualSumOfSquares.toFixed(5)))).toEqual([0.03068, 0.02672, 0.01838, 0.01786]);
    const second = got(breakpoints(phillips, { minSegment: 5 }));
    expect(second.partitions.map(({ last }) => last)).toEqual([[], [26], [20, 28], [9, 25, 30], [11, 16, 25, 30], [11, 16, 22, 27, 32]].map(places));
    expect(second.partitions.map(({ bic }) => Number(got(bic).toFixed(1)))).toEqual([-150.8, -160.4, -160.5, -154.2, -152.3, -150.9]);
  });
  it('of road casualties are R’s; BIC finds none', () => {
    const found = got(breakpoints(seatbelt, { minSegment: 0.1, maxBreaks: 8 }));
    expect(found.partitions.map(({ last }) => last)).toEqual([[], [46], [46, 157], [46, 70, 157], [46, 70, 108, 157], [46, 70, 120, 141, 160], [46, 70, 89, 108, 141, 160], [46, 70, 89, 107, 125, 144, 162], [18, 46, 70, 89, 107, 125, 144, 162]].map(places));
    expect(found.partitions.slice(0, 3).map(({ bic }) => Number(got(bic).toFixed(4)))).toEqual([-602.8611, -601.0539, -598.9042]);
    expect(found.byBic).toEqual({ value: 0 });
  });
  it('have sequential p-values that agree with the critical values of Bai and Perron (1998), Table II', () => {
    // 5 % values of supF(l+1|l) for trimming 0.15: one coefficient 8.58, 10.13, 11.14; two 11.47, 12.95, 14.03.
    for (const [k, values] of [[1, [8.58, 10.13, 11.14]], [2, [11.47, 12.95, 14.03]]] as const) {
      values.forEach((critical, l) => expect(1 - (1 - got(supFPValue(critical, k, 0.15))) ** (l + 1)).toBeCloseTo(0.05, 2));
    }
  });
  it('have the least sum of squares of all partitions (property)', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: -10, max: 10, noNaN: true }).map((v) => (Math.abs(v) < 1e-100 ? 0 : v)), { minLength: 9, maxLength: 14 }), (y) => {
      const found = breakpoints({ y }, { minSegment: 3, maxBreaks: 2 });
      if (found.value === null) return;
      const rss = (from: number, to: number) => {
        const part = y.slice(from, to);
        const mean = part.reduce((a, b) => a + b, 0) / part.length;
        return part.reduce((sum, v) => sum + (v - mean) ** 2, 0);
      };
      for (const { last, residualSumOfSquares } of found.value.partitions.slice(1)) {
        const tried: number[] = [];
        for (let a = 3; a <= y.length - 3; a++) {
          if (last.length === 1) tried.push(rss(0, a) + rss(a, y.length));
          else for (let b = a + 3; b <= y.length - 3; b++) tried.push(rss(0, a) + rss(a, b) + rss(b, y.length));
        }
        expect(residualSumOfSquares).toBeCloseTo(Math.min(...tried), 8);
      }
    }), { numRuns: 50 });
  });
  it('need room for two segments', () => {
    expect(breakpoints({ y: [1, 3, 2] }, { minSegment: 2 })).toEqual({ value: null, reason: 'too-few-observations' });
    expect(breakpoints({ y: nile, x: {}, intercept: false })).toEqual({ value: null, reason: 'rank-deficient' });
  });
  it('take an exact fit for what it is', () => {
    const found = got(breakpoints({ y: [1, 1, 1, 1, 5, 5, 5, 5] }, { minSegment: 3 }));
    expect([found.byBic, found.bySequence, found.partitions[1]!.bic]).toEqual([{ value: 1 }, { value: null, reason: 'exact-fit' }, { value: null, reason: 'exact-fit' }]);
  });
  it('give places in the list as it was, missing values and all', () => {
    const y = [...nile.slice(0, 10).map(() => null), ...nile];
    expect(got(breakpoints({ y })).partitions[1]!.last).toEqual([37]);
  });
});

describe('intervals of break dates', () => {
  const bounds = (intervals: readonly Estimated<{ last: number; low: number; high: number }>[]) => intervals.map((interval) => got(interval)).map(({ low, last, high }) => [low + 1, last + 1, high + 1]);
  it.each<[string, number[][], ReturnType<typeof breakIntervals>]>([
    ['the Nile', [[25, 28, 32]], breakIntervals({ y: nile }, [27])],
    ['British inflation', [[18, 20, 25], [26, 28, 34]], breakIntervals(inflation, [19, 27])],
    ['the Phillips curve, errors alike', [[19, 20, 21], [27, 28, 29]], breakIntervals(phillips, [19, 27], { equalErrors: true })],
    ['road casualties', [[33, 46, 56], [144, 157, 171]], breakIntervals(seatbelt, [45, 156])],
  ])('of %s are R’s', (_, expected, found) => expect(bounds(found)).toEqual(expected));
  it('widen with confidence and stay within the series', () => {
    const [narrow, wide] = [0.8, 0.9999].map((confidence) => bounds(breakIntervals({ y: nile }, [27], { confidence }))[0]!);
    expect([narrow![0]! >= wide![0]!, narrow![2]! <= wide![2]!]).toEqual([true, true]);
    expect(bounds(breakIntervals({ y: [1, 2, 1, 2, 2, 1, 2, 1, 2] }, [4]))[0]).toEqual([1, 5, 9]);
  });
  it('do not exist for an exact fit', () => expect(breakIntervals({ y: [1, 1, 1, 2, 2, 2] }, [2])).toEqual([{ value: null, reason: 'exact-fit' }]));
});

describe('the order of event and break', () => {
  it.each<[string, string, BreakOrder]>([
    ['2016-03-15', '2016', 'can-precede'], ['2015-11', '2016', 'can-precede'], ['2017-01-01', '2016', 'cannot-explain'], ['2016-12/2017-02', '2016', 'unclear'], ['2016~', '2016-05', 'unclear'],
  ])('an event of %s and a regime that begins with %s: %s', (event, period, expected) => expect(orderOfBreak(eventDateOf(event), period)).toBe(expected));
});
