import { line } from 'd3-shape';
import type { ChartLine } from '../spec.ts';
import type { LineMark, PointMark, Position } from './geometry.ts';
import type { Scales } from './scales.ts';

const pathOf = line<PointMark>((p) => p.x, (p) => p.y!).defined((p) => p.y !== null).digits(2);

/** A line in pixels. Its path breaks at every point without a figure: nothing is bridged. */
export function lineMark(chartLine: ChartLine, { x, y }: Scales): LineMark {
  const points = chartLine.points.map((point): PointMark => {
    const height = point.value === null ? null : y(point.value);
    return { point, x: x(point.x), y: height, zero: point.value !== null && height === null };
  });
  const { id, hue, method } = chartLine;
  return { id, hue, method, path: pathOf(points) ?? '', points, dots: runsOf(points).filter((run) => run.length <= 2).flat() };
}

/** Neighbouring points with a figure. */
export function runsOf(points: readonly PointMark[]): Position[][] {
  const runs: Position[][] = [];
  let open = false;
  for (const { x, y } of points) {
    if (y !== null && open) runs.at(-1)!.push({ x, y });
    else if (y !== null) runs.push([{ x, y }]);
    open = y !== null;
  }
  return runs;
}

/** Where a line's label hangs: its last point with a figure. */
export const endOf = (mark: LineMark): Position | undefined => runsOf(mark.points).at(-1)?.at(-1);
