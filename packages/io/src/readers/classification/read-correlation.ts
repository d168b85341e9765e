import type { ClassificationId, Correlation } from '@mizan/model';
import type { Rejection } from '../rejection.ts';
import { findPairColumns } from './pair-columns.ts';
import { Pairs } from './pairs.ts';
import { readRows, rejectOverfull, wholeFile, type FileOptions } from './rows.ts';

export interface CorrelationOptions extends FileOptions {
  readonly from: ClassificationId;
  readonly to: ClassificationId;
}

export interface ReadCorrelation {
  readonly correlation: Correlation;
  readonly rejections: readonly Rejection[];
  readonly notices: readonly string[];
}

/**
 * Reads a table between two editions: UNSD's correlation and conversion tables, as a sheet of the workbook or saved as CSV,
 * with or without the relation of each pair; WITS's concordances; tables with one column for each level, of which the first of
 * each edition counts. A source code beside an empty cell (or `n/a`) has no counterpart. Rejected by row and field: what is no code of its
 * edition; a pair that is there twice; a source code that holds another; a relation that the pairs contradict, which shows that
 * rows are missing or added. Fatal where the header names other editions or the file cannot be read to its end. Never throws.
 */
export async function readCorrelation(source: string | Uint8Array, { from, to, ...options }: CorrelationOptions): Promise<ReadCorrelation> {
  const { file } = options;
  const none: Correlation = { from, to, pairs: [], without: [] };
  const read = await readRows(source, options);
  if (!read.ok) return { correlation: none, rejections: [wholeFile(file, read.problem)], notices: [] };
  const columns = findPairColumns(read.value.rows, from, to);
  if (!columns.ok) return { correlation: none, rejections: [wholeFile(file, columns.problem)], notices: [] };
  const pairs = new Pairs(from, to, file, columns.value);
  for (const row of columns.value.rows) pairs.take(row);
  const { correlation, rejections } = pairs.end();
  return { correlation, rejections: [...read.value.rejections, ...rejectOverfull(file, columns.value), ...rejections], notices: read.value.notices };
}
