import type { UndefinedReason } from '@mizan/analytics';
import type { Omission } from '@mizan/io/writers';
import type { Coded, PeriodView } from './common.ts';
import type { IndicatorPoint } from './indicator-view.ts';

/** A part of what is traded, with its part of the whole. */
interface GoodsPart {
  readonly commodity: Coded;
  readonly value: number;
  readonly valueLabel: string;
  readonly share: string;
}

export interface ChapterPart extends GoodsPart {
  /** Its value in every period of the release; null where none is recorded. */
  readonly points: readonly { readonly period: string; readonly value: number | null }[];
  /** What it added to the growth of the whole, in percentage points; null where there is no period before. */
  readonly contribution: IndicatorPoint | null;
}

export interface HeadingPart extends GoodsPart {
  /** The exporter's advantage in it, over all its exports; null where it is not known. */
  readonly rca: IndicatorPoint | null;
}

/** The goods that go from one area to another (WORLD: to or from all), by one release. */
export interface TradedGoods {
  readonly exporter: Coded;
  readonly importer: Coded;
  readonly dataflow: string;
  readonly vintage: string;
  readonly source: string;
  readonly publisher: string;
  readonly period: PeriodView;
  readonly basePeriod: PeriodView | null;
  readonly total: string;
  /** Growth of the whole in percent, which the contributions sum to; or why there is none. */
  readonly growth: { readonly label: string } | { readonly label: null; readonly reason: UndefinedReason } | null;
  /** The largest, in falling order. */
  readonly chapters: readonly ChapterPart[];
  readonly chapterCount: number;
  readonly headings: readonly HeadingPart[];
  readonly headingCount: number;
  /** By which choices the advantages were computed, in words; null where there are none. */
  readonly advantageOf: string | null;
  /** How concentrated the goods are over headings. */
  readonly concentration: IndicatorPoint | null;
  /** What the release lacks to speak of all goods, in words. */
  readonly remark: string | null;
}

/** What two areas trade with each other, or one with the world. */
export interface GoodsList {
  readonly goods: readonly TradedGoods[];
  readonly omitted: readonly Omission[];
}
