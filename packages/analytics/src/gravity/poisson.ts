import { leastSquares } from '../linear/least-squares.ts';
import { addTo } from '../linear/qr.ts';
import { transformFor, type Prepared } from './model.ts';

/** What iteratively reweighted least squares came to. */
export type PoissonOutcome =
  | { readonly status: 'converged'; readonly solution: PoissonSolution }
  | { readonly status: 'separated'; readonly places: readonly number[]; readonly eta: Float64Array }
  | { readonly status: 'not-converged' };

export interface PoissonSolution {
  readonly coefficients: Float64Array;
  /** ln of the expected value, of values divided by their mean. */
  readonly eta: Float64Array;
  /** Regressors with the effects taken out under the last weights. */
  readonly columns: readonly Float64Array[];
  readonly inverse: readonly (readonly number[])[];
  readonly deviance: number;
  readonly iterations: number;
}

const MOST_ITERATIONS = 200;
/** The change of the ln of an expected value, beside its size, that counts as none. */
const SETTLED = 1e-7;
/** The same of what must not move while separated observations do, and the least that those move. */
const STILL = 1e-5;
const MOVING = 1e-2;

/**
 * Poisson likelihood with a logarithmic link by Newton's method, the effects taken out at each step. Where it ends with
 * nothing moving, the maximum exists. Where the values above zero have settled while some zeros go on down at one pace,
 * their step is a combination of the regressors that is 0 for every value above zero and below 0 for those zeros alone:
 * the certificate that they are separated. Source: Correia, Guimarães and Zylkin, Verifying the existence of maximum
 * likelihood estimates for generalized linear models (2019).
 */
export function fitPoisson(y: Float64Array, sample: Prepared, start?: Float64Array): PoissonOutcome {
  let eta = start ?? y.map((value) => Math.log((value + 1) / 2));
  let deviance = Infinity;
  let warm: Float64Array[] = [];
  for (let iteration = 1; iteration <= MOST_ITERATIONS; iteration++) {
    const step = newtonStep(y, eta, sample, warm);
    if (step === undefined) return { status: 'not-converged' };
    warm = step.effects;
    const change = step.eta.map((value, i) => value - eta[i]!);
    if (change.every((value, i) => Math.abs(value) <= SETTLED * Math.max(1, Math.abs(eta[i]!)))) {
      return { status: 'converged', solution: { ...step, deviance: devianceOf(y, step.eta, sample.weights), iterations: iteration } };
    }
    const places = separatedPlaces(y, change);
    if (places.length > 0) return { status: 'separated', places, eta: step.eta };
    [eta, deviance] = shortened(y, eta, change, deviance, sample.weights);
  }
  return { status: 'not-converged' };
}

/** Zeros whose step down, seen alone, is a certificate of separation; none where the rest has not settled. */
function separatedPlaces(y: Float64Array, change: Float64Array): number[] {
  const places: number[] = [];
  for (let i = 0; i < y.length; i++) {
    if (y[i] === 0 && change[i]! < -MOVING) places.push(i);
    else if (Math.abs(change[i]!) > STILL) return [];
  }
  return places;
}

interface NewtonStep {
  readonly coefficients: Float64Array;
  readonly eta: Float64Array;
  readonly columns: readonly Float64Array[];
  readonly inverse: readonly (readonly number[])[];
  readonly effects: Float64Array[];
}

/** One weighted least squares of the working variable η + (y − μ)/μ. */
function newtonStep(y: Float64Array, eta: Float64Array, { groups, columns, kept, weights }: Prepared, warm: readonly Float64Array[]): NewtonStep | undefined {
  const mu = eta.map(Math.exp);
  const working = mu.map((m, i) => m * weights[i]!);
  const target = eta.map((value, i) => value + (y[i] === 0 ? -1 : y[i]! / mu[i]! - 1));
  const transform = transformFor(groups, working);
  const within = [target, ...kept.map((j) => columns[j]!)].map((column, j) => transform(column, warm[j]));
  if (within.some(({ converged }) => !converged)) return undefined;
  const roots = working.map(Math.sqrt);
  const [z, ...x] = within.map(({ residual }) => residual) as [Float64Array, ...Float64Array[]];
  const solved = leastSquares(x.map((column) => column.map((value, i) => value * roots[i]!)), z.map((value, i) => value * roots[i]!));
  if (solved.kept.length < x.length) return undefined;
  const next = Float64Array.from(within[0]!.projection);
  x.forEach((column, j) => addTo(next, solved.coefficients[j]!, column));
  return { coefficients: solved.coefficients, eta: next, columns: x, inverse: solved.inverse, effects: within.map(({ effects }) => effects) };
}

/** The new η and its deviance, the step halved while it makes the fit worse. */
function shortened(y: Float64Array, eta: Float64Array, change: Float64Array, before: number, weights: Float64Array): [Float64Array, number] {
  for (let factor = 1; ; factor /= 2) {
    const next = eta.map((value, i) => value + factor * change[i]!);
    const deviance = devianceOf(y, next, weights);
    if (deviance <= before * (1 + 1e-10) || factor < 1e-6) return [next, deviance];
  }
}

/** 2 Σ w (y ln(y/μ) − (y − μ)). */
function devianceOf(y: Float64Array, eta: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < y.length; i++) sum += weights[i]! * ((y[i]! > 0 ? y[i]! * (Math.log(y[i]!) - eta[i]!) : 0) - y[i]! + Math.exp(eta[i]!));
  return 2 * sum;
}
