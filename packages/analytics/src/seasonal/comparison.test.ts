import { describe, expect, it } from 'vitest';
import { regularSeries } from '../time-series/regular-series.ts';
import { seasonalComparison } from './comparison.ts';

describe('the same-period comparison', () => {
  const quarters = seasonalComparison(regularSeries('2020-Q1', [10, 20, 30, 40, 12, 22, 33, 33, 11, null, 36, 53])).value!;
  it('gives each place of the year its median, range and years', () =>
    expect(quarters.seasons.map(({ season, years, median, low, high }) => [season, years, median, low, high])).toEqual([[1, 3, 11, 10, 12], [2, 2, 21, 20, 22], [3, 3, 33, 30, 36], [4, 3, 40, 33, 53]]));
  it('compares with the year before, and with the median of the others', () => {
    const [, , , , next] = quarters.points;
    expect(next!.yearOnYear.value).toBeCloseTo(20, 12);
    expect(next!.againstMedian.value).toBeCloseTo(100 * (12 / 10.5 - 1), 12);
  });
  it('says what a gap leaves open, and fills it with nothing', () => {
    expect(quarters.points[0]!.yearOnYear).toEqual({ value: null, reason: 'base-missing' });
    expect(quarters.points[9]).toMatchObject({ value: null, yearOnYear: { reason: 'missing' }, againstMedian: { reason: 'missing' } });
    expect(quarters.points[1]!.againstMedian).toEqual({ value: null, reason: 'base-missing' });
  });
  it('needs three complete years for an index of the season', () => {
    expect(quarters.seasons[0]!.index).toEqual({ value: null, reason: 'too-short' });
    const complete = seasonalComparison(regularSeries('2020-S1', [30, 70, 40, 60, 45, 55])).value!;
    expect(complete.seasons.map(({ index }) => index.value)).toEqual([80, 120]);
  });
  it.each([[0, 'base-zero'], [-5, 'sign-change']] as const)('has no rate on a base of %i: %s', (base, reason) =>
    expect(seasonalComparison(regularSeries('2020-S1', [base, 1, 4, 1])).value!.points[2]!.yearOnYear).toEqual({ value: null, reason }));
  it('has no rate between two negatives', () => expect(seasonalComparison(regularSeries('2020-S1', [-5, 1, -4, 1])).value!.points[2]!.yearOnYear).toEqual({ value: null, reason: 'base-negative' }));
  it('is not for years', () => expect(seasonalComparison(regularSeries('2020', [1, 2, 3]))).toEqual({ value: null, reason: 'not-seasonal' }));
  it('of nothing but gaps has no median', () => expect(seasonalComparison(regularSeries('2020-S1', [null, null])).value!.seasons[0]).toMatchObject({ years: 0, median: null, low: null, high: null }));
});
