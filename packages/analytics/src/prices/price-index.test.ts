import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { isMeasured, type Measurement } from '../measured.ts';
import type { Basket } from './basket.ts';
import { bilateralIndex, fisher, laspeyres, paasche, tornqvist, type IndexFormula } from './bilateral-index.ts';
import { chainedIndex, geksIndex } from './index-series.ts';

const basket = (prices: readonly number[], quantities: readonly number[]): Basket => new Map(prices.map((price, i) => [`k${i}`, { price, quantity: quantities[i]! }]));
const ratios = (series: readonly { readonly value: number | null }[]): number[] => series.map(({ value }) => value! / 100);

/** Six commodities in five periods: Producer Price Index Manual (ILO and others 2004), tables 19.1 and 19.2, as R package gpindex ships them. Expected numbers were worked out apart, in Python. */
const MANUAL = [
  basket([1, 1, 1, 1, 1, 1], [1, 1, 2, 1, 4.5, 0.5]), basket([1.2, 3, 1.3, 0.7, 1.4, 0.8], [0.8, 0.9, 1.9, 1.3, 4.7, 0.6]), basket([1, 1, 1.5, 0.5, 1.7, 0.6], [1, 1.1, 1.8, 3, 5, 0.8]),
  basket([0.8, 0.5, 1.6, 0.3, 1.9, 0.4], [1.2, 1.2, 1.9, 6, 5.6, 1.3]), basket([1, 1, 1.6, 0.1, 2, 0.2], [0.9, 1.2, 2, 12, 6.5, 2.5]),
];

/** The data set CES_sigma_2 of R package IndexNumR: four products in twelve periods, bought by preferences of elasticity 2 (Diewert and Fox 2017). */
const CES_PRICES = [
  [2, 1.75, 1.6, 1.5, 1.45, 1.4, 1.35, 1.3, 1.25, 1.2, 1.15, 1.1], [1, 0.5, 1.05, 1.1, 1.12, 1.15, 1.18, 0.6, 1.2, 1.25, 1.28, 1.3],
  [1, 0.95, 0.9, 0.85, 0.4, 0.8, 0.75, 0.72, 0.7, 0.4, 0.7, 0.65], [0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.7, 0.65, 0.7, 0.75, 0.75, 0.8],
];
const CES = [10, 13, 11, 12, 15, 13, 14, 17, 15, 18, 16, 17].map((spending, t) => {
  const preferences = [0.2, 0.2, 0.2, 0.4].map((a, k) => a / CES_PRICES[k]![t]!);
  const total = preferences.reduce((a, b) => a + b);
  return basket(CES_PRICES.map((prices) => prices[t]!), preferences.map((preference, k) => (spending * preference) / total / CES_PRICES[k]![t]!));
});

describe('the manual’s commodities', () => {
  test.each<[IndexFormula, number[], number[]]>([
    ['laspeyres', [1, 1.42, 1.345, 1.355, 1.44], [1, 1.42, 1.3646, 1.3351, 1.3306]],
    ['paasche', [1, 1.3823, 1.2031, 1.0209, 0.7968], [1, 1.3823, 1.274, 1.206, 1.1234]],
    ['fisher', [1, 1.4011, 1.2721, 1.1762, 1.0712], [1, 1.4011, 1.3185, 1.2689, 1.2226]],
    ['tornqvist', [1, 1.4052, 1.289, 1.2268, 1.2477], [1, 1.4052, 1.3112, 1.2624, 1.2224]],
  ])('%s, fixed base and chained', (formula, fixed, chained) => {
    ratios(MANUAL.map((period) => bilateralIndex(MANUAL[0]!, period, formula))).forEach((value, i) => expect(Math.abs(value - fixed[i]!)).toBeLessThanOrEqual(0.00006));
    ratios(chainedIndex(MANUAL, formula)).forEach((value, i) => expect(Math.abs(value - chained[i]!)).toBeLessThanOrEqual(0.00006));
  });
});

describe('IndexNumR’s documented outputs on CES_sigma_2', () => {
  test.each<[IndexFormula, number, number, number, number]>([
    ['laspeyres', 0.9673076938365386, 1.3269230771346154, 1.290550430560689, 2.200047359281119],
    ['paasche', 0.8007632305248525, 0.9259489360897166, 0.898714595632615, 0.5745408047663862],
    ['fisher', 0.8801047857091174, 1.1084507258086351, 1.076957059656905, 1.1242850974399405],
    ['tornqvist', 0.8925714989037518, 1.131549770399646, 1.0789612105045676, 1.1346165659583392],
  ])('%s: direct in periods 2 and 12, chained in 3 and 12', (formula, second, last, third, chainedLast) => {
    const [direct, chained] = [ratios(CES.map((period) => bilateralIndex(CES[0]!, period, formula))), ratios(chainedIndex(CES, formula))];
    [[direct[1], second], [direct[11], last], [chained[2], third], [chained[11], chainedLast]].forEach(([value, expected]) => expect(value).toBeCloseTo(expected!, 8));
  });
  test.each<['fisher' | 'tornqvist', number[]]>([
    ['fisher', [1, 0.8808888795690275, 1.0696075870410364, 1.102287953401881, 0.9085611729322186, 1.1643246149367787, 1.1089844744776458, 0.920486032790207, 1.0817935299397863, 0.9270046585630655, 1.1125206605870066, 1.1152731360352586]],
    ['tornqvist', [1, 0.8926694881555403, 1.0774661948689714, 1.112571169791467, 0.931208084234154, 1.1783382960343805, 1.1217458316704676, 0.9378002541506145, 1.094980023223782, 0.950242185294176, 1.1276072002723212, 1.13282045266686]],
  ])('GEKS on %s', (formula, expected) => ratios(geksIndex(CES, formula)).forEach((value, i) => expect(value).toBeCloseTo(expected[i]!, 12)));
});

it('R package gpindex: GEKS-Törnqvist of its example, 2 products in 5 periods', () => {
  const periods = [1, 2, 3, 4, 5].map((t) => basket([t, t + 5], [11 - t, 6 - t]));
  ratios(geksIndex(periods, 'tornqvist')).slice(1).forEach((value, i) => expect(value).toBeCloseTo([1.413257, 1.835676, 2.284565, 2.789856][i]!, 6));
});

describe('what is matched', () => {
  const [base, current] = [basket([1, 1, 1], [6, 2, 2]), new Map([['k0', { price: 2, quantity: 3 }], ['new', { price: 1, quantity: 4 }]])];
  it('is told with its part of each period’s value', () => expect(laspeyres(base, current)).toEqual({ value: 200, convention: { formula: 'laspeyres', of: 'price', method: 'direct', matched: 1, baseCoverage: 0.6, currentCoverage: 0.6 }, flags: ['partly-matched'] }));
  it.each<[string, Basket, Basket, IndexFormula, string]>([
    ['no item in both', basket([1], [1]), new Map([['z', { price: 1, quantity: 1 }]]), 'fisher', 'no-matched-items'],
    ['a price of 0', basket([0], [1]), basket([1], [1]), 'fisher', 'no-matched-items'],
    ['a base without quantity', basket([1], [0]), basket([2], [1]), 'laspeyres', 'total-zero'],
    ['a current period without quantity', basket([1], [1]), basket([2], [0]), 'paasche', 'total-zero'],
    ['a negative price', basket([1], [1]), basket([-2], [1]), 'fisher', 'part-negative'],
    ['NaN', basket([1], [1]), basket([NaN], [1]), 'fisher', 'not-finite'],
    ['nothing', new Map(), new Map(), 'fisher', 'no-matched-items'],
  ])('%s', (_, then, now, formula, reason) => expect(bilateralIndex(then, now, formula)).toEqual({ value: null, reason }));
  it('Laspeyres needs no current quantity', () => expect(laspeyres(basket([1], [1]), basket([2], [0])).value).toBe(200));
});

describe('chains', () => {
  it('warn of drift, by how much', () => {
    const last = chainedIndex(MANUAL, 'laspeyres')[4] as Measurement<{ readonly drift: number }>;
    expect(last.flags).toEqual(['chain-drift']);
    expect(last.convention.drift).toBeCloseTo(1.3306 / 1.44 - 1, 4);
  });
  it('have none in the first two periods', () => expect(chainedIndex(MANUAL, 'fisher').slice(0, 2).map((index) => isMeasured(index) && [index.convention.drift, index.flags])).toEqual([[0, []], [0, []]]));
  it('end where a link breaks', () =>
    expect(chainedIndex([basket([1], [1]), new Map([['z', { price: 1, quantity: 1 }]]), basket([1], [1])], 'fisher').map(({ value, ...rest }) => value ?? ('reason' in rest && rest.reason))).toEqual([100, 'no-matched-items', 'no-matched-items']));
  it('are empty for no period', () => expect([chainedIndex([], 'fisher'), geksIndex([], 'fisher')]).toEqual([[], []]));
});

describe('properties', () => {
  const item = fc.record({ price: fc.integer({ min: 1, max: 1000 }), quantity: fc.integer({ min: 1, max: 1000 }) });
  const period = fc.array(item, { minLength: 3, maxLength: 3 }).map((items): Basket => new Map(items.map((one, i) => [`k${i}`, one])));
  const value = (result: { readonly value: number | null }) => result.value!;
  it('Fisher lies between Laspeyres and Paasche', () =>
    fc.assert(fc.property(period, period, (a, b) => {
      const [l, p, f] = [laspeyres(a, b), paasche(a, b), fisher(a, b)].map(value) as [number, number, number];
      expect(f).toBeGreaterThanOrEqual(Math.min(l, p) * (1 - 1e-12));
      expect(f).toBeLessThanOrEqual(Math.max(l, p) * (1 + 1e-12));
    })));
  it('Fisher’s price and quantity indices make the value index; Laspeyres with Paasche too', () =>
    fc.assert(fc.property(period, period, (a, b) => {
      const total = (basketOf: Basket) => [...basketOf.values()].reduce((sum, one) => sum + one.price * one.quantity, 0);
      const change = total(b) / total(a);
      expect((value(fisher(a, b)) * value(bilateralIndex(a, b, 'fisher', 'quantity'))) / 10_000).toBeCloseTo(change, 9);
      expect((value(laspeyres(a, b)) * value(bilateralIndex(a, b, 'paasche', 'quantity'))) / 10_000).toBeCloseTo(change, 9);
    })));
  it('Fisher and Törnqvist turned round are their inverse', () =>
    fc.assert(fc.property(period, period, (a, b) => {
      for (const index of [fisher, tornqvist]) expect((value(index(a, b)) * value(index(b, a))) / 10_000).toBeCloseTo(1, 10);
    })));
  it('all prices up by k is k by every formula, in any order of items', () =>
    fc.assert(fc.property(period, fc.integer({ min: 2, max: 50 }), (a, k) => {
      const dearer = new Map([...a].reverse().map(([code, { price, quantity }]) => [code, { price: price * k, quantity }]));
      for (const index of [laspeyres, paasche, fisher, tornqvist]) expect(value(index(a, dearer))).toBeCloseTo(100 * k, 8);
    })));
  it('GEKS does not depend on which period is the base', () =>
    fc.assert(fc.property(fc.array(period, { minLength: 3, maxLength: 5 }), (periods) => {
      const [forward, turned] = [geksIndex(periods, 'fisher').map(value), geksIndex([...periods].reverse(), 'fisher').map(value).reverse()];
      forward.forEach((index, t) => expect(index / forward[0]!).toBeCloseTo(turned[t]! / turned[0]!, 8));
    })));
});
