import { isSame, ONE, sum, type Fraction } from './fraction.ts';

/** What one target receives. */
export interface Allotment {
  readonly units: bigint;
  /** 1 where a unit of the remainder was placed here, else 0. */
  readonly placed: bigint;
}

/**
 * Divides a whole number of units by shares that sum to 1, so that the parts sum to it exactly: each share rounded down, and
 * the units that remain given one each to the largest fractions cut off, the earlier share first where two are equal. A
 * share of 0 receives nothing. Throws RangeError where the shares do not sum to 1 or one is negative.
 * Source: the method of largest remainders (Hamilton); M. Balinski and H. P. Young, Fair Representation (1982).
 */
export function allocate(units: bigint, shares: readonly Fraction[]): Allotment[] {
  if (!isSame(sum(shares), ONE) || shares.some(({ numerator }) => numerator < 0n)) throw new RangeError('shares are not negative and sum to 1');
  const cut = shares.map(({ numerator, denominator }) => {
    const whole = floorDivide(units * numerator, denominator);
    return { whole, rest: units * numerator - whole * denominator, denominator };
  });
  const remaining = Number(units - cut.reduce((total, { whole }) => total + whole, 0n));
  const byRest = cut.map((_, place) => place).sort((a, b) => compareRests(cut[b]!, cut[a]!) || a - b);
  const receiving = new Set(byRest.slice(0, remaining));
  return cut.map(({ whole }, place) => (receiving.has(place) ? { units: whole + 1n, placed: 1n } : { units: whole, placed: 0n }));
}

function floorDivide(a: bigint, b: bigint): bigint {
  const quotient = a / b;
  return a % b < 0n ? quotient - 1n : quotient;
}

interface Cut {
  readonly rest: bigint;
  readonly denominator: bigint;
}

function compareRests(a: Cut, b: Cut): number {
  const difference = a.rest * b.denominator - b.rest * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
