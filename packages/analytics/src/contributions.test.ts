import fc from 'fast-check';
import { containsValue } from '@mizan/model';
import { describe, expect, it } from 'vitest';
import { quantity } from '../test/figures.ts';
import { contributions } from './contributions.ts';
import { Decimal } from './decimal.ts';
import { undefinedFor, type Computed, type Quantity } from './result.ts';

const shown = (result: Computed) => (result.value === null ? result.reason : Number(result.value));
const of = (parts: Readonly<Record<string, readonly [Computed, Computed]>>) => contributions(new Map(Object.entries(parts).map(([code, [base, value]]) => [code, { base, value }])));
const table = ({ total, parts }: ReturnType<typeof of>) => [shown(total), ...[...parts].map(([code, { contribution, growth }]) => [code, shown(contribution), shown(growth)])];

describe('contributions', () => {
  it('of old, new and lost parts', () =>
    expect(table(of({ grain: [quantity(60), quantity(90)], coal: [quantity(40), quantity(0)], fish: [quantity(0), quantity(20)] }))).toEqual([10, ['grain', 30, 50], ['coal', -40, -100], ['fish', 20, 'base-zero']]));
  it('name their unit and how many there are', () => expect(of({ a: [quantity(1), quantity(2)] }).parts.get('a')!.contribution).toMatchObject({ convention: { unit: 'percentage points', parts: 1 } }));
  it('are unknown for all where a base is absent', () => expect(table(of({ a: [quantity(1), quantity(2)], b: [undefinedFor('missing'), quantity(2)] }))).toEqual(['base-missing', ['a', 'base-missing', 100], ['b', 'base-missing', 'base-missing']]));
  it('are unknown for the part alone whose new value is absent; so is the total', () =>
    expect(table(of({ a: [quantity(1), quantity(2)], b: [quantity(3), undefinedFor('suspended')] }))).toEqual(['suspended', ['a', 25, 100], ['b', 'suspended', 'suspended']]));
  it.each<[string, Readonly<Record<string, readonly [Computed, Computed]>>, unknown[]]>([
    ['a base of 0 in all', { a: [quantity(0), quantity(2)] }, ['base-zero', ['a', 'base-zero', 'base-zero']]],
    ['a negative part', { a: [quantity(5), quantity(-2)], b: [quantity(5), quantity(2)] }, [-100, ['a', 'part-negative', 'sign-change'], ['b', -30, -60]]],
    ['nothing', {}, ['base-missing']],
  ])('%s', (_, parts, expected) => expect(table(of(parts))).toEqual(expected));

  const level = fc.integer({ min: 0, max: 1_000_000 });
  it('sum to growth', () =>
    fc.assert(fc.property(fc.array(fc.tuple(fc.integer({ min: 1, max: 1_000_000 }), level), { minLength: 1, maxLength: 12 }), (pairs) => {
      const { total, parts } = of(Object.fromEntries(pairs.map(([base, value], i) => [`k${i}`, [quantity(base), quantity(value)] as const])));
      const sum = [...parts.values()].reduce((all, { contribution }) => all.plus((contribution as Quantity).value), new Decimal(0));
      expect(sum.minus((total as Quantity).value).abs().lt('1e-15')).toBe(true);
    })));
  it('have intervals that hold every combination, a part’s base standing in the total too', () =>
    fc.assert(fc.property(fc.tuple(level, level, level), fc.tuple(fc.integer({ min: -49, max: 49 }), fc.integer({ min: -49, max: 49 }), fc.integer({ min: -49, max: 49 })), ([now, base, other], [a, b, c]) => {
      const result = of({ k: [quantity(base + 1), quantity(now)], rest: [quantity(other + 1), quantity(0)] }).parts.get('k')!.contribution as Quantity;
      const [n, p, r] = [Math.max(0, now + a / 100), base + 1 + b / 100, other + 1 + c / 100].map((value) => new Decimal(value)); // no amount is below 0
      expect(containsValue(result.interval, n!.minus(p!).div(p!.plus(r!)).times(100).toFixed())).toBe(true);
    })));
  it('takes parts that are one and the same object', () => {
    const pair = { base: quantity(10), value: quantity(20) };
    expect(shown(contributions(new Map([['a', pair], ['b', pair]])).parts.get('a')!.contribution)).toBe(50);
  });
});
