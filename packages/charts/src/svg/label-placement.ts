import type { Box, Position } from './geometry.ts';

export interface LabelRequest {
  readonly id: string;
  readonly anchor: Position;
  readonly width: number;
  readonly height: number;
}

export const LABEL_GAP = 8;
const STEP = 3;

/**
 * Puts each label beside its anchor where it covers least: to the right at the same height if it can, else shifted up or
 * down by at most its own height, else over the line's end. Earlier requests choose first. Labels never leave `bounds`.
 */
export function placeLabels(requests: readonly LabelRequest[], bounds: Box, obstacles: readonly Box[]): Map<string, Box> {
  const placed = new Map<string, Box>();
  for (const request of requests) {
    const taken = [...placed.values()];
    const cost = ({ box, distance }: Candidate) => distance + covered(box, obstacles) + 20 * covered(grow(box, 3), taken);
    placed.set(request.id, least(candidates(request, bounds), cost).box);
  }
  return placed;
}

/** Stacks labels in one column, in the order of their anchors, each as near to its own as the others allow. */
export function stackLabels(requests: readonly LabelRequest[], left: number, bounds: Pick<Box, 'top' | 'bottom'>): Map<string, Box> {
  const ordered = [...requests].sort((a, b) => a.anchor.y - b.anchor.y);
  const tops = ordered.map(({ anchor, height }) => anchor.y - height / 2);
  for (let i = 0; i < tops.length; i++) tops[i] = Math.max(tops[i]!, i === 0 ? bounds.top : tops[i - 1]! + ordered[i - 1]!.height + STEP);
  for (let i = tops.length - 1; i >= 0; i--) tops[i] = Math.min(tops[i]!, (i === tops.length - 1 ? bounds.bottom : tops[i + 1]! - STEP) - ordered[i]!.height);
  return new Map(ordered.map(({ id, width, height }, i) => [id, { left, right: left + width, top: tops[i]!, bottom: tops[i]! + height }]));
}

const covered = (box: Box, others: readonly Box[]) => others.reduce((sum, other) => sum + overlap(box, other), 0);

interface Candidate {
  readonly box: Box;
  readonly distance: number;
}

function least(all: readonly Candidate[], cost: (candidate: Candidate) => number): Candidate {
  const costs = all.map(cost);
  return all[costs.indexOf(Math.min(...costs))]!;
}

function candidates({ anchor, width, height }: LabelRequest, bounds: Box): Candidate[] {
  const sides = [0, 0.5, 0.75, 1].map((share) => ({ left: share === 0 ? anchor.x + LABEL_GAP : anchor.x - width * share, penalty: share === 0 ? 0 : 24 }));
  const found: Candidate[] = [];
  for (let shift = 0; shift <= height; shift += STEP) {
    for (const dy of shift === 0 ? [0] : [-shift, shift]) {
      const [top, bottom] = [anchor.y + dy - height / 2, anchor.y + dy + height / 2];
      for (const { left, penalty } of sides) found.push({ box: within({ left, right: left + width, top, bottom }, bounds), distance: shift + penalty });
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
  const half = 5;
  const at = ({ x, y }: Position): Box => ({ left: x - half, right: x + half, top: y - half, bottom: y + half });
  return runs.flatMap((run) => run.flatMap((point, i) => {
    const next = run[i + 1];
    if (!next) return [at(point)];
    const steps = Math.max(1, Math.ceil(Math.hypot(next.x - point.x, next.y - point.y) / (2 * half)));
    return Array.from({ length: steps }, (_, k) => at({ x: point.x + ((next.x - point.x) * k) / steps, y: point.y + ((next.y - point.y) * k) / steps }));
  }));
}
