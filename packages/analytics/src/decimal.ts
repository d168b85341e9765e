import Big from 'big.js';

/** Big with 20 decimal places in division (sums and products are exact), its own constructor so that no other user's settings reach it. */
export const Decimal = Big();
Decimal.DP = 20;
export type Decimal = Big;

/** The nearest decimal text of a double, for the few results that are no rational numbers (logarithms). */
export const fromDouble = (value: number): string => new Decimal(value).toFixed();

/** {@link fromDouble}, or null for what left the range of doubles. */
export const fromFinite = (value: number): string | null => (Number.isFinite(value) ? fromDouble(value) : null);

/** a/b to 20 decimal places, and to 20 significant digits where it is below 0.1: a share of 10⁻³⁰ is not 0. */
export function quotient(a: Decimal, b: Decimal): Decimal {
  if (b.e <= a.e) return a.div(b);
  const moved = b.e - a.e - (mantissa(a).lt(mantissa(b)) ? 0 : 1);
  return a.times(`1e${moved}`).div(b).times(`1e-${moved}`);
}

/** A number's size with its first digit before the point. */
const mantissa = (value: Decimal): Decimal => value.abs().times(`1e${-value.e}`);

/** Natural logarithm of a number above 0, also of one that no double holds. */
export function ln(value: Decimal): number {
  const near = Number(value);
  return near > 0 && Number.isFinite(near) ? Math.log(near) : Math.log(Number(mantissa(value))) + value.e * Math.LN10;
}
