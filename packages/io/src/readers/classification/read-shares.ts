import { classificationCode, type ClassificationId } from '@mizan/model';
import type { Rejection } from '../rejection.ts';
import { cellAt, findColumns } from './columns.ts';
import type { CorrelationOptions } from './read-correlation.ts';
import { readRows, rejectOverfull, wholeFile } from './rows.ts';

/** A part of a code's value that goes to another: `0.25` or `1/4`, as written. */
export interface WrittenShare {
  readonly from: string;
  readonly to: string;
  readonly share: string;
}

const NAMES = { from: ['from', 'source'], to: ['to', 'target'], share: ['share'] } as const;

/** Reads shares: a table with the columns `from`, `to` and `share`. Rejected by row and field: what is no code of its edition. Whether shares sum to 1 is not asked here. Never throws. */
export async function readShares(source: string | Uint8Array, { from, to, ...options }: CorrelationOptions): Promise<{ readonly shares: readonly WrittenShare[]; readonly rejections: readonly Rejection[] }> {
  const { file } = options;
  const read = await readRows(source, options);
  if (!read.ok) return { shares: [], rejections: [wholeFile(file, read.problem)] };
  const columns = findColumns(read.value.rows, NAMES, ['from', 'to', 'share']);
  if (!columns.ok) return { shares: [], rejections: [wholeFile(file, columns.problem)] };
  const rejections = [...read.value.rejections, ...rejectOverfull(file, columns.value)];
  const codeIn = (edition: ClassificationId, written: string, row: number, field: string): string | undefined => {
    const code = classificationCode(edition, written);
    if (code === undefined) rejections.push({ file, row, field, reason: `"${written.slice(0, 40)}" is not a code of ${edition}` });
    return code;
  };
  const shares = columns.value.rows.filter(({ cells }) => cells.some((cell) => cell !== '')).flatMap((row) => {
    const cell = (column: keyof typeof NAMES) => cellAt(row, columns.value.at, column);
    const [source, target] = [codeIn(from, cell('from'), row.row, 'from'), codeIn(to, cell('to'), row.row, 'to')];
    return source === undefined || target === undefined ? [] : [{ from: source, to: target, share: cell('share') }];
  });
  return { shares, rejections };
}
