import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantity } from '../test/figures.ts';
import { valuesOf } from '../test/trade-table.ts';
import { align, codeValuesOf, sharesOf, type CodeValues } from './code-values.ts';
import { undefinedFor, type Computed } from './result.ts';

describe('sharesOf', () => {
  it.each<[string, CodeValues, string]>([
    ['nothing', new Map(), 'missing'], ['zeros', valuesOf([0, 0]), 'total-zero'], ['a negative value', valuesOf([2, -1]), 'part-negative'], ['infinity', valuesOf([Infinity]), 'not-finite'],
    ['a sum beyond doubles', valuesOf([1e308, 1e308]), 'not-finite'],
  ])('%s', (_, values, reason) => expect(sharesOf(values)).toEqual({ value: null, reason }));
  it('sum to 1', () =>
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 1_000_000_000 }), { minLength: 1, maxLength: 50 }), (numbers) => {
      const shares = sharesOf(valuesOf(numbers)) as ReadonlyMap<string, number>;
      expect([...shares.values()].reduce((a, b) => a + b)).toBeCloseTo(1, 12);
    })));
});

describe('align', () => {
  const [a, b] = [new Map([['x', 1], ['y', 2]]), new Map([['y', 3], ['z', 4]])];
  it('takes an absent code for 0 where that is said', () => expect(align(a, b, 'zero')).toEqual({ codes: ['x', 'y', 'z'], a: [1, 2, 0], b: [0, 3, 4] }));
  it('and for unknown otherwise', () => expect(align(a, b, 'unknown')).toEqual({ value: null, reason: 'missing' }));
  it('needs no rule where both list the same codes in whatever order', () => expect(align(a, new Map([...a].reverse()), 'unknown')).toEqual({ codes: ['x', 'y'], a: [1, 2], b: [1, 2] }));
});

describe('codeValuesOf', () => {
  it('takes exact figures as doubles', () => expect(codeValuesOf(new Map([['27', quantity(3)]]))).toEqual(new Map([['27', 3]])));
  it('has no vector where a figure is absent', () => expect(codeValuesOf(new Map<string, Computed>([['27', quantity(3)], ['31', undefinedFor('confidential')]]))).toEqual({ value: null, reason: 'confidential' }));
});
