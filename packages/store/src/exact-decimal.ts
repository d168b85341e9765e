import { StoreError } from './store-error.ts';

/**
 * Width and scale of observed values. 12 decimals are the most an observation can have, and 38 digits the most that
 * DuckDB keeps, which leaves 26 before the point: a value that does not fit is refused, never rounded.
 */
export const VALUE_WIDTH = 38;
export const VALUE_SCALE = 12;

/** Texts this short fit, whatever digits they have. */
const ALWAYS_FITS = VALUE_SCALE + 2;

/** Throws `inexact` where the column would have to round or overflow. */
export function refuseInexact(text: string): void {
  if (text.length <= ALWAYS_FITS) return;
  const match = /^-?(\d+)(?:\.(\d*?)0*)?$/.exec(text);
  if (!match) throw new StoreError('inexact', `"${text}" is not a decimal number`);
  const [, whole, fraction = ''] = match as unknown as [string, string, string?];
  if (fraction.length > VALUE_SCALE || whole.replace(/^0+/, '').length > VALUE_WIDTH - VALUE_SCALE) throw new StoreError('inexact', `${text} does not fit ${VALUE_WIDTH - VALUE_SCALE} digits before the point and ${VALUE_SCALE} after it`);
}
