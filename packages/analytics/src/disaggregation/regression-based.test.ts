import { describe, expect, it } from 'vitest';
import { EXPORTS, IMPORTS, SALES } from '../../test/swiss-pharma.ts';
import { convertFrequency } from '../time-series/convert-frequency.ts';
import { regularSeries } from '../time-series/regular-series.ts';
import { lowest } from './line-search.ts';
import { chowLin, fernandez, litterman } from './regression-based.ts';

const [sales, exports, imports] = [regularSeries('1975', SALES), regularSeries('1972-Q1', EXPORTS), regularSeries('1972-Q1', IMPORTS)];
const both = [exports, imports] as const;
const AT = [0, 12, 13, 50, 100, 157];

describe('as R\'s tempdisagg estimates Swiss pharmaceutical sales (its own reference results, version 0.24.1)', () => {
  it.each([
    ['chow-lin-minrss-ecotrim', chowLin(sales, both, { rho: 'min-rss-ecotrim', leastRho: -0.999 }), { rho: 0.60523861, constant: 11.948522575, indicator1: 0.01051347375, indicator2: 0.00513747793, rss: 1121.66551979, logLikelihood: -160.026188219 },
      [31.064829631351685, 35.258530836746836, 34.71508314701052, 51.85270328595838, 112.6577204687465, 254.79978427933645]],
    ['chow-lin-fixed, 0.6', chowLin(sales, both, { rho: 0.6 }), { rho: 0.6, constant: 11.9413031129, indicator1: 0.01052979385, indicator2: 0.00511146728, rss: 1132.96757779, logLikelihood: -159.963206887 },
      [31.060755743365995, 35.25883088456265, 34.71475377076738, 51.85258452038838, 112.65611054370056, 254.9516388143745]],
    ['fernandez', fernandez(sales, both), { constant: 17.1044866572, indicator1: 0.00570036112, indicator2: 0.00682946045, rss: 687.771717333, logLikelihood: -172.146368864 },
      [30.664544397546756, 34.67767235506162, 34.485519029513746, 52.53917768158853, 112.31024266355818, 241.19692933820204]],
    ['litterman-fixed, 0.6', litterman(sales, both, { rho: 0.6 }), { rho: 0.6, constant: 20.5168086935, indicator1: 0.0009385601, indicator2: 0.01092079678, rss: 229.30052988, logLikelihood: -176.24088859 },
      [30.486395128797888, 34.423577840891426, 34.37206870732282, 52.988274881101695, 111.76491938226607, 233.76568430017102]],
  ] as const)('%s', (_, result, parameters, expected) => {
    for (const [name, value] of Object.entries(parameters)) expect(result.value!.parameters[name]! / value).toBeCloseTo(1, 6);
    expected.forEach((value, i) => expect(result.value!.points[AT[i]!]!.value).toBeCloseTo(value, 5));
  });
  it('chow-lin-maxlog of sales on exports: ρ = 0 (truncated), 12.41 and 0.01339 (Sax and Steiner 2013, section 4)', () => {
    const { parameters } = chowLin(sales, [exports]).value!;
    expect(parameters['rho']).toBe(0);
    expect(parameters['constant']).toBeCloseTo(12.41, 1);
    expect(parameters['indicator1']).toBeCloseTo(0.01339, 5);
  });
});

describe('conventions', () => {
  it('of ρ are named', () => expect(chowLin(sales, [exports], { rho: 'min-rss-quilis' }).value!.convention).toBe('generalised least squares with a constant; ρ by min-rss-quilis from 0 to 0.999'));
  it('of Fernández have no ρ', () => expect(fernandez(sales, [exports]).value!.parameters).not.toHaveProperty('rho'));
  it('Litterman with ρ = 0 is Fernández', () => expect(litterman(sales, both, { rho: 0 }).value!.points[7]!.value).toBeCloseTo(fernandez(sales, both).value!.points[7]!.value, 8));
  it('refuse ρ = 1', () => expect(() => chowLin(sales, [exports], { rho: 1 })).toThrow(RangeError));
});

describe('edges', () => {
  it.each([
    ['as many coefficients as benchmarks', chowLin(regularSeries('1975', SALES.slice(0, 3)), [exports]), 'too-short'],
    ['a constant indicator beside a constant', chowLin(sales, [regularSeries('1972-Q1', EXPORTS.map(() => 3))]), 'collinear'],
    ['the same indicator twice', fernandez(sales, [exports, exports]), 'collinear'],
    ['indicators of different length', chowLin(sales, [exports, regularSeries('1972-Q1', IMPORTS.slice(1))]), 'different-span'],
    ['indicators of different frequency', chowLin(sales, [exports, regularSeries('1972-01', IMPORTS)]), 'not-comparable'],
    ['a gap', chowLin(regularSeries('1975', [...SALES.slice(0, 9), null, 5]), [exports]), 'gap'],
  ])('%s', (_, result, reason) => expect(result).toEqual({ value: null, reason }));
  it('an exact relation is found, and has no likelihood to state', () => {
    const years = convertFrequency(regularSeries('1972-Q1', EXPORTS.map((value) => 5 + 2 * value)), 'A', 'sum').points.flatMap(({ value }) => (value === null ? [] : [value]));
    const { parameters, points } = chowLin(regularSeries('1972', years), [exports]).value!;
    expect(parameters['indicator1']).toBeCloseTo(2, 8);
    expect(points[5]!.value).toBeCloseTo(5 + 2 * EXPORTS[5]!, 6);
    expect(Object.values(parameters).every(Number.isFinite)).toBe(true);
  });
  it('without an indicator shares out with a constant', () => expect(chowLin(sales, 'Q').value!.points).toHaveLength(144));
});

describe('benchmarks are met exactly', () => {
  it.each(['sum', 'mean', 'first', 'last'] as const)('as %s, by all three', (aggregation) => {
    for (const method of [chowLin, fernandez, litterman]) {
      const { points } = method(sales, [exports], { aggregation }).value!;
      const values = points.filter(({ within }) => within === 'benchmark').map(({ value }) => value);
      convertFrequency(regularSeries('1975-Q1', values), 'A', aggregation).points.forEach(({ value }, i) => expect(Math.abs(value! - SALES[i]!) / SALES[i]!).toBeLessThan(1e-9));
    }
  });
  it('the unit of the benchmarks goes through', () => {
    const [plain, scaled] = [1, 1000].map((unit) => chowLin(regularSeries('1975', SALES.map((value) => unit * value)), [exports], { rho: 0.5 }).value!.points);
    plain!.forEach(({ value }, i) => expect(scaled![i]!.value / (1000 * value)).toBeCloseTo(1, 9));
  });
});

describe('the search for ρ', () => {
  it.each([[(x: number) => (x - 0.3) ** 2, 0.3], [(x: number) => -x, 0.999], [(x: number) => x, 0], [(x: number) => Math.min((x - 0.2) ** 2, (x - 0.8) ** 2 - 0.1), 0.8]])('finds the lowest point %#', (f, at) => expect(lowest(f, 0, 0.999)).toBeCloseTo(at, 6));
});
