import { undefinedFor } from '../result.ts';
import { covarianceOf, type Covariance } from './covariance.ts';
import type { Dropped, ErrorConvention } from './errors.ts';
import { estimated, type Estimated } from './estimate.ts';
import { coefficientsOf, type Coefficient } from './inference.ts';
import { leastSquares, type LeastSquares } from './least-squares.ts';
import { norm } from './qr.ts';
import { alignedTo, completeRows, itemsAt, valuesAt, type Sample, type Variable } from './sample.ts';

/** A linear model: what is explained, and by what. */
export interface Regression {
  readonly y: Variable;
  /** Regressors by name, in order: of those that depend on each other the later is left out. */
  readonly x: Readonly<Record<string, Variable>>;
  /** A constant before all others, named `(intercept)`; there unless false. */
  readonly intercept?: boolean | undefined;
  /** Weights inverse to the variance of the errors; an observation of weight 0 is dropped. */
  readonly weights?: Variable | undefined;
}

export interface FitOptions {
  /** `classical` unless given. */
  readonly errors?: ErrorConvention | undefined;
  /** Of the coefficients' intervals; 0.95 unless given. */
  readonly confidence?: number | undefined;
}

export const INTERCEPT = '(intercept)';

/** A fitted linear model. Numbers are in the units of the variables. */
export interface LinearFit {
  readonly coefficients: readonly Coefficient[];
  /** Of the coefficients that have a value, in their order, with the convention it was reckoned by. */
  readonly covariance: Estimated<Covariance>;
  readonly observations: number;
  readonly dropped: readonly Dropped[];
  /** Observations less parameters. */
  readonly degreesOfFreedom: number;
  readonly residualSumOfSquares: number;
  /** Square root of the residual sum of squares over the degrees of freedom. */
  readonly residualStandardError: Estimated<number>;
  /** About the mean where there is an intercept, else about 0. */
  readonly rSquared: Estimated<number>;
  /** In the order of the observations given; null where one was dropped. */
  readonly fitted: readonly (number | null)[];
  readonly residuals: readonly (number | null)[];
}

/** Residuals this small beside the values are rounding: the fit is exact, and says nothing of its errors. */
const EXACT = 1e-12;

/**
 * Ordinary (or weighted) least squares. A regressor that depends on those before it is left out (`collinear`); an
 * exact fit, or one without degrees of freedom, has coefficients without errors. Undefined (`too-few-observations`) with
 * fewer observations than parameters. docs/methods/regression.md
 */
export function ols(regression: Regression, { errors = { type: 'classical' }, confidence = 0.95 }: FitOptions = {}): Estimated<LinearFit> {
  const { y, x, weights } = regression;
  const sample = completeRows([y, ...Object.values(x)], errors.type === 'clustered' ? errors.clusters : [], weights);
  const columns = columnsOf(regression, sample);
  const n = sample.rows.length;
  if (n < columns.length || n === 0) return undefinedFor('too-few-observations');
  const roots = weights && valuesAt(weights, sample.rows).map(Math.sqrt);
  const weigh = (values: Float64Array) => (roots ? values.map((value, i) => value * roots[i]!) : values);
  const target = weigh(valuesAt(y, sample.rows));
  const solved = leastSquares(columns.map(weigh), target);
  if (solved.kept.length === 0) return undefinedFor('rank-deficient');
  const covariance = covarianceFor(solved, columns, roots, target, errorsAt(errors, sample.rows));
  return estimated(fitOf(regression, sample, solved, target, roots, covariance, confidence));
}

function columnsOf({ x, intercept = true }: Regression, { rows }: Sample): Float64Array[] {
  return [...(intercept ? [new Float64Array(rows.length).fill(1)] : []), ...Object.values(x).map((variable) => valuesAt(variable, rows))];
}

/** A convention with its lists cut to the observations used. */
export function errorsAt(errors: ErrorConvention, rows: readonly number[]): ErrorConvention {
  if (errors.type === 'clustered') return { ...errors, clusters: errors.clusters.map((labels) => itemsAt(labels, rows)) };
  return errors.type === 'newey-west' && errors.time ? { ...errors, time: itemsAt(errors.time, rows) } : errors;
}

function covarianceFor({ residuals, kept, inverse, basis }: LeastSquares, columns: readonly Float64Array[], roots: Float64Array | undefined, target: Float64Array, errors: ErrorConvention): Estimated<Covariance> {
  const [n, k] = [target.length, kept.length];
  if (n > k && norm(residuals) <= EXACT * norm(target)) return undefinedFor('exact-fit');
  return covarianceOf({
    bread: inverse, columns: kept.map((j) => columns[j]!), residuals: roots ? residuals.map((e, i) => e * roots[i]!) : residuals,
    variance: norm(residuals) ** 2 / (n - k), observations: n, parameters: k, asymptotic: false,
    leverage: () => Float64Array.from(residuals, (_, i) => basis.q.reduce((sum, q) => sum + q[i]! ** 2, 0)),
  }, errors);
}

function fitOf(
  { y, x, intercept = true }: Regression, { rows, dropped }: Sample, { coefficients, kept, residuals }: LeastSquares, target: Float64Array,
  roots: Float64Array | undefined, covariance: Estimated<Covariance>, confidence: number,
): LinearFit {
  const names = [...(intercept ? [INTERCEPT] : []), ...Object.keys(x)];
  const plain = roots ? residuals.map((e, i) => e / roots[i]!) : residuals;
  const df = rows.length - kept.length;
  const rss = norm(residuals) ** 2;
  const total = norm(intercept ? aboutMean(target, roots) : target) ** 2;
  return {
    coefficients: coefficientsOf(names, kept, coefficients, covariance, confidence), covariance,
    observations: rows.length, dropped, degreesOfFreedom: df, residualSumOfSquares: rss,
    residualStandardError: df > 0 ? estimated(Math.sqrt(rss / df)) : undefinedFor('no-degrees-of-freedom'),
    rSquared: total > 0 ? estimated(1 - rss / total) : undefinedFor('constant'),
    fitted: alignedTo(y.length, rows, plain.map((e, i) => y[rows[i]!]! - e)), residuals: alignedTo(y.length, rows, plain),
  };
}

function aboutMean(target: Float64Array, roots: Float64Array | undefined): Float64Array {
  const root = (i: number) => roots?.[i] ?? 1;
  const mean = target.reduce((sum, value, i) => sum + value * root(i), 0) / target.reduce((sum, _, i) => sum + root(i) ** 2, 0);
  return target.map((value, i) => value - mean * root(i));
}
