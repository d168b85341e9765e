import type { Absence, Locale, Method } from '@mizan/model';

export const CHART_VIEWS = ['value', 'growth', 'index', 'balance', 'share', 'mirror'] as const;
export type ChartView = (typeof CHART_VIEWS)[number];

export const CHART_SCALES = ['linear', 'log'] as const;
export type ChartScale = (typeof CHART_SCALES)[number];

/** Hue says which way the goods go; the same meaning on every page. */
export const HUES = ['a-to-b', 'b-to-a', 'total', 'neutral'] as const;
export type Hue = (typeof HUES)[number];

/** A reason for a stretch without figures; zero is a figure. */
export type GapKind = Exclude<Absence, 'zero'>;

export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** A point of a line. `x` is time in years (2025.5 is mid-2025); `value` null is a gap, with its reason. */
export interface ChartPoint {
  readonly x: number;
  readonly period: string;
  readonly periodLabel: string;
  readonly value: number | null;
  /** The figure in words, or the reason why there is none. */
  readonly valueLabel: string;
  /** The figure for a table: of money all its digits, so that it equals the download. */
  readonly cellLabel: string;
  readonly absence?: Absence;
  readonly note?: string;
}

export interface ChartLine {
  readonly id: string;
  /** What is counted: "Morocco from Russia". */
  readonly label: string;
  /** Who counted it, and how: "Correlates of War, reported by the importer". */
  readonly source: string;
  readonly hue: Hue;
  /** Dash says who counted. */
  readonly method: Method;
  readonly points: readonly ChartPoint[];
}

/** A stated figure: an open diamond over its period with the whisker of its rounding; never joined to a line. */
export interface ClaimMark {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  readonly hue: Hue;
  readonly from: number;
  readonly to: number;
  readonly value: number;
  /** Ends of the interval; null is open, drawn with an arrow. */
  readonly low: number | null;
  readonly high: number | null;
}

/** An event on the rail under the axis: a numbered tick where the day is known, a band as wide as the doubt where not. */
export interface EventMark {
  readonly id: string;
  readonly href: string;
  readonly number: number;
  readonly label: string;
  /** The date in words, no finer than it is known. */
  readonly dateLabel: string;
  readonly from: number;
  readonly to: number;
  readonly approximate: boolean;
}

/** A stretch in which no line has a figure, hatched by its kind. */
export interface GapMark {
  readonly kind: GapKind;
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

/** Everything a chart shows, in data units and finished words, without pixels. */
export interface ChartSpec {
  readonly view: ChartView;
  readonly locale: Locale;
  readonly title: string;
  /** One sentence for those who do not see the picture. */
  readonly description: string;
  readonly unitLabel: string;
  readonly scale: ChartScale;
  /** Time in years; the label of a year stands at its middle. */
  readonly x: { readonly from: number; readonly to: number; readonly ticks: readonly Tick[] };
  readonly y: { readonly from: number; readonly to: number; readonly ticks: readonly Tick[] };
  /** The value that nothing, or no change, has: 0, or 100 for an index. */
  readonly baseline?: number;
  readonly lines: readonly ChartLine[];
  readonly claims: readonly ClaimMark[];
  readonly events: readonly EventMark[];
  readonly gaps: readonly GapMark[];
  /** What the diamonds, the numbers on the rail and, on a logarithmic scale, the marks of zeros are; said where there are any. */
  readonly legend: { readonly claims: string; readonly events: string; readonly zeros?: string };
  /** What a reader must know besides, such as a scale refused; printed under the picture. */
  readonly notes: readonly string[];
  /** The sources in one line; printed under the picture. */
  readonly sources?: string;
  /** What is said in place of lines when there are none. */
  readonly empty?: string;
}
