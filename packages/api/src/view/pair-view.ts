import type { UndefinedReason, Verdict } from '@mizan/analytics';
import type { Omission } from '@mizan/io/writers';
import type { DecimalString, Locale, Vintage } from '@mizan/model';
import type { IndicatorReason } from '../indicators/reason.ts';
import type { ClaimView } from './claim-view.ts';
import type { AreaView, Coded, PeriodView } from './common.ts';
import type { ConflictView } from './conflict-view.ts';
import type { EventView } from './event-view.ts';
import type { DerivedSeries, SeriesView } from './series-view.ts';
import type { SourceView } from './source-view.ts';

export const CELL_STATES = ['available', 'restricted', 'not-released', 'suspended', 'not-reported', 'no-record'] as const;
export type CellState = (typeof CELL_STATES)[number];

/** What one source has of the pair in one year; `no-record` is neither zero nor a stated gap. */
export interface CoverageCell {
  readonly year: number;
  readonly state: CellState;
  /** Absent only for no-record. */
  readonly note?: string;
}

export interface CoverageRow {
  readonly source: string;
  readonly href: string;
  readonly label: string;
  /** The side the row is about, where the source says it of one side only. */
  readonly reporter?: Coded;
  readonly cells: readonly CoverageCell[];
}

/** A stretch of a sentence; a stretch with a number carries the source it comes from. */
export interface Segment {
  readonly text: string;
  readonly source?: string;
  readonly claim?: string;
}

export interface Headline {
  readonly id: string;
  readonly segments: readonly Segment[];
}

/** One partner of an area in one period, by the chosen flow. */
export interface PartnerRank {
  /** Place among the partners that are loaded. */
  readonly rank: number;
  /** `all` where no partner that is not loaded can be larger: what is left of the total is less than this one. */
  readonly rankAmong: 'all' | 'loaded';
  readonly area: Coded;
  readonly value: DecimalString;
  readonly valueLabel: string;
  /** Percent of the area's total, or null with the reason. */
  readonly share: { readonly value: DecimalString; readonly label: string } | { readonly value: null; readonly reason: UndefinedReason };
  /** How many times as large the partner's share is as in the world's trade, or null with the reason. */
  readonly intensity: { readonly value: DecimalString; readonly label: string } | { readonly value: null; readonly reason: IndicatorReason; readonly label: string };
  /** True for the other side of the pair. */
  readonly isPair: boolean;
}

/** With whom else one side trades, in the last period one source has. */
export interface PartnerTable {
  readonly area: Coded;
  /** Imports from, or exports to, the partners; turnover is both. */
  readonly measure: 'exports' | 'imports' | 'turnover';
  readonly source: string;
  readonly dataflow: string;
  readonly vintage: string;
  readonly period: PeriodView;
  readonly unit: string;
  readonly total: { readonly value: DecimalString; readonly label: string; readonly sumOfPartners: boolean } | null;
  readonly partners: readonly PartnerRank[];
  /** How many exporters the world of the intensities has; null where it is not loaded. */
  readonly world: number | null;
  /** True where only some partners are loaded: a place counted among them is then no rank among all. */
  readonly largestOnly: boolean;
  readonly note?: string;
}

/** The two sides' counts of one flow in one period, or why they cannot be set beside each other. */
export interface MirrorSpread {
  readonly direction: 'a-to-b' | 'b-to-a';
  readonly period: PeriodView | null;
  readonly exporterReported: DecimalString | null;
  readonly importerReported: DecimalString | null;
  /** Percent of the mean of both. */
  readonly spread: DecimalString | null;
  readonly reason?: UndefinedReason;
  readonly sentence: string;
}

/** How sure one can be of what the page says. */
export interface HowSure {
  readonly mirror: readonly MirrorSpread[];
  readonly conflicts: { readonly open: number; readonly compatible: number; readonly resolved: number };
  readonly claims: { readonly total: number; readonly byVerdict: Readonly<Record<Verdict, number>> };
  /** Sources that would have figures and are not shipped or do not publish, with where they might be had. */
  readonly missing: readonly { readonly source: string; readonly href: string; readonly label: string; readonly state: CellState; readonly note: string; readonly address?: string }[];
}

/** Everything the page of a pair shows, in one language, of one build of the database. */
export interface PairView {
  readonly version: string;
  readonly locale: Locale;
  /** The day whose knowledge is shown; absent for the newest. */
  readonly asOf?: string;
  readonly a: AreaView;
  readonly b: AreaView;
  readonly vintages: readonly Vintage[];
  /** The last period with a figure of the pair. */
  readonly lastFigure: PeriodView | null;
  readonly headlines: readonly Headline[];
  readonly coverage: readonly CoverageRow[];
  readonly series: readonly SeriesView[];
  readonly derived: readonly DerivedSeries[];
  readonly claims: readonly ClaimView[];
  /** Newest first. */
  readonly events: readonly EventView[];
  readonly conflicts: readonly ConflictView[];
  readonly products: { readonly missing: string; readonly stated: readonly ClaimView[] };
  readonly whatElse: readonly PartnerTable[];
  readonly howSure: HowSure;
  readonly sources: readonly SourceView[];
  /** Observations left out because their source does not let its figures be passed on. */
  readonly omitted: readonly Omission[];
}
