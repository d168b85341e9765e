import type { BreakOrder, ConfounderId, DifferenceEstimator, Reservation, Rung, UndefinedReason } from '@mizan/analytics';
import type { Interval, Locale, Method, NewsEvent, Order, Valuation } from '@mizan/model';
import type { Coded, DateView, Reference } from './common.ts';
import type { PublicationView } from './claim-view.ts';

export interface ParticipantView {
  readonly person?: Reference;
  readonly organisation?: Reference;
  readonly office?: Coded;
  readonly role: Coded;
}

/** Something that happened, dated no finer than its sources allow. */
export interface EventView {
  readonly id: string;
  readonly href: string;
  /** The record itself. */
  readonly event: NewsEvent;
  readonly type: Coded;
  readonly lifecycle: Coded;
  readonly title: string;
  /** Of the title where it is not the reader's: one that has not been translated is English. */
  readonly titleLanguage?: Locale;
  readonly summary: string;
  readonly date: DateView;
  /** The phrase the date was derived from, and how (English). */
  readonly dateText?: string;
  readonly dateNote?: string;
  readonly place?: Coded & { readonly surface?: string };
  readonly parties: readonly Coded[];
  readonly participants: readonly ParticipantView[];
  readonly topics: readonly Coded[];
  readonly partOf?: Reference;
  readonly follows?: Reference;
  readonly sources: readonly Pick<PublicationView, 'source' | 'href' | 'publisher' | 'language' | 'published' | 'address' | 'says' | 'span'>[];
  readonly conflicts: readonly Reference[];
  /** Its number on the rail of the pair's chart; absent outside a pair's page. */
  readonly number?: number;
  /** Where it stands to the last period with figures: an event `after` it cannot explain them. */
  readonly orderToLastFigure?: { readonly order: Order; readonly period: string; readonly periodLabel: string };
  readonly rank: NewsEvent['rank'];
  readonly note?: string;
}

/** A rank among what the same estimator finds where nothing happened. */
export interface RankView {
  readonly rank: number;
  readonly comparisons: number;
  readonly pValue: number;
  /** No smaller p can come out, however large the effect. */
  readonly smallestP: number;
}

/** The change of one side's figures beside an event, and how it stands among comparable flows; each null has its reason. */
export interface StudiedSideView {
  readonly dataflow: string;
  readonly vintage: string;
  readonly source: string;
  readonly countedBy: Method;
  readonly valuation: Valuation;
  readonly rung: Rung;
  /** In percent, over the periods set side by side. */
  readonly change: { readonly value: string | null; readonly interval: Interval | null; readonly reason?: UndefinedReason; readonly before: readonly string[]; readonly after: readonly string[] };
  readonly comparison:
    | ({ readonly value: number; readonly unit: 'percent'; readonly estimator: DifferenceEstimator; readonly donors: number; readonly before: number; readonly after: number; readonly detectable: number | null } & RankView)
    | { readonly value: null; readonly reason: UndefinedReason };
  /** Beside a mixture of comparable flows, in percent; the rank is that of its gaps. */
  readonly mixture: { readonly value: number; readonly unit: 'percent'; readonly fit: number | null; readonly rank: RankView | null } | { readonly value: null; readonly reason: UndefinedReason };
  readonly breaks: readonly { readonly firstAfter: string; readonly order: BreakOrder }[];
}

/** By which thresholds a study was made. */
export interface StudyConvention {
  /** Greatest p of a difference. */
  readonly level: number;
  /** Least share of the variance before the event that a mixture follows. */
  readonly goodFit: number;
  readonly leastAfter: number;
  readonly leastDonors: number;
  /** Years after the event that count. */
  readonly yearsAfter: number;
}

/** What can be said of an event beside the trade of two countries; the words never exceed the rung. */
export interface EventStudyView {
  readonly event: string;
  readonly pair: readonly [Coded, Coded];
  readonly method: 'event-study';
  readonly convention: StudyConvention;
  /** One paragraph of sentences a flow. */
  readonly paragraphs: readonly (readonly string[])[];
  readonly flows: readonly {
    readonly exporter: string;
    readonly importer: string;
    readonly rung: Rung;
    readonly reservations: readonly Reservation[];
    readonly confounders: readonly ConfounderId[];
    readonly sides: readonly StudiedSideView[];
  }[];
}
