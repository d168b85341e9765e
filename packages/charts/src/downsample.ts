import type { ChartPoint } from './spec.ts';

/** Points of a line that a chart draws at most, gaps aside. */
export const MOST_POINTS = 1000;

/**
 * Thins a line to about `most` points by M4: of each of `most / 4` equal stretches of time the first, last, lowest and
 * highest point stay, so extremes and ends are kept exactly and a pixel column looks as it did. Each run between gaps is
 * thinned for itself; points without a value all stay. A shorter line comes back as it is.
 * Source: Jugel, Jerzak, Hackenbroich, Markl, "M4: A Visualization-Oriented Time Series Data Aggregation", PVLDB 7 (10), 2014.
 */
export function downsample(points: readonly ChartPoint[], most = MOST_POINTS): readonly ChartPoint[] {
  if (points.length <= most) return points;
  const [from, to] = [points[0]!.x, points.at(-1)!.x];
  const buckets = Math.max(1, Math.floor(most / 4));
  const bucketOf = (p: ChartPoint) => Math.min(buckets - 1, Math.floor(((p.x - from) / (to - from || 1)) * buckets));
  return stretches(points, bucketOf).flatMap(keep);
}

/** Neighbouring points that share a bucket and are all values or all gaps. */
function stretches(points: readonly ChartPoint[], bucketOf: (p: ChartPoint) => number): ChartPoint[][] {
  const groups: ChartPoint[][] = [];
  let previous: string | undefined;
  for (const point of points) {
    const key = `${bucketOf(point)} ${point.value === null}`;
    if (key === previous) groups.at(-1)!.push(point);
    else groups.push([point]);
    previous = key;
  }
  return groups;
}

function keep(group: readonly ChartPoint[]): readonly ChartPoint[] {
  if (group.length <= 4 || group[0]!.value === null) return group;
  let [low, high] = [0, 0];
  group.forEach((p, i) => {
    if (p.value! < group[low]!.value!) low = i;
    if (p.value! > group[high]!.value!) high = i;
  });
  return [...new Set([0, low, high, group.length - 1])].sort((a, b) => a - b).map((i) => group[i]!);
}
