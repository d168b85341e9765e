import { undefinedFor, type Computed } from '@mizan/analytics';
import { intervalOf, type DecimalString } from '@mizan/model';
import { z } from 'zod';
import { decimalText } from '../indicators/result.ts';
import type { EstimateRow } from './estimate.ts';
import type { Table } from './table.ts';

export const rounding = z.int().min(-15).max(12).optional().describe('Decimals the figures are rounded to (-6: to millions), so that results have intervals; exact unless given');

/** Exact amounts of a column, with what they can be given their rounding; `missing` where a cell is empty. */
export const amountsOf = (table: Table, name: string, field: string, decimals: number | undefined): Computed[] =>
  table.decimals(name, field).map((text) => (text === null ? undefinedFor('missing') : { value: plainText(text), interval: intervalFor(plainText(text), decimals), flags: [] }));

/** What a figure rounded to some decimals can stand for; an exact one stands for itself. */
export const intervalFor = (value: DecimalString, decimals: number | undefined) =>
  (decimals === undefined ? { low: value, high: value, lowOpen: false, highOpen: false } : intervalOf({ value, decimals }));

/** A number as it is written, without exponent, plus sign and zeros that say nothing. */
export function plainText(text: string): DecimalString {
  if (/[eE]/.test(text)) return decimalText(Number(text));
  const [, sign, whole, fraction = ''] = /^([+-]?)(\d*)\.?(\d*)$/.exec(text)!;
  const [units, decimals] = [whole!.replace(/^0+(?=\d)/, '') || '0', fraction.replace(/0+$/, '')];
  const number = decimals === '' ? units : `${units}.${decimals}`;
  return sign === '-' && number !== '0' ? `-${number}` : number;
}

/** An exact result with its interval and flags, or the reason why there is none. */
export const amountRow = (result: Computed): EstimateRow =>
  (result.value === null
    ? { value: null, low: null, high: null, reason: result.reason, flags: '' }
    : { value: result.value, low: result.interval.low, high: result.interval.high, reason: null, flags: result.flags.join(';') });

/** What each row is called, where a column says so. */
export const rowNames = (table: Table, name: string): ((row: number) => EstimateRow) => {
  const names = table.has(name) ? table.labels(name, 'period') : undefined;
  return (row) => (names === undefined ? { row: row + 1 } : { [name]: names[row]! });
};
