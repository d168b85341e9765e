import fc from 'fast-check';
import { containsValue, type Interval } from '@mizan/model';
import { describe, expect, it } from 'vitest';
import { Decimal } from './decimal.ts';
import { clipInterval, ratioInterval } from './ratio.ts';

const closed = (low: string | null, high: string | null): Interval => ({ low, high, lowOpen: low === null, highOpen: high === null });

describe('ratioInterval', () => {
  it.each<[string, Interval, Interval, string | null, string | null]>([
    ['both positive', closed('2', '3'), closed('4', '8'), '0.25', '0.75'],
    ['negative numerator', closed('-3', '-2'), closed('4', '8'), '-0.75', '-0.25'],
    ['numerator across 0', closed('-2', '4'), closed('4', '8'), '-0.5', '1'],
    ['base down to 0', closed('2', '3'), closed('0', '8'), '0.25', null],
    ['base without upper limit', closed('2', '3'), closed('4', null), '0', '0.75'],
    ['numerator without upper limit', closed('2', null), closed('4', '8'), '0.25', null],
  ])('%s', (_, a, b, low, high) => expect(ratioInterval(a, b)).toMatchObject({ low, high }));

  it('holds the quotient of any two numbers of its parts', () => {
    const number = fc.integer({ min: 1, max: 1_000_000 });
    const within = fc.float({ min: 0, max: 1, noNaN: true });
    fc.assert(fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), number, number, number, within, within, (low, width, base, baseWidth, s, t) => {
      const [a, b] = [closed(String(low), String(low + width)), closed(String(base), String(base + baseWidth))];
      const picked = new Decimal(low).plus(new Decimal(width).times(s)).div(new Decimal(base).plus(new Decimal(baseWidth).times(t)));
      const found = ratioInterval(a, b);
      const slack = new Decimal('1e-15');
      expect(picked.gte(new Decimal(found.low!).minus(slack)) && picked.lte(new Decimal(found.high!).plus(slack))).toBe(true);
    }));
  });
});

describe('clipInterval', () => {
  it('cuts both ends, which then belong to it', () => {
    const cut = clipInterval({ low: '-5', high: '105', lowOpen: true, highOpen: true }, '0', '100');
    expect(cut).toEqual({ low: '0', high: '100', lowOpen: false, highOpen: false });
    expect(containsValue(cut, '100')).toBe(true);
  });
  it('leaves an interval inside as it is', () => expect(clipInterval(closed('1', '2'), '0', null)).toEqual(closed('1', '2')));
});
