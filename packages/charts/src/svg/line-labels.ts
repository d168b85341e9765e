import type { ChartSpec } from '../spec.ts';
import type { Box, ChartGeometry, LineMark, TextMark } from './geometry.ts';
import { letterOf } from './key.ts';
import { LABEL_GAP, placeLabels, stackLabels, type LabelRequest } from './label-placement.ts';
import { endOf } from './line-marks.ts';
import { stackLines } from './text-block.ts';
import { balanceText, textWidth } from './text.ts';
import { LEADING, type TypeSizes } from './type-sizes.ts';

/** Widest a name at a line's end may be before it breaks. */
const WIDEST = 168;

interface LabelText {
  readonly name: readonly string[];
  readonly source: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** What stands at a line's end: its name and source, or on a phone the letter it has in the key. */
export function labelText(spec: ChartSpec, index: number, sizes: TypeSizes): LabelText {
  const line = spec.lines[index]!;
  const name = sizes.compact ? [letterOf(spec, index)] : balanceText(line.label, WIDEST, sizes.label, true);
  const source = sizes.compact ? [] : balanceText(line.source, WIDEST, sizes.foot);
  const width = Math.max(...name.map((text) => textWidth(text, sizes.label, true)), ...source.map((text) => textWidth(text, sizes.foot)));
  return { name, source, width, height: (name.length * sizes.label + source.length * sizes.foot) * LEADING };
}

/** Names beside the lines' ends: in the plot where there is room after the end, else in a column at its right edge. */
export function lineLabels(spec: ChartSpec, lines: readonly LineMark[], obstacles: readonly Box[], plot: Box, sizes: TypeSizes): ChartGeometry['lineLabels'] {
  const ends = new Map(lines.map((line) => [line.id, endOf(line)]));
  const texts = new Map(spec.lines.map((line, i) => [line.id, labelText(spec, i, sizes)]));
  const requests = lines.flatMap(({ id }): LabelRequest[] => {
    const anchor = ends.get(id);
    return anchor ? [{ id, anchor, width: texts.get(id)!.width, height: texts.get(id)!.height }] : [];
  });
  const fits = ({ anchor, width }: LabelRequest) => anchor.x + LABEL_GAP + width <= plot.right;
  const bounds = { left: plot.left, right: plot.right, top: plot.top - 4, bottom: plot.bottom - 2 };
  const boxes = new Map([
    ...placeLabels(requests.filter(fits), bounds, obstacles),
    ...stackLabels(requests.filter((request) => !fits(request)), plot.right + LABEL_GAP, { ...bounds, bottom: plot.bottom + 8 }),
  ]);
  return lines.flatMap(({ id, hue }) => {
    const [box, end] = [boxes.get(id), ends.get(id)];
    if (!box || !end) return [];
    const leader = leaderOf(box, end);
    return [{ id, texts: writeLabel(texts.get(id)!, box, sizes, hue), ...(leader ? { leader } : {}) }];
  });
}

function writeLabel({ name, source }: LabelText, box: Box, sizes: TypeSizes, ink: TextMark['ink']): TextMark[] {
  const first = stackLines(name, box.left, box.top, 'start', { size: sizes.label, ink, bold: true, halo: true });
  return [...first.texts, ...stackLines(source, box.left, box.top + first.height, 'start', { size: sizes.foot, ink: 'muted', halo: true }).texts];
}

/** A thin line from the end to a label that had to move away. */
function leaderOf(box: Box, end: { x: number; y: number }): ChartGeometry['lineLabels'][number]['leader'] {
  const y = Math.min(Math.max(end.y, box.top + 4), box.bottom - 4);
  const x = Math.min(Math.max(end.x, box.left - 3), box.right + 3);
  return Math.hypot(x - end.x, y - end.y) > 20 ? [end, { x, y }] : undefined;
}
