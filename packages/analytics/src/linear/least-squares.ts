import { addTo, backSubstitute, dot, inverseGram, orthonormalise, type Orthonormal } from './qr.ts';

/** The coefficients that make the sum of squares of y − X b least, for the columns that are linearly independent. */
export interface LeastSquares {
  readonly coefficients: Float64Array;
  readonly kept: readonly number[];
  readonly residuals: Float64Array;
  /** (X'X)⁻¹ of the columns kept. */
  readonly inverse: readonly (readonly number[])[];
  readonly basis: Orthonormal;
}

/** Least squares by QR with one step of refinement on the residuals. */
export function leastSquares(columns: readonly Float64Array[], y: Float64Array, tolerance?: number): LeastSquares {
  const basis = orthonormalise(columns, tolerance);
  const coefficients = new Float64Array(basis.kept.length);
  let residuals = Float64Array.from(y);
  for (let pass = 0; pass < 2; pass++) {
    addTo(coefficients, 1, backSubstitute(basis.r, Float64Array.from(basis.q, (q) => dot(q, residuals))));
    residuals = Float64Array.from(y);
    basis.kept.forEach((column, j) => addTo(residuals, -coefficients[j]!, columns[column]!));
  }
  return { coefficients, kept: basis.kept, residuals, inverse: inverseGram(basis.r), basis };
}
