import fc from 'fast-check';
import { containsValue } from '@mizan/model';
import { describe, expect, it, test } from 'vitest';
import { quantity } from '../test/figures.ts';
import { compoundGrowth } from './compound-growth.ts';
import { growth } from './growth.ts';
import { undefinedFor, type Computed, type Quantity } from './result.ts';

const shown = (result: Computed) => (result.value === null ? result.reason : Number(result.value));

describe('compoundGrowth', () => {
  test.each<[number, number, number, number | string]>([
    [100, 121, 2, 10], [100, 200, 10, 7.17734625362931], [200, 100, 1, -50], [100, 100, 7, 0], [100, 0, 5, -100], [0, 100, 5, 'base-zero'], [-5, 100, 5, 'sign-change'], [-5, -10, 5, 'base-negative'], [100, -5, 5, 'sign-change'],
    [100, 200, 0, 'too-short'], [100, 200, -1, 'too-short'], [100, 200, NaN, 'too-short'],
  ])('from %d to %d in %d years: %s', (first, last, years, expected) => {
    const found = shown(compoundGrowth(quantity(first), quantity(last), years));
    if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 10);
    else expect(found).toBe(expected);
  });
  it('is absent with either end', () => expect([shown(compoundGrowth(undefinedFor('missing'), quantity(1), 1)), shown(compoundGrowth(quantity(1), undefinedFor('suspended'), 1))]).toEqual(['base-missing', 'suspended']));
  it('names itself', () => expect(compoundGrowth(quantity(1000), quantity(1210), 2)).toMatchObject({ convention: { rate: 'compound', years: 2 } }));

  const level = fc.integer({ min: 1, max: 1_000_000 });
  it('of one year is growth, and over n years makes the end of the beginning', () =>
    fc.assert(fc.property(level, level, fc.integer({ min: 2, max: 30 }), (first, last, years) => {
      expect(compoundGrowth(quantity(first), quantity(last), 1)).toMatchObject({ value: (growth(quantity(last), quantity(first)) as Quantity).value });
      const rate = Number((compoundGrowth(quantity(first), quantity(last), years) as Quantity).value);
      expect((first * (1 + rate / 100) ** years) / last).toBeCloseTo(1, 9);
    })));
  it('lies in its interval', () =>
    fc.assert(fc.property(level, level, fc.integer({ min: 1, max: 30 }), (first, last, years) => {
      const result = compoundGrowth(quantity(first), quantity(last), years) as Quantity;
      expect(containsValue(result.interval, result.value)).toBe(true);
    })));
});
