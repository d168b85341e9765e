import fc from 'fast-check';
import type { Interval } from '@mizan/model';
import { describe, expect, it } from 'vitest';
import { judge, relativeGap } from './tolerance.ts';

const interval = (low: number | null, high: number | null): Interval => ({ low: low === null ? null : String(low), high: high === null ? null : String(high), lowOpen: low === null, highOpen: true });

describe('judge', () => {
  it.each<[string, Interval, Interval, string, number]>([
    ['overlapping', interval(1450, 1550), interval(1503, 1505), 'agrees', 0],
    ['touching at an end that belongs to neither', interval(25, 30), interval(30, 35), 'close', 0],
    ['a tenth apart', interval(80, 90), interval(100, 110), 'close', 0.1],
    ['just over a tenth apart', interval(80, 89), interval(100, 110), 'disagrees', 0.11],
    ['without limit above', interval(1000, null), interval(1503, 1505), 'agrees', 0],
    ['below a "more than"', interval(2000, null), interval(900, 1000), 'disagrees', 0.5],
    ['of different sign', interval(-34, -33), interval(10, 11), 'disagrees', 43 / 33],
    ['both negative', interval(-34, -33), interval(-32, -31), 'close', 1 / 33],
  ])('%s', (_, a, b, verdict, gap) => {
    expect(judge(a, b).verdict).toBe(verdict);
    expect(judge(a, b).gap).toBeCloseTo(gap, 12);
    expect(judge(b, a)).toEqual(judge(a, b));
  });
  it('measures no gap between an interval and one inside it', () =>
    fc.assert(fc.property(fc.integer(), fc.nat(1000), fc.nat(1000), fc.nat(1000), (low, a, b, c) => {
      expect(relativeGap(interval(low, low + a + b + c + 3), interval(low + a + 1, low + a + b + 2))).toBe(0);
    })));
});
