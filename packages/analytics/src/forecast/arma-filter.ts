import { LuDecomposition, Matrix } from 'ml-matrix';
import { zeros } from '../time-series/descriptive.ts';
import { impulses, type ArmaPolynomials } from './arima-model.ts';

/** One-step errors of several columns under one ARMA process, and the state after the last row. */
export interface ArmaPass {
  /** Errors divided by √(their variance in units of σ²), a row for each column. */
  readonly scaled: readonly (readonly number[])[];
  /** Those standard deviations: 1 once the beginning is forgotten. */
  readonly deviations: readonly number[];
  /** Predicted state of each column one period after the end. */
  readonly states: readonly (readonly number[])[];
  /** Covariance of the state's error there, in units of σ². */
  readonly covariance: readonly Float64Array[];
}

/**
 * Exact one-step errors of a stationary ARMA process by the Kalman filter in Harvey's form (Harvey 1989, section 3.3),
 * begun from the process' own covariance. The state needs no measurement error, so each step costs the square of its size.
 */
export function armaPass(columns: readonly (readonly number[])[], polynomials: ArmaPolynomials): ArmaPass {
  const { phi, theta } = padded(polynomials);
  const size = phi.length;
  const r = [1, ...theta];
  const covariance = startingCovariance(phi, r);
  const states = columns.map(() => zeros(size));
  const scaled: number[][] = columns.map(() => []);
  const gain = new Float64Array(size);
  const deviations: number[] = [];
  let settled = false;
  for (let t = 0; t < columns[0]!.length; t++) {
    const variance = covariance[0]![0]!;
    if (!settled) for (let i = 0; i < size; i++) gain[i] = covariance[i]![0]! / variance;
    for (const [k, column] of columns.entries()) scaled[k]!.push(stepState(states[k]!, column[t]!, gain, phi) / Math.sqrt(variance));
    if (!settled) settled = stepCovariance(covariance, gain, variance, r) < SETTLED;
    deviations.push(Math.sqrt(variance));
  }
  return { scaled, deviations, states, covariance };
}

/** Both polynomials at the length of the state: the larger of p and q + 1. */
function padded({ phi, theta }: ArmaPolynomials): ArmaPolynomials {
  const size = Math.max(phi.length, theta.length + 1);
  const fill = (c: readonly number[], length: number) => [...c, ...zeros(length - c.length)];
  return { phi: fill(phi, size), theta: fill(theta, size - 1) };
}

/** Moves a predicted state past an observed value, and gives the error. */
function stepState(state: number[], value: number, gain: Float64Array, phi: readonly number[]): number {
  const error = value - state[0]!;
  for (let i = 0; i < state.length; i++) state[i] = phi[i]! * value + (i + 1 < state.length ? state[i + 1]! + gain[i + 1]! * error : 0);
  return error;
}

/** What is still unknown of the state, in units of σ², below which it is taken to be known: the recursion has arrived. */
const SETTLED = 1e-12;

/** P ← the part of P that the observation leaves, one place up, plus the new error's; in place. Gives the size of that part. */
function stepCovariance(p: readonly Float64Array[], gain: Float64Array, variance: number, r: readonly number[]): number {
  const size = r.length;
  let unknown = 0;
  for (let i = 0; i < size; i++) {
    for (let k = i; k < size; k++) {
      const left = k + 1 < size ? p[i + 1]![k + 1]! - gain[i + 1]! * gain[k + 1]! * variance : 0;
      p[i]![k] = left + r[i]! * r[k]!;
      unknown += Math.abs(left);
    }
  }
  for (let i = 0; i < size; i++) for (let k = 0; k < i; k++) p[i]![k] = p[k]![i]!;
  return unknown;
}

/**
 * Covariance of the state of the stationary process in units of σ²: the first row from its autocovariances, the others by
 * P = TPT′ + RR′ from the last diagonal up.
 */
function startingCovariance(phi: readonly number[], r: readonly number[]): Float64Array[] {
  const size = r.length;
  const first = firstRow(phi, r);
  const p = Array.from({ length: size }, () => new Float64Array(size));
  const at = (i: number, k: number) => (i < size && k < size ? p[i]![k]! : 0);
  for (let k = 0; k < size; k++) p[0]![k] = p[k]![0] = first[k]!;
  for (let i = size - 1; i > 0; i--) {
    for (let k = size - 1; k >= i; k--) {
      const value = phi[i]! * phi[k]! * first[0]! + phi[i]! * (first[k + 1] ?? 0) + phi[k]! * (first[i + 1] ?? 0) + at(i + 1, k + 1) + r[i]! * r[k]!;
      p[i]![k] = p[k]![i] = value;
    }
  }
  return p;
}

/** Covariances of the series with each element of its state. */
function firstRow(phi: readonly number[], r: readonly number[]): number[] {
  const size = r.length;
  const psi = impulses({ phi, theta: r.slice(1) }, size);
  const gamma = autocovariances(phi, r, psi);
  return Array.from({ length: size }, (_, k) => {
    if (k === 0) return gamma[0]!;
    let sum = 0;
    for (let j = k; j < size; j++) sum += phi[j]! * gamma[j - k + 1]! + r[j]! * psi[j - k]!;
    return sum;
  });
}

/** γ_0 … γ_size of the process in units of σ², from the Yule–Walker equations with moving average; NaN at a unit root, where there are none. */
function autocovariances(phi: readonly number[], r: readonly number[], psi: readonly number[]): number[] {
  const p = phi.findLastIndex((x) => x !== 0) + 1;
  const right = (k: number) => r.slice(k).reduce((sum, x, j) => sum + x * psi[j]!, 0);
  const gamma = p === 0 ? [right(0)] : solveAutocovariances(phi.slice(0, p), right);
  for (let k = gamma.length; k <= r.length; k++) gamma.push(right(k) + phi.slice(0, p).reduce((sum, x, i) => sum + x * gamma[k - 1 - i]!, 0));
  return gamma;
}

function solveAutocovariances(phi: readonly number[], right: (k: number) => number): number[] {
  const equations = Matrix.eye(phi.length + 1);
  for (let k = 0; k <= phi.length; k++) {
    for (const [i, x] of phi.entries()) {
      const lag = Math.abs(k - i - 1);
      equations.set(k, lag, equations.get(k, lag) - x);
    }
  }
  const solver = new LuDecomposition(equations);
  if (solver.isSingular()) return equations.getRow(0).map(() => NaN);
  return solver.solve(Matrix.columnVector(Array.from({ length: phi.length + 1 }, (_, k) => right(k)))).to1DArray();
}
