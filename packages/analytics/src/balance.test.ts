import fc from 'fast-check';
import { containsInterval, containsValue, divideIntervals, subtractIntervals, addIntervals, type Interval } from '@mizan/model';
import { describe, expect, it } from 'vitest';
import { importsOf, quantity } from '../test/figures.ts';
import { balance, balanceSeries, cover, normalisedBalance } from './balance.ts';
import { Decimal } from './decimal.ts';
import { isQuantity, undefinedFor, type Computed, type Quantity } from './result.ts';
import { twoWays } from './two-way.ts';

const shown = (result: Computed) => (isQuantity(result) ? Number(result.value) : result.reason);

describe('balance, normalised balance, cover', () => {
  it.each<[number, number, number, number | string, number | string]>([
    [150, 50, 100, 0.5, 300],
    [50, 150, -100, -0.5, 100 / 3],
    [80, 80, 0, 0, 100],
    [80, 0, 80, 1, 'base-zero'],
    [0, 80, -80, -1, 0],
    [0, 0, 0, 'total-zero', 'base-zero'],
    [-1, 5, -6, 'part-negative', 'part-negative'],
  ])('X = %s, M = %s', (x, m, difference, normalised, covered) => {
    const [exports, imports] = [quantity(x), quantity(m)];
    expect(shown(balance(exports, imports))).toBe(difference);
    expect(shown(normalisedBalance(exports, imports))).toBe(normalised);
    const found = shown(cover(exports, imports));
    if (typeof covered === 'number') expect(found).toBeCloseTo(covered, 12);
    else expect(found).toBe(covered);
  });
  it.each([balance, normalisedBalance, cover])('is absent with either side: %o', (measure) => {
    expect(measure(undefinedFor('suspended'), quantity(1))).toEqual({ value: null, reason: 'suspended' });
    expect(measure(quantity(1), undefinedFor('missing'))).toEqual({ value: null, reason: 'missing' });
  });
  it('is that of the first area of the pair', () => {
    const [two] = twoWays([importsOf('MA', 'RU', { 2005: '1360' }), importsOf('RU', 'MA', { 2005: '144' })], 'RU', 'MA');
    expect(balanceSeries(two!)).toMatchObject([{ period: '2005', result: { value: '1216000000' } }]);
  });
});

describe('the interval of the normalised balance', () => {
  const level = fc.integer({ min: 1, max: 100_000 });
  const interval = (x: number, m: number): Interval => (normalisedBalance(quantity(x), quantity(m)) as Quantity).interval;
  it('is worked by hand for 10 and 8: [(9.5−8.5)/18, (10.5−7.5)/18]', () =>
    expect(interval(10, 8)).toMatchObject({ low: '0.055555555555555555556', high: '0.16666666666666666667' }));
  it('holds every combination, its ends being attained', () =>
    fc.assert(fc.property(level, level, fc.integer({ min: -49, max: 49 }), fc.integer({ min: -49, max: 49 }), (x, m, dx, dm) => {
      const [a, b] = [new Decimal(x).plus(dx / 100), new Decimal(m).plus(dm / 100)];
      expect(containsValue(interval(x, m), a.minus(b).div(a.plus(b)).toFixed())).toBe(true);
    })));
  it('is never wider than naive interval arithmetic makes it', () =>
    fc.assert(fc.property(fc.integer({ min: 10, max: 1000 }), fc.integer({ min: 1, max: 9 }), (x, m) => {
      const [a, b] = [quantity(x).interval, quantity(m).interval];
      const naive = divideIntervals(subtractIntervals(a, b), addIntervals(a, b));
      if (naive !== undefined) expect(containsInterval({ ...naive, lowOpen: false, highOpen: false }, interval(x, m))).toBe(true);
    })));
  it('stays between −1 and 1', () => expect(interval(5, 0)).toMatchObject({ high: '1' }));
});
