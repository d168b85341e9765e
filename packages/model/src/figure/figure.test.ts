import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Figure, intervalOf, type Bound } from './figure.ts';
import { containsValue, halfOpen, type Interval } from './interval.ts';

const open = (low: string | null, high: string | null): Interval => ({ low, high, lowOpen: true, highOpen: true });

test.each<[string, number, Bound | undefined, string | undefined, Interval]>([
  ['73', 0, undefined, undefined, halfOpen('72.5', '73.5')],
  ['40.3', 1, undefined, undefined, halfOpen('40.25', '40.35')],
  ['-34', 0, undefined, undefined, halfOpen('-34.5', '-33.5')],
  ['1290000000', -7, undefined, undefined, halfOpen('1285000000', '1295000000')],
  ['30', 0, 'approx_below', undefined, halfOpen('25', '30')],
  ['40.3', 1, 'approx_below', undefined, halfOpen('40.25', '40.3')],
  ['2000000000', -9, 'approx', undefined, halfOpen('1500000000', '2500000000')],
  ['32', 0, 'approx', undefined, halfOpen('31.5', '32.5')],
  ['0', 0, 'approx', undefined, halfOpen('-0.5', '0.5')],
  ['20', 0, 'approx_above', undefined, open('20', '25')],
  ['3', 0, 'gt', undefined, open('3', null)],
  ['3', 0, 'lt', undefined, open(null, '3')],
  ['10', 0, 'range', '15', halfOpen('9.5', '15.5')],
])('%s to %s decimals, %s', (value, decimals, bound, valueMax, expected) => {
  const figure = Figure.parse({ value, decimals, ...(bound && { bound }), ...(valueMax && { valueMax }) });
  expect(intervalOf(figure)).toEqual(expected);
});

test.each<[string, object, string, RegExp]>([
  ['finer than its rounding', { value: '73.4', decimals: 0 }, 'decimals', /73\.4 is finer than 0 decimals/],
  ['upper end finer than its rounding', { value: '10', valueMax: '15.5', decimals: 0, bound: 'range' }, 'decimals', /15\.5 is finer/],
  ['range without upper end', { value: '10', decimals: 0, bound: 'range' }, 'valueMax', /a range has/],
  ['upper end without range', { value: '10', valueMax: '15', decimals: 0 }, 'valueMax', /a range has/],
  ['range upside down', { value: '15', valueMax: '10', decimals: 0, bound: 'range' }, 'valueMax', /10 is below 15/],
  ['number as a float', { value: 73, decimals: 0 }, 'value', /expected string/],
  ['separators', { value: '1,290', decimals: 0 }, 'value', /a decimal number/],
  ['unknown key', { value: '73', decimals: 0, unit: 'percent' }, '', /Unrecognized key/],
])('refused: %s', (_, input, path, message) => {
  const issue = Figure.safeParse(input).error!.issues[0]!;
  expect([issue.path.join('.'), issue.message]).toEqual([path, expect.stringMatching(message)]);
});

test('a figure rounded to any place holds the number it was rounded from', () =>
  fc.assert(fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 6 }), (exact, places) => {
    const step = 10 ** places;
    const rounded = Math.floor(exact / step + 0.5) * step;
    expect(containsValue(intervalOf({ value: String(rounded === 0 ? 0 : rounded), decimals: -places }), String(exact))).toBe(true);
  })));
