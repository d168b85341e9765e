import type { ChartSpec, ClaimMark } from '../spec.ts';
import type { Box, ClaimShape } from './geometry.ts';
import type { Scales } from './scales.ts';

export const CLAIM_RADIUS = 4.5;
const CROWDED = 2 * CLAIM_RADIUS + 2;
/** Length of the arrow that stands for an open end. */
const OPEN_END = 26;

/**
 * Claims as diamonds over the middle of their period, whiskers to the ends of their intervals. Several for one period
 * whose diamonds would cover each other step aside, within the period as far as it is wide enough.
 */
export function claimShapes(spec: ChartSpec, scales: Scales, plot: Box): ClaimShape[] {
  const periods = new Map<string, ClaimMark[]>();
  for (const claim of spec.claims) {
    const key = `${claim.from} ${claim.to}`;
    periods.set(key, [...(periods.get(key) ?? []), claim]);
  }
  return [...periods.values()].flatMap((claims) => {
    const shapes = claims.map((claim) => shapeOf(claim, scales, plot)).filter((shape) => shape !== null).sort((a, b) => a.y - b.y);
    return crowdsOf(shapes).flatMap(stepAside);
  });
}

function shapeOf(claim: ClaimMark, { x, y }: Scales, plot: Box): ClaimShape | null {
  const height = y(claim.value);
  if (height === null) return null;
  const { id, href, label, hue, from, to, low, high } = claim;
  const end = (value: number | null, open: number) => {
    const at = value === null ? null : y(value);
    return at === null ? { y: Math.min(Math.max(open, plot.top), plot.bottom), open: true } : { y: at, open: false };
  };
  const whisker = { low: end(low, height + OPEN_END), high: end(high, height - OPEN_END) };
  return { id, href, label, hue, x: x((from + to) / 2), y: height, left: x(from), right: x(to), ...whisker };
}

/** Shapes from top to bottom, cut where the next stands clear of the last. */
function crowdsOf(shapes: readonly ClaimShape[]): ClaimShape[][] {
  const crowds: ClaimShape[][] = [];
  for (const shape of shapes) {
    const last = crowds.at(-1)?.at(-1);
    if (last && shape.y - last.y < CROWDED) crowds.at(-1)!.push(shape);
    else crowds.push([shape]);
  }
  return crowds;
}

function stepAside(crowd: readonly ClaimShape[]): ClaimShape[] {
  const room = crowd[0]!.right - crowd[0]!.left;
  const step = Math.max(Math.min(CROWDED, (room - CROWDED) / Math.max(1, crowd.length - 1)), 3);
  return crowd.map((shape, i) => ({ ...shape, x: shape.x + (i - (crowd.length - 1) / 2) * step }));
}

/** The room a claim takes: its diamond and its whisker. */
export const claimBoxes = ({ x, y, low, high }: ClaimShape): Box[] => [
  { left: x - 7, right: x + 7, top: y - 7, bottom: y + 7 },
  { left: x - 3, right: x + 3, top: high.y, bottom: low.y },
];
