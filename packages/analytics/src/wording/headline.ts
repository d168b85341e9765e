import type { AreaCode, Claim, DecimalString, Interval, TradeSeries } from '@mizan/model';
import type { ClaimCheck } from '../claim-check/types.ts';

/** What the headlines of a pair are made from. */
export interface PairFigures {
  readonly a: AreaCode;
  readonly b: AreaCode;
  /** The series of all goods between the two. */
  readonly series: readonly TradeSeries[];
  /** Claims about the two, cities and regions included, and their checks. */
  readonly claims: readonly Claim[];
  readonly checks: readonly ClaimCheck[];
}

/** A stretch of a sentence; a stretch with a number carries the figure and where it comes from. */
export type Segment =
  | { readonly text: string }
  | {
      readonly text: string;
      readonly figure: { readonly value: DecimalString; readonly interval: Interval; readonly unit: string; readonly period: string };
      readonly source: string;
      /** Release of the dataset; a claim has none. */
      readonly vintage?: string;
      readonly claim?: string;
    };

export interface Headline {
  readonly id: 'level' | 'said' | 'long';
  readonly segments: readonly Segment[];
}
