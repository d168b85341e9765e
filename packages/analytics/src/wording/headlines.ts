import type { AreaCode, Claim, DecimalString, Interval, LabelBook, Locale, TradeSeries } from '@mizan/model';
import type { ClaimCheck } from '../claim-check/types.ts';
import { levelHeadline } from './headline-level.ts';
import { longHeadline } from './headline-long.ts';
import { saidHeadline } from './headline-said.ts';
import { wordingLocale } from './words-of.ts';

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

/**
 * The sentences that open a pair's page: the latest level of trade with its change on the year before, what was last
 * said about change and whether the statements can hold together, and the longest series with the balance. Where
 * there is nothing to say a sentence says so, or (the last) is left out. docs/methods/headlines.md
 */
export function headlines(pair: PairFigures, labels: LabelBook, locale: Locale): Headline[] {
  const language = wordingLocale(locale);
  const made = { level: levelHeadline(pair, labels, language), said: saidHeadline(pair, labels, language), long: longHeadline(pair, labels, language) };
  return (['level', 'said', 'long'] as const).flatMap((id) => (made[id].length === 0 ? [] : [{ id, segments: made[id] }]));
}
