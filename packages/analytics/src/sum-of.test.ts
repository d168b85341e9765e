import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { sumOf } from './sum-of.ts';

describe('sumOf', () => {
  // What Python 3.11's math.fsum gives.
  test.each<[readonly number[], number]>([
    [[], 0],
    [[0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1], 1],
    [[1e16, 1, 1e-16], 1e16 + 2],
    [[1e100, 1, -1e100], 1],
    [[1e16, 1, 1, -1e16], 2],
    [[2 ** 53, -0.5, -(2 ** -54)], 2 ** 53 - 1],
  ])('of %j is %d', (numbers, expected) => expect(sumOf(numbers)).toBe(expected));

  it('does not depend on the order', () =>
    fc.assert(fc.property(fc.array(fc.double({ noNaN: true, min: -1e200, max: 1e200 })), (numbers) => {
      expect(sumOf([...numbers].reverse()) === sumOf(numbers)).toBe(true);
      expect(sumOf([...numbers].sort((a, b) => a - b)) === sumOf(numbers)).toBe(true);
    })));
});
