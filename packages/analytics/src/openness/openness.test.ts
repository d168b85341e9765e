import fc from 'fast-check';
import { containsValue, exactly } from '@mizan/model';
import { describe, expect, it, test } from 'vitest';
import { quantity } from '../../test/figures.ts';
import { Decimal } from '../decimal.ts';
import { undefinedFor, type Computed, type Quantity } from '../result.ts';
import { importPenetration, selfSufficiency } from './domestic-supply.ts';
import { openness } from './openness.ts';

const shown = (result: Computed) => (result.value === null ? result.reason : Number(result.value));

/** World Bank, World Development Indicators (2024): Morocco's exports and imports of goods and services, GDP at current prices (US dollars), and trade in % of GDP as published. */
const MOROCCO: readonly (readonly [number, string, string, string, string])[] = [
  [2009, '26014198657', '37077112112', '101154952240.881', '62.37095602'], [2010, '30046721233', '40097025623', '100865329473.44', '69.54197961'], [2020, '37369771251', '46174693559', '121353645057.144', '68.84380339'],
];
const stated = (value: string): Quantity => ({ value, interval: exactly(value), flags: [] });

describe('openness', () => {
  it.each(MOROCCO)('of Morocco in %d as the World Bank publishes it', (_, x, m, gdp, published) =>
    expect(Number((openness(stated(x), stated(m), stated(gdp), 'wits') as Quantity).value)).toBeCloseTo(Number(published), 7));
  it('of WITS is twice that of UNCTAD, and each names itself', () => {
    const [x, m, gdp] = [quantity(30), quantity(50), quantity(200)];
    expect(openness(x, m, gdp, 'wits')).toMatchObject({ value: '40', convention: { index: 'openness', form: 'wits' } });
    expect(openness(x, m, gdp, 'unctad')).toMatchObject({ value: '20', convention: { index: 'openness', form: 'unctad' } });
  });
  it('may pass 100', () => expect(shown(openness(quantity(300), quantity(100), quantity(200), 'wits'))).toBe(200));
  it.each<[Computed, Computed, Computed, string]>([
    [quantity(1), quantity(1), quantity(0), 'not-positive'], [quantity(1), quantity(1), quantity(-5), 'part-negative'], [quantity(-1), quantity(1), quantity(5), 'part-negative'], [quantity(1), undefinedFor('suspended'), quantity(5), 'suspended'],
  ])('of %o, %o and %o', (x, m, gdp, reason) => expect(shown(openness(x, m, gdp, 'wits'))).toBe(reason));
});

describe('domestic supply', () => {
  test.each<[number, number, number, number | string, number | string]>([
    [20, 30, 100, (100 * 30) / 110, (100 * 100) / 110],
    [0, 0, 100, 0, 100],
    [50, 10, 100, (100 * 10) / 60, (100 * 100) / 60],
    [0, 10, 0, 100, 0],
    [110, 10, 100, 'not-positive', 'not-positive'],
    [120, 10, 100, 'not-positive', 'not-positive'],
    [-1, 1, 1, 'part-negative', 'part-negative'],
  ])('X = %d, M = %d, Y = %d', (x, m, y, penetration, sufficiency) => {
    [[importPenetration, penetration], [selfSufficiency, sufficiency]].forEach(([index, expected]) => {
      const found = shown((index as typeof importPenetration)(quantity(x), quantity(m), quantity(y)));
      if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 12);
      else expect(found).toBe(expected);
    });
  });
  it('above 100 % of imports come with re-exports, and say so', () => expect(importPenetration(quantity(120), quantity(60), quantity(100))).toMatchObject({ value: '150', flags: ['re-exports'] }));
  it('flags nothing for a mere net exporter', () => expect(selfSufficiency(quantity(50), quantity(10), quantity(100))).toMatchObject({ flags: [] }));
});

describe('intervals', () => {
  const level = fc.integer({ min: 1, max: 1000 });
  const step = fc.integer({ min: -49, max: 49 });
  it('hold every combination of the inputs, imports and exports standing twice', () =>
    fc.assert(fc.property(level, level, level, step, step, step, (x, m, more, dx, dm, dy) => {
      const y = x + more;
      const result = importPenetration(quantity(x), quantity(m), quantity(y)) as Quantity;
      const [a, b, c] = [x + dx / 100, m + dm / 100, y + dy / 100].map((value) => new Decimal(value));
      expect(containsValue(result.interval, b!.times(100).div(c!.minus(a!).plus(b!)).toFixed())).toBe(true);
      expect(containsValue(result.interval, result.value)).toBe(true);
    })));
  it('do not reach below 0: exports printed 0 may be less than a half, not less than nothing', () =>
    expect(openness(quantity(0), quantity(0), quantity(100), 'wits')).toMatchObject({ value: '0', interval: { low: '0', lowOpen: false, highOpen: true } }));
  it('have no limits where supply may be nothing', () => expect(importPenetration(quantity(10), quantity(1), quantity(10))).toMatchObject({ value: '100', interval: { low: null, high: null } }));
});
