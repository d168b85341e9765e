import pg, { type CustomTypesConfig } from 'pg';

const DATE = 1082;
const NUMERIC = 1700;
const BIGINT = 20;

/**
 * What the driver hands out, as DuckDB's dialect does: DATE as `YYYY-MM-DD` (no time zone), NUMERIC as exact decimal
 * text without padding zeros, BIGINT as a number where that is exact and as bigint otherwise; the rest as pg does.
 */
export const types: CustomTypesConfig = {
  getTypeParser: ((type: number, format?: 'text' | 'binary') => {
    if (type === DATE) return (text: string) => text;
    if (type === NUMERIC) return withoutPadding;
    if (type === BIGINT) return exactInteger;
    return pg.types.getTypeParser(type, format as 'text');
  }) as CustomTypesConfig['getTypeParser'],
};

const withoutPadding = (text: string): string => (text.includes('.') ? text.replace(/\.?0+$/, '') : text);

const exactInteger = (text: string): number | bigint => (Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text));
