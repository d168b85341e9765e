import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exportsOf, importsOf, valuesOf } from '../../test/trade-table.ts';
import type { CodeValues } from '../code-values.ts';
import { lafay } from './lafay.ts';

const numbers = (exports: CodeValues, imports: CodeValues) => {
  const found = lafay(exports, imports, 'zero');
  return 'reason' in found ? found.reason : [...found.values()].map(({ value }) => value);
};

describe('lafay', () => {
  it('of balanced trade', () => expect(numbers(exportsOf('A'), importsOf('A'))).toEqual([20, 5, -30, 5]));
  it('of trade in deficit', () => {
    const expected = [-13.988657844990549, 21.928166351606805, 4.725897920604915, -12.665406427221171];
    (numbers(exportsOf('B'), importsOf('B')) as number[]).forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 12));
  });
  it('names what absent products count as', () => {
    expect((lafay(new Map([['a', 1]]), new Map([['b', 1]]), 'zero') as ReadonlyMap<string, unknown>).get('a')).toEqual({ value: 50, convention: { index: 'lafay', absent: 'zero', lines: 2 }, flags: [] });
    expect(lafay(new Map([['a', 1]]), new Map([['b', 1]]), 'unknown')).toEqual({ value: null, reason: 'missing' });
  });
  it('of a product without trade is 0', () => expect(numbers(valuesOf([1, 0]), valuesOf([2, 0]))).toEqual([0, 0]));
  it.each<[string, CodeValues, CodeValues, string]>([
    ['nothing', new Map(), new Map(), 'missing'],
    ['no trade', valuesOf([0, 0]), valuesOf([0, 0]), 'total-zero'],
    ['negative trade', valuesOf([-1, 2]), valuesOf([1, 1]), 'part-negative'],
  ])('of %s is undefined', (_, exports, imports, reason) => expect(numbers(exports, imports)).toBe(reason));

  const vector = fc.array(fc.nat(1_000_000), { minLength: 5, maxLength: 5 }).map(valuesOf);
  it('sums to 0, and turns its sign where exports and imports change places', () =>
    fc.assert(fc.property(vector, vector, (x, m) => {
      const [one, other] = [numbers(x, m), numbers(m, x)];
      if (typeof one === 'string') return;
      expect((one as number[]).reduce((a, b) => a + b)).toBeCloseTo(0, 10);
      (one as number[]).forEach((value, i) => expect(value).toBeCloseTo(-(other as number[])[i]!, 10));
    })));
});
