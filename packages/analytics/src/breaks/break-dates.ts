import { undefinedFor } from '../result.ts';
import { twoSidedT } from '../linear/distributions.ts';
import { estimated, type Estimated } from '../linear/estimate.ts';
import { norm } from '../linear/qr.ts';
import { stretchesOf } from './breakpoints.ts';
import { regressionOn, segmentsOf, type BreakModel } from './segments.ts';

/** Where a break can lie: places of the last observation before it, cut off at the ends of the series. */
export interface BreakInterval {
  readonly last: number;
  readonly low: number;
  readonly high: number;
}

export interface BreakIntervalOptions {
  readonly confidence?: number | undefined;
  /** Whether the variance of the errors, and the spread of the regressors, are taken as equal in all segments; they are not unless said so. */
  readonly equalErrors?: boolean | undefined;
  readonly equalRegressors?: boolean | undefined;
}

/**
 * Intervals of break dates by Bai's distribution for breaks that are small beside the errors; `last` are the breaks found,
 * as places of the observation before each. Undefined (`not-comparable`) for a break so lopsided that the distribution has
 * no such interval. Source: Bai, Estimation of a Change Point in Multiple Regression Models (1997), equation 17; the
 * rounding outwards is that of R's strucchange. docs/methods/breaks.md
 */
export function breakIntervals(model: BreakModel, last: readonly number[], { confidence = 0.95, equalErrors = false, equalRegressors = false }: BreakIntervalOptions = {}): Estimated<BreakInterval>[] {
  const segments = segmentsOf(model);
  const n = segments.rows.length;
  const places = last.map((row) => segments.rows.filter((r) => r <= row).length - 1);
  const parts = stretchesOf(places, n).map(([from, to]) => regressionOn(segments, from, to));
  const pooled = parts.reduce((sum, { residuals }) => sum + norm(residuals) ** 2, 0) / n;
  const size = (delta: Float64Array, columns: readonly Float64Array[]): number => {
    const moved = columns[0]!.map((_, i) => columns.reduce((sum, column, j) => sum + column[i]! * delta[j]!, 0));
    return norm(moved) ** 2 / moved.length;
  };
  return places.map((place, b) => {
    const [before, after] = [parts[b]!, parts[b + 1]!];
    if (before.kept.length < segments.coefficients || after.kept.length < segments.coefficients) return undefinedFor('rank-deficient');
    const delta = after.coefficients.map((value, j) => value - before.coefficients[j]!);
    const [q1, q2] = equalRegressors ? [size(delta, segments.columns), size(delta, segments.columns)] : [size(delta, before.columns), size(delta, after.columns)];
    const [s1, s2] = equalErrors ? [pooled, pooled] : [before, after].map(({ residuals }) => norm(residuals) ** 2 / residuals.length) as [number, number];
    if (!(s1 > 0 && s2 > 0 && q1 > 0)) return undefinedFor('exact-fit');
    const reach = quantiles({ xi: q2 / q1, phi: (q2 / q1) * (s2 / s1) }, (1 - confidence) / 2);
    if (reach === undefined) return undefinedFor('not-comparable');
    const [low, high] = [place - Math.ceil((reach.upper * s1) / q1), place - Math.floor((reach.lower * s1) / q1)];
    return estimated({ last: segments.rows[place]!, low: segments.rows[Math.max(0, low)]!, high: segments.rows[Math.min(n - 1, high)]! });
  });
}

interface Shape {
  readonly xi: number;
  readonly phi: number;
}

/** The two quantiles of the argument of the maximum that cut off `tail` each; undefined where 0 lies in a tail. */
function quantiles(shape: Shape, tail: number): { readonly lower: number; readonly upper: number } | undefined {
  const middle = argmaxBelow(0, shape);
  if (!(middle >= tail && middle <= 1 - tail)) return undefined;
  let [lower, upper] = [-1, 1];
  while (argmaxBelow(upper, shape) < 1 - tail) upper *= 2;
  while (argmaxBelow(lower, shape) > tail) lower *= 2;
  return { lower: solve((x) => argmaxBelow(x, shape) - tail, lower, 0), upper: solve((x) => argmaxBelow(x, shape) - (1 - tail), 0, upper) };
}

function solve(f: (x: number) => number, from: number, to: number): number {
  let [low, high] = [from, to];
  for (let i = 0; i < 200 && high - low > 1e-12 * Math.max(1, Math.abs(low)); i++) {
    const middle = (low + high) / 2;
    if (f(middle) < 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Distribution of the place where W(s) − |s|/2, scaled differently on both sides, is largest: Bai (1997), appendix B. */
function argmaxBelow(x: number, { xi, phi }: Shape): number {
  const root = Math.sqrt(Math.abs(x));
  if (x < 0) {
    const [f, decay] = [xi / phi, Math.exp(x / 8) / Math.sqrt(2 * Math.PI)];
    const c = (phi * (phi + 2 * xi)) / (xi * (phi + xi));
    const d = (phi + 2 * xi) ** 2 / ((phi + xi) * xi);
    return decay * (-root - c * millsRatio((0.5 + f) * root) + (d - 2 - x / 2) * millsRatio(root / 2));
  }
  const decay = Math.exp((-xi * xi * x) / (8 * phi)) / Math.sqrt(2 * Math.PI);
  const c = (xi * (2 * phi + xi)) / (phi * (phi + xi));
  const d = (2 * phi + xi) ** 2 / ((phi + xi) * phi);
  const scaled = Math.sqrt(phi);
  return 1 + decay * ((xi / scaled) * root + c * millsRatio(((2 * phi + xi) / (2 * scaled)) * root) - (d - 2 + (xi * xi * x) / (2 * phi)) * millsRatio((xi * root) / (2 * scaled)));
}

/** Φ(−t)/φ(t) for t ≥ 0, by continued fraction where Φ(−t) is small. */
function millsRatio(t: number): number {
  if (t < 6) return (twoSidedT(t, Infinity) / 2) * Math.exp((t * t) / 2) * Math.sqrt(2 * Math.PI);
  let fraction = t;
  for (let i = 60; i >= 1; i--) fraction = t + i / fraction;
  return 1 / fraction;
}
