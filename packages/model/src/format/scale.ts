import { Decimal, plain, type DecimalString } from '../figure/decimal.ts';

/** A number as mantissa × 10^exponent, the mantissa with exactly the digits to be shown. */
export interface Scaled {
  readonly mantissa: DecimalString;
  readonly exponent: number;
}

const HALF_UP = 1;
const SIGNIFICANT_DIGITS = 3;
/** Most decimals a scaled figure may carry; past it the plain number is easier to read. Thousands carry one. */
const mostDecimals = (exponent: number): number => (exponent === 3 ? 1 : 3);

/**
 * The largest of the scales that shows every digit the figure was given with: 1,750,000,000 rounded to tens of
 * millions (`decimals` -7) is 1.75 × 10^9. Without `decimals`, three significant digits, trailing zeros dropped.
 */
export function scale(value: DecimalString, exponents: readonly number[], decimals?: number): Scaled {
  const number = decimals === undefined ? toSignificant(new Decimal(value)) : new Decimal(value).round(decimals, HALF_UP);
  const fits = (exponent: number) => number.abs().gte(new Decimal(10).pow(exponent)) && (decimals === undefined || exponent + decimals <= mostDecimals(exponent));
  const exponent = exponents.filter(fits).at(-1) ?? 0;
  const mantissa = number.div(new Decimal(10).pow(exponent));
  return { mantissa: decimals === undefined ? plain(mantissa) : mantissa.toFixed(Math.max(0, exponent + decimals)), exponent };
}

const toSignificant = (number: Decimal): Decimal => (number.abs().lt(10 ** SIGNIFICANT_DIGITS) ? number.round(SIGNIFICANT_DIGITS, HALF_UP) : number.prec(SIGNIFICANT_DIGITS, HALF_UP));
