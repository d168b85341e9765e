import { accept, refuse, type Result } from '@mizan/model';

/** An exact rational number in lowest terms; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** Throws RangeError for a denominator of 0. */
export function fraction(numerator: bigint, denominator = 1n): Fraction {
  if (denominator === 0n) throw new RangeError('a fraction has no denominator of 0');
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestCommonDivisor(numerator, denominator) * sign;
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

export const ONE: Fraction = { numerator: 1n, denominator: 1n };
export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

export const plus = (a: Fraction, b: Fraction): Fraction => fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator);
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.numerator * b.denominator, a.denominator * b.numerator);
export const sum = (fractions: readonly Fraction[]): Fraction => fractions.reduce(plus, ZERO);
export const isSame = (a: Fraction, b: Fraction): boolean => a.numerator === b.numerator && a.denominator === b.denominator;

/** `1/3`, or `1` for a whole number. */
export const fractionText = ({ numerator, denominator }: Fraction): string => (denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`);

/** Reads `1/3`, `2` and decimals such as `0.25` exactly. */
export function parseFraction(text: string): Result<Fraction> {
  const ratio = /^(-?\d+)(?:\/(\d+))?$/.exec(text);
  if (ratio && /^0+$/.test(ratio[2] ?? '')) return refuse('', `"${text}" divides by 0`);
  if (ratio) return accept(fraction(BigInt(ratio[1]!), BigInt(ratio[2] ?? 1)));
  const decimal = /^(-?)(\d+)\.(\d+)$/.exec(text);
  if (decimal === null) return refuse('', `"${text}" is neither a decimal number such as 0.25 nor a fraction such as 1/3`);
  return accept(fraction(BigInt(`${decimal[1]}${decimal[2]}${decimal[3]}`), 10n ** BigInt(decimal[3]!.length)));
}
