import { directionOf, type Locale } from '@mizan/model';
import { colourOf, type Ink } from '../palette.ts';
import type { GapKind, Hue } from '../spec.ts';
import { yearTicks } from '../time-axis.ts';
import type { TextMark } from './geometry.ts';
import { drawText } from './draw-chart.ts';
import { hatchDefs, hatchFill } from './marks.ts';
import { printDrawing, type SvgOptions } from './render-svg.ts';
import { el, type SceneNode } from './scene.ts';
import { textWidth } from './text.ts';
import { LEADING, typeSizesFor } from './type-sizes.ts';

export type CellState = 'available' | GapKind;

/** One source: for each year it speaks of, whether it has figures or why not; other years stay blank. */
export interface CoverageRow {
  readonly label: string;
  readonly hue?: Hue;
  readonly cells: readonly { readonly year: number; readonly state: CellState }[];
}

export interface CoverageOptions extends SvgOptions {
  readonly locale: Locale;
  readonly width: number;
  readonly from: number;
  readonly to: number;
  readonly title: string;
  readonly description?: string;
  /** Words for the states; only those in use are shown. */
  readonly legend: Readonly<Record<CellState, string>>;
}

const ROW = 18;
const CELL = 12;
const SIZE = 12;
const SWATCH = 16;

/** What every part of the strip is drawn with. */
interface Strip extends CoverageOptions {
  readonly rtl: boolean;
  /** On a phone labels stand over their row. */
  readonly stacked: boolean;
  readonly left: number;
  readonly cellWidth: number;
  readonly colour: (ink: Ink) => string;
  readonly fillOf: (state: CellState, hue?: Hue) => string;
}

/** Which source has figures for which year: a row each, a cell per year, each gap in its kind. */
export function renderCoverageStrip(rows: readonly CoverageRow[], options: CoverageOptions): string {
  const { title, description, width, locale, prefix = 'coverage' } = options;
  const strip = stripOf(rows, options, prefix);
  const states = [...new Set(rows.flatMap((row) => row.cells.map((cell) => cell.state)))];
  const rowHeight = strip.stacked ? ROW + SIZE * LEADING : ROW;
  const bottom = rows.length * rowHeight;
  const legend = drawLegend(states, bottom + 26, strip);
  const hatches = hatchDefs(states.filter((state) => state !== 'available'), strip.colour, prefix);
  return printDrawing(
    { width, height: legend.bottom, title, locale, ...(description === undefined ? {} : { description }) },
    [...(hatches ? [hatches] : []), ...rows.flatMap((row, i) => drawRow(row, i * rowHeight, strip)), ...drawYears(bottom + 14, strip), ...legend.nodes],
    { ...options, prefix },
  );
}

function stripOf(rows: readonly CoverageRow[], options: CoverageOptions, prefix: string): Strip {
  const { width, from, to, locale, theme } = options;
  const rtl = directionOf(locale) === 'rtl';
  const stacked = typeSizesFor(width).compact;
  const labelWidth = stacked ? 0 : Math.max(0, ...rows.map((row) => textWidth(row.label, SIZE))) + 12;
  const colour = colourOf(theme);
  return {
    ...options, rtl, stacked, colour, left: rtl ? 0 : labelWidth, cellWidth: (width - labelWidth) / (to - from + 1),
    fillOf: (state, hue = 'neutral') => (state === 'available' ? colour(hue) : hatchFill(prefix, state)),
  };
}

function drawRow({ label, hue, cells }: CoverageRow, y: number, strip: Strip): SceneNode[] {
  const { rtl, stacked, from, to, left, cellWidth, width } = strip;
  const top = y + (stacked ? SIZE * LEADING : 3);
  const name: TextMark = { x: rtl ? width : 0, y: stacked ? top - 4 : top + CELL - 2, text: label, anchor: rtl ? 'end' : 'start', size: SIZE, ink: 'ink' };
  const shown = cells.filter((cell) => cell.year >= from && cell.year <= to);
  return [drawText(name, strip), ...shown.map(({ year, state }) => el(
    'rect', { x: left + (year - from) * cellWidth + 0.5, y: top, width: Math.max(cellWidth - 1, 1), height: CELL, fill: strip.fillOf(state, hue) },
    el('title', {}, `${label}, ${year}: ${strip.legend[state]}`),
  ))];
}

function drawYears(y: number, strip: Strip): SceneNode[] {
  const { from, to, left, cellWidth } = strip;
  const [first, last] = [left + 14, left + (to - from + 1) * cellWidth - 14];
  const at = (value: number) => Math.min(Math.max(left + (value - from) * cellWidth, first), last);
  return yearTicks({ from, to: to + 1 }, strip.stacked ? 5 : 8).map(({ value, label }) => drawText({ x: at(value), y, text: label, anchor: 'middle', size: 11.5, ink: 'muted' }, strip));
}

/** A swatch and its words for each state in use, in rows from the side the language begins on. */
function drawLegend(states: readonly CellState[], top: number, strip: Strip): { nodes: SceneNode[]; bottom: number } {
  const { width, rtl, legend } = strip;
  const nodes: SceneNode[] = [];
  let [x, y] = [0, top];
  for (const state of states) {
    const needed = SWATCH + 6 + textWidth(legend[state], SIZE);
    if (x > 0 && x + needed > width) [x, y] = [0, y + SIZE * LEADING + 4];
    nodes.push(el('rect', { x: rtl ? width - x - SWATCH : x, y, width: SWATCH, height: CELL, fill: strip.fillOf(state) }));
    const textX = rtl ? width - x - SWATCH - 6 : x + SWATCH + 6;
    nodes.push(drawText({ x: textX, y: y + 10, text: legend[state], anchor: rtl ? 'end' : 'start', size: SIZE, ink: 'muted' }, strip));
    x += needed + 18;
  }
  return { nodes, bottom: y + SIZE * LEADING + 4 };
}
