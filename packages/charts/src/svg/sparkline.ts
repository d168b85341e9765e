import type { Locale } from '@mizan/model';
import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { colourOf } from '../palette.ts';
import type { Hue } from '../spec.ts';
import { middleOf, periodBetween, stretchOfPeriod } from '../time-axis.ts';
import { printDrawing, type SvgOptions } from './render-svg.ts';
import { el, round } from './scene.ts';

export interface SparklineOptions extends SvgOptions {
  readonly locale: Locale;
  readonly width: number;
  readonly height: number;
  readonly hue: Hue;
  /** What it shows, in a sentence; its only words. */
  readonly title: string;
}

export interface SparklinePoint {
  readonly period: string;
  readonly value: number | null;
}

interface Placed {
  readonly x: number;
  readonly y: number | null;
}

/** The shape of a line the size of a word, for a page that draws and names it itself. */
export interface SparklineShape {
  readonly path: string;
  /** Where the last figure is; null without figures. */
  readonly last: { readonly x: number; readonly y: number } | null;
  /** The height of nothing, or no change. */
  readonly zero: number;
}

const INSET = 3;

/** The points with one more, without a figure, in every hole between two periods. */
const withHoles = (points: readonly SparklinePoint[]): SparklinePoint[] =>
  points.flatMap((point, i) => {
    const hole = i === 0 ? undefined : periodBetween(points[i - 1]!.period, point.period);
    return hole === undefined ? [point] : [{ period: hole, value: null }, point];
  });

/** A line that begins its axis at zero, broken at gaps and holes, in hundredths of a pixel. Points in time order. */
export function sparklineShape(points: readonly SparklinePoint[], { width, height }: Pick<SparklineOptions, 'width' | 'height'>): SparklineShape {
  const { placed, zero } = place(withHoles(points), width, height);
  const path = line<Placed>((p) => p.x, (p) => p.y!).defined((p) => p.y !== null).digits(2)(placed) ?? '';
  const last = placed.findLast((p) => p.y !== null);
  return { path, last: last === undefined ? null : { x: round(last.x), y: round(last.y!) }, zero: round(zero) };
}

/** A line the size of a word, from zero, broken at gaps, its last figure dotted. Points in time order; without figures only the ground line. */
export function renderSparkline(points: readonly SparklinePoint[], options: SparklineOptions): string {
  const { width, height, hue, title, locale, theme } = options;
  const colour = colourOf(theme);
  const { path, last } = sparklineShape(points, options);
  return printDrawing({ width, height, title, locale }, [
    el('path', { d: `M0,${height - 0.5}H${width}`, stroke: colour('grid') }),
    el('path', { d: path, fill: 'none', stroke: colour(hue), strokeWidth: 1.5, strokeLinejoin: 'round', strokeLinecap: 'round' }),
    last === null ? undefined : el('circle', { cx: last.x, cy: last.y, r: 2.2, fill: colour(hue) }),
  ].filter((node) => node !== undefined), options);
}

function place(points: readonly SparklinePoint[], width: number, height: number): { readonly placed: readonly Placed[]; readonly zero: number } {
  const times = points.map((p) => middleOf(stretchOfPeriod(p.period)));
  const values = points.flatMap((p) => (p.value === null ? [] : [p.value]));
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = scaleLinear([Math.min(...times), Math.max(...times)], [INSET, width - INSET]);
  const y = scaleLinear([low, low === high ? low + 1 : high], [height - INSET, INSET]);
  return { placed: points.map((p, i) => ({ x: x(times[i]!), y: p.value === null ? null : y(p.value) })), zero: y(0) };
}
