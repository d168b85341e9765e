import type { DecimalString, Interval, LocalizedText } from '@mizan/model';

export const VERDICTS = ['agrees', 'close', 'disagrees', 'not-comparable', 'cannot-verify'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Why the verdict is what it is. */
export const CHECK_REASONS = [
  'intervals-meet', 'within-tolerance', 'beyond-tolerance',
  'scope', 'metric', 'kind', 'direction', 'commodity', 'period', 'currency',
  'suspended', 'restricted', 'not-released', 'missing', 'no-observation', 'no-figure', 'rank-not-computable', 'share-not-computable', 'future', 'unsupported-kind',
] as const;
export type CheckReason = (typeof CHECK_REASONS)[number];

/** One figure the claim was set against. */
export interface Comparison {
  readonly against:
    | { readonly kind: 'observations'; readonly dataflow: string; readonly vintage: string; readonly source: string; /** Series ids summed or divided. */ readonly series: readonly string[]; readonly method: string; readonly valuation: string }
    | { readonly kind: 'claim'; readonly id: string };
  readonly verdict: Verdict;
  readonly reason: CheckReason;
  /** The figure compared with, in the claim's unit where the two are comparable, and the numbers it can stand for. */
  readonly value?: DecimalString;
  readonly interval?: Interval;
  readonly unit?: string;
  readonly period?: string;
  readonly basePeriod?: string;
  /** Relative distance between the two intervals, 0 where they meet: 0.08 is 8 %. */
  readonly gap?: number;
}

/** What is known of why a dataset has no figure, and where that is known from. */
export interface StatedAbsence {
  readonly dataset: string;
  readonly source?: string;
  readonly note: LocalizedText;
}

/** A claim set against the observations and the other claims; computed, never stored by hand. */
export interface ClaimCheck {
  readonly claim: string;
  readonly verdict: Verdict;
  readonly reason: CheckReason;
  readonly claimInterval?: Interval;
  /** Observations first, nearest first; then other claims. */
  readonly comparisons: readonly Comparison[];
  /** Where nothing could be compared: which dataset says why. */
  readonly absence?: StatedAbsence;
  /** The checks of the figures said in the same breath, in the claim's order. */
  readonly also?: readonly ClaimCheck[];
}
