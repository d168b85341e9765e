import type { DecimalString, Interval } from '@mizan/model';

/** Why a number cannot be given. Never 0, NaN or Infinity in its stead. */
export type UndefinedReason =
  | 'missing' | 'confidential' | 'not-released' | 'suspended' | 'base-missing' | 'base-zero' | 'base-negative' | 'sign-change'
  | 'no-total' | 'total-zero' | 'part-negative' | 'one-side-missing' | 'different-unit' | 'different-span' | 'not-comparable';

/** A computed number in its unit with what it can be given the rounding of its inputs, or the reason why there is none. */
export type Computed =
  | { readonly value: DecimalString; readonly interval: Interval; readonly flags: readonly Flag[] }
  | { readonly value: null; readonly reason: UndefinedReason };

/** Things a reader must know beside a number. */
export type Flag = 'tiny-base' | 'rounded-inputs' | 'estimated' | 'provisional' | 'break' | 'mixed-valuation' | 'sum-of-partners';
