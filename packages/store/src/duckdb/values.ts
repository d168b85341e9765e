import { DuckDBDateValue, DuckDBDecimalValue, DuckDBTimestampValue, JSDuckDBValueConverter, type DuckDBType, type DuckDBValue, type DuckDBValueConverter, type JS } from '@duckdb/node-api';

/**
 * What the driver hands out: DATE as `YYYY-MM-DD` (no time zone), DECIMAL as exact decimal text, 64-bit integers as
 * numbers where that is exact and as bigint otherwise; the rest as node-api's own conversion.
 */
export const fromDuckDb: DuckDBValueConverter<JS> = (value, type, converter) => {
  if (value === null) return null;
  if (typeof value === 'bigint') return Number.isSafeInteger(Number(value)) ? Number(value) : value;
  if (value instanceof DuckDBDateValue) return value.toString();
  if (value instanceof DuckDBDecimalValue) return decimalText(value.value, value.scale);
  return JSDuckDBValueConverter(value, type as DuckDBType, converter);
};

/** What a parameter becomes; dates and decimals travel as text and are cast by the column they meet. */
export function toDuckDb(value: unknown): DuckDBValue {
  if (value === undefined) return null;
  if (value instanceof Date) return new DuckDBTimestampValue(BigInt(value.getTime()) * 1000n);
  return value as DuckDBValue;
}

/** `scaled` / 10^`scale` as plain decimal text without trailing zeros. */
export function decimalText(scaled: bigint, scale: number): string {
  const text = scaled.toString();
  if (scale === 0) return text;
  const sign = text.startsWith('-') ? '-' : '';
  const digits = text.slice(sign.length).padStart(scale + 1, '0');
  const point = digits.length - scale;
  let end = digits.length;
  while (end > point && digits.charCodeAt(end - 1) === ZERO) end--;
  return sign + digits.slice(0, point) + (end === point ? '' : `.${digits.slice(point, end)}`);
}

const ZERO = '0'.charCodeAt(0);
