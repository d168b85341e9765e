import { canBothHold, type Interval } from '@mizan/model';
import { Decimal } from '../decimal.ts';
import type { CheckReason, Verdict } from './types.ts';

/**
 * Two figures that cannot both hold are `close` where the distance between their intervals is at most this part of
 * the larger of the two facing ends. Ours, not a standard: a tenth is about what freight, insurance and dates of
 * recording alone make of one flow seen from two sides (the IMF puts CIF at 1.06 to 1.10 of FOB).
 */
export const CLOSE_GAP = 0.1;

/** Distance between two intervals relative to the larger of the facing ends; 0 where they meet or touch. */
export function relativeGap(a: Interval, b: Interval): number {
  if (canBothHold(a, b)) return 0;
  const apart = (lower: string | null, upper: string | null) => lower !== null && upper !== null && new Decimal(lower).lte(upper);
  const [lower, upper] = apart(a.high, b.low) ? [a.high!, b.low!] : [b.high!, a.low!];
  const [x, y] = [new Decimal(lower), new Decimal(upper)];
  const larger = x.abs().gt(y.abs()) ? x.abs() : y.abs();
  return larger.eq(0) ? 0 : y.minus(x).div(larger).toNumber();
}

/** `agrees` where one number can lie in both intervals, `close` within {@link CLOSE_GAP}, else `disagrees`. */
export function judge(a: Interval, b: Interval): { verdict: Verdict; reason: CheckReason; gap: number } {
  const gap = relativeGap(a, b);
  if (canBothHold(a, b)) return { verdict: 'agrees', reason: 'intervals-meet', gap };
  return gap <= CLOSE_GAP ? { verdict: 'close', reason: 'within-tolerance', gap } : { verdict: 'disagrees', reason: 'beyond-tolerance', gap };
}
