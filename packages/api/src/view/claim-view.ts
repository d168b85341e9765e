import type { CheckReason, Verdict } from '@mizan/analytics';
import type { Claim } from '@mizan/model';
import type { Coded, DateView, IntervalView, PeriodView, Reference } from './common.ts';

/** One area of a claim: what its figure covers, and how the source worded it. */
export interface ScopeBadge {
  readonly code: string;
  readonly kind: 'country' | 'city' | 'region' | 'group' | 'world';
  /** The area's name, "Moscow (city)" where it is no country. */
  readonly label: string;
  readonly surface?: string;
  /** How the name in the text was read; a metonym is a capital that stands for its state. */
  readonly reading?: Coded;
}

/** One printing of a claim; copies are no confirmation. */
export interface PublicationView {
  readonly source: string;
  readonly href: string;
  readonly publisher: string;
  readonly language: Coded;
  readonly published?: DateView;
  readonly address?: string;
  readonly relation: Coded & { readonly code: 'first' | 'copy' | 'copy-altered' };
  /** What this printing says, in our own words (English). */
  readonly says?: string;
  /** What it changed: scope, hedge, period … Empty unless the copy is altered. */
  readonly altered: readonly Coded[];
  readonly span?: { readonly start: number; readonly end: number; readonly sha256: string };
}

/** A figure the claim was set against. */
export interface ComparisonView {
  readonly against: 'observations' | 'claim';
  readonly verdict: Coded & { readonly code: Verdict };
  readonly reason: CheckReason;
  /** The sentence that says what was compared and how it came out. */
  readonly sentence: string;
  /** The other claim, or the dataset. */
  readonly reference: Reference;
  readonly vintage?: string;
  readonly valueLabel?: string;
  readonly interval?: IntervalView;
}

/** The computed check of a claim. */
export interface CheckView {
  readonly verdict: Coded & { readonly code: Verdict };
  readonly reason: CheckReason;
  readonly sentence: string;
  readonly comparisons: readonly ComparisonView[];
}

/** A claim of the same period, set beside this one, with why the two may or may not be compared. */
export interface BesideView {
  readonly claim: Reference;
  readonly sentence: string;
  readonly scope: { readonly reporter: ScopeBadge; readonly partner: ScopeBadge };
  readonly verdict: Coded & { readonly code: Verdict };
  readonly reason: CheckReason;
  readonly why: string;
}

/** What somebody said about trade, with who printed it and how it stands the test. */
export interface ClaimView {
  readonly id: string;
  readonly href: string;
  /** The record itself. */
  readonly claim: Claim;
  readonly metric: Coded;
  readonly kind: Coded;
  readonly status: Coded;
  readonly rank: Claim['rank'];
  /** The claim as a sentence, made from its fields. */
  readonly sentence: string;
  /** Who stated it, in which office, when. */
  readonly statedBySentence: string;
  readonly statedBy: readonly Reference[];
  readonly statedOn: DateView;
  /** The figure as a number with its unit and hedge: "almost +30 %"; null for a composition without one. */
  readonly valueLabel: string | null;
  readonly interval: IntervalView | null;
  readonly period: PeriodView;
  readonly basePeriod?: PeriodView;
  /** False for a growth, share or rank of which no amount is known: drawn as an index, never as money. */
  readonly levelKnown: boolean;
  readonly scope: { readonly reporter: ScopeBadge; readonly partner: ScopeBadge };
  readonly commodity?: { readonly codes: readonly Coded[]; readonly words: string };
  readonly check: CheckView;
  /** The first publication and its faithful repetitions. */
  readonly publications: readonly PublicationView[];
  /** Retellings that changed something. */
  readonly alteredCopies: readonly PublicationView[];
  readonly firstPublicationSeen: boolean;
  readonly beside: readonly BesideView[];
  readonly conflicts: readonly Reference[];
  readonly note?: string;
}
