import fc from 'fast-check';
import { canBothHold, intervalOf, periodOf } from '@mizan/model';
import { describe, expect, it } from 'vitest';
import { quantity, seriesOf } from '../test/figures.ts';
import { isQuantity, undefinedFor, type Quantity } from './result.ts';
import { share, shareOver, shareSeries, totalOf } from './share.ts';

/** BACI, copy of 25 August 2025 (CEPII, Etalab 2.0): Russia to Morocco, and the world to Morocco, 2022. */
const baci = { dataflow: 'BACI_TOTALS', method: 'reconciled', valuation: 'FOB', flow: 'X' } as const;
const fromRussia = seriesOf({ ...baci, reporter: 'RU', partner: 'MA' }, { 2022: '2251867228', 2023: '895864311' });
const fromWorld = seriesOf({ ...baci, reporter: 'WORLD', partner: 'MA', note: 'sum-of-partners n=188 missing=0' }, { 2022: '72897314855' });

describe('share', () => {
  it('of Russia in Moroccan imports of 2022 meets the 3.1 % that the Moroccan minister of industry gave', () => {
    const result = shareOver([fromRussia, fromWorld], fromRussia, 'MA', periodOf('2022'));
    expect(isQuantity(result) && canBothHold(result.interval, intervalOf({ value: '3.1', decimals: 1 }))).toBe(true);
    expect(result).toMatchObject({ flags: ['sum-of-partners'] });
  });
  it('is absent without a total for the year', () => expect(shareSeries([fromRussia, fromWorld], fromRussia, 'MA')[1]).toEqual({ period: '2023', result: { value: null, reason: 'no-total' } }));
  it('is absent without a total at all', () => expect(shareOver([fromRussia], fromRussia, 'MA', periodOf('2022'))).toEqual({ value: null, reason: 'no-total' }));
  it('takes the total of the other flow for the other side', () => {
    const world = seriesOf({ ...baci, reporter: 'RU', partner: 'WORLD' }, { 2022: '100' });
    expect([totalOf([fromWorld, world], fromRussia, 'MA'), totalOf([fromWorld, world], fromRussia, 'RU')]).toEqual([fromWorld, world]);
  });
  it.each([
    [quantity(25), quantity(200), 12.5], [quantity(0), quantity(200), 0], [quantity(200), quantity(200), 100],
    [quantity(5), quantity(0), 'total-zero'], [quantity(-5), quantity(10), 'part-negative'], [quantity(5), undefinedFor('suspended'), 'no-total'], [undefinedFor('suspended'), quantity(5), 'suspended'],
  ])('case %#', (part, total, expected) => {
    const result = share(part, total);
    expect(isQuantity(result) ? Number(result.value) : result.reason).toBe(expected);
  });
  it('never passes 100', () => expect(share(quantity(200), quantity(200))).toMatchObject({ interval: { high: '100' } }));
  it('sums to 100 over all parts of a total', () =>
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 30 }), (parts) => {
      const total = parts.reduce((a, b) => a + b, 0);
      fc.pre(total > 0);
      const sum = parts.reduce((a, part) => a + Number((share(quantity(part), quantity(total)) as Quantity).value), 0);
      expect(sum).toBeCloseTo(100, 8);
    })));
});
