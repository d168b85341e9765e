import { formatNumber, formatQuantity, isCurrency, type DecimalString, type Interval, type Locale } from '@mizan/model';
import type { Cell, Run } from '../brief/tree.ts';
import type { Figure } from '../facts/fact.ts';

const exponentOf = (value: DecimalString): number => Math.floor(Math.log10(Math.abs(Number(value))));

/** Where a number is cut for display: at the size of its own uncertainty, and after so many significant digits. */
function decimalsOf(value: DecimalString, { low, high }: Interval, significant: number): number {
  const bySize = Number(value) === 0 ? 0 : significant - 1 - exponentOf(value);
  if (low === null || high === null || low === high) return bySize;
  return Math.min(bySize, -exponentOf(String(Number(high) - Number(low))));
}

interface Shown {
  /** A plus sign on numbers above zero. */
  readonly signed?: boolean;
  /** The size alone, for sentences that say which way it went. */
  readonly unsigned?: boolean;
}

/** A figure in words with its fact: money to four digits, all else to three, and never finer than it is known. */
export function shown({ id, value, interval, unit }: Figure, locale: Locale, { signed = false, unsigned = false }: Shown = {}): Run {
  const decimals = unit === 'rank' ? undefined : decimalsOf(value, interval, isCurrency(unit) ? 4 : Math.abs(Number(value)) < 1 ? 2 : 3);
  return { text: formatQuantity(unsigned ? value.replace('-', '') : value, unit, locale, { decimals, signed }), fact: id };
}

/** One decimal of a million unless the figure is coarser. */
const MOST_DECIMALS = 1;

/** A figure of money as a cell in millions. */
export function millionsCell({ id, value, interval }: Figure, locale: Locale): Cell {
  const decimals = Math.max(0, Math.min(MOST_DECIMALS, decimalsOf(value, interval, 15) + 6));
  const millions = shiftedDown(value, 6);
  return { kind: 'number', fact: id, value: millions, decimals, text: formatNumber(millions, locale, { decimals }) };
}

/** A figure of percent as a cell. */
export const percentCell = ({ id, value }: Figure, decimals: number, locale: Locale): Cell => ({ kind: 'number', fact: id, value, decimals, text: formatNumber(value, locale, { decimals }) });

/** Decimal text divided by a power of ten, exactly. */
export function shiftedDown(value: DecimalString, places: number): DecimalString {
  const [sign, digits] = value.startsWith('-') ? ['-', value.slice(1)] : ['', value];
  const [whole = '0', fraction = ''] = digits.split('.');
  const padded = whole.padStart(places + 1, '0');
  const shifted = `${padded.slice(0, -places).replace(/^0+(?=\d)/, '')}.${padded.slice(-places)}${fraction}`;
  const plain = shifted.replace(/\.?0+$/, '');
  return plain === '0' ? '0' : sign + plain;
}

