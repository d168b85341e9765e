import type { DecimalString, Interval } from '@mizan/model';

/** Why a number cannot be given. Never 0, NaN or Infinity in its stead. */
export type UndefinedReason =
  | 'missing' | 'confidential' | 'not-released' | 'suspended' | 'base-missing' | 'base-zero' | 'base-negative' | 'sign-change'
  | 'no-total' | 'total-zero' | 'part-negative' | 'one-side-missing' | 'different-unit' | 'different-span' | 'not-comparable'
  | 'not-finite' | 'log-of-zero' | 'too-few-lines' | 'single-line' | 'no-matched-items' | 'not-unique'
  | 'gap' | 'too-short' | 'not-positive' | 'not-seasonal' | 'constant' | 'not-converged'
  | 'collinear' | 'rank-deficient' | 'no-degrees-of-freedom' | 'exact-fit' | 'full-leverage' | 'negative-variance' | 'zero-weight' | 'too-few-clusters'
  | 'too-few-observations' | 'singleton' | 'separated' | 'all-zero' | 'too-few-before' | 'too-few-after' | 'too-few-donors' | 'poor-fit' | 'event-outside';

/** A number in its unit, the numbers it can stand for given the rounding of its inputs, and what must be known beside it. */
export interface Quantity {
  readonly value: DecimalString;
  readonly interval: Interval;
  readonly flags: readonly Flag[];
}
/** No number, and the reason. */
export interface Undefined {
  readonly value: null;
  readonly reason: UndefinedReason;
}

/** A computed number in its unit with what it can be given the rounding of its inputs, or the reason why there is none. */
export type Computed = Quantity | Undefined;

/** Things a reader must know beside a number. */
export type Flag = 'tiny-base' | 'rounded-inputs' | 'estimated' | 'provisional' | 'break' | 'mixed-valuation' | 'sum-of-partners'
  | 'part-exceeds-total' | 're-exports' | 'partner-reported' | 'cif-adjusted' | 'unit-value-based' | 'partly-matched' | 'chain-drift' | 'months-dropped'
  | 'sign-undetermined' | 'not-converged';

/** A computed number of one period, and of the period it is compared with. */
export interface ComputedPoint {
  readonly period: string;
  readonly basePeriod?: string;
  readonly result: Computed;
}

export const undefinedFor = (reason: UndefinedReason): Undefined => ({ value: null, reason });
export const isQuantity = (result: Computed): result is Quantity => result.value !== null;

/** The flags of several inputs, each once. */
export const unitedFlags = (...inputs: readonly { readonly flags: readonly Flag[] }[]): Flag[] => [...new Set(inputs.flatMap((input) => input.flags))];
