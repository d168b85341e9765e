import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AIR_PASSENGERS, NILE } from '../../test/classic-series.ts';
import { isEstimated } from '../linear/estimate.ts';
import { regularSeries } from '../time-series/regular-series.ts';
import { mase, owa, smape } from './accuracy.ts';
import { boxCoxForecast } from './box-cox-forecast.ts';
import { HOLT_WINTERS_ADDITIVE, ets } from './ets.ts';
import { drift, naive, seasonalNaive } from './naive.ts';
import { rollingOrigin } from './rolling-origin.ts';

const valueOf = (result: ReturnType<typeof smape>) => (isEstimated(result) ? result.value : result.reason);

describe('the measures of M4', () => {
  // By hand from the definitions of Makridakis, Spiliotis and Assimakopoulos 2020, section 2.
  it.each([[[100, 200], [110, 180], (200 * 10) / 210 / 2 + (200 * 20) / 380 / 2], [[5], [-5], 200], [[0], [3], 200], [[4, 4], [4, 4], 0]])('sMAPE of %j against %j', (actual, forecast, expected) =>
    expect(valueOf(smape(actual, forecast))).toBeCloseTo(expected, 12));
  it.each([[[0], [0], 'total-zero'], [[], [], 'missing']])('sMAPE of %j against %j is undefined: %s', (actual, forecast, reason) => expect(valueOf(smape(actual, forecast))).toBe(reason));

  it.each([[[12, 13], [11, 15], [1, 3, 2, 5], 1, 1.5 / 2], [[9, 9], [9, 9], [1, 3, 2, 5], 1, 0], [[10], [12], [1, 2, 3, 6], 2, 2 / 3]])('MASE of %j against %j after %j at lag %i', (actual, forecast, training, lag, expected) =>
    expect(valueOf(mase(actual, forecast, training, lag))).toBeCloseTo(expected, 12));
  it.each([[[4, 4, 4], 1, 'constant'], [[1, 2, 1, 2], 2, 'constant'], [[1], 1, 'too-short'], [[], 1, 'too-short']])('MASE after %j at lag %i is undefined: %s', (training, lag, reason) =>
    expect(valueOf(mase([1], [2], training, lag))).toBe(reason));

  it('OWA by hand, from its definition in M4\'s competitors\' guide: (12/15 + 1.8/2)/2', () =>
    expect(owa({ smape: { value: 12 }, mase: { value: 1.8 } }, { smape: { value: 15 }, mase: { value: 2 } }).value).toBeCloseTo(0.85, 12));
  it('OWA of the yardstick is 1', () => expect(owa({ smape: { value: 7 }, mase: { value: 2 } }, { smape: { value: 7 }, mase: { value: 2 } })).toEqual({ value: 1 }));
  it('OWA without a yardstick is none', () => {
    expect(owa({ smape: { value: 7 }, mase: { value: 2 } }, { smape: { value: 0 }, mase: { value: 2 } })).toEqual({ value: null, reason: 'base-zero' });
    expect(owa({ smape: { value: 7 }, mase: { value: null, reason: 'constant' } }, { smape: { value: 7 }, mase: { value: 2 } })).toEqual({ value: null, reason: 'constant' });
  });
  it('lengths must agree', () => expect(() => smape([1, 2], [1])).toThrow(RangeError));
  it('do not depend on the unit', () => fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 3, maxLength: 9 }), fc.integer({ min: 2, max: 1000 }), (values, unit) => {
    const [actual, forecast] = [values.slice(1), values.slice(0, -1)];
    const scaled = (list: readonly number[]) => list.map((value) => unit * value);
    expect(valueOf(smape(scaled(actual), scaled(forecast)))).toBeCloseTo(valueOf(smape(actual, forecast)) as number, 9);
    const plain = mase(actual, forecast, values, 1);
    if (plain.value !== null) expect(mase(scaled(actual), scaled(forecast), scaled(values), 1).value).toBeCloseTo(plain.value, 9);
  })));
});

describe('rolling origin', () => {
  it('forecasts from each past period with what was known then', () => {
    const { origins, byHorizon } = rollingOrigin(regularSeries('2015', [1, 2, 4, 8, 16]), naive, { initial: 3, horizon: 1 }).value!;
    expect(origins.map(({ origin, forecast, actual }) => [origin, forecast?.points[0]?.mean, ...actual])).toEqual([['2017', 4, 8], ['2018', 8, 16]]);
    expect(byHorizon).toEqual([{ ahead: 1, mae: 6, rmse: Math.sqrt((16 + 64) / 2) }]);
  });
  it('averages sMAPE and MASE over origins, each by its own past', () => {
    const result = rollingOrigin(regularSeries('2015', [1, 2, 4, 8, 16]), naive, { initial: 3, horizon: 1 }).value!;
    expect(valueOf(result.smape)).toBeCloseTo((200 * 4) / 12, 12);
    expect(valueOf(result.mase)).toBeCloseTo((4 / 1.5 + 8 / (7 / 3)) / 2, 12);
  });
  it('counts what the bands held', () => expect(rollingOrigin(regularSeries('2015', [1, 2, 1, 2, 1, 2, 100]), naive, { initial: 3, horizon: 1 }).value!.coverage).toEqual({ 80: 0.75, 95: 0.75 }));
  it('names why a method gave nothing, and where', () => {
    const result = rollingOrigin(regularSeries('2015', [5, 6, 4, 7, 3, 8]), drift, { initial: 2, horizon: 1 }).value!;
    expect(result.origins.map(({ reason }) => reason)).toEqual(['too-short', null, null, null]);
  });
  it('has an origin only with a whole horizon behind it', () => {
    expect(rollingOrigin(regularSeries('2015', [1, 2, 3]), naive, { initial: 3, horizon: 1 })).toEqual({ value: null, reason: 'too-short' });
    expect(rollingOrigin(regularSeries('1949-01', AIR_PASSENGERS), seasonalNaive, { initial: 120, horizon: 12, step: 12 }).value!.origins).toHaveLength(2);
  });
  it('passes on that a method suits no origin', () => expect(rollingOrigin(regularSeries('1871', NILE), seasonalNaive, { initial: 90, horizon: 1 })).toEqual({ value: null, reason: 'not-seasonal' }));
});

describe('on the logarithmic scale', () => {
  const airline = regularSeries('1949-01', AIR_PASSENGERS);
  it('the naive forecast is the same, its band a factor each way', () => {
    const { points, convention } = boxCoxForecast(airline, 1, 0, naive).value!;
    const { mean, bands } = points[0]!;
    expect(mean).toBeCloseTo(432, 8);
    expect(bands[95].high * bands[95].low).toBeCloseTo(432 ** 2, 4);
    expect(convention).toContain('λ = 0');
  });
  it('bands stay positive, nest and hold the median', () => {
    for (const { mean, bands } of boxCoxForecast(airline, 24, 0, (series, horizon) => ets(series, horizon, HOLT_WINTERS_ADDITIVE)).value!.points) {
      expect(bands[95].low > 0 && bands[95].low < bands[80].low && bands[80].low < mean && mean < bands[80].high && bands[80].high < bands[95].high).toBe(true);
    }
  });
  it('λ = 1 changes nothing but the convention', () => expect(boxCoxForecast(airline, 2, 1, naive).value!.points[1]!.bands[80].low).toBeCloseTo(naive(airline, 2).value!.points[1]!.bands[80].low, 8));
  it('has no place for zeros, nor for a band that leaves its range', () => {
    expect(boxCoxForecast(regularSeries('2000', [1, 0, 2]), 1, 0, naive)).toEqual({ value: null, reason: 'not-positive' });
    expect(boxCoxForecast(regularSeries('2000', [1, 9, 1, 9, 1]), 9, 0.5, naive)).toEqual({ value: null, reason: 'not-positive' });
  });
  it('passes on the method\'s reason', () => expect(boxCoxForecast(regularSeries('2000', [1, 2]), 1, 0, drift)).toEqual({ value: null, reason: 'too-short' }));
});
