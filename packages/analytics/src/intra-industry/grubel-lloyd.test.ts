import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { exportsOf, importsOf, valuesOf } from '../../test/trade-table.ts';
import type { CodeValues } from '../code-values.ts';
import type { Measured } from '../measured.ts';
import { grubelLloyd, grubelLloydAdjusted, grubelLloydAggregate } from './grubel-lloyd.ts';

const OPTIONS = { level: 'HS2', absent: 'zero' } as const;
const shown = (result: Measured) => result.value ?? ('reason' in result && result.reason);

describe('of one product', () => {
  test.each<[number, number, number | string]>([
    [10, 50, 1 / 3], [60, 20, 0.5], [25, 20, 8 / 9], [5, 40, 2 / 9], [7, 7, 1], [7, 0, 0], [0, 7, 0], [0, 0, 'total-zero'], [-1, 2, 'part-negative'],
  ])('x = %d, m = %d: %s', (x, m, expected) => {
    const found = shown(grubelLloyd(x, m, 'HS6'));
    if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 14);
    else expect(found).toBe(expected);
  });
});

describe('of all products', () => {
  it('weights products by their trade', () =>
    expect(grubelLloydAggregate(exportsOf('B'), importsOf('B'), OPTIONS)).toEqual({ value: expect.closeTo(0.4782608695652174, 14), convention: { index: 'grubel-lloyd', form: 'aggregate', level: 'HS2', lines: 4 }, flags: [] }));
  it('is adjusted for the overall imbalance', () => expect(grubelLloydAdjusted(exportsOf('B'), importsOf('B'), OPTIONS)).toMatchObject({ value: expect.closeTo(0.55, 14), convention: { form: 'adjusted' } }));
  it('leaves out products without trade', () => expect(grubelLloydAggregate(valuesOf([1, 0]), valuesOf([1, 0]), OPTIONS)).toMatchObject({ value: 1, convention: { lines: 1 } }));
  it('rises with the level: two halves of one product that offset each other', () => {
    expect(grubelLloydAggregate(new Map([['27', 10]]), new Map([['27', 10]]), OPTIONS).value).toBe(1);
    expect(grubelLloydAggregate(new Map([['2709', 10]]), new Map([['2710', 10]]), { ...OPTIONS, level: 'HS4' }).value).toBe(0);
  });
  it.each<[string, CodeValues, CodeValues, string, string]>([
    ['all one way', valuesOf([3, 4]), valuesOf([0, 0]), '0', 'base-zero'],
    ['no trade', valuesOf([0]), valuesOf([0]), 'total-zero', 'total-zero'],
    ['nothing', new Map(), new Map(), 'missing', 'missing'],
  ])('%s', (_, x, m, aggregate, adjusted) => expect([grubelLloydAggregate(x, m, OPTIONS), grubelLloydAdjusted(x, m, OPTIONS)].map((r) => String(shown(r)))).toEqual([aggregate, adjusted]));
  it('does not take an unlisted flow for 0 unless told', () => expect(grubelLloydAggregate(new Map([['a', 1]]), new Map([['b', 1]]), { level: 'HS2', absent: 'unknown' })).toEqual({ value: null, reason: 'missing' }));

  const vector = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 5, maxLength: 5 }).map(valuesOf);
  it('is the mean of the products’ indices, weighted by trade; adjusting raises it to 1 at most', () =>
    fc.assert(fc.property(vector, vector, (x, m) => {
      const trade = [...x].map(([code, value]) => value + m.get(code)!);
      const mean = [...x].reduce((sum, [code, value], i) => sum + grubelLloyd(value, m.get(code)!, 'HS2').value! * trade[i]!, 0) / trade.reduce((a, b) => a + b);
      const [aggregate, adjusted] = [grubelLloydAggregate(x, m, OPTIONS).value!, grubelLloydAdjusted(x, m, OPTIONS).value!];
      expect(aggregate).toBeCloseTo(mean, 12);
      expect(adjusted).toBeGreaterThanOrEqual(aggregate - 1e-12);
      expect(adjusted).toBeLessThanOrEqual(1 + 1e-12);
    })));
});
