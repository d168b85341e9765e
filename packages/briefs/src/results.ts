import type { Flag, UndefinedReason, Verdict } from '@mizan/analytics';
import type { ChartSpec } from '@mizan/charts';
import type { Claim, Day, DecimalString, Interval, Locale, Redistribution, TradeSeries, Unit, Vintage } from '@mizan/model';

/** A code with its name in the reader's language. */
export interface Coded {
  readonly code: string;
  readonly label: string;
}
export interface Named {
  readonly code: string;
  readonly name: string;
}
export interface Labelled {
  readonly label: string;
}
export interface LabelledPeriod {
  readonly period: string;
  readonly label: string;
}
/** A record beside the one at hand, with its address below the locale. */
export interface Linked {
  readonly id: string;
  readonly label: string;
  readonly href: string;
}

export type GoodsDirection = 'a-to-b' | 'b-to-a' | 'both';
export type CellState = 'available' | 'restricted' | 'not-released' | 'suspended' | 'not-reported' | 'no-record';

/** What one dataset has of the subject, year by year; a row without a year means "no record" there. */
export interface CoverageRow {
  readonly source: string;
  readonly label: string;
  readonly reporter?: Coded;
  readonly cells: readonly { readonly year: number; readonly state: CellState }[];
}

/** Observations of one source, release, direction and side of the mirror. */
export interface ResultSeries extends TradeSeries {
  readonly direction: GoodsDirection;
  readonly exporter: string;
  readonly importer: string;
  readonly publisher: string;
}

/** A computed series; of those only turnover, balance and share are read. */
export interface ResultDerived {
  readonly id: string;
  readonly kind: string;
  readonly direction: GoodsDirection;
  readonly of?: string;
  readonly unit: Unit;
  readonly dataflow: string;
  readonly vintage: string;
  readonly source: string;
  readonly from: readonly string[];
  readonly points: readonly {
    readonly period: string; readonly value: DecimalString | null; readonly interval: Interval | null; readonly reason?: UndefinedReason; readonly flags: readonly Flag[];
  }[];
}

/** Where a claim was printed, or an event told. */
export interface Printing {
  readonly source: string;
  readonly publisher: string;
}

export interface ResultScope {
  readonly kind: string;
  readonly code: string;
  readonly label: string;
}

/** Something said about trade, with its computed check. */
export interface ResultClaim {
  readonly id: string;
  readonly href: string;
  readonly claim: Claim;
  readonly metric: Coded;
  readonly kind: Coded;
  readonly status: Coded;
  readonly rank: Claim['rank'];
  readonly sentence: string;
  readonly statedBySentence: string;
  readonly statedBy: readonly Labelled[];
  readonly statedOn: Labelled;
  readonly valueLabel: string | null;
  readonly interval: (Interval & Labelled) | null;
  readonly period: LabelledPeriod;
  readonly basePeriod?: LabelledPeriod;
  readonly scope: { readonly reporter: ResultScope; readonly partner: ResultScope };
  readonly commodity?: { readonly codes: readonly Coded[]; readonly words: string };
  readonly check: {
    readonly verdict: Coded & { readonly code: Verdict };
    readonly reason: string;
    readonly sentence: string;
    readonly comparisons: readonly { readonly against: 'observations' | 'claim'; readonly verdict: Coded; readonly reference: Linked; readonly vintage?: string; readonly valueLabel?: string }[];
  };
  readonly publications: readonly Printing[];
  readonly alteredCopies: readonly (Printing & { readonly altered: readonly Coded[] })[];
  readonly beside: readonly { readonly claim: Linked; readonly sentence: string; readonly why: string; readonly verdict: Coded & { readonly code: Verdict } }[];
  readonly conflicts: readonly Linked[];
}

/** Something that happened, dated no finer than its sources allow. */
export interface ResultEvent {
  readonly id: string;
  readonly href: string;
  readonly title: string;
  /** Of the title where it is not the reader's. */
  readonly titleLanguage?: Locale;
  readonly lifecycle: Coded;
  readonly date: Labelled;
  readonly place?: Coded;
  readonly sources: readonly Printing[];
  readonly conflicts: readonly Linked[];
  /** Its number on the rail of the chart. */
  readonly number?: number;
  readonly orderToLastFigure?: { readonly order: string; readonly periodLabel: string };
  readonly rank: Claim['rank'];
}

export interface ResultConflict {
  readonly id: string;
  readonly verdict: Coded;
  readonly title: string;
}

/** Where figures or statements come from, and what may be done with them. */
export interface ResultSource {
  readonly id: string;
  readonly href: string;
  readonly type: string;
  readonly publisher: string;
  readonly author?: string;
  readonly title?: string;
  readonly published?: Labelled;
  readonly retrieved?: Labelled;
  readonly address?: string;
  readonly licence: Coded & { readonly url?: string };
  readonly redistribution: Redistribution;
  readonly citation?: string;
  /** What is known of this release and of the next one. */
  readonly release?: string;
  readonly vintages: readonly Vintage[];
}

/** With whom an area trades, in the last period one dataset has. */
export interface ResultPartners {
  readonly area: Coded;
  readonly measure: 'exports' | 'imports' | 'turnover';
  readonly source: string;
  readonly dataflow: string;
  readonly vintage: string;
  readonly period: LabelledPeriod;
  readonly unit: Unit;
  readonly total: { readonly value: DecimalString; readonly sumOfPartners: boolean } | null;
  readonly partners: readonly {
    readonly rank: number;
    /** `all` where no partner that is not loaded can be larger. */
    readonly rankAmong: 'all' | 'loaded';
    readonly area: Coded;
    readonly value: DecimalString;
    readonly share: { readonly value: DecimalString | null };
    readonly isPair: boolean;
  }[];
  readonly largestOnly: boolean;
}

/** A dataset that would have figures and gives none here, with where they might be had. */
export interface MissingFrom {
  readonly source: string;
  readonly label: string;
  readonly state: CellState;
  readonly note: string;
  readonly address?: string;
}

/** Figures left out because their source does not let them be passed on. */
export interface LeftOut {
  readonly source: string;
  readonly count: number;
}

/** What every summary is made from, whatever its subject. All of it is in one language and of one build of the database. */
export interface Results {
  readonly locale: Locale;
  /** Of the build of the database. */
  readonly version: string;
  /** The day the summary is made. */
  readonly made: Day;
  /** The day whose knowledge is shown; left out for the newest. */
  readonly asOf?: string;
  /** The public address of the site, such as `https://trade.example`; without one, addresses are given below it and no QR code is drawn. */
  readonly site?: string;
  readonly vintages: readonly Vintage[];
  readonly claims: readonly ResultClaim[];
  readonly events: readonly ResultEvent[];
  readonly conflicts: readonly ResultConflict[];
  readonly sources: readonly ResultSource[];
  readonly omitted: readonly LeftOut[];
}

/** Everything known of a pair: `PairView` of @mizan/api with the day, the chart and the site beside it. */
export interface PairResults extends Results {
  readonly a: Named;
  readonly b: Named;
  readonly coverage: readonly CoverageRow[];
  readonly series: readonly ResultSeries[];
  readonly derived: readonly ResultDerived[];
  readonly whatElse: readonly ResultPartners[];
  readonly products: { readonly stated: readonly ResultClaim[] };
  readonly howSure: { readonly missing: readonly MissingFrom[] };
  /** The trend by source and side of the mirror; left out where there are no figures. */
  readonly chart?: ChartSpec;
}

/** Everything known of a country: its totals with all partners, its partners, what was said and what happened. */
export interface CountryResults extends Results {
  readonly area: Named;
  /** Exports to and imports from the world; `direction` is a-to-b for exports, b-to-a for imports. */
  readonly series: readonly ResultSeries[];
  readonly derived: readonly ResultDerived[];
  readonly coverage: readonly CoverageRow[];
  readonly partners: readonly ResultPartners[];
  readonly missing: readonly MissingFrom[];
  readonly chart?: ChartSpec;
}

/** One claim with everything it was set against; `claims` holds it alone. */
export interface ClaimResults extends Results {
  readonly claim: ResultClaim;
  /** The statements it was compared with or stands beside. */
  readonly others?: readonly ResultClaim[];
}
