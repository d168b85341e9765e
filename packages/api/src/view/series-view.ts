import type { Flag, UndefinedReason } from '@mizan/analytics';
import type { Omission } from '@mizan/io/writers';
import type { DecimalString, Interval, TradeSeries, Unit, Vintage } from '@mizan/model';

/** Which way the goods go, seen from a pair (a, b). */
export type Direction = 'a-to-b' | 'b-to-a' | 'both';

/** A series of observations with the words for it. */
export interface SeriesView extends TradeSeries {
  /** "Imports of Morocco from Russia, reported by the importer, CIF". */
  readonly label: string;
  readonly publisher: string;
  readonly direction: Direction;
  readonly exporter: string;
  readonly importer: string;
}

/** One period of a computed series: the number in the series' unit with its interval, or the reason there is none. */
export interface DerivedPoint {
  readonly period: string;
  readonly value: DecimalString | null;
  readonly interval: Interval | null;
  readonly reason?: UndefinedReason;
  readonly flags: readonly Flag[];
  /** For growth and index: the period compared with, both levels and the difference between them, in the levels' unit. */
  readonly base?: { readonly period: string; readonly value: DecimalString; readonly level: DecimalString; readonly change: DecimalString; readonly unit: Unit };
}

/** turnover and balance in money, growth and share in percent, index with its base at 100, mirror in percent of the mean of both sides. */
export type DerivedKind = 'turnover' | 'balance' | 'growth' | 'index' | 'share' | 'mirror';

/** A series computed from observations, never shown as if a source had published it. */
export interface DerivedSeries {
  readonly id: string;
  readonly kind: DerivedKind;
  readonly direction: Direction;
  /** For share: whose total it is a share of. For balance: whose balance it is. */
  readonly of?: string;
  readonly unit: Unit;
  readonly dataflow: string;
  readonly vintage: string;
  readonly source: string;
  /** Ids of the series it was computed from; for a share the total's too, which is not among the pair's. */
  readonly from: readonly string[];
  readonly points: readonly DerivedPoint[];
}

/** Observations by query, grouped, with the releases they come from and what was left out. */
export interface SeriesList {
  readonly version: string;
  readonly vintages: readonly Vintage[];
  readonly series: readonly SeriesView[];
  readonly omitted: readonly Omission[];
}
