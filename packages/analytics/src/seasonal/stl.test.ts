import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AIR_PASSENGERS, CO2, MALE_LUNG_DEATHS, UK_GAS } from '../../test/classic-series.ts';
import { regularSeries } from '../time-series/regular-series.ts';
import type { StlOptions } from './stl-parameters.ts';
import { stl, type StlDecomposition } from './stl.ts';

const decompose = (start: string, values: readonly number[], options: StlOptions = {}): StlDecomposition => stl(regularSeries(start, values), options).value!;
const airline = (options: StlOptions) => decompose('1949-01', AIR_PASSENGERS, options);

/** Quantile as R's summary takes it (type 7). */
function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = share * (sorted.length - 1);
  const low = Math.floor(at);
  return sorted[low]! + (at - low) * ((sorted[low + 1] ?? sorted[low]!) - sorted[low]!);
}
const summary = (values: readonly number[]) => [0, 0.25, 0.5, 0.75, 1].map((share) => quantile(values, share));

describe('STL as R documents it (tests/Examples/stats-Ex.Rout.save, R 4.4)', () => {
  const carbon = decompose('1959-01', CO2.map(Math.log), { seasonalWindow: 21 });
  it.each([
    ['seasonal', [-0.009939103, -0.004536535, 0.000877761, 0.004997747, 0.009114691], 9],
    ['trend', [5.753541, 5.778556, 5.815125, 5.859806, 5.89875], 6],
    ['remainder', [-0.0022554051, -0.0004586796, -0.0000088674, 0.0004023465, 0.001939626], 10],
  ] as const)('stl(log(co2), s.window = 21): %s', (part, expected, digits) => expected.forEach((value, i) => expect(summary(carbon[part])[i]).toBeCloseTo(value, digits)));
  it('with the windows, degrees and jumps R chose', () => expect(carbon.parameters).toMatchObject({
    seasonal: { window: 21, degree: 0, jump: 3 }, trend: { window: 21, degree: 1, jump: 3 }, lowPass: { window: 13, degree: 1, jump: 2 }, innerLoops: 2, outerLoops: 0,
  }));

  const deaths = decompose('1974-01', MALE_LUNG_DEATHS, { seasonalWindow: 'periodic', robust: true });
  it.each([
    ['seasonal', [-446.8302, -301.5726, -79.0561, 304.5673, 544.7904], 4], ['trend', [1318.65, 1432.208, 1448.891, 1548.974, 1615.535], 3],
    ['remainder', [-314.5835, -32.5392, 5.7943, 47.5134, 872.1992], 4], ['weights', [0, 0.5594, 0.9452, 0.9853, 1], 4],
  ] as const)('stl(mdeaths, s.window = "per", robust = TRUE): %s', (part, expected, digits) => expected.forEach((value, i) => expect(summary(deaths[part])[i]).toBeCloseTo(value, digits)));
  it('with the ten outliers R names', () => expect(deaths.weights.flatMap((weight, i) => (weight < 1e-8 ? [i + 1] : []))).toEqual([24, 26, 27, 28, 36, 37, 50, 52, 59, 61]));
});

describe('STL as the authors\' program computes it (netlib a/stl, its median sorted out as statsmodels does, run on the same series)', () => {
  it.each<[string, StlDecomposition, readonly (readonly [number, number, number, number])[]]>([
    ['statsmodels\' defaults', airline({ convention: 'statsmodels' }), [[0, -11.0221678821, 122.633476227, 1], [1, -2.83861671292, 123.345101191, 1], [72, -23.8017475784, 262.274964571, 1], [143, -60.9352151319, 495.534485603, 1]]],
    ['statsmodels\' defaults, robust', airline({ convention: 'statsmodels', robust: true }), [[0, -11.1485773926, 122.551737789, 0.997057660791], [1, -4.35484478537, 123.275243342, 0.992624423572], [72, -23.044158057, 262.202800994, 0.932226900723], [143, -68.6821911323, 500.710812559, 0.996811664972]]],
    ['R\'s defaults, quarters', decompose('1960-Q1', UK_GAS, { seasonalWindow: 11 }), [[0, 44.5688832784, 118.355809626, 1], [1, 10.2933314088, 120.822599626, 1], [54, -133.292462204, 290.102818309, 1], [107, 95.8860044471, 697.544679924, 1]]],
    ['chosen windows, quarters', decompose('1960-Q1', UK_GAS, { convention: 'statsmodels', trendWindow: 9, lowPassWindow: 5 }), [[0, 35.6641921294, 125.129092601, 1], [54, -133.457899298, 292.018714425, 1], [107, 50.4702760341, 749.081130968, 1]]],
  ])('%s', (_, { seasonal, trend, weights }, points) => {
    for (const [i, s, t, w] of points) {
      expect(seasonal[i]).toBeCloseTo(s, 8);
      expect(trend[i]).toBeCloseTo(t, 8);
      expect(weights[i]).toBeCloseTo(w, 8);
    }
  });
});

describe('conventions', () => {
  it('name the seasonal degree: 0 in R, 1 in statsmodels', () => expect([airline({ seasonalWindow: 7 }), airline({ convention: 'statsmodels' })].map(({ parameters }) => parameters.seasonal.degree)).toEqual([0, 1]));
  it('can be overruled', () => expect(airline({ convention: 'statsmodels', seasonalDegree: 0 }).parameters.seasonal).toEqual({ window: 7, degree: 0, jump: 1 }));
  it('take an even window as the next odd one', () => expect(airline({ seasonalWindow: 20 }).parameters.seasonal.window).toBe(21));
  it.each<StlOptions>([{ seasonalWindow: 1 }, { trendWindow: 4.5 }, { trendJump: 0 }])('refuse %j', (options) => expect(() => airline(options)).toThrow(RangeError));
});

describe('edges', () => {
  it.each<[string, string, readonly (number | null)[], StlOptions, string]>([
    ['a year\'s series', '1990', [1, 2, 3, 4, 5, 6, 7, 8], {}, 'not-seasonal'],
    ['under three years', '2020-01', AIR_PASSENGERS.slice(0, 35), {}, 'too-short'],
    ['a gap inside', '1949-01', AIR_PASSENGERS.map((value, i) => (i === 70 ? null : value)), {}, 'gap'],
    ['a zero on the logarithmic scale', '1949-01', AIR_PASSENGERS.map((value, i) => (i === 70 ? 0 : value)), { scale: 'logarithmic' }, 'not-positive'],
    ['nothing', '2020-01', [], {}, 'missing'],
  ])('%s', (_, start, values, options, reason) => expect(stl(regularSeries(start, values), options)).toEqual({ value: null, reason }));

  it('decomposes what lies between gaps at the ends, and says which periods that is', () => {
    const { periods, trend } = decompose('1949-01', AIR_PASSENGERS.slice(3, 60));
    const padded = stl(regularSeries('1948-12', [null, null, null, null, ...AIR_PASSENGERS.slice(3, 60), null])).value!;
    expect([padded.periods[0], padded.periods.at(-1)]).toEqual(['1949-04', '1953-12']);
    expect([padded.trend, periods.length]).toEqual([trend, 57]);
  });
  it('gives zeros and negatives additive parts', () => expect(decompose('2000-Q1', [0, 5, -3, 1, 0, 6, -4, 1, 0, 5, -3, 2]).seasonal.every(Number.isFinite)).toBe(true));
  it('finds no season in a constant, and no strength to measure', () => {
    const { seasonal, remainder, trend, seasonalStrength } = decompose('2000-01', Array.from({ length: 48 }, () => 7), { robust: true });
    expect([...seasonal, ...remainder].every((value) => Math.abs(value) < 1e-12) && trend.every((value) => Math.abs(value - 7) < 1e-12)).toBe(true);
    expect(seasonalStrength === null || seasonalStrength <= 1).toBe(true);
  });
});

describe('properties', () => {
  const values = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { minLength: 12, maxLength: 60 });
  const options = fc.record<StlOptions>({ convention: fc.constantFrom('R', 'statsmodels'), robust: fc.boolean() });
  it('the parts sum to the series', () => fc.assert(fc.property(values, options, (y, chosen) => {
    const { seasonal, trend, remainder } = decompose('2000-Q1', y, chosen);
    y.forEach((value, i) => expect(seasonal[i]! + trend[i]! + remainder[i]!).toBeCloseTo(value, 8));
  })));
  it('logarithmic parts multiply to it', () => {
    const { seasonal, trend, remainder } = airline({ scale: 'logarithmic' });
    AIR_PASSENGERS.forEach((value, i) => expect(seasonal[i]! * trend[i]! * remainder[i]!).toBeCloseTo(value, 8));
  });
  it('a change of unit and of level goes through (not robust)', () => fc.assert(fc.property(values, fc.double({ min: 0.1, max: 100, noNaN: true }), fc.double({ min: -500, max: 500, noNaN: true }), (y, unit, level) => {
    const [plain, moved] = [decompose('2000-Q1', y), decompose('2000-Q1', y.map((value) => unit * value + level))];
    plain.seasonal.forEach((value, i) => expect(moved.seasonal[i]).toBeCloseTo(unit * value, 6));
    plain.trend.forEach((value, i) => expect(moved.trend[i]).toBeCloseTo(unit * value + level, 6));
  })));
  it('one season for all years repeats exactly', () => {
    const { seasonal } = airline({ seasonalWindow: 'periodic' });
    seasonal.forEach((value, i) => expect(value).toBe(seasonal[i % 12]));
  });
});
