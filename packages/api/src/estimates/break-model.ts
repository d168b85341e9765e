import { areSquarable, type BreakModel } from '@mizan/analytics';
import { z } from 'zod';
import { column, columns } from './options.ts';
import { variablesOf } from './regression.ts';
import type { Table } from './table.ts';

/** Options of tests for breaks: rows are in time order. */
export const breakShape = {
  y: column('Column that may break; ln(column) is its logarithm'), x: columns('Columns of regressors, whose coefficients may break too').default([]),
  intercept: z.boolean().default(true).describe('A constant beside them; alone it is a mean that shifts'),
  period: column('Column that names the rows, which are taken in the order of the table').optional(),
};
const input = z.object(breakShape);
type Options = z.output<typeof input>;

export interface NamedModel {
  readonly model: BreakModel;
  /** What a row is called: its period, or its number. */
  readonly nameOf: (row: number) => string;
  readonly names: readonly string[];
  readonly isSquarable: boolean;
}

export function breakModelOf(table: Table, { y: explained, x: explaining, intercept, period }: Options): NamedModel {
  const [y, x] = [table.numbers(explained, 'y'), variablesOf(table, explaining)];
  const names = period === undefined ? y.map((_, row) => String(row + 1)) : table.allLabels(period, 'period');
  return { model: { y, x, intercept }, names, nameOf: (row) => names[row]!, isSquarable: [y, ...Object.values(x)].every(areSquarable) };
}

/** Sums of every stretch are kept: memory grows with the square of the rows. */
export const MOST_BREAK_ROWS = 2000;
