import type { Method } from '@mizan/model';
import type { ChartPoint, GapKind, Hue } from '../spec.ts';
import type { Ink } from '../palette.ts';

export interface Position {
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** One line of text at its baseline. `anchor` names the physical edge: `start` is the left one, in Arabic too. */
export interface TextMark extends Position {
  readonly text: string;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly size: number;
  readonly ink: Ink;
  readonly bold?: boolean;
  /** Set off from what lies under it. */
  readonly halo?: boolean;
}

/** A point as drawn: `y` null where there is no figure, `zero` where a logarithmic scale has no place for it. */
export interface PointMark {
  readonly point: ChartPoint;
  readonly x: number;
  readonly y: number | null;
  readonly zero: boolean;
}

export interface LineMark {
  readonly id: string;
  readonly hue: Hue;
  readonly method: Method;
  /** SVG path; empty where no point has a figure. */
  readonly path: string;
  readonly points: readonly PointMark[];
  /** Points that need a dot to be seen: those of runs too short to show as a line. */
  readonly dots: readonly Position[];
}

export interface ClaimShape extends Position {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  readonly hue: Hue;
  /** The stretch of time it speaks of. */
  readonly left: number;
  readonly right: number;
  /** Ends of the whisker; an open end is a short arrow. */
  readonly low: { readonly y: number; readonly open: boolean };
  readonly high: { readonly y: number; readonly open: boolean };
}

export interface EventShape {
  readonly id: string;
  readonly href: string;
  readonly label: string;
  readonly dateLabel: string;
  readonly number: number;
  readonly left: number;
  readonly right: number;
  /** A day is a tick; anything coarser is a band as wide as the doubt. */
  readonly band: boolean;
  readonly approximate: boolean;
}

export interface GapShape {
  readonly kind: GapKind;
  readonly label: string;
  readonly left: number;
  readonly right: number;
}

/** What an entry of the key shows before its words. */
export type Swatch =
  | { readonly kind: 'line'; readonly hue: Hue; readonly method: Method; readonly letter: string }
  | { readonly kind: 'claim' }
  | { readonly kind: 'event' }
  | { readonly kind: 'gap'; readonly gap: GapKind }
  | { readonly kind: 'zero' };

export interface KeyEntry {
  readonly swatch: Swatch;
  /** The swatch's left end and its middle line. */
  readonly x: number;
  readonly y: number;
  readonly texts: readonly TextMark[];
}

/** Where everything of a chart lies, in pixels: what both renderers draw. */
export interface ChartGeometry {
  readonly width: number;
  readonly height: number;
  readonly plot: Box;
  /** Title, unit, notes, sources and what is said of an empty chart. */
  readonly texts: readonly TextMark[];
  readonly yTicks: readonly { readonly y: number; readonly label: TextMark }[];
  readonly xTicks: readonly TextMark[];
  /** Beginnings of years, ticked on the axis. */
  readonly yearStarts: readonly number[];
  readonly baseline: number | null;
  readonly gaps: readonly GapShape[];
  readonly lines: readonly LineMark[];
  readonly lineLabels: readonly { readonly id: string; readonly texts: readonly TextMark[]; readonly leader?: readonly [Position, Position] }[];
  readonly claims: readonly ClaimShape[];
  readonly rail: { readonly y: number; readonly events: readonly EventShape[]; readonly numbers: readonly TextMark[] } | null;
  readonly key: readonly KeyEntry[];
}

export const SWATCH_WIDTH = 34;
