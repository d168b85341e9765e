/**
 * Box–Cox transformation of a positive number: (v^λ − 1)/λ, and ln v for λ = 0 (Box and Cox 1964). Strictly increasing.
 * Throws on a number that is not positive: the caller refuses such a series.
 */
export function boxCox(value: number, lambda: number): number {
  if (!(value > 0)) throw new RangeError(`${value} is not positive and has no Box–Cox transform`);
  return lambda === 0 ? Math.log(value) : (value ** lambda - 1) / lambda;
}

/** The number whose {@link boxCox} transform is given; null where there is none (λ·transformed + 1 is not positive). */
export function inverseBoxCox(transformed: number, lambda: number): number | null {
  if (lambda === 0) return Math.exp(transformed);
  const base = lambda * transformed + 1;
  return base > 0 ? base ** (1 / lambda) : null;
}
