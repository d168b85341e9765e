import type { Box, Position } from './geometry.ts';

export interface LabelRequest {
  readonly id: string;
  readonly anchor: Position;
  readonly width: number;
  readonly height: number;
}

const GAP = 8;
const STEP = 3;
const REACH = 120;

/**
 * Puts each label beside its anchor where it covers least: to the right at the same height if it can, else shifted up or
 * down, else over the line's end. Earlier requests choose first. Labels never leave `bounds`.
 */
export function placeLabels(requests: readonly LabelRequest[], bounds: Box, obstacles: readonly Box[]): Map<string, Box> {
  const placed = new Map<string, Box>();
  for (const request of requests) {
    const taken = [...placed.values()].map((box) => grow(box, 3));
    const cost = (box: Box) => obstacles.reduce((sum, o) => sum + overlap(box, o), 0) + 20 * taken.reduce((sum, o) => sum + overlap(box, o), 0);
    const best = candidates(request, bounds).reduce<{ box: Box; cost: number } | undefined>((found, { box, distance }) => {
      if (found && distance >= found.cost) return found;
      const total = distance + cost(box);
      return !found || total < found.cost ? { box, cost: total } : found;
    }, undefined);
    if (best) placed.set(request.id, best.box);
  }
  return placed;
}

function candidates({ anchor, width, height }: LabelRequest, bounds: Box): { box: Box; distance: number }[] {
  const sides = [{ left: anchor.x + GAP, penalty: 0 }, { left: anchor.x - width, penalty: 24 }, { left: anchor.x - width / 2, penalty: 24 }];
  const found: { box: Box; distance: number }[] = [];
  for (let shift = 0; shift <= REACH; shift += STEP) {
    for (const dy of shift === 0 ? [0] : [-shift, shift]) {
      for (const { left, penalty } of sides) found.push({ box: within({ left, right: left + width, top: anchor.y + dy - height / 2, bottom: anchor.y + dy + height / 2 }, bounds), distance: shift + penalty });
    }
  }
  return found;
}

/** The box moved inside the bounds. */
function within(box: Box, bounds: Box): Box {
  const dx = Math.max(bounds.left - box.left, Math.min(0, bounds.right - box.right));
  const dy = Math.max(bounds.top - box.top, Math.min(0, bounds.bottom - box.bottom));
  return { left: box.left + dx, right: box.right + dx, top: box.top + dy, bottom: box.bottom + dy };
}

const grow = (box: Box, by: number): Box => ({ left: box.left - by, right: box.right + by, top: box.top - by, bottom: box.bottom + by });

/** Area two boxes share, in square pixels. */
export const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** A path's course as small boxes, for labels to keep clear of. */
export function courseOf(runs: readonly (readonly Position[])[]): Box[] {
  const half = 3;
  const at = ({ x, y }: Position): Box => ({ left: x - half, right: x + half, top: y - half, bottom: y + half });
  return runs.flatMap((run) => run.flatMap((point, i) => {
    const next = run[i + 1];
    if (!next) return [at(point)];
    const steps = Math.max(1, Math.ceil(Math.hypot(next.x - point.x, next.y - point.y) / (2 * half)));
    return Array.from({ length: steps }, (_, k) => at({ x: point.x + ((next.x - point.x) * k) / steps, y: point.y + ((next.y - point.y) * k) / steps }));
  }));
}
