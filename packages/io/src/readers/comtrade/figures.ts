import type { DecimalString, Flow, Problem, Valuation } from '@mizan/model';
import { decimalCell } from '../bytes/index.ts';
import type { Cells } from './cells.ts';
import type { Column } from './columns.ts';

const LONGEST = 40;

/** A cell as an exact number, null where it is empty, or the problem. */
export function figure(cells: Cells, column: Column): DecimalString | null | Problem {
  const text = cells.text(column);
  if (text === '') return null;
  const value = text.length > LONGEST ? undefined : decimalCell(text)?.value;
  if (value === undefined || value.length > LONGEST) return { field: column, reason: `"${text.slice(0, LONGEST)}" is not a number with a decimal point and no separators` };
  return value.startsWith('-') ? { field: column, reason: `${value} is below 0` } : value;
}

/** Decimals a number shows; the API drops and adds zeros at the end, so they say nothing. 12 is the model's most. */
export function decimalsOf(value: DecimalString): number {
  const point = value.indexOf('.');
  return point < 0 ? 0 : Math.min(12, value.length - point - 1);
}

export interface Basis {
  readonly valuation: Valuation;
  readonly note: string;
}

const CONVENTION = 'price basis by convention';
const CIF: Basis = { valuation: 'CIF', note: '' };
const FOB: Basis = { valuation: 'FOB', note: '' };
const CIF_UNSTATED: Basis = { valuation: 'CIF', note: CONVENTION };
const FOB_UNSTATED: Basis = { valuation: 'FOB', note: CONVENTION };
const NEITHER: Basis = { valuation: 'NA', note: 'primaryValue is neither its CIF nor its FOB value' };

/**
 * The price basis of a primary value: that of the stated CIF or FOB value it equals, the flow's own first; imports CIF
 * and exports FOB, and a note, where neither is stated; `NA`, and a note, where it equals neither. Source: IMTS 2010, 4.
 */
export function basisOf(flow: Flow, primary: DecimalString | null, cif: DecimalString | null, fob: DecimalString | null): Basis {
  const inward = flow === 'M' || flow === 'RM';
  // Beside a figure a 0 is how files write "not stated".
  const stated = (value: DecimalString | null) => value !== null && (value !== '0' || primary === '0');
  if (!stated(cif) && !stated(fob)) return inward ? CIF_UNSTATED : FOB_UNSTATED;
  if (inward) return cif === primary ? CIF : fob === primary ? FOB : NEITHER;
  return fob === primary ? FOB : cif === primary ? CIF : NEITHER;
}
