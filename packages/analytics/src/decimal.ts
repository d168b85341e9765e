import Big from 'big.js';

/** Big with 20 decimal places in division (sums and products are exact), its own constructor so that no other user's settings reach it. */
export const Decimal = Big();
Decimal.DP = 20;
export type Decimal = Big;

/** The nearest decimal text of a double, for the few results that are no rational numbers (logarithms). */
export const fromDouble = (value: number): string => new Decimal(value).toFixed();
