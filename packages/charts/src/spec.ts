import type { Absence, Locale } from '@mizan/model';

export const CHART_VIEWS = ['value', 'growth', 'index', 'balance', 'share', 'mirror'] as const;
export type ChartView = (typeof CHART_VIEWS)[number];

/** Hue says which way the goods go; the same meaning on every page. */
export type Hue = 'a-to-b' | 'b-to-a' | 'total' | 'neutral';
/** Dash says who counted. */
export type Stroke = 'reporter' | 'importer-reported' | 'partner-reported' | 'reconciled';

/** A point of a line. `x` is time in years (2025.5 is mid-2025); `value` null is a gap, with its reason. */
export interface ChartPoint {
  readonly x: number;
  readonly period: string;
  readonly periodLabel: string;
  readonly value: number | null;
  readonly valueLabel: string;
  readonly absence?: Absence;
  readonly note?: string;
}
export interface ChartLine {
  readonly id: string;
  readonly label: string;
  readonly hue: Hue;
  readonly stroke: Stroke;
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
  readonly from: number;
  readonly to: number;
  readonly approximate: boolean;
}

/** A stretch without figures, hatched by its kind. */
export interface GapMark {
  readonly kind: Exclude<Absence, 'zero'>;
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
  readonly scale: 'linear' | 'log';
  readonly x: { readonly from: number; readonly to: number };
  readonly y: { readonly from: number; readonly to: number; readonly format: 'amount' | 'percent' | 'index' };
  readonly baseline?: number;
  readonly lines: readonly ChartLine[];
  readonly claims: readonly ClaimMark[];
  readonly events: readonly EventMark[];
  readonly gaps: readonly GapMark[];
  /** What is said in place of lines when there are none. */
  readonly empty?: string;
}
