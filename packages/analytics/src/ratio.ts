import { plain, type DecimalString, type Interval } from '@mizan/model';
import { Decimal, quotient } from './decimal.ts';

const over = (a: DecimalString, b: DecimalString): DecimalString => plain(quotient(new Decimal(a), new Decimal(b)));
const isNegative = (v: DecimalString | null): boolean => v !== null && v.startsWith('-');
const isPositive = (v: DecimalString | null): v is DecimalString => v !== null && new Decimal(v).gt(0);

/**
 * All quotients a/b of a number of `a` and a positive number of `b`, the two independent. Where `b` reaches down to
 * 0 the quotient has no upper (for negative `a` no lower) limit.
 */
export function ratioInterval(a: Interval, b: Interval): Interval {
  const [lowBase, lowBaseOpen] = isNegative(a.low) ? [b.low, b.lowOpen] : [b.high, b.highOpen];
  const [highBase, highBaseOpen] = isNegative(a.high) ? [b.high, b.highOpen] : [b.low, b.lowOpen];
  const low = a.low === null ? null : isPositive(lowBase) ? over(a.low, lowBase) : isNegative(a.low) ? null : '0';
  const high = a.high === null ? null : isPositive(highBase) ? over(a.high, highBase) : isNegative(a.high) ? '0' : null;
  return { low, high, lowOpen: low === null || a.lowOpen || lowBaseOpen, highOpen: high === null || a.highOpen || highBaseOpen };
}

/** `interval` without the numbers below `floor` and above `ceiling`; the new ends belong to it. */
export function clipInterval(interval: Interval, floor: DecimalString | null, ceiling: DecimalString | null): Interval {
  const raise = floor !== null && (interval.low === null || new Decimal(interval.low).lt(floor));
  const lower = ceiling !== null && (interval.high === null || new Decimal(interval.high).gt(ceiling));
  return {
    low: raise ? floor : interval.low, lowOpen: raise ? false : interval.lowOpen,
    high: lower ? ceiling : interval.high, highOpen: lower ? false : interval.highOpen,
  };
}
