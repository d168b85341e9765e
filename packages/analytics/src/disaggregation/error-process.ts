import { Matrix } from 'ml-matrix';
import type { Layout } from './layout.ts';

/** How the errors of the short periods hang together. */
export type ErrorProcess = 'chow-lin' | 'fernandez' | 'litterman';

/** Covariance of the errors of two short periods, in units of the variance of their shocks. */
type ErrorCovariance = (s: number, t: number) => number;

/**
 * AR(1) from its own stationary start (Chow and Lin 1971): ρ^|s−t| / (1 − ρ²). A random walk from 0 (Fernández 1981), or one whose
 * steps are AR(1) (Litterman 1983): what the earlier of two periods knows of the later.
 */
function errorCovariance(process: ErrorProcess, rho: number, n: number): ErrorCovariance {
  const powers = Array.from({ length: n }, (_, k) => rho ** k);
  if (process === 'chow-lin') return (s, t) => powers[Math.abs(s - t)]! / (1 - rho * rho);
  const walk = walkMoments(process === 'fernandez' ? 0 : rho, n);
  const carried = powers.map((power) => (rho * (1 - power)) / (1 - rho));
  return (s, t) => {
    const first = Math.min(s, t);
    return walk[first]!.variance + (process === 'fernandez' ? 0 : walk[first]!.withStep * carried[Math.abs(s - t)]!);
  };
}

/** Variance of a walk with AR(1) steps after each period, and its covariance with the step just taken; all begins at 0. */
function walkMoments(rho: number, n: number): { variance: number; withStep: number }[] {
  let [variance, withStep, step] = [0, 0, 0];
  return Array.from({ length: n }, () => {
    const nextStep = rho * rho * step + 1;
    const crossed = rho * withStep;
    variance += 2 * crossed + nextStep;
    withStep = crossed + nextStep;
    step = nextStep;
    return { variance, withStep };
  });
}

/** Covariance of the benchmarks' errors, and what weighted benchmark errors say of each short period's. */
export interface Covariances {
  readonly benchmarks: Matrix;
  readonly across: (weighted: readonly number[]) => number[];
}

export function covariancesOf(process: ErrorProcess, rho: number, { periods, benchmarks, weights }: Layout): Covariances {
  const between = errorCovariance(process, rho, periods.length);
  const withBenchmark = (from: number, t: number) => weights.reduce((sum, weight, part) => (weight === 0 ? sum : sum + weight * between(from + part, t)), 0);
  const matrix = Matrix.zeros(benchmarks.length, benchmarks.length);
  for (const [i, one] of benchmarks.entries()) {
    for (let k = 0; k <= i; k++) {
      const value = weights.reduce((sum, weight, part) => (weight === 0 ? sum : sum + weight * withBenchmark(one.from, benchmarks[k]!.from + part)), 0);
      matrix.set(i, k, value);
      matrix.set(k, i, value);
    }
  }
  return {
    benchmarks: matrix,
    across: (weighted) => periods.map((_, t) => benchmarks.reduce((sum, { from }, i) => sum + weighted[i]! * withBenchmark(from, t), 0)),
  };
}
