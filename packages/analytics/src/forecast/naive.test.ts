import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AIR_PASSENGERS, NILE } from '../../test/classic-series.ts';
import { regularSeries } from '../time-series/regular-series.ts';
import type { Forecast } from './forecast.ts';
import { drift, naive, naive2, seasonalNaive } from './naive.ts';

const nile = regularSeries('1871', NILE);
const means = (forecast: Forecast) => forecast.points.map((point) => point.mean);
const halfWidth = ({ points }: Forecast, i: number) => points[i]!.bands[95].high - points[i]!.mean;

describe('the simple methods', () => {
  // 10, 12, 11, 15: changes 2, −1, 4. Variances and forecasts by hand from the formulas of Hyndman and Athanasopoulos 2021, table 5.2.
  const short = regularSeries('2020', [10, 12, 11, 15]);
  it('naive: the last value, h × mean squared change 7', () => {
    const forecast = naive(short, 2).value!;
    expect(means(forecast)).toEqual([15, 15]);
    expect(halfWidth(forecast, 1)).toBeCloseTo(1.959963984540054 * Math.sqrt(14), 12);
    expect([forecast.fitted, forecast.origin, forecast.points[1]!.period]).toEqual([[null, 10, 12, 11], '2023', '2025']);
  });
  it('drift: the line through first and last, its own error in the band', () => {
    const forecast = drift(short, 2).value!;
    const variance = ((2 - 5 / 3) ** 2 + (-1 - 5 / 3) ** 2 + (4 - 5 / 3) ** 2) / 2;
    expect(means(forecast)[1]).toBeCloseTo(15 + 10 / 3, 12);
    expect(halfWidth(forecast, 1)).toBeCloseTo(1.959963984540054 * Math.sqrt(variance * (2 + 4 / 3)), 12);
  });
  it('seasonal naive: the year before, and twice the variance in the second year', () => {
    const forecast = seasonalNaive(regularSeries('2020-S1', [10, 20, 13, 24]), 3).value!;
    expect(means(forecast)).toEqual([13, 24, 13]);
    expect(halfWidth(forecast, 2) / halfWidth(forecast, 0)).toBeCloseTo(Math.SQRT2, 12);
    expect(halfWidth(forecast, 0)).toBeCloseTo(1.959963984540054 * Math.sqrt((9 + 16) / 2), 12);
  });
  it('the Nile by drift, as R\'s rwf(Nile, drift = TRUE): slope (740 − 1120)/99', () => expect(drift(nile, 1).value!.parameters['drift']).toBeCloseTo(-380 / 99, 12));

  it.each([
    ['naive with one point', naive(regularSeries('2020', [1]), 1), 'too-short'],
    ['drift with two', drift(regularSeries('2020', [1, 2]), 1), 'too-short'],
    ['seasonal naive within a year', seasonalNaive(regularSeries('2020-Q1', [1, 2, 3, 4]), 1), 'too-short'],
    ['seasonal naive of years', seasonalNaive(nile, 1), 'not-seasonal'],
    ['a gap inside', naive(regularSeries('2020', [1, null, 2]), 1), 'gap'],
    ['nothing known', drift(regularSeries('2020', [null]), 1), 'missing'],
  ])('%s: %s', (_, result, reason) => expect(result).toEqual({ value: null, reason }));
  it.each([0, 1.5, NaN])('refuse a horizon of %d', (horizon) => expect(() => naive(nile, horizon)).toThrow(RangeError));

  it('start from the last known value, and say so', () => {
    const forecast = naive(regularSeries('2020', [null, 1, 2, null]), 1).value!;
    expect([forecast.origin, forecast.points[0]!.period, forecast.points[0]!.mean]).toEqual(['2022', '2023', 2]);
  });
  it('a constant has a band of no width: its past gives no other', () => expect(naive(regularSeries('2020', [5, 5, 5]), 1).value!.points[0]).toEqual({ period: '2023', mean: 5, bands: { 80: { low: 5, high: 5 }, 95: { low: 5, high: 5 } } }));
});

describe('Naïve 2', () => {
  it('puts the season of the airline passengers back on the level of December 1960', () => {
    const forecast = naive2(regularSeries('1949-01', AIR_PASSENGERS), 12).value!;
    expect(forecast.parameters['seasonal']).toBe(1);
    expect(means(forecast)[11]).toBeCloseTo(432, 8);
    // The seasonal figures that R prints for decompose(AirPassengers, "multiplicative"), January to December.
    const figures = [0.9102304, 0.8836253, 1.0073663, 0.975906, 0.981378, 1.1127758, 1.2265555, 1.219911, 1.0604919, 0.9217572, 0.8011781, 0.8988244];
    figures.forEach((figure, i) => expect(means(forecast)[i]! / means(forecast)[11]!).toBeCloseTo(figure / figures[11]!, 6));
  });
  it('is the naive method without a season', () => expect(means(naive2(nile, 2).value!)).toEqual([740, 740]));
  it('takes no factors of zeros', () => expect(naive2(regularSeries('2000-Q1', Array.from({ length: 24 }, (_, i) => (i % 4) * 5)), 1)).toEqual({ value: null, reason: 'not-positive' }));
});

describe('properties', () => {
  const values = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 5, maxLength: 30 });
  it.each([['naive', naive], ['drift', drift]] as const)('bands of %s nest and widen', (_, method) => fc.assert(fc.property(values, (y) => {
    const { points } = method(regularSeries('2000', y), 6).value!;
    points.forEach(({ mean, bands }, i) => {
      expect(bands[95].low).toBeLessThanOrEqual(bands[80].low);
      expect(bands[80].low).toBeLessThanOrEqual(mean);
      expect(bands[95].high).toBeGreaterThanOrEqual(bands[80].high);
      const before = points[i - 1];
      if (before) expect(bands[95].high - bands[95].low).toBeGreaterThanOrEqual(before.bands[95].high - before.bands[95].low - 1e-9);
    });
  })));
  it('drift runs through the first and the last point', () => fc.assert(fc.property(values, (y) => {
    const { points } = drift(regularSeries('2000', y), 1).value!;
    const slope = points[0]!.mean - y.at(-1)!;
    expect(y[0]! + slope * (y.length - 1)).toBeCloseTo(y.at(-1)!, 8);
  })));
  it('a change of unit goes through', () => fc.assert(fc.property(values, fc.integer({ min: 1, max: 1000 }), (y, unit) => {
    const [plain, scaled] = [y, y.map((value) => unit * value)].map((list) => drift(regularSeries('2000', list), 2).value!.points[1]!);
    expect(scaled!.bands[80].high).toBeCloseTo(unit * plain!.bands[80].high, 4);
  })));
});
