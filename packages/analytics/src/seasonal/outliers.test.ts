import { describe, expect, it } from 'vitest';
import { AIR_PASSENGERS, MALE_LUNG_DEATHS, NILE } from '../../test/classic-series.ts';
import { regularSeries } from '../time-series/regular-series.ts';
import { effectColumn } from './outlier-effects.ts';
import { AIRLINE, criticalValue, outliers } from './outliers.ts';

const nile = regularSeries('1871', NILE);
const MEAN = { p: 0, d: 0, q: 0, P: 0, D: 0, Q: 0, constant: true };
const named = (report: ReturnType<typeof outliers>) => report.value!.outliers.map(({ type, period }) => `${type} ${period}`);

describe('outliers', () => {
  it('finds in the Nile around its mean the shift of 1899 and the drought of 1913, with the sizes that R prints for tso(Nile, types = c("AO", "LS", "TC")), and that means alone give', () => {
    const report = outliers(nile, { order: MEAN });
    expect(named(report)).toEqual(['LS 1899', 'AO 1913']);
    expect(report.value!.outliers[0]!.size).toBeCloseTo(-242.2289, 4);
    expect(report.value!.outliers[1]!.size).toBeCloseTo(-399.5211, 4);
    const [before, after] = [NILE.slice(0, 28), NILE.slice(28).filter((_, i) => i !== 14)].map((part) => part.reduce((sum, value) => sum + value, 0) / part.length);
    expect([after! - before!, NILE[42]! - after!]).toEqual([expect.closeTo(-242.2289, 4), expect.closeTo(-399.5211, 4)]);
  });
  it('finds the shift of 1899 without being told the model, which then needs no difference', () => {
    const report = outliers(nile);
    expect(named(report)).toContain('LS 1899');
    expect(report.value!.model).toMatch(/^ARIMA\(\d,0,\d\) with mean$/);
  });
  it('finds in the logarithm of airline passengers what X-13ARIMA-SEATS finds there (R\'s seasonal, seas(AirPassengers): AO1951.May 0.100)', () => {
    const report = outliers(regularSeries('1949-01', AIR_PASSENGERS), { scale: 'logarithmic' });
    expect(named(report)).toContain('AO 1951-05');
    expect(report.value!.outliers.find(({ period }) => period === '1951-05')!.size - 0.1).toBeCloseTo(0, 2);
  });
  it('finds the influenza of February 1976', () => expect(named(outliers(regularSeries('1974-01', MALE_LUNG_DEATHS)))).toContain('AO 1976-02'));

  const noise = [3, -2, 1, 4, -3, 0, 2, -4, 1, -1, 3, -2, 0, 1, -3, 2, 4, -1, -2, 1, 0, 3, -4, 2, -1, 1, -3, 2, 0, -2];
  it.each([['AO', [[12, 60]]], ['LS', [[12, 50]]], ['TC', [[12, 70]]], ['AO', [[29, 60]]]] as const)('finds a planted %s at %j, of its size', (type, planted) => {
    const [[at, size]] = planted;
    const column = effectColumn({ type, at }, noise.length);
    const report = outliers(regularSeries('1990', noise.map((value, t) => 100 + value + size * column[t]!)), { order: MEAN });
    expect(named(report)).toEqual([`${type} ${1990 + at}`]);
    expect(Math.abs(report.value!.outliers[0]!.size - size)).toBeLessThan(6);
    expect(report.value!.adjusted.every((value) => Math.abs(value - 100) < 8)).toBe(true);
  });
  it('finds none in noise, at the critical value it states', () => {
    const report = outliers(regularSeries('1990', noise), { order: MEAN });
    expect([report.value!.outliers, report.value!.critical]).toEqual([[], 3]);
  });
  it('looks for the kinds it is asked for', () => expect(named(outliers(nile, { order: MEAN, types: ['AO'] })).every((name) => name.startsWith('AO'))).toBe(true));
  it('changes with the unit in size alone', () => {
    const [thousand, plain] = [1000, 1].map((unit) => outliers(regularSeries('1871', NILE.map((value) => unit * value)), { order: MEAN }).value!.outliers);
    plain!.forEach((outlier, i) => {
      expect(thousand![i]!.size).toBeCloseTo(1000 * outlier.size, 6);
      expect(thousand![i]!.t).toBeCloseTo(outlier.t, 8);
    });
  });

  it.each([[40, 3], [100, 3.125], [250, 3.5], [450, 4], [900, 4]])('takes for %i points the critical value %d', (points, value) => expect(criticalValue(points)).toBeCloseTo(value, 12));
  it.each<[string, Parameters<typeof outliers>, string]>([
    ['under 8 years', [regularSeries('2015', [1, 2, 3, 4, 5, 6, 7])], 'too-short'],
    ['under three years of months', [regularSeries('2015-01', AIR_PASSENGERS.slice(0, 30))], 'too-short'],
    ['a gap', [regularSeries('2000', [...noise.slice(0, 9), null, 4])], 'gap'],
    ['a yearly model of years', [nile, { order: AIRLINE }], 'not-seasonal'],
    ['more than half the points alike', [regularSeries('1990', noise.map((_, i) => (i === 12 ? 90 : 4)))], 'constant'],
    ['zeros in logarithms', [regularSeries('1990', noise), { scale: 'logarithmic' }], 'not-positive'],
    ['a constant', [regularSeries('1990', noise.map(() => 4))], 'constant'],
  ])('%s', (_, input, reason) => expect(outliers(...input)).toEqual({ value: null, reason }));
});
