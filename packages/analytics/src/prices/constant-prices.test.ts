import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quantity } from '../../test/figures.ts';
import { undefinedFor, type Computed } from '../result.ts';
import { convertCurrency, deflate, type ExchangeRate } from './constant-prices.ts';
import { barterTerms, incomeTerms } from './terms-of-trade.ts';

const shown = (result: Computed) => result.value ?? ('reason' in result && result.reason);

describe('terms of trade', () => {
  it('UNCTAD’s definition: export over import unit values, base = 100', () => {
    expect(barterTerms(quantity(120), quantity(80), 'unit-values')).toMatchObject({ value: '150', flags: ['unit-value-based'], convention: { index: 'barter', prices: 'unit-values' } });
    expect(barterTerms(quantity(120), quantity(80), 'surveyed-prices')).toMatchObject({ value: '150', flags: [] });
  });
  it('income terms are barter terms times export volume: 150 × 110/100', () => expect(incomeTerms(quantity(120), quantity(80), quantity(110), 'unit-values')).toMatchObject({ value: '165', convention: { index: 'income' } }));
  it.each<[Computed, Computed, string]>([[quantity(0), quantity(1), 'not-positive'], [quantity(1), quantity(0), 'not-positive'], [undefinedFor('missing'), quantity(1), 'missing']])('of %o and %o', (px, pm, reason) =>
    expect([shown(barterTerms(px, pm, 'unit-values')), shown(incomeTerms(px, pm, quantity(1), 'unit-values'))]).toEqual([reason, reason]));
  it('are an index of 100 in the base', () => expect([shown(barterTerms(quantity(100), quantity(100), 'unit-values')), shown(incomeTerms(quantity(100), quantity(100), quantity(100), 'unit-values'))]).toEqual(['100', '100']));
});

describe('deflate', () => {
  const deflator = { index: quantity(125), name: 'export unit values, 2015 = 100', basePeriod: '2015' };
  it('brings a value to the prices of the base and names them', () =>
    expect(deflate(quantity(500), deflator)).toMatchObject({ value: '400', convention: { prices: 'constant', deflator: 'export unit values, 2015 = 100', basePeriod: '2015' } }));
  it('keeps a negative value (a balance)', () => expect(shown(deflate(quantity(-500), deflator))).toBe('-400'));
  it.each([0, -1])('has no answer for an index of %d', (index) => expect(deflate(quantity(500), { ...deflator, index: quantity(index) })).toEqual({ value: null, reason: 'not-positive' }));
});

describe('convertCurrency', () => {
  const rate: ExchangeRate = { from: 'USD', to: 'MAD', rate: quantity(10, 0.005), kind: 'period-average', period: '2023', source: 'a-central-bank' };
  it('multiplies by the rate and carries it along', () =>
    expect(convertCurrency(quantity(300, 0), 'USD', '2023', rate)).toEqual({ value: '3000', interval: { low: '2998.5', high: '3001.5', lowOpen: false, highOpen: true }, flags: [], convention: { unit: 'MAD', rate: '10', kind: 'period-average', period: '2023', source: 'a-central-bank' } }));
  it.each<[string, () => unknown, string]>([
    ['another currency', () => convertCurrency(quantity(1), 'EUR', '2023', rate), 'different-unit'],
    ['another year', () => convertCurrency(quantity(1), 'USD', '2022', rate), 'different-span'],
    ['a rate of 0', () => convertCurrency(quantity(1), 'USD', '2023', { ...rate, rate: quantity(0) }), 'not-positive'],
    ['no rate', () => convertCurrency(quantity(1), 'USD', '2023', { ...rate, rate: undefinedFor('missing') }), 'missing'],
  ])('%s', (_, result, reason) => expect(result()).toEqual({ value: null, reason }));
  it('deflating by an index made of a rate is converting', () =>
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 1000 }), (v, r) => {
      const converted = convertCurrency(quantity(v), 'USD', '2023', { ...rate, rate: quantity(r) });
      expect(Number(shown(deflate(converted, { index: quantity(100 * r), name: 'rate', basePeriod: '2022' })))).toBeCloseTo(v, 8);
    })));
});
