import type { ChartSpec } from '../spec.ts';
import type { LineMark } from '../svg/geometry.ts';

/** A point of a chart: indices of its line and of the point in it. */
export interface PointPosition {
  readonly line: number;
  readonly point: number;
}

/**
 * Where a key leads from a point: left and right along the line, Home and End to its ends, up and down to the nearest
 * point in time of the line before or after. Points without a figure are stops too, so that gaps are heard. From nowhere
 * every such key leads to the first line's last point. Undefined for other keys, and for charts without points.
 */
export function move(lines: readonly LineMark[], from: PointPosition | null, key: string): PointPosition | undefined {
  const filled = lines.flatMap((line, i) => (line.points.length > 0 ? [i] : []));
  if (filled.length === 0 || !KEYS.includes(key)) return undefined;
  if (from === null) return { line: filled[0]!, point: lines[filled[0]!]!.points.length - 1 };
  const last = lines[from.line]!.points.length - 1;
  switch (key) {
    case 'ArrowLeft': return { ...from, point: Math.max(0, from.point - 1) };
    case 'ArrowRight': return { ...from, point: Math.min(last, from.point + 1) };
    case 'Home': return { ...from, point: 0 };
    case 'End': return { ...from, point: last };
    default: return changeLine(lines, filled, from, key === 'ArrowUp' ? -1 : 1);
  }
}

const KEYS = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End'];

function changeLine(lines: readonly LineMark[], filled: readonly number[], from: PointPosition, step: 1 | -1): PointPosition {
  const line = filled[Math.min(filled.length - 1, Math.max(0, filled.indexOf(from.line) + step))]!;
  if (line === from.line) return from;
  const x = lines[from.line]!.points[from.point]!.x;
  return { line, point: indexOfLeast(lines[line]!.points.map((p) => Math.abs(p.x - x))) };
}

/** The drawn point nearest to a place, within `reach` pixels. */
export function nearest(lines: readonly LineMark[], x: number, y: number, reach = 48): PointPosition | null {
  const drawn = lines.flatMap((mark, line) => mark.points.flatMap((p, point) => (p.y === null ? [] : [{ line, point, distance: Math.hypot(p.x - x, p.y - y) }])));
  const best = drawn[indexOfLeast(drawn.map((p) => p.distance))];
  return best && best.distance <= reach ? { line: best.line, point: best.point } : null;
}

const indexOfLeast = (numbers: readonly number[]): number => numbers.reduce((best, n, i) => (n < numbers[best]! ? i : best), 0);

/** What is said of a point: "2014, Morocco from Russia, USD 1.94 billion, Correlates of War". */
export function spokenPoint(spec: ChartSpec, { line, point }: PointPosition): string {
  const { label, source, points } = spec.lines[line]!;
  const { periodLabel, valueLabel, note } = points[point]!;
  return [periodLabel, label, valueLabel, source, ...(note === undefined ? [] : [note])].join(spec.locale === 'ar' ? '، ' : ', ');
}
