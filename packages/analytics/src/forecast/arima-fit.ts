import { estimated, type Estimated } from '../linear/estimate.ts';
import { leastSquares, type LeastSquares } from '../linear/least-squares.ts';
import { undefinedFor } from '../result.ts';
import { differences, isConstant, zeros } from '../time-series/descriptive.ts';
import { coefficientsAt, expanded, type ArimaCoefficients, type ArimaOrder, type ArmaPolynomials } from './arima-model.ts';
import { armaPass, type ArmaPass } from './arma-filter.ts';
import { bfgs } from './bfgs.ts';

/** A regression with ARIMA errors, fitted by exact maximum likelihood. */
export interface ArimaFit {
  readonly order: ArimaOrder;
  readonly period: number;
  readonly coefficients: ArimaCoefficients;
  readonly polynomials: ArmaPolynomials;
  /** Coefficients of the regressors, the constant first where there is one, and their standard errors given the ARMA part. */
  readonly regression: readonly number[];
  readonly standardErrors: readonly number[];
  readonly logLikelihood: number;
  readonly aicc: number;
  /** Σe²/n, the maximum-likelihood estimate, n the points left after differencing. */
  readonly mlVariance: number;
  /** Σe²/(n − coefficients). */
  readonly variance: number;
  /** Standardised one-step errors of the points left after differencing. */
  readonly errors: readonly number[];
  readonly pass: ArmaPass;
}

/** Columns of a regression beside the constant, one value for each point of the series. */
export type Regressors = readonly (readonly number[])[];

/**
 * The model of greatest exact likelihood: series and regressors are differenced, the ARMA part searched for by BFGS on
 * partial autocorrelations (so always stationary and invertible) from the conditional least-squares fit, and the
 * regression solved by generalised least squares at each step. `too-short` without two points more than coefficients
 * and variance, `constant` where the differences do not vary, `not-converged` where no fit is finite.
 */
export function fitArima(values: readonly number[], order: ArimaOrder, period: number, regressors: Regressors = []): Estimated<ArimaFit> {
  const columns = [values, ...(order.constant ? [constantOf(order, values.length)] : []), ...regressors].map((column) => differenced(column, order, period));
  const n = columns[0]!.length;
  if (n < parameterCount(order) + regressors.length + 3) return undefinedFor('too-short');
  if (isConstant(columns[0]!) && (order.constant || columns[0]![0] === 0)) return undefinedFor('constant');
  const scale = Math.sqrt(columns[0]!.reduce((sum, v) => sum + v * v, 0) / n);
  const scaled = [columns[0]!.map((v) => v / scale), ...columns.slice(1)];
  const objective = (evaluate: (polynomials: ArmaPolynomials) => number) => (x: readonly number[]) => finite(evaluate(expanded(coefficientsAt(x, order), period)));
  const rough = bfgs(objective((polynomials) => Math.log(squares(conditionalErrors(scaled, polynomials)))), zeros(order.p + order.q + order.P + order.Q), 1e-6);
  const best = [rough.at, rough.at.map(() => 0)]
    .map((start) => bfgs(objective((polynomials) => concentrated(armaPass(scaled, polynomials), n)), start))
    .reduce((a, b) => (b.value < a.value ? b : a));
  return best.value >= UNUSABLE ? undefinedFor('not-converged') : estimated(fitAt(columns, order, period, best.at));
}

/** Stands for a likelihood of nothing: finite, so that differences of it are. */
const UNUSABLE = 1e10;
const finite = (value: number): number => (Number.isFinite(value) ? value : UNUSABLE);

/** Coefficients of an order, the constant counted, the variance not. */
export const parameterCount = ({ p, q, P, Q, constant }: ArimaOrder): number => p + q + P + Q + (constant ? 1 : 0);

/** A mean is a column of ones; a drift counts the periods, from 1. */
const constantOf = ({ d, D }: ArimaOrder, n: number): number[] => Array.from({ length: n }, (_, i) => (d + D === 0 ? 1 : i + 1));

/** A column after d plain and D yearly differences. */
export function differenced(column: readonly number[], { d, D }: Pick<ArimaOrder, 'd' | 'D'>, period: number): number[] {
  let rest = [...column];
  for (let i = 0; i < D; i++) rest = differences(rest, period);
  for (let i = 0; i < d; i++) rest = differences(rest);
  return rest;
}

/** The first column regressed on the others; undefined where those are collinear. */
function regressed([y, ...x]: readonly (readonly number[])[]): { beta: readonly number[]; errors: readonly number[]; inverse: LeastSquares['inverse'] } | undefined {
  if (x.length === 0) return { beta: [], errors: y!, inverse: [] };
  const { coefficients, residuals, kept, inverse } = leastSquares(x.map((column) => Float64Array.from(column)), Float64Array.from(y!));
  return kept.length < x.length ? undefined : { beta: [...coefficients], errors: [...residuals], inverse };
}

const squares = (columns: readonly (readonly number[])[]): number => regressed(columns)?.errors.reduce((sum, e) => sum + e * e, 0) ?? Infinity;

/** −log-likelihood per point but for constants, variance and regression at their best: ½ ln(Σe²/n) + Σ ln s/n, s the errors' deviations. */
const concentrated = (pass: ArmaPass, n: number): number => 0.5 * Math.log(squares(pass.scaled) / n) + logDeviations(pass) / n;

const logDeviations = ({ deviations }: ArmaPass): number => deviations.reduce((sum, deviation) => sum + Math.log(deviation), 0);

/** Errors given that all before the first p points were 0: the usual rough fit to begin from. */
function conditionalErrors(columns: readonly (readonly number[])[], { phi, theta }: ArmaPolynomials): number[][] {
  return columns.map((column) => {
    const errors: number[] = [];
    for (let t = 0; t < column.length; t++) {
      let error = t < phi.length ? 0 : column[t]!;
      if (t >= phi.length) {
        for (let i = 0; i < phi.length; i++) error -= phi[i]! * column[t - 1 - i]!;
        for (let j = 0; j < Math.min(theta.length, t); j++) error -= theta[j]! * errors[t - 1 - j]!;
      }
      errors.push(error);
    }
    return errors;
  });
}

function fitAt(columns: readonly (readonly number[])[], order: ArimaOrder, period: number, x: readonly number[]): ArimaFit {
  const coefficients = coefficientsAt(x, order);
  const polynomials = expanded(coefficients, period);
  const pass = armaPass(columns, polynomials);
  const { beta, errors, inverse } = regressed(pass.scaled)!;
  const [n, count] = [errors.length, x.length + beta.length];
  const sum = errors.reduce((total, e) => total + e * e, 0);
  const mlVariance = sum / n;
  const logLikelihood = -0.5 * n * (Math.log(2 * Math.PI * mlVariance) + 1) - logDeviations(pass);
  return {
    order, period, coefficients, polynomials, regression: beta, standardErrors: inverse.map((row, k) => Math.sqrt(mlVariance * row[k]!)), logLikelihood,
    aicc: -2 * logLikelihood + 2 * (count + 1) + (2 * (count + 1) * (count + 2)) / (n - count - 2), mlVariance, variance: sum / (n - count), errors, pass,
  };
}
