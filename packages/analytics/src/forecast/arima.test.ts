import ARIMA from 'arima';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACCIDENTAL_DEATHS, AIR_PASSENGERS, AUS_TOURISTS, LAKE_HURON, LH, LYNX, NILE, WWW_USAGE } from '../../test/classic-series.ts';
import { regularSeries } from '../time-series/regular-series.ts';
import { fitArima, type ArimaFit } from './arima-fit.ts';
import type { ArimaOrder } from './arima-model.ts';
import { arimaOutlook } from './arima-outlook.ts';
import { arima } from './arima.ts';
import { kpssStatistic, plainDifferences } from './unit-root.ts';

const order = (p: number, d: number, q: number, constant = false, [P, D, Q]: readonly [number, number, number] = [0, 0, 0]): ArimaOrder => ({ p, d, q, P, D, Q, constant });
const fit = (values: readonly number[], of: ArimaOrder, period = 1, regressors: readonly (readonly number[])[] = []): ArimaFit => fitArima(values, of, period, regressors).value!;
const errors = (fitted: ArimaFit, values: readonly number[], horizon: number) => arimaOutlook(fitted, values, horizon).unitVariances.map((unit) => Math.sqrt(unit * fitted.mlVariance));
const close = (actual: readonly number[], expected: readonly number[], digits: number) => expected.forEach((value, i) => expect(actual[i]).toBeCloseTo(value, digits));

describe('as R documents arima() and predict() (tests/Examples/stats-Ex.Rout.save, R 4.4)', () => {
  it('lh, (1,0,0)', () => {
    const of = fit(LH, order(1, 0, 0, true));
    close([of.coefficients.ar[0]!, of.regression[0]!, of.mlVariance], [0.5739, 2.4133, 0.1975], 4);
    expect(of.logLikelihood).toBeCloseTo(-29.38, 2);
  });
  it('lh, (3,0,0), and twelve steps with their errors', () => {
    const of = fit(LH, order(3, 0, 0, true));
    close([...of.coefficients.ar, of.regression[0]!, of.mlVariance], [0.6448, -0.0634, -0.2198, 2.3931, 0.1787], 4);
    close(arimaOutlook(of, LH, 12).means, [2.4602, 2.2708, 2.1986, 2.2607, 2.347, 2.4145, 2.4389, 2.4315, 2.4102, 2.3917, 2.3827, 2.3827], 3.9);
    close(errors(of, LH, 12), [0.42268, 0.50293, 0.52452, 0.52472, 0.53055, 0.53692, 0.5388, 0.53884, 0.5391, 0.53952, 0.5397, 0.53971], 4);
  });
  it('lh, (1,0,1)', () => {
    const of = fit(LH, order(1, 0, 1, true));
    close([of.coefficients.ar[0]!, of.coefficients.ma[0]!, of.regression[0]!, of.mlVariance], [0.4522, 0.1982, 2.4101, 0.1923], 4);
    expect(of.logLikelihood).toBeCloseTo(-28.76, 2);
  });
  it('USAccDeaths, (0,1,1)(0,1,1)[12]; R begins with a diffuse state, hence the last digits', () => {
    const of = fit(ACCIDENTAL_DEATHS, order(0, 1, 1, false, [0, 1, 1]), 12);
    close([of.coefficients.ma[0]!, of.coefficients.sma[0]!], [-0.4303, -0.5528], 3);
    expect(of.logLikelihood).toBeCloseTo(-425.44, 2);
    expect(of.mlVariance / 99347).toBeCloseTo(1, 3);
    close(arimaOutlook(of, ACCIDENTAL_DEATHS, 6).means.map((value) => value / 10), [833.61, 753.18, 831.46, 861.69, 948.89, 985.98], 1);
    close(errors(of, ACCIDENTAL_DEATHS, 6), [315.45, 363.01, 405.02, 443.06, 478.09, 510.72], 0);
  });
  it('LakeHuron, (2,0,0) on time − 1920', () => {
    const of = fit(LAKE_HURON, order(2, 0, 0, true), 1, [LAKE_HURON.map((_, i) => 1875 + i - 1920)]);
    close([...of.coefficients.ar, ...of.regression, of.mlVariance], [1.0048, -0.2913, 579.0993, -0.0216, 0.4566], 3);
    expect(of.logLikelihood).toBeCloseTo(-101.2, 1);
    // R's errors (0.2370, 0.0081) count the uncertainty of the ARMA part too.
    close(of.standardErrors, [0.237, 0.0081], 2);
  });
});

// As printed for WWWusage in the README of the package caret.ts, for AirPassengers in rpubs 293535, for the Nile by many (AICc 1267.51).
describe('as R\'s forecast::auto.arima chooses and prints', () => {
  it.each([
    ['WWWusage', '1901', WWW_USAGE, 'ARIMA(1,1,1)', { ar1: 0.6504, ma1: 0.5256 }, 9.995, -254.15, 514.55],
    ['Nile', '1871', NILE, 'ARIMA(1,1,1)', { ar1: 0.2544, ma1: -0.8741 }, 20177, -630.63, 1267.51],
    ['AirPassengers', '1949-01', AIR_PASSENGERS, 'ARIMA(2,1,1)(0,1,0)[12]', { ar1: 0.596, ar2: 0.2143, ma1: -0.9819 }, 132.3, -504.92, 1018.17],
    ['austourists (Hyndman and Athanasopoulos 2018, 8.10)', '1999-Q1', AUS_TOURISTS, 'ARIMA(1,0,0)(1,1,0)[4] with drift', { ar1: 0.4705, sar1: -0.5305, drift: 0.5489 }, 5.15, -142.48, 293.65],
  ] as const)('%s', (_, start, values, method, coefficients, variance, logLikelihood, aicc) => {
    const { parameters, ...forecast } = arima(regularSeries(start, values), 1).value!;
    expect(forecast.method).toBe(method);
    for (const [name, value] of Object.entries(coefficients)) expect(parameters[name]).toBeCloseTo(value, 3);
    expect(parameters['variance']! / variance).toBeCloseTo(1, 3);
    expect(parameters['logLikelihood']).toBeCloseTo(logLikelihood, 1.9);
    expect(parameters['aicc']).toBeCloseTo(aicc, 1.9);
  });
  it('lynx: order and AICc (r-statistics.co, auto.arima() in R)', () => {
    const { method, parameters } = arima(regularSeries('1821', LYNX), 1).value!;
    expect([method, parameters['aicc']]).toEqual(['ARIMA(2,0,2) with mean', expect.closeTo(1876.95, 2)]);
  });
  it('KPSS asks for one difference of the airline passengers (forecast, test-newarima2.R), none of noise', () => {
    expect(plainDifferences(AIR_PASSENGERS)).toBe(1);
    expect(plainDifferences([3, -2, 1, 4, -3, 0, 2, -4, 1, -1, 3, -2, 0, 1, -3, 2, 4, -1, -2, 1])).toBe(0);
    expect(kpssStatistic(NILE)).toBeGreaterThan(0.463);
  });
});

describe('as the package arima (ctsa, exact likelihood) forecasts', () => {
  it.each([
    ['lh', LH, order(3, 0, 0, true), 1], ['lh', LH, order(1, 0, 1, true), 1], ['WWWusage', WWW_USAGE, order(1, 1, 1), 1],
    ['USAccDeaths', ACCIDENTAL_DEATHS, order(0, 1, 1, false, [0, 1, 1]), 12], ['AirPassengers', AIR_PASSENGERS, order(2, 1, 1, false, [0, 1, 0]), 12],
  ] as const)('%s %#', (_, values, of, period) => {
    const { p, d, q, P, D, Q } = of;
    const model = new ARIMA({ p, d, q, P, D, Q, s: period === 1 ? 0 : period, verbose: false }).train([...values]);
    const [means, variances] = model.predict(6);
    model.destroy();
    const ours = fit(values, of, period);
    arimaOutlook(ours, values, 6).means.forEach((mean, i) => expect(mean / means[i]!).toBeCloseTo(1, 4));
    errors(ours, values, 6).forEach((error, i) => expect(error / Math.sqrt(variances[i]!)).toBeCloseTo(1, 3));
  });
});

describe('a random walk', () => {
  it('is the naive forecast, its variance growing by the step', () => {
    const { points, parameters } = arima(regularSeries('1871', NILE), 4, order(0, 1, 0)).value!;
    points.forEach(({ mean, bands }, i) => {
      expect(mean).toBeCloseTo(740, 8);
      expect(((bands[80].high - mean) / 1.2815515655446004) ** 2).toBeCloseTo((i + 1) * parameters['variance']!, 3);
    });
  });
  it('with drift goes through the last point', () => {
    const { points, parameters } = arima(regularSeries('1871', NILE), 2, order(0, 1, 0, true)).value!;
    expect(parameters['drift']).toBeCloseTo(-380 / 99, 8);
    expect(points[1]!.mean).toBeCloseTo(740 - 760 / 99, 6);
  });
});

describe('edges', () => {
  const line = Array.from({ length: 20 }, (_, i) => 3 + 2 * i);
  it.each<[string, ReturnType<typeof arima>, string]>([
    ['under 8 years', arima(regularSeries('2015', [1, 3, 2, 5, 4, 6, 5]), 1), 'too-short'],
    ['a constant', arima(regularSeries('2000', line.map(() => 4)), 1), 'constant'],
    ['a straight line', arima(regularSeries('2000', line), 1), 'constant'],
    ['yearly parts of a year\'s series', arima(regularSeries('1871', NILE), 1, order(0, 1, 1, false, [0, 1, 1])), 'not-seasonal'],
    ['more coefficients than the points bear', arima(regularSeries('2000', line.slice(0, 8)), 1, order(3, 0, 3, true)), 'too-short'],
    ['a gap', arima(regularSeries('2000', [...NILE.slice(0, 9), null, 4]), 1), 'gap'],
  ])('%s', (_, result, reason) => expect(result).toEqual({ value: null, reason }));
  it.each([order(0, 1, 1, true, [0, 1, 1]), order(0.5, 0, 0), order(0, -1, 0)])('refuses the order %j', (of) => expect(() => arima(regularSeries('1949-01', AIR_PASSENGERS), 1, of)).toThrow(RangeError));
  it('bears zeros and negatives', () => expect(arima(regularSeries('1871', NILE.map((value) => value - 900)), 2, order(1, 0, 0, true)).value!.points).toHaveLength(2));
});

describe('properties', () => {
  it('bands nest and widen where something is differenced', () => fc.assert(fc.property(fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 12, maxLength: 30 }), (values) => {
    const forecast = arima(regularSeries('2000', values), 5, order(0, 1, 1)).value;
    forecast?.points.forEach(({ bands }, i) => {
      expect(bands[95].low).toBeLessThanOrEqual(bands[80].low);
      if (i > 0) expect(bands[95].high - bands[95].low).toBeGreaterThanOrEqual(forecast.points[i - 1]!.bands[95].high - forecast.points[i - 1]!.bands[95].low - 1e-6);
    });
  }), { numRuns: 30 }));
  it('unit and level go through', () => {
    const [plain, moved] = [NILE, NILE.map((value) => 1000 * value + 5)].map((values) => arima(regularSeries('1871', values), 3, order(1, 1, 1)).value!.points[2]!);
    expect(moved!.mean / (1000 * plain!.mean + 5)).toBeCloseTo(1, 6);
    expect(moved!.bands[95].high / (1000 * plain!.bands[95].high + 5)).toBeCloseTo(1, 6);
  });
});
