import { differenced, type ArimaFit } from '../forecast/arima-fit.ts';
import { armaPass } from '../forecast/arma-filter.ts';
import { addTo, dot, norm, orthonormalise, RANK_TOLERANCE } from '../linear/qr.ts';
import { median } from '../time-series/descriptive.ts';
import type { ObservedRun } from '../time-series/observed-run.ts';

/** AO: one period; LS: that and all later ones; TC: fading from it. */
export type OutlierType = 'AO' | 'LS' | 'TC';

/** What is left of a temporary change a period later (Chen and Liu 1993). */
const FADING = 0.7;

/** A kind of outlier at a place, from 0. */
export interface Effect {
  readonly type: OutlierType;
  readonly at: number;
}

/** What an outlier of size 1 does to each of `n` points. */
export function effectColumn({ type, at }: Effect, n: number): number[] {
  return Array.from({ length: n }, (_, t) => {
    if (t < at) return 0;
    return type === 'LS' ? 1 : type === 'AO' ? Number(t === at) : FADING ** (t - at);
  });
}

/** 1.483 times the median absolute deviation: the standard deviation of normal numbers, whatever a few of them do. */
export function robustDeviation(values: readonly number[]): number {
  const centre = median(values);
  return 1.483 * median(values.map((value) => Math.abs(value - centre)));
}

/**
 * The effect not yet in the model with the largest |t| if it were added, its ARMA part left as it is; undefined where
 * there is none to try. A level shift needs two points on each side: else it is an outlier at an end. The last point is
 * tried as AO alone, since the kinds cannot be told apart there.
 */
export function strongestCandidate(
  run: ObservedRun, fit: ArimaFit, known: readonly Effect[], types: readonly OutlierType[],
): { effect: Effect; strength: number } | undefined {
  const n = run.values.length;
  const scale = robustDeviation(fit.errors);
  const taken = new Set(known.map(({ at }) => at));
  const candidates = types.flatMap((type) => run.values.map((_, at): Effect => ({ type, at }))).filter(({ type, at }) => !taken.has(at) && isTold(type, at, n));
  if (candidates.length === 0) return undefined;
  const filtered = armaPass(candidates.map((effect) => differenced(effectColumn(effect, n), fit.order, run.perYear)), fit.polynomials).scaled;
  const basis = orthonormalise(fit.pass.scaled.slice(1).map((column) => Float64Array.from(column))).q;
  const errors = Float64Array.from(fit.errors);
  let best: { effect: Effect; strength: number } | undefined;
  for (const [i, effect] of candidates.entries()) {
    const own = Float64Array.from(filtered[i]!);
    const whole = norm(own);
    for (const q of basis) addTo(own, -dot(own, q), q);
    const size = norm(own);
    const strength = size > RANK_TOLERANCE * whole ? Math.abs(dot(own, errors)) / (size * scale) : 0;
    if (strength > (best?.strength ?? 0)) best = { effect, strength };
  }
  return best;
}

const isTold = (type: OutlierType, at: number, n: number): boolean => (type === 'LS' ? at >= 2 && at <= n - 2 : type === 'AO' || at < n - 1);
