import type { ChartSpec, EventMark } from '../spec.ts';
import type { EventShape, TextMark } from './geometry.ts';
import type { Scales } from './scales.ts';
import { textWidth } from './text.ts';

/** A day and a half, in years: what is known more coarsely is drawn as a band. */
const A_DAY = 1.5 / 365;
const SIZE = 11;

export function eventShapes(spec: ChartSpec, { x }: Scales): EventShape[] {
  return [...spec.events].sort((a, b) => a.from - b.from || a.to - b.to).map((event) => shapeOf(event, x));
}

const shapeOf = ({ id, href, label, dateLabel, number, from, to, approximate }: EventMark, x: Scales['x']): EventShape => ({
  id, href, label, dateLabel, number, left: x(from), right: x(to), band: to - from > A_DAY || approximate, approximate,
});

interface Cluster {
  readonly numbers: readonly number[];
  readonly left: number;
  readonly right: number;
}

/** The numbers under the rail; neighbours without room for their own become "12–15" over their middle. */
export function railNumbers(events: readonly EventShape[], y: number, room: { left: number; right: number }): TextMark[] {
  const clusters: Cluster[] = [];
  for (const event of [...events].sort((a, b) => middle(a) - middle(b))) {
    clusters.push({ numbers: [event.number], left: middle(event), right: middle(event) });
    while (clusters.length > 1 && collide(clusters.at(-2)!, clusters.at(-1)!, room)) clusters.push(merge(clusters.pop()!, clusters.pop()!));
  }
  return clusters.map((cluster) => ({ x: centre(cluster, room), y, text: labelOf(cluster), anchor: 'middle', size: SIZE, ink: 'muted' }));
}

const middle = (event: EventShape) => (event.left + event.right) / 2;
const halfWidth = (cluster: Cluster) => textWidth(labelOf(cluster), SIZE) / 2;
const centre = (cluster: Cluster, room: { left: number; right: number }) =>
  Math.min(Math.max((cluster.left + cluster.right) / 2, room.left + halfWidth(cluster)), room.right - halfWidth(cluster));
const collide = (a: Cluster, b: Cluster, room: { left: number; right: number }) => centre(a, room) + halfWidth(a) + 5 > centre(b, room) - halfWidth(b);
const merge = (a: Cluster, b: Cluster): Cluster => ({ numbers: [...a.numbers, ...b.numbers], left: Math.min(a.left, b.left), right: Math.max(a.right, b.right) });

function labelOf({ numbers }: Cluster): string {
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  return low === high ? String(low) : `${low}–${high}`;
}
