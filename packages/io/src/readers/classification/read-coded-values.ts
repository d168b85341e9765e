import { ABSENCE_REASONS, accept, classificationCode, classificationOf, refuse, type ClassificationId, type CodedValue, type Result } from '@mizan/model';
import { decimalCell } from '../bytes/index.ts';
import type { Rejection } from '../rejection.ts';
import { cellAt, findColumns } from './columns.ts';
import { readRows, rejectOverfull, wholeFile, type FileOptions } from './rows.ts';

export interface CodedValuesOptions extends FileOptions {
  /** The edition that the codes are of. */
  readonly list: ClassificationId;
}

export interface ReadCodedValues {
  readonly values: readonly CodedValue[];
  readonly rejections: readonly Rejection[];
  readonly notices: readonly string[];
}

const NAMES = { code: ['code', 'commodity', 'cmdcode', 'hscode', 'productcode', 'product', 'id'], value: ['value', 'obsvalue', 'primaryvalue', 'tradevalue'], absence: ['absence'] } as const;

/**
 * Reads figures by code: a table with the columns `code` (`310210`, `H6:310210`), `value` and, where values may be absent,
 * `absence` (missing, confidential, not-released, suspended); an empty value without a reason is missing, never 0. Rejected by
 * row and field: what is no code of the edition, a code that is there twice, what is no number. Never throws.
 */
export async function readCodedValues(source: string | Uint8Array, { list, ...options }: CodedValuesOptions): Promise<ReadCodedValues> {
  const { file } = options;
  const read = await readRows(source, options);
  if (!read.ok) return { values: [], rejections: [wholeFile(file, read.problem)], notices: [] };
  const columns = findColumns(read.value.rows, NAMES, ['code', 'value']);
  if (!columns.ok) return { values: [], rejections: [wholeFile(file, columns.problem)], notices: [] };
  const rejections = [...read.value.rejections, ...rejectOverfull(file, columns.value)];
  const values = new Map<string, CodedValue>();
  for (const row of columns.value.rows) {
    const cell = (column: keyof typeof NAMES) => cellAt(row, columns.value.at, column);
    if (cell('code') === '' && cell('value') === '') continue;
    const figure = codedValue(list, cell('code'), cell('value'), cell('absence'));
    if (!figure.ok) rejections.push({ file, row: row.row, field: figure.problem.field, reason: figure.problem.reason });
    else if (values.has(figure.value.code)) rejections.push({ file, row: row.row, field: 'code', reason: `${figure.value.code} is there twice` });
    else values.set(figure.value.code, figure.value);
  }
  return { values: [...values.values()], rejections, notices: read.value.notices };
}

function codedValue(list: ClassificationId, written: string, value: string, absence: string): Result<CodedValue> {
  const [, edition, bare] = /^(?:([A-Z]\d):)?(.*)$/.exec(written)!;
  if (edition !== undefined && edition !== list) return refuse('code', `${written} is a code of ${edition}, not of ${list}`);
  const code = classificationCode(list, bare!);
  if (code === undefined) return refuse('code', `"${written.slice(0, 40)}" is not a code of ${classificationOf(list).name}; has a leading zero been lost?`);
  if (value === '') return absentValue(code, absence);
  const number = decimalCell(value);
  if (number === undefined) return refuse('value', `"${value.slice(0, 40)}" is not a number with a decimal point and without separators; leave it empty and say why under absence`);
  if (absence !== '' && absence !== 'zero') return refuse('absence', `${absence.slice(0, 20)} stands beside the value ${value}`);
  return accept({ code, value: number.value });
}

function absentValue(code: string, absence: string): Result<CodedValue> {
  const reason = absence === '' ? 'missing' : ABSENCE_REASONS.find((known) => known === absence);
  return reason === undefined ? refuse('absence', `"${absence.slice(0, 20)}" is none of ${ABSENCE_REASONS.join(', ')}`) : accept({ code, value: null, absence: reason });
}
