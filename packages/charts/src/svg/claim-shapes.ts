import type { ChartSpec, ClaimMark } from '../spec.ts';
import type { Box, ClaimShape } from './geometry.ts';
import type { Scales } from './scales.ts';

export const CLAIM_RADIUS = 4.5;
const CROWDED = 2 * CLAIM_RADIUS + 2;

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
  const end = (value: number | null, edge: number) => (value === null ? { y: edge, open: true } : { y: y(value) ?? edge, open: y(value) === null });
  return { id, href, label, hue, x: x((from + to) / 2), y: height, left: x(from), right: x(to), low: end(low, plot.bottom), high: end(high, plot.top) };
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
