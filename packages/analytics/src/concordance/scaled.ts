import type { DecimalString } from '@mizan/model';

/** Decimals that a number shows after its point. */
export const decimalsOf = (value: DecimalString): number => value.length - (value.includes('.') ? value.indexOf('.') + 1 : value.length);

/** A decimal number as a whole number of units of 10^-decimals. Throws RangeError where it has more decimals than that. */
export function scaled(value: DecimalString, decimals: number): bigint {
  const own = decimalsOf(value);
  if (own > decimals) throw new RangeError(`${value} has more than ${decimals} decimals`);
  return BigInt(value.replace('.', '')) * 10n ** BigInt(decimals - own);
}

/** Plain decimal text of a whole number of units of 10^-decimals, without trailing zeros. */
export function unscaled(units: bigint, decimals: number): DecimalString {
  if (decimals === 0) return String(units);
  const digits = String(units < 0n ? -units : units).padStart(decimals + 1, '0');
  const after = digits.slice(-decimals).replace(/0+$/, '');
  const text = after === '' ? digits.slice(0, -decimals) : `${digits.slice(0, -decimals)}.${after}`;
  return units < 0n ? `-${text}` : text;
}
