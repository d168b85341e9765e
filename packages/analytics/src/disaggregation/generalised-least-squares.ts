import { CholeskyDecomposition, type Matrix } from 'ml-matrix';
import { leastSquares } from '../linear/least-squares.ts';

/** A regression of benchmarks on aggregated indicators whose errors are correlated. */
export interface GlsFit {
  readonly coefficients: readonly number[];
  /** u′V⁻¹u, the weighted sum of squared residuals. */
  readonly rss: number;
  /** Gaussian log-likelihood with the variance at rss/m; null where the benchmarks are met without error. */
  readonly logLikelihood: number | null;
  /** V⁻¹u, for the sharing out of the residuals. */
  readonly weighted: readonly number[];
}

/** Residuals this small beside the benchmarks are rounding. */
const EXACT = 1e-12;

/** Generalised least squares for a covariance V known up to a factor; undefined where columns are collinear or V has no inverse. */
export function generalisedLeastSquares(y: readonly number[], columns: readonly (readonly number[])[], covariance: Matrix): GlsFit | undefined {
  const cholesky = new CholeskyDecomposition(covariance);
  if (!cholesky.isPositiveDefinite()) return undefined;
  const lower = cholesky.lowerTriangularMatrix;
  const white = forward(lower, y);
  const { coefficients, residuals, kept } = leastSquares(columns.map((column) => forward(lower, column)), white);
  if (kept.length < columns.length) return undefined;
  const rss = squares(residuals);
  const logDeterminant = 2 * lower.diagonal().reduce((sum, d) => sum + Math.log(d), 0);
  const m = y.length;
  return {
    coefficients: [...coefficients], rss, weighted: backward(lower, residuals),
    logLikelihood: rss <= EXACT ** 2 * squares(white) ? null : -0.5 * (m + m * Math.log((2 * Math.PI * rss) / m) + logDeterminant),
  };
}

const squares = (values: Float64Array): number => values.reduce((sum, v) => sum + v * v, 0);

/** L⁻¹v of a lower triangular L. */
function forward(lower: Matrix, v: readonly number[]): Float64Array {
  const result = Float64Array.from(v);
  for (let i = 0; i < result.length; i++) {
    for (let k = 0; k < i; k++) result[i]! -= lower.get(i, k) * result[k]!;
    result[i]! /= lower.get(i, i);
  }
  return result;
}

/** L′⁻¹v of a lower triangular L. */
function backward(lower: Matrix, v: Float64Array): number[] {
  const result = [...v];
  for (let i = result.length - 1; i >= 0; i--) {
    for (let k = i + 1; k < result.length; k++) result[i]! -= lower.get(k, i) * result[k]!;
    result[i]! /= lower.get(i, i);
  }
  return result;
}
