import fc from 'fast-check';
import { canBothHold, containsValue, intervalOf, scaleInterval } from '@mizan/model';
import { describe, expect, it } from 'vitest';
import { quantity, seriesOf } from '../test/figures.ts';
import { Decimal } from './decimal.ts';
import { growth, growthBetween, growthIntervalOfMultiple, growthOfMultiple, growthSeries, multiple, multipleIntervalOfGrowth, multipleOfGrowth } from './growth.ts';
import { isQuantity, undefinedFor, type Quantity } from './result.ts';

const printed = (value: string, decimals: number): Quantity => ({ value, interval: intervalOf({ value, decimals }), flags: [] });
const numberOf = (result: ReturnType<typeof growth>) => (isQuantity(result) ? Number(result.value) : result.reason);

describe('growth', () => {
  it('agrees with a published one: United States, GDP at current prices, up 327.9 billion to 26.47 trillion in a quarter, 5.1 % a year (BEA, 27 April 2023)', () => {
    const result = multiple(printed('26.47', 2), printed('26.1421', 4)) as Quantity;
    const annual = new Decimal(result.value).pow(4).minus(1).times(100).toFixed();
    expect(containsValue(intervalOf({ value: '5.1', decimals: 1 }), annual)).toBe(true);
  });

  it.each<[string, number, number, number | string]>([
    ['doubles', 200, 100, 100],
    ['halves', 50, 100, -50],
    ['falls to nothing', 0, 100, -100],
    ['stays', 80, 80, 0],
    ['has no base', 5, 0, 'base-zero'],
    ['has neither', 0, 0, 'base-zero'],
    ['turns from deficit to surplus', 5, -10, 'sign-change'],
    ['turns from surplus to deficit', -5, 10, 'sign-change'],
    ['is a deficit on a deficit', -5, -10, 'base-negative'],
  ])('%s', (_, value, base, expected) => expect(numberOf(growth(quantity(value), quantity(base)))).toBe(expected));

  it.each(['missing', 'suspended', 'confidential'] as const)('says why the new value is absent: %s', (reason) =>
    expect(growth(undefinedFor(reason), quantity(5))).toEqual({ value: null, reason }));
  it('calls an absent base a missing base', () => expect(growth(quantity(5), undefinedFor('suspended'))).toEqual({ value: null, reason: 'base-missing' }));

  it.each([[1, true], [9, true], [10, false], [500, false]])('flags a base of %s of its rounding steps: %s', (base, tiny) => {
    const result = growth(quantity(20), quantity(base));
    expect(isQuantity(result) && result.flags.includes('tiny-base')).toBe(tiny);
  });

  it('has no upper limit where the base may be nothing', () => expect(growth(quantity(20), quantity(1, 2))).toMatchObject({ interval: { high: null } }));

  it.each([
    ['1.0 to 1.8, one decimal, can be +73 %', '1.0', '1.8', 1, true],
    ['1.00 to 1.80, two decimals, cannot', '1.00', '1.80', 2, false],
  ])('%s', (_, base, value, decimals, holds) => {
    const result = growth(printed(value, decimals), printed(base, decimals));
    expect(isQuantity(result) && canBothHold(result.interval, intervalOf({ value: '73', decimals: 0 }))).toBe(holds);
  });
});

describe('multiple and growth', () => {
  it.each([['3.2', '220'], ['1', '0'], ['0.5', '-50'], ['1.73', '73'], ['2', '100']])('×%s is %s %%', (times, percent) => {
    expect(growthOfMultiple(times)).toBe(percent);
    expect(multipleOfGrowth(percent)).toBe(times);
  });
  it('keeps the ends of intervals: [72.5, 73.5) % is ×[1.725, 1.735)', () => {
    const percent = intervalOf({ value: '73', decimals: 0 });
    expect(multipleIntervalOfGrowth(percent)).toEqual({ low: '1.725', high: '1.735', lowOpen: false, highOpen: true });
    expect(growthIntervalOfMultiple(multipleIntervalOfGrowth(percent))).toEqual(percent);
  });
  it('gives +73 % on a base printed 1.0 the level [1.63875, 1.82175)', () => {
    const times = multipleIntervalOfGrowth(intervalOf({ value: '73', decimals: 0 }));
    expect([scaleInterval(times, '0.95').low, scaleInterval(times, '1.05').high]).toEqual(['1.63875', '1.82175']);
  });
});

describe('properties', () => {
  const level = fc.integer({ min: 1, max: 1_000_000_000 });
  it('multiplying the base by the multiple gives the value back', () =>
    fc.assert(fc.property(level, level, (v, b) => {
      const ratio = multiple(quantity(v), quantity(b)) as Quantity;
      expect(new Decimal(ratio.value).times(b).minus(v).abs().lt('1e-10')).toBe(true);
    })));
  it('does not change with the unit', () =>
    fc.assert(fc.property(level, level, fc.integer({ min: 1, max: 1000 }), (v, b, k) => {
      expect((growth(quantity(v * k, k / 2), quantity(b * k, k / 2)) as Quantity).value).toBe((growth(quantity(v), quantity(b)) as Quantity).value);
    })));
  it('lies in its interval, as does every growth of numbers of the two intervals', () =>
    fc.assert(fc.property(level, level, fc.integer({ min: -49, max: 49 }), fc.integer({ min: -49, max: 49 }), (v, b, dv, db) => {
      const result = growth(quantity(v), quantity(b)) as Quantity;
      expect(containsValue(result.interval, result.value)).toBe(true);
      const other = new Decimal(v).plus(dv / 100).div(new Decimal(b).plus(db / 100)).minus(1).times(100).toFixed();
      expect(containsValue(result.interval, other)).toBe(true);
    })));
});

describe('growth of a series', () => {
  it('compares each year with the year before, not with the point before', () =>
    expect(growthSeries(seriesOf({}, { 2003: '100', 2004: '150', 2006: '300', 2007: '330' }))).toMatchObject([
      { period: '2003', result: { reason: 'base-missing' } }, { period: '2004', basePeriod: '2003', result: { value: '50' } },
      { period: '2006', result: { reason: 'base-missing' } }, { period: '2007', basePeriod: '2006', result: { value: '10' } },
    ]));
  it('compares a month with the same month of the year before', () =>
    expect(growthSeries(seriesOf({ freq: 'M' }, { '2023-11': '500', '2023-12': '100', '2024-11': '250', '2024-12': '120' })).map((p) => [p.period, p.basePeriod, numberOf(p.result)])).toEqual([
      ['2023-11', undefined, 'base-missing'], ['2023-12', undefined, 'base-missing'], ['2024-11', '2023-11', -50], ['2024-12', '2023-12', 20],
    ]));
  it('compares February with a leap February', () =>
    expect(growthSeries(seriesOf({ freq: 'M' }, { '2023-02': '100', '2024-02': '110' }))[1]).toMatchObject({ basePeriod: '2023-02', result: { value: '10' } }));
  it.each([
    ['2024', '2023', 20], ['2024', '2020', 140], ['2024-S1', '2023', 'different-span'], ['2024-01-01/P8M', '2023', 'different-span'],
  ])('between %s and %s: %s', (period, base, expected) =>
    expect(numberOf(growthBetween(seriesOf({}, { 2020: '50', 2023: '100', 2024: '120' }), period, base))).toBe(expected));
});
