import { directionOf } from '@mizan/model';
import type { ChartSpec, GapMark, Tick } from '../spec.ts';
import { claimBoxes, claimShapes } from './claim-shapes.ts';
import { eventShapes, railNumbers } from './event-rail.ts';
import type { Box, ChartGeometry, GapShape, KeyEntry, LineMark, TextMark } from './geometry.ts';
import { lineItems, markItems, setKey } from './key.ts';
import { courseOf, LABEL_GAP, overlap } from './label-placement.ts';
import { labelText, lineLabels } from './line-labels.ts';
import { endOf, lineMark, runsOf } from './line-marks.ts';
import { scalesOf, type Scales } from './scales.ts';
import { column, moveText, stackLines, type TextBlock } from './text-block.ts';
import { textWidth, wrapText } from './text.ts';
import { LEADING, typeSizesFor, type TypeSizes } from './type-sizes.ts';

export interface ChartSize {
  readonly width: number;
  /** Of the whole picture, words included; a picture whose words need more becomes higher. */
  readonly height: number;
  /** False where a caption beside the picture has its title and unit. */
  readonly heading?: boolean;
}

const SMALLEST_PLOT = 200;
const ROW_GAP = 10;

/** Lays a chart out in pixels. The same spec and size always give the same geometry, in a server as in a browser. */
export function layoutChart(spec: ChartSpec, { width, height, heading = true }: ChartSize): ChartGeometry {
  const sizes = typeSizesFor(width);
  const rtl = directionOf(spec.locale) === 'rtl';
  const page = { left: sizes.pad, right: width - sizes.pad };
  const head = layoutHead(spec, page, sizes, rtl, heading);
  const left = page.left + Math.max(0, ...spec.y.ticks.map((tick) => textWidth(tick.label, sizes.tick))) + 8;
  const right = rightEdge(spec, left, page.right, sizes);
  const gapLabels = labelGaps(spec, { left, right, top: 0, bottom: 0 }, sizes);
  const foot = layoutFoot(spec, gapLabels.unlabelled, page, sizes, rtl);
  const axisHeight = sizes.tick * 1.3 + 10 + (spec.events.length > 0 ? 38 : 0);
  const top = head.height + sizes.tick / 2 + 6;
  const bottom = Math.max(top + SMALLEST_PLOT, height - foot.height - axisHeight);
  const plot: Box = { left, right, top, bottom };
  const footTop = bottom + axisHeight;
  const marks = layoutMarks(spec, plot, gapLabels.labels, sizes);
  return {
    width, height: Math.ceil(footTop + foot.height), plot, ...marks,
    texts: [...head.texts, ...marks.texts, ...foot.texts.map((text) => moveText(text, footTop))],
    key: [...head.key, ...foot.key.map((entry) => ({ ...entry, y: entry.y + footTop, texts: entry.texts.map((text) => moveText(text, footTop)) }))],
  };
}

type Page = Pick<Box, 'left' | 'right'>;
type KeyedBlock = TextBlock & { readonly key: readonly KeyEntry[] };

function layoutHead(spec: ChartSpec, page: Page, sizes: TypeSizes, rtl: boolean, heading: boolean): KeyedBlock {
  const titles = [
    { text: spec.title, style: { size: sizes.title, ink: 'ink', bold: true }, after: 2 },
    { text: spec.unitLabel, style: { size: sizes.unit, ink: 'muted' }, after: 6 },
  ] as const;
  const words = column(heading ? titles : [], page, sizes.pad, rtl);
  const top = sizes.pad + words.height;
  const key = setKey(sizes.compact ? lineItems(spec) : [], page, top, sizes.key, rtl);
  return { texts: words.texts, key: key.entries, height: top + key.height + (key.height > 0 ? ROW_GAP : 0) };
}

/** Key, notes and sources, measured from their own top. */
function layoutFoot(spec: ChartSpec, gaps: readonly GapMark[], page: Page, sizes: TypeSizes, rtl: boolean): KeyedBlock {
  const key = setKey(markItems(spec, gaps), page, ROW_GAP, sizes.key, rtl);
  const top = ROW_GAP + key.height + (key.height > 0 ? 8 : 0);
  const style = { size: sizes.foot, ink: 'muted' } as const;
  const words = column([...spec.notes, ...(spec.sources === undefined ? [] : [spec.sources])].map((text) => ({ text, style, after: 2 })), page, top, rtl);
  return { texts: words.texts, key: key.entries, height: top + words.height + sizes.pad * 0.6 };
}

/** The plot's right edge: room is left beside it for names that do not fit between their line's end and the edge. */
function rightEdge(spec: ChartSpec, left: number, pageRight: number, sizes: TypeSizes): number {
  const edge = pageRight - 6;
  const beside = spec.lines.map((line, i) => {
    const end = line.points.findLast((point) => point.value !== null);
    const width = labelText(spec, i, sizes).width + LABEL_GAP;
    const after = end === undefined ? Infinity : ((spec.x.to - end.x) / (spec.x.to - spec.x.from)) * (edge - left);
    return after < width ? width : 0;
  });
  return edge - Math.max(0, ...beside);
}

type GapLabel = Pick<GapMark, 'from' | 'to'> & { readonly lines: readonly string[] };

/** Names of gaps that fit inside their hatching on a few short lines; the rest go to the key. */
function labelGaps(spec: ChartSpec, plot: Box, sizes: TypeSizes): { labels: GapLabel[]; unlabelled: GapMark[] } {
  const { x } = scalesOf(spec, plot);
  const labels: GapLabel[] = [];
  const unlabelled: GapMark[] = [];
  for (const gap of spec.gaps) {
    const room = x(gap.to) - x(gap.from) - 10;
    const lines = wrapText(gap.label, room, sizes.foot);
    if (lines.length > 3 || lines.some((line) => textWidth(line, sizes.foot) > room)) unlabelled.push(gap);
    else labels.push({ from: gap.from, to: gap.to, lines });
  }
  return { labels, unlabelled };
}

/** The name near the top of its gap, lowered where it would lie on something drawn. */
function placeGapLabel({ from, to, lines }: GapLabel, { x }: Scales, plot: Box, obstacles: readonly Box[], sizes: TypeSizes): TextMark[] {
  const at = (top: number) => stackLines(lines, (x(from) + x(to)) / 2, top, 'middle', { size: sizes.foot, ink: 'muted', halo: true });
  const cost = (top: number) => at(top).texts.map(boxOf).reduce((sum, box) => sum + obstacles.reduce((s, o) => s + overlap(box, o), 0), top - plot.top);
  const tops = Array.from({ length: Math.floor((plot.bottom - plot.top) / 16) }, (_, i) => plot.top + 6 + i * 8);
  return [...at(tops.reduce((best, top) => (cost(top) < cost(best) ? top : best))).texts];
}

function layoutMarks(spec: ChartSpec, plot: Box, gapLabels: readonly GapLabel[], sizes: TypeSizes) {
  const scales = scalesOf(spec, plot);
  const lines = spec.lines.map((line) => lineMark(line, scales));
  const claims = claimShapes(spec, scales, plot);
  const drawn = [...lines.flatMap((line) => courseOf(runsOf(line.points))), ...claims.flatMap(claimBoxes)];
  const gapTexts = gapLabels.flatMap((label) => placeGapLabel(label, scales, plot, drawn, sizes));
  const baseline = spec.baseline === undefined ? null : scales.y(spec.baseline);
  return {
    texts: [...gapTexts, ...emptyText(spec, lines, plot, sizes)],
    yTicks: spec.y.ticks.flatMap((tick) => yTick(tick, scales, plot, sizes)),
    xTicks: timeTicks(spec.x.ticks, scales, plot, sizes),
    yearStarts: yearStarts(spec, scales),
    baseline,
    gaps: spec.gaps.map(({ kind, label, from, to }): GapShape => ({ kind, label, left: scales.x(from), right: scales.x(to) })),
    lines, claims,
    lineLabels: lineLabels(spec, lines, [...drawn, ...gapTexts.map(boxOf)], plot, sizes),
    rail: layoutRail(spec, scales, plot, sizes),
  };
}

function layoutRail(spec: ChartSpec, scales: Scales, plot: Box, sizes: TypeSizes): ChartGeometry['rail'] {
  if (spec.events.length === 0) return null;
  const events = eventShapes(spec, scales);
  const y = plot.bottom + sizes.tick * 1.3 + 18;
  return { y, events, numbers: railNumbers(events, y + 19, { left: plot.left - 10, right: plot.right + 10 }) };
}

const yTick = ({ value, label }: Tick, { y }: Scales, plot: Box, sizes: TypeSizes) => {
  const at = y(value);
  return at === null ? [] : [{ y: at, label: { x: plot.left - 8, y: at + sizes.tick * 0.35, text: label, anchor: 'end', size: sizes.tick, ink: 'muted' } as const }];
};

/** Time labels, every second or third left out where all do not fit. */
function timeTicks(ticks: readonly Tick[], { x }: Scales, plot: Box, sizes: TypeSizes): TextMark[] {
  const widest = Math.max(0, ...ticks.map((tick) => textWidth(tick.label, sizes.tick))) + 10;
  const apart = ticks.length > 1 ? x(ticks[1]!.value) - x(ticks[0]!.value) : widest;
  const every = Math.max(1, Math.ceil(widest / apart));
  return ticks.filter((_, i) => i % every === 0).map(({ value, label }) => ({ x: x(value), y: plot.bottom + 8 + sizes.tick, text: label, anchor: 'middle', size: sizes.tick, ink: 'muted' }));
}

/** Beginnings of years, unless they would run together. */
function yearStarts(spec: ChartSpec, { x }: Scales): number[] {
  const [first, last] = [Math.ceil(spec.x.from), Math.floor(spec.x.to)];
  if ((x(spec.x.to) - x(spec.x.from)) / Math.max(1, spec.x.to - spec.x.from) < 5) return [];
  return Array.from({ length: last - first + 1 }, (_, i) => x(first + i));
}

function emptyText(spec: ChartSpec, lines: readonly LineMark[], plot: Box, sizes: TypeSizes): TextMark[] {
  if (spec.empty === undefined || lines.some(endOf)) return [];
  const size = sizes.unit;
  const words = wrapText(spec.empty, (plot.right - plot.left) * 0.7, size);
  const top = (plot.top + plot.bottom - words.length * size * LEADING) / 2;
  return [...stackLines(words, (plot.left + plot.right) / 2, top, 'middle', { size, ink: 'ink', halo: true }).texts];
}

const boxOf = ({ x, y, text, size }: TextMark): Box => {
  const half = textWidth(text, size) / 2;
  return { left: x - half, right: x + half, top: y - size, bottom: y + size * 0.3 };
};
