import { Decimal, plain, type DecimalString } from './decimal.ts';

/** A set of numbers between two ends, each excluded or included; `null` is no limit on that side. */
export interface Interval {
  readonly low: DecimalString | null;
  readonly high: DecimalString | null;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** [low, high), the interval of a rounded figure. */
export const halfOpen = (low: DecimalString | null, high: DecimalString | null): Interval => ({ low, high, lowOpen: low === null, highOpen: true });
export const exactly = (value: DecimalString): Interval => ({ low: value, high: value, lowOpen: false, highOpen: false });

export function containsValue(interval: Interval, value: DecimalString): boolean {
  const v = new Decimal(value);
  const aboveLow = interval.low === null || (interval.lowOpen ? v.gt(interval.low) : v.gte(interval.low));
  return aboveLow && (interval.high === null || (interval.highOpen ? v.lt(interval.high) : v.lte(interval.high)));
}

/** Whether one number can lie in both: two figures contradict each other only where none can. */
export const canBothHold = (a: Interval, b: Interval): boolean => startsWithin(a, b) && startsWithin(b, a);

const startsWithin = (a: Interval, b: Interval): boolean => {
  if (a.low === null || b.high === null) return true;
  const order = new Decimal(a.low).cmp(b.high);
  return order < 0 || (order === 0 && !a.lowOpen && !b.highOpen);
};

export const containsInterval = (outer: Interval, inner: Interval): boolean => {
  const low = outer.low === null || (inner.low !== null && (new Decimal(inner.low).gt(outer.low) || (new Decimal(inner.low).eq(outer.low) && (inner.lowOpen || !outer.lowOpen))));
  return low && (outer.high === null || (inner.high !== null && (new Decimal(inner.high).lt(outer.high) || (new Decimal(inner.high).eq(outer.high) && (inner.highOpen || !outer.highOpen)))));
};

type Op = (a: Decimal, b: Decimal) => Decimal;
const combine = (op: Op, a: DecimalString | null, b: DecimalString | null): DecimalString | null => (a === null || b === null ? null : plain(op(new Decimal(a), new Decimal(b))));

/** All sums of a number of `a` and a number of `b`. */
export const addIntervals = (a: Interval, b: Interval): Interval => ({
  low: combine((x, y) => x.plus(y), a.low, b.low), high: combine((x, y) => x.plus(y), a.high, b.high),
  lowOpen: a.lowOpen || b.lowOpen, highOpen: a.highOpen || b.highOpen,
});

export const negateInterval = (a: Interval): Interval => ({
  low: a.high === null ? null : plain(new Decimal(a.high).times(-1)), high: a.low === null ? null : plain(new Decimal(a.low).times(-1)),
  lowOpen: a.highOpen, highOpen: a.lowOpen,
});

/** All differences, the two taken as independent: for x - x use the exact result, not this. */
export const subtractIntervals = (a: Interval, b: Interval): Interval => addIntervals(a, negateInterval(b));

/** All products with a fixed factor. */
export function scaleInterval(a: Interval, factor: DecimalString): Interval {
  const f = new Decimal(factor);
  if (f.eq(0)) return exactly('0');
  const by = (v: DecimalString | null) => (v === null ? null : plain(f.times(v)));
  return f.gt(0) ? { ...a, low: by(a.low), high: by(a.high) } : { low: by(a.high), high: by(a.low), lowOpen: a.highOpen, highOpen: a.lowOpen };
}

/** All quotients a/b for a ≥ 0 and b > 0; undefined outside that domain, where a quotient has no single interval. */
export function divideIntervals(a: Interval, b: Interval): Interval | undefined {
  if (a.low === null || b.low === null || new Decimal(a.low).lt(0) || new Decimal(b.low).lte(0)) return undefined;
  // 0 / b is 0 for every b: an end at zero is as open as that of a, whatever b is.
  const zero = (end: DecimalString | null) => end !== null && new Decimal(end).eq(0);
  return {
    low: b.high === null ? '0' : combine((x, y) => x.div(y), a.low, b.high), lowOpen: a.lowOpen || (!zero(a.low) && (b.highOpen || b.high === null)),
    high: combine((x, y) => x.div(y), a.high, b.low), highOpen: a.highOpen || a.high === null || (!zero(a.high) && b.lowOpen),
  };
}
