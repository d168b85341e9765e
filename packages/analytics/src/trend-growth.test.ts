import fc from 'fast-check';
import { containsValue } from '@mizan/model';
import { describe, expect, it } from 'vitest';
import { quantity } from '../test/figures.ts';
import { undefinedFor, type Computed, type Quantity } from './result.ts';
import { trendGrowth, type YearValue } from './trend-growth.ts';

const yearsFrom = (from: number, values: readonly (number | 'missing')[]): YearValue[] => values.map((value, i) => ({ year: from + i, value: value === 'missing' ? undefinedFor(value) : quantity(value) }));
const shown = (result: Computed) => (result.value === null ? result.reason : Number(result.value));

/** World Bank, World Development Indicators: Morocco, GDP at current prices, US dollars, 2010 to 2019. */
const GDP = yearsFrom(2010, [
  100865329473.44, 110080631332.375, 106937392311.129, 115739287305.08, 119130841411.664, 110413823841.592, 111572947004.917, 118540573367.844, 127341147581.818, 128920266409.458,
]);

describe('trendGrowth', () => {
  it('of Morocco’s GDP, 2010 to 2019, as numpy’s polyfit of its logarithm gives it', () => expect(shown(trendGrowth(GDP))).toBeCloseTo(2.1793810997360166, 8));
  it('passes over an absent year, and says so', () => {
    const found = trendGrowth(GDP.map((point) => (point.year === 2014 ? { ...point, value: undefinedFor('missing') } : point)));
    expect(shown(found)).toBeCloseTo(2.2132843234758868, 8);
    expect(found).toMatchObject({ convention: { rate: 'least-squares', n: 9, from: 2010, to: 2019, absent: [2014] } });
  });
  it('is not the compound rate, which sees the ends alone', () => expect(Math.abs((shown(trendGrowth(GDP)) as number) - 2.7642702414013565)).toBeGreaterThan(0.1));
  it('of steady growth is that growth', () => expect(shown(trendGrowth(yearsFrom(2000, [100, 110, 121, 133.1])))).toBeCloseTo(10, 9));
  it.each<[string, YearValue[], string]>([
    ['two years', yearsFrom(2000, [1, 2]), 'too-short'],
    ['two years with a value', yearsFrom(2000, [1, 'missing', 2]), 'too-short'],
    ['nothing', [], 'too-short'],
    ['a 0', yearsFrom(2000, [1, 0, 2]), 'not-positive'],
    ['a negative value', yearsFrom(2000, [1, -1, 2]), 'not-positive'],
  ])('has no answer for %s', (_, values, reason) => expect(trendGrowth(values)).toEqual({ value: null, reason }));
  it('does not choose between two values of one year', () => expect(trendGrowth([...yearsFrom(2000, [1, 2, 3]), ...yearsFrom(2002, [3])])).toEqual({ value: null, reason: 'not-unique' }));
  it('has no use for a year that is no number', () => expect(trendGrowth([...yearsFrom(2000, [1, 2, 3]), ...yearsFrom(NaN, [3])])).toEqual({ value: null, reason: 'not-finite' }));

  const values = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 3, maxLength: 8 });
  it('does not depend on the order or on the unit', () =>
    fc.assert(fc.property(values, fc.integer({ min: 2, max: 1000 }), (list, k) => {
      const rate = shown(trendGrowth(yearsFrom(2000, list))) as number;
      expect(shown(trendGrowth(yearsFrom(2000, list).reverse()))).toBe(rate);
      expect(Math.log1p((shown(trendGrowth(yearsFrom(2000, list.map((x) => x * k)))) as number) / 100)).toBeCloseTo(Math.log1p(rate / 100), 9);
    })));
  it('has an interval that holds the rate of every combination of rounded values', () =>
    fc.assert(fc.property(values, fc.array(fc.integer({ min: -49, max: 49 }), { minLength: 8, maxLength: 8 }), (list, shifts) => {
      const { interval, value } = trendGrowth(yearsFrom(2000, list)) as Quantity;
      const shifted = trendGrowth(yearsFrom(2000, list.map((x, i) => x + shifts[i]! / 100))) as Quantity;
      expect([containsValue(interval, value), containsValue(interval, shifted.value)]).toEqual([true, true]);
    })));
});
