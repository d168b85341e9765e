import { zeros } from '../time-series/descriptive.ts';

/** Product of two polynomials given by their coefficients from the constant on. */
export function multiply(a: readonly number[], b: readonly number[]): number[] {
  const product = zeros(a.length + b.length - 1);
  for (const [i, x] of a.entries()) for (const [j, y] of b.entries()) product[i + j]! += x * y;
  return product;
}

/** A polynomial in the `step`th power of its variable: 1 − ΦB becomes 1 − ΦB^12. */
export const inPower = (coefficients: readonly number[], step: number): number[] =>
  Array.from({ length: (coefficients.length - 1) * step + 1 }, (_, i) => (i % step === 0 ? coefficients[i / step]! : 0));

/**
 * Whether all roots of z^n + c_1 z^(n−1) + … + c_n lie inside the unit circle: all reflection coefficients of the
 * step-down recursion are smaller than 1 (Schur and Cohn).
 */
export function isStable(c: readonly number[]): boolean {
  const rest = [...c];
  for (let degree = rest.length; degree > 0; degree--) {
    const last = rest[degree - 1]!;
    if (!(Math.abs(last) < 1)) return false;
    const scale = 1 - last * last;
    for (let i = 0, j = degree - 2; i <= j; i++, j--) {
      const [low, high] = [rest[i]!, rest[j]!];
      rest[i] = (low - last * high) / scale;
      rest[j] = (high - last * low) / scale;
    }
  }
  return true;
}

/** Coefficients φ of an autoregression with the given partial autocorrelations, each between −1 and 1: always stationary. */
export function autoregressionOf(partials: readonly number[]): number[] {
  return partials.reduce<number[]>((phi, last) => [...phi.map((x, i) => x - last * phi[phi.length - 1 - i]!), last], []);
}
