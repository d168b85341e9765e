import type { Locale } from '@mizan/model';
import type { Change, Kind, Metric, NoticeCode, Place, ProposalStatus, ProposedConflict, Region } from '@mizan/news';
import type { ProposalAnswer, Verdict } from '@mizan/analytics';

/** What the page asks of its worker. */
export type Order =
  | { readonly order: 'open'; readonly locale: Locale; readonly api: string }
  | { readonly order: 'read'; readonly id: string; readonly name?: string; readonly text: string; readonly published?: string }
  | { readonly order: 'forget'; readonly id: string };

/** What the worker tells the page: an article as read, and what all articles say together. */
export type Report =
  | { readonly report: 'ready' }
  | { readonly report: 'article'; readonly view: ArticleView; readonly together: TogetherView }
  | { readonly report: 'together'; readonly together: TogetherView }
  /** The reader itself could not be loaded. */
  | { readonly report: 'failed' };

/** How far the checks of an article have come; without the published figures there can be none. */
export type Checking = 'under-way' | 'made' | 'unavailable';

export interface ArticleView {
  readonly id: string;
  readonly name: string;
  readonly text: string;
  /** Undefined where the text could not be read. */
  readonly language?: string;
  readonly published?: string;
  readonly checking: Checking;
  readonly notices: readonly NoticeCode[];
  readonly regions: readonly Region[];
  readonly figures: readonly FigureView[];
  readonly events: readonly EventView[];
  readonly rail?: RailView;
  readonly people: readonly PersonView[];
  /** The reading as `mizan news extract --format json` prints it, and as files of the data folder. */
  readonly json: string;
  readonly records: string;
}

/** What a figure is underlined by: known, its verdict, no claim of the model, or not checked. */
export type Answer = ProposalAnswer | 'no-claim' | 'unchecked';

/** Why a figure is no claim of the model: the field that fails. */
export type Refused = 'kind' | 'period' | 'basePeriod' | 'other';

export interface ScopeView {
  readonly code: string;
  readonly label: string;
  readonly narrower: boolean;
  /** As the text words it; absent where it is taken from elsewhere in the text. */
  readonly surface?: string;
}

export interface LinkView {
  readonly label: string;
  readonly href: string;
}

export interface FigureView {
  readonly number: number;
  readonly places: readonly Place[];
  readonly answer: Answer;
  readonly value: string;
  /** The numbers its rounding and hedge allow. */
  readonly interval: string;
  readonly metric: Metric;
  readonly kind: Kind;
  readonly reporter: ScopeView;
  readonly partner: ScopeView;
  readonly goods?: string;
  readonly period?: string;
  readonly base?: string;
  readonly speaker?: LinkView | { readonly label: string };
  readonly status?: ProposalStatus;
  readonly refused?: Refused;
  /** The check in words: the verdict with why, then each other claim it was set beside. */
  readonly check?: { readonly verdict: Verdict; readonly sentence: string; readonly beside: readonly (LinkView & { readonly why: string })[] };
  readonly known: readonly (LinkView & { readonly stated: string; readonly altered: readonly string[] })[];
  readonly rules: readonly string[];
}

export interface PersonView {
  readonly label: string;
  readonly href?: string;
}

export interface EventView {
  readonly number: number;
  readonly places: readonly Place[];
  readonly type: string;
  readonly date?: { readonly label: string; readonly earliest: string | null; readonly latest: string | null; readonly surface?: string };
  readonly where?: string;
  readonly people: readonly PersonView[];
  readonly lifecycle?: string;
  readonly ordinal?: number;
  readonly topics: readonly string[];
  readonly rules: readonly string[];
}

/** An event's place on the rail, in per cent of its length; as wide as its date is imprecise. */
export interface RailMark {
  readonly number: number;
  readonly from: number;
  readonly to: number;
  /** Which of several lines its number stands in, so that numbers do not cover each other. */
  readonly line: number;
}

export interface RailView {
  readonly first: string;
  readonly last: string;
  readonly marks: readonly RailMark[];
  readonly lines: number;
}

/** One article's telling of something, and where in it. */
export interface TellingView {
  readonly article: string;
  readonly name: string;
  readonly says: string;
  readonly scope?: string;
  readonly interval?: string;
}

export interface TogetherView {
  readonly utterances: readonly { readonly metric: Metric; readonly kind: Kind; readonly period?: string; readonly first: TellingView; readonly copies: readonly (TellingView & { readonly altered: readonly Change[] })[] }[];
  readonly conflicts: readonly { readonly kind: ProposedConflict['kind']; readonly verdict: ProposedConflict['verdict']; readonly about: ConflictSubject; readonly sides: readonly TellingView[] }[];
}

/** What statements that do not go together are about: a figure, or an event. */
export type ConflictSubject =
  | { readonly metric: Metric; readonly kind: Kind; readonly period?: string }
  | { readonly event: string; readonly who?: string; readonly where?: string; readonly ordinal?: number };

