import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { Decimal } from './decimal.ts';
import { addIntervals, canBothHold, containsInterval, containsValue, divideIntervals, exactly, halfOpen, negateInterval, scaleInterval, subtractIntervals, type Interval } from './interval.ts';

const cents = (n: number) => new Decimal(n).div(100).toFixed();
/** A number and an interval that holds it, its ends near, at or without limit. */
const held = (min: number, max: number) =>
  fc.record({ x: fc.integer({ min, max }), below: fc.integer({ min: 0, max: 300 }), above: fc.integer({ min: 0, max: 300 }), lowNull: fc.boolean(), highNull: fc.boolean(), lowOpen: fc.boolean(), highOpen: fc.boolean() })
    .map(({ x, below, above, lowNull, highNull, lowOpen, highOpen }): { x: string; interval: Interval } => ({
      x: cents(x),
      interval: {
        low: lowNull ? null : cents(x - below), high: highNull ? null : cents(x + above),
        lowOpen: lowNull || (lowOpen && below > 0), highOpen: highNull || (highOpen && above > 0),
      },
    }));
const any = held(-1000, 1000);
const holds = (interval: Interval, value: Decimal): boolean => containsValue(interval, value.toFixed());

describe('what the numbers can be, the result can be', () => {
  it('holds what it was made around', () => fc.assert(fc.property(any, ({ x, interval }) => containsValue(interval, x))));
  it('sum', () => fc.assert(fc.property(any, any, (a, b) => holds(addIntervals(a.interval, b.interval), new Decimal(a.x).plus(b.x)))));
  it('difference', () => fc.assert(fc.property(any, any, (a, b) => holds(subtractIntervals(a.interval, b.interval), new Decimal(a.x).minus(b.x)))));
  it('product with a fixed factor', () => fc.assert(fc.property(any, fc.integer({ min: -500, max: 500 }).map(cents), (a, f) => holds(scaleInterval(a.interval, f), new Decimal(a.x).times(f)))));
  it('quotient, where it is defined', () =>
    fc.assert(fc.property(held(0, 1000), held(1, 1000), (a, b) => {
      const quotient = divideIntervals(a.interval, b.interval);
      return quotient === undefined || holds(quotient, new Decimal(a.x).div(b.x));
    }), { numRuns: 500 }));
  it('both can hold where they share a number, whichever is asked first', () =>
    fc.assert(fc.property(any, any, (a, b) => {
      expect(canBothHold(a.interval, b.interval)).toBe(canBothHold(b.interval, a.interval));
      if (containsValue(b.interval, a.x)) expect(canBothHold(a.interval, b.interval)).toBe(true);
    })));
  it('an interval within another holds nothing that the other does not', () =>
    fc.assert(fc.property(any, any, (a, b) => {
      expect(containsInterval(a.interval, a.interval)).toBe(true);
      if (containsInterval(b.interval, a.interval)) expect(containsValue(b.interval, a.x)).toBe(true);
    })));
  it('turning the sign twice changes nothing', () => fc.assert(fc.property(any, ({ interval }) => { expect(negateInterval(negateInterval(interval))).toEqual(interval); })));
});

test.each<[Interval, Interval, boolean]>([
  [halfOpen('72.5', '73.5'), halfOpen('25', '30'), false],
  [halfOpen('25', '30'), exactly('30'), false],
  [halfOpen('30', '35'), exactly('30'), true],
  [halfOpen('30', null), halfOpen(null, '30'), false],
  [exactly('30'), exactly('30'), true],
])('%o and %o can both hold: %s', (a, b, expected) => expect(canBothHold(a, b)).toBe(expected));

test.each<[string, Interval, Interval, Interval | undefined]>([
  ['by an interval that reaches zero', exactly('1'), halfOpen('0', '2'), undefined],
  ['of something that may be negative', halfOpen('-1', '1'), exactly('2'), undefined],
  ['without an upper end', exactly('1'), { low: '2', high: null, lowOpen: false, highOpen: true }, { low: '0', high: '0.5', lowOpen: true, highOpen: false }],
  ['of zero, which is zero whatever it is divided by', exactly('0'), halfOpen('1', '2'), exactly('0')],
])('quotient %s', (_, a, b, expected) => expect(divideIntervals(a, b)).toEqual(expected));
