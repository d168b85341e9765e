import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { valuesOf } from '../../test/trade-table.ts';
import type { CodeValues } from '../code-values.ts';
import type { Measured } from '../measured.ts';
import { effectiveNumber, entropy, gini, hhi, hhiNormalised, hhiUnctad, hirschman, rosenbluth, theil, type ConcentrationConvention } from './concentration.ts';

type Index = (values: CodeValues, n: number) => Measured<ConcentrationConvention>;
const of = (index: Index, numbers: readonly number[], n = numbers.length) => {
  const found = index(valuesOf(numbers), n);
  return found.value ?? found.reason;
};

/** Turnover of four car makers: Dörsam, Wirtschaftsstatistik anschaulich dargestellt (2004), as R package REAT documents it. */
const CARS = [20, 50, 20, 10];
/** Gross domestic product of the German Länder in 2015, billion euros (REAT). */
const LAENDER = [460.69, 549.19, 124.16, 65.29, 31.59, 109.27, 263.44, 39.87, 258.53, 645.59, 131.95, 35.03, 112.66, 56.22, 85.61, 56.81];
/** The incomes of the example in the help of R package ineq 0.2. */
const INEQ = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];
/** Public contracts of 24 builders, Czechia 2017, with what MATLAB's concentrationIndices gives (tests of Hlídač státu). */
const BUILDERS = [
  12136517877, 5006948027, 4454718332, 3498740615, 1783235048, 1668306772, 1266761242, 1129373891, 1022985319, 965621355, 850217785, 682938958,
  606289751, 603362322, 510637139, 489240391, 423737793, 399897484, 388998300, 382315709, 374478507, 372922691, 293164355, 288393903,
];

describe('published numbers', () => {
  test.each<[string, Index, readonly number[], number, number, number]>([
    ['HHI of 30, 30, 20, 20 % is 2,600 of 10,000: US Department of Justice, Herfindahl–Hirschman Index', hhi, [30, 30, 20, 20], 4, 0.26, 12],
    ['HHI of car makers (REAT)', hhi, CARS, 4, 0.34, 12],
    ['normalised HHI of car makers (REAT)', hhiNormalised, CARS, 4, 0.12, 12],
    ['effective number of car makers (REAT)', effectiveNumber, CARS, 4, 2.94, 2],
    ['Gini of car makers (REAT)', gini, CARS, 4, 0.3, 12],
    ['HHI of Länder (REAT)', hhi, LAENDER, 16, 0.125, 3],
    ['Gini of Länder (REAT)', gini, LAENDER, 16, 0.5009, 4],
    ['Gini of R’s ineq', gini, INEQ, 10, 0.462091130267624, 12],
    ['Gini of one of five (EconGeo: (5 − 1)/5)', gini, [0, 0, 0, 0, 1], 5, 0.8, 12],
    ['HHI of builders (Hlídač státu, in decimals)', hhi, BUILDERS, 24, 0.139514544763432, 14],
    ['Hall–Tideman of builders (Hlídač státu, in decimals)', rosenbluth, BUILDERS, 24, 0.10209476005396187, 14],
    ['Gini of builders (MATLAB)', gini, BUILDERS, 24, 0.59188, 5],
    ['Theil of builders (MATLAB)', theil, BUILDERS, 24, 0.68839, 5],
  ])('%s', (_, index, numbers, n, expected, digits) => expect(of(index, numbers, n)).toBeCloseTo(expected, digits));
});

describe('worked by hand', () => {
  test.each<[string, Index, readonly number[], number, number]>([
    ['UNCTAD, four makers among ten lines', hhiUnctad, CARS, 10, (Math.sqrt(0.34) - Math.sqrt(0.1)) / (1 - Math.sqrt(0.1))],
    ['normalised over ten lines', hhiNormalised, CARS, 10, 0.24 / 0.9],
    ['Hirschman', hirschman, CARS, 4, Math.sqrt(0.34)],
    ['Theil of equal shares', theil, [3, 3, 3], 3, 0],
    ['Theil of half of the lines', theil, [1, 1], 4, Math.log(2)],
    ['entropy of equal shares', entropy, [3, 3, 3], 9, Math.log(3)],
    ['entropy of one line', entropy, [3], 9, 0],
    ['Gini of equal shares', gini, [3, 3, 3], 3, 0],
    ['Gini of half of the lines', gini, [1, 1], 4, 0.5],
    ['Rosenbluth of equal shares', rosenbluth, [3, 3, 3], 3, 1 / 3],
    ['effective number of equal shares', effectiveNumber, [3, 3, 3], 9, 3],
  ])('%s', (_, index, numbers, n, expected) => expect(of(index, numbers, n)).toBeCloseTo(expected, 14));
  it('is never pushed past its bounds by rounding', () => {
    for (let n = 2; n <= 60; n++) {
      const equal = Array.from({ length: n }, () => 0.1);
      expect([hhiNormalised, hhiUnctad, theil, gini].every((index) => (of(index, equal) as number) >= 0)).toBe(true);
      expect(of(entropy, equal)).toBeLessThanOrEqual(Math.log(n));
    }
  });
  it('declares n and the lines with trade', () => expect(hhi(valuesOf([1, 0, 3]), 5)).toMatchObject({ convention: { index: 'hhi', n: 5, active: 2 } }));
});

describe('undefined', () => {
  const ALL: readonly (readonly [string, Index])[] = [['hhi', hhi], ['hhiNormalised', hhiNormalised], ['hhiUnctad', hhiUnctad], ['hirschman', hirschman], ['theil', theil], ['entropy', entropy], ['gini', gini], ['rosenbluth', rosenbluth], ['effectiveNumber', effectiveNumber]];
  describe.each(ALL)('%s', (_, index) => {
    it.each<[readonly number[], number, string]>([[[], 5, 'missing'], [[0, 0], 2, 'total-zero'], [[1, -1], 2, 'part-negative'], [[NaN], 1, 'not-finite'], [[1, 2, 3], 2, 'too-few-lines'], [[1, 2], 2.5, 'too-few-lines']])(
      'for %j over %d: %s', (numbers, n, reason) => expect(of(index, numbers, n)).toBe(reason));
  });
  it.each([['hhiNormalised', hhiNormalised], ['hhiUnctad', hhiUnctad]] as const)('%s for a single line', (_, index) => expect(of(index, [7], 1)).toBe('single-line'));
  it.each([['hhi', hhi, 1], ['gini', gini, 0], ['theil', theil, 0], ['rosenbluth', rosenbluth, 1]] as const)('but not %s', (_, index, expected) => expect(of(index, [7], 1)).toBe(expected));
});

describe('properties', () => {
  const numbers = fc.array(fc.nat(1_000_000), { minLength: 2, maxLength: 30 }).filter((list) => list.some((x) => x > 0));
  const value = (index: Index, list: readonly number[], n = list.length) => of(index, list, n) as number;
  it('order and unit do not matter', () =>
    fc.assert(fc.property(numbers, fc.integer({ min: 2, max: 1000 }), (list, k) => {
      for (const index of [hhi, hhiUnctad, theil, gini, entropy, rosenbluth]) {
        expect(value(index, [...list].reverse())).toBe(value(index, list));
        expect(value(index, list.map((x) => x * k))).toBeCloseTo(value(index, list), 12);
      }
    })));
  it('bounds: HHI 1/n to 1, the rescaled ones 0 to 1, Theil 0 to ln n, Gini 0 to (n − 1)/n, entropy + Theil = ln n', () =>
    fc.assert(fc.property(numbers, fc.nat(20), (list, more) => {
      const n = list.length + more;
      const within = (index: Index, low: number, high: number) => {
        expect(value(index, list, n)).toBeGreaterThanOrEqual(low - 1e-12);
        expect(value(index, list, n)).toBeLessThanOrEqual(high + 1e-12);
      };
      within(hhi, 1 / n, 1);
      within(hhiNormalised, 0, 1);
      within(hhiUnctad, 0, 1);
      within(theil, 0, Math.log(n));
      within(gini, 0, (n - 1) / n);
      within(rosenbluth, 1 / n, 1);
      expect(value(entropy, list, n) + value(theil, list, n)).toBeCloseTo(Math.log(n), 12);
    })));
  it('a line without trade changes Theil, Gini and the rescaled indices, and not HHI, entropy and Rosenbluth', () =>
    fc.assert(fc.property(numbers, (list) => {
      const n = list.length;
      for (const index of [hhi, hirschman, entropy, rosenbluth, effectiveNumber]) expect(value(index, list, n + 1)).toBe(value(index, list, n));
      expect(value(theil, list, n + 1)).toBeGreaterThan(value(theil, list, n));
      expect(value(gini, list, n + 1)).toBeGreaterThan(value(gini, list, n));
      expect(of(gini, [...list, 0])).toBe(of(gini, list, n + 1));
    })));
  it('Rosenbluth is 1/(n (1 − Gini))', () => fc.assert(fc.property(numbers, (list) => { expect(value(rosenbluth, list)).toBeCloseTo(1 / (list.length * (1 - value(gini, list))), 10); })));
});
