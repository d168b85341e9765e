import { DuckDBDecimalValue } from '@duckdb/node-api';
import { StoreError } from './store-error.ts';

/**
 * Width and scale of observed values. 12 decimals are the most an observation can have, and 38 digits the most that
 * DuckDB keeps, which leaves 26 before the point: a value that does not fit is refused, never rounded.
 */
export const VALUE_WIDTH = 38;
export const VALUE_SCALE = 12;

/** The decimal number as DuckDB keeps it; throws `inexact` where the column would have to round or overflow. */
export function exactDecimal(text: string): DuckDBDecimalValue {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new StoreError('inexact', `"${text}" is not a decimal number`);
  const [, sign, whole, fraction = ''] = match as unknown as [string, string, string, string?];
  const kept = fraction.replace(/0+$/, '');
  const digits = BigInt(whole + kept.padEnd(VALUE_SCALE, '0'));
  if (kept.length > VALUE_SCALE || digits >= 10n ** BigInt(VALUE_WIDTH)) throw new StoreError('inexact', `${text} does not fit ${VALUE_WIDTH - VALUE_SCALE} digits before the point and ${VALUE_SCALE} after it`);
  return new DuckDBDecimalValue(sign === '-' ? -digits : digits, VALUE_WIDTH, VALUE_SCALE);
}
