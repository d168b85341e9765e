import { StoreError } from './store-error.ts';

/**
 * Width and scale of observed values. 12 decimals are the most an observation can have, and 38 digits the most that
 * DuckDB keeps, which leaves 26 before the point: a value that does not fit is refused, never rounded.
 */
export const VALUE_WIDTH = 38;
export const VALUE_SCALE = 12;
export const VALUE_TYPE = `decimal(${VALUE_WIDTH}, ${VALUE_SCALE})`;

/** Decimals of 64 bits that nearly all values fit; DuckDB makes them of text a hundred times faster than wider ones. */
export const NARROW = { type: 'decimal(18, 6)', whole: 12, scale: 6, digits: String.raw`\d{1,12}(\.\d{1,6})?` } as const;
const FINE = { type: 'decimal(18, 12)', digits: String.raw`\d{1,6}(\.\d{1,12})?` } as const;

/** SQL for DuckDB: plain decimal text as an observed value, by way of a narrow decimal where it fits one. */
export function exactDecimal(text: string): string {
  const byWayOf = ({ type, digits }: typeof NARROW | typeof FINE) => `when regexp_full_match(${text}, '-?${digits}') then cast(cast(${text} as ${type}) as ${VALUE_TYPE})`;
  return `case ${byWayOf(NARROW)} ${byWayOf(FINE)} else cast(${text} as ${VALUE_TYPE}) end`;
}

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
