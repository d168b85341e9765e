import Big from 'big.js';
import { z } from 'zod';

/** Big with 40 decimal places in division, its own constructor so that no other user's settings reach it. */
export const Decimal = Big();
Decimal.DP = 40;
Decimal.NE = -40;
Decimal.PE = 40;
export type Decimal = Big;

/** An exact decimal number as text: what files, the database and the interfaces carry. */
export const DecimalString = z
  .string()
  // `abort`: the checks of a whole record, which calculate, do not run on text that is no number.
  .regex(/^-?(0|[1-9]\d*)(\.\d+)?$/, { error: 'a decimal number such as "73" or "-0.5", without separators or exponent', abort: true })
  .meta({ id: 'DecimalString' });
export type DecimalString = z.infer<typeof DecimalString>;

/** Plain decimal text of a Decimal, without exponent and without trailing zeros. */
export const plain = (value: Decimal): DecimalString => value.toFixed();
