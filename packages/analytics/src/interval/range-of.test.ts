import fc from 'fast-check';
import { containsValue, divideIntervals, exactly, halfOpen, subtractIntervals, addIntervals, type Interval } from '@mizan/model';
import { describe, expect, it, test } from 'vitest';
import { Decimal } from '../decimal.ts';
import { valueAt } from './corners.ts';
import { constant, isLinearRatio, minus, over, plus, times, variable, type Expression } from './expression.ts';
import { rangeOf } from './range-of.ts';

const [x, m, rest, others, y] = ['x', 'm', 'rest', 'others', 'y'].map(variable) as [Expression, Expression, Expression, Expression, Expression];
const normalised = over(minus(x, m), plus(x, m));
const share = over(x, plus(x, rest));
const penetration = over(m, plus(minus(y, x), m));
/** (x/X)/(w/W) with the product in all four: x, the country's rest, the others' product, the others' rest. */
const advantage = over(times(x, plus(plus(x, rest), plus(others, y))), times(plus(x, rest), plus(x, others)));
const half = (low: string, high: string): Interval => halfOpen(low, high);

describe('ends worked by hand', () => {
  test.each<[string, Expression, Record<string, Interval>, Interval]>([
    ['x − x', minus(x, x), { x: half('1', '2') }, { low: '0', high: '0', lowOpen: false, highOpen: false }],
    ['x/x', over(x, x), { x: half('1', '2') }, exactly('1')],
    ['(x − m)/(x + m)', normalised, { x: half('3', '6'), m: half('2', '3') }, { low: '0', high: '0.5', lowOpen: true, highOpen: true }],
    ['x/(x + rest)', share, { x: half('1', '3'), rest: half('1', '3') }, { low: '0.25', high: '0.75', lowOpen: true, highOpen: true }],
    ['m/(y − x + m)', penetration, { m: half('1', '3'), x: half('2', '4'), y: half('10', '13') }, { low: '0.083333333333333333333', high: '0.33333333333333333333', lowOpen: true, highOpen: true }],
    ['0/m, whatever is open of m', over(x, m), { x: exactly('0'), m: half('1', '2') }, exactly('0')],
    ['−x m at 0, where one factor is not attained', minus(constant('0'), times(x, m)), { x: { low: '0', high: '1', lowOpen: true, highOpen: false }, m: { low: '0', high: '1', lowOpen: true, highOpen: false } }, { low: '-1', high: '0', lowOpen: false, highOpen: true }],
    ['−x m at 0, where one factor is', minus(constant('0'), times(x, m)), { x: half('0', '1'), m: { low: '0', high: '1', lowOpen: true, highOpen: false } }, { low: '-1', high: '0', lowOpen: true, highOpen: false }],
  ])('%s', (_, expression, intervals, expected) => expect(rangeOf(expression, intervals)).toEqual(expected));

  it('finds an extreme inside: x (1 − x) is at most ¼', () => {
    const range = rangeOf(times(x, minus(constant('1'), x)), { x: half('0.1', '0.8') })!;
    expect(isLinearRatio(times(x, minus(constant('1'), x)))).toBe(false);
    expect([Number(range.low), Number(range.high)].map((end) => Number(end.toFixed(8)))).toEqual([0.09, 0.25]);
  });
  it('x² of an interval around 0 is no less than 0', () => {
    const range = rangeOf(times(x, x), { x: half('-1', '2') })!;
    expect(Number(range.low)).toBeCloseTo(0, 6);
    expect(Number(range.high)).toBeCloseTo(4, 8);
  });
});

describe('no range', () => {
  it.each<[string, Expression, Record<string, Interval>]>([
    ['where it may divide by 0', normalised, { x: half('0', '1'), m: half('0', '1') }],
    ['where a square below the line may be 0', over(constant('1'), times(x, x)), { x: half('-1', '1') }],
    ['where an interval has no end', share, { x: half('1', null as unknown as string), rest: half('1', '2') }],
  ])('%s', (_, expression, intervals) => expect(rangeOf(expression, intervals)).toBeUndefined());
  it('without an interval of a variable is a bug', () => expect(() => rangeOf(share, { x: exactly('1') })).toThrow('no interval of rest'));
});

describe('properties', () => {
  const interval = fc.record({ low: fc.integer({ min: 1, max: 1000 }), width: fc.integer({ min: 0, max: 400 }), at: fc.integer({ min: 0, max: 99 }) })
    .map(({ low, width, at }) => ({ interval: width === 0 ? exactly(String(low)) : half(String(low), String(low + width)), value: new Decimal(low).plus(new Decimal(width).times(at).div(100)).toFixed() }));
  const box = fc.record({ x: interval, m: interval, rest: interval, others: interval, y: interval });

  it.each([['normalised balance', normalised], ['share', share], ['advantage', advantage]] as const)('%s: holds the value at every point of the box', (_, expression) =>
    fc.assert(fc.property(box, (b) => {
      const range = rangeOf(expression, Object.fromEntries(Object.entries(b).map(([name, v]) => [name, v.interval])))!;
      const value = valueAt(expression, Object.fromEntries(Object.entries(b).map(([name, v]) => [name, v.value])))!;
      expect(containsValue(range, value.toFixed())).toBe(true);
    }), { numRuns: 60 }));
  it('is never wider than interval arithmetic, which takes each occurrence for its own', () =>
    fc.assert(fc.property(interval, interval, (a, b) => {
      const wide = divideIntervals(subtractIntervals(a.interval, b.interval), addIntervals(a.interval, b.interval));
      const range = rangeOf(normalised, { x: a.interval, m: b.interval })!;
      if (wide === undefined) return;
      expect(Number(range.low)).toBeGreaterThanOrEqual(Number(wide.low) - 1e-15);
      expect(Number(range.high)).toBeLessThanOrEqual(Number(wide.high) + 1e-15);
    })));
  it('has ends that are nearly attained, for RCA too', () =>
    fc.assert(fc.property(fc.record({ x: fc.integer({ min: 1, max: 9 }), rest: fc.integer({ min: 1, max: 9 }), others: fc.integer({ min: 1, max: 9 }), y: fc.integer({ min: 1, max: 9 }) }), (point) => {
      const box = Object.fromEntries(Object.entries(point).map(([name, v]) => [name, half(String(v), String(v + 1))]));
      const range = rangeOf(advantage, box)!;
      const grid = [0, 0.125, 0.25, 0.375, 0.5, 0.625, 0.75, 0.875, 1];
      const values = grid.flatMap((a) => grid.flatMap((b) => grid.flatMap((c) => [0, 1].map((d) => {
        const [xx, rr, oo, yy] = [point.x + a, point.rest + b, point.others + c, point.y + d];
        return (xx * (xx + rr + oo + yy)) / ((xx + rr) * (xx + oo));
      }))));
      const [least, most] = [Math.min(...values), Math.max(...values)];
      expect(Number(range.low)).toBeLessThanOrEqual(least + 1e-9);
      expect(Number(range.high)).toBeGreaterThanOrEqual(most - 1e-9);
      expect(least - Number(range.low)).toBeLessThan(0.01 * most);
      expect(Number(range.high) - most).toBeLessThan(0.01 * most);
    }), { numRuns: 20 }));
});
