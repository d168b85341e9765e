import fc from 'fast-check';
import { containsValue, intervalOf } from '@mizan/model';
import { describe, expect, it } from 'vitest';
import { quantity, seriesOf } from '../test/figures.ts';
import { indexNumber, indexOfGrowth, indexSeries } from './index-number.ts';
import type { Quantity } from './result.ts';

describe('index numbers', () => {
  const series = seriesOf({}, { 2019: '80', 2020: '200', 2021: 'suspended', 2022: '50', 2023: '0' });
  it('are 100 at the base and exactly so', () =>
    expect(indexSeries(series, '2020')).toMatchObject([
      { period: '2019', result: { value: '40' } },
      { period: '2020', basePeriod: '2020', result: { value: '100', interval: { low: '100', high: '100', lowOpen: false, highOpen: false } } },
      { period: '2021', result: { value: null, reason: 'suspended' } },
      { period: '2022', result: { value: '25' } },
      { period: '2023', result: { value: '0' } },
    ]));
  it.each([['2023', 'base-zero'], ['2021', 'base-missing'], ['1999', 'base-missing']])('have no base in %s', (base, reason) =>
    expect(indexSeries(series, base)[0]?.result).toEqual({ value: null, reason }));
  it('draw a growth without a level: +73 % is 173 with [172.5, 173.5)', () =>
    expect(indexOfGrowth('73', intervalOf({ value: '73', decimals: 0 }))).toEqual({ value: '173', interval: { low: '172.5', high: '173.5', lowOpen: false, highOpen: true }, flags: [] }));
  it('do not change with the unit, and lie in their interval', () => {
    const level = fc.integer({ min: 1, max: 1_000_000 });
    fc.assert(fc.property(level, level, fc.integer({ min: 1, max: 1000 }), (v, b, k) => {
      const [one, scaled] = [indexNumber(quantity(v), quantity(b)) as Quantity, indexNumber(quantity(v * k, k / 2), quantity(b * k, k / 2)) as Quantity];
      expect(scaled.value).toBe(one.value);
      expect(containsValue(one.interval, one.value)).toBe(true);
    }));
  });
});
