import { accept, refuse, type Problem, type Result } from '@mizan/model';
import { messageOf, openBytes, type BytesEntry, type OpenedBytes } from '../bytes/index.ts';
import type { Rejection } from '../rejection.ts';
import { textOf } from '../table/cell.ts';
import { csvRecords } from '../table/csv-records.ts';
import { WORKBOOK_LIMITS } from '../table/read-xlsx-table.ts';
import { sheetRows } from '../table/xlsx/sheet-rows.ts';
import { openWorkbook } from '../table/xlsx/workbook.ts';

/** A row of a table: its number in the file, from 1, and its cells without space around them. */
export interface Row {
  readonly row: number;
  readonly cells: readonly string[];
}

/** What a file of a classification holds: the rows of a table, or a JSON text. */
export type Content = { readonly kind: 'rows'; readonly rows: readonly Row[] } | { readonly kind: 'json'; readonly text: string };

export interface FileOptions {
  /** The name rejections give the file. */
  readonly file: string;
  /** Of a workbook; its first without it. */
  readonly sheet?: string | undefined;
}

export interface ReadContent {
  readonly content: Content;
  readonly rejections: readonly Rejection[];
  readonly notices: readonly string[];
}

/** Tables of classifications have some thousand rows, the largest correlations some 20,000. */
const MOST_CHARACTERS = 32 * 2 ** 20;

/**
 * Reads a table whole: CSV, plain or gzip or alone in a zip, separated by commas, semicolons or tabs; a sheet of an XLSX
 * workbook; or JSON, as text. By path or as bytes. Refuses what cannot be read to its end.
 */
export async function readContent(source: string | Uint8Array, { file, sheet }: FileOptions): Promise<Result<ReadContent>> {
  const notices: string[] = [];
  const opened = await openBytes(source, { name: file, limits: WORKBOOK_LIMITS, notify: ({ text }) => notices.push(text) });
  if (!opened.ok) return opened;
  try {
    const { entries } = opened.value;
    if (isWorkbook(opened.value)) return accept({ ...(await workbookRows(entries, sheet, notices)), notices });
    if (sheet !== undefined) return refuse('', `${file} is no workbook and has no sheet "${sheet}"`);
    if (entries.length !== 1) return refuse('', `${file} holds ${entries.length} files; unpack it and name the one that is meant`);
    const text = await wholeTextOf(entries[0]!);
    if (/^\s*[[{]/.test(text)) return accept({ content: { kind: 'json', text }, rejections: [], notices });
    return accept({ ...(await csvRows(text, file)), notices });
  } catch (error) {
    return refuse('', `the file cannot be read: ${messageOf(error)}`);
  } finally {
    await opened.value.close();
  }
}

/** {@link readContent} of a table; refuses JSON. */
export async function readRows(source: string | Uint8Array, options: FileOptions): Promise<Result<Omit<ReadContent, 'content'> & { readonly rows: readonly Row[] }>> {
  const read = await readContent(source, options);
  if (!read.ok) return read;
  const { content, ...rest } = read.value;
  return content.kind === 'rows' ? accept({ ...rest, rows: content.rows }) : refuse('', 'a table is expected, not JSON');
}

/** The rows under a header, and those among them with more cells than it has. */
export interface Below {
  readonly rows: readonly Row[];
  readonly overfull: readonly Row[];
}

/** Parts the rows under the header at `place`. */
export function belowHeader(rows: readonly Row[], place: number): Below {
  const width = rows[place]!.cells.length;
  const isOverfull = ({ cells }: Row) => cells.slice(width).some((cell) => cell !== '');
  const below = rows.slice(place + 1);
  return { rows: below.filter((row) => !isOverfull(row)), overfull: below.filter(isOverfull) };
}

export const rejectOverfull = (file: string, { overfull }: Pick<Below, 'overfull'>): Rejection[] =>
  overfull.map(({ row, cells }) => ({ file, row, field: '', reason: `${cells.length} cells, more than the header has; is a cell with a separator in it not quoted?` }));

/** The rejection of a whole file. */
export const wholeFile = (file: string, { field, reason }: Problem): Rejection => ({ file, row: 1, field, reason, fatal: true });

const isWorkbook = ({ form, entries }: OpenedBytes): boolean => form === 'zip' && entries.some(({ name }) => name.toLowerCase() === 'xl/workbook.xml');

async function wholeTextOf(entry: BytesEntry): Promise<string> {
  let text = '';
  for await (const part of entry.text()) {
    text += part;
    if (text.length > MOST_CHARACTERS) throw new Error(`it is longer than ${MOST_CHARACTERS} characters, the limit for a table of codes`);
  }
  return text;
}

async function workbookRows(entries: readonly BytesEntry[], sheet: string | undefined, notices: string[]): Promise<Omit<ReadContent, 'notices'>> {
  const book = await openWorkbook(entries, sheet);
  notices.push(`read from the sheet "${book.sheet.name}"`);
  const rows: Row[] = [];
  for await (const batch of sheetRows(book, 1)) for (const row of batch) if ('cells' in row) rows.push({ row: row.line, cells: row.cells.map((cell) => textOf(cell).trim()) });
  return { content: { kind: 'rows', rows }, rejections: [] };
}

async function csvRows(text: string, file: string): Promise<Omit<ReadContent, 'notices'>> {
  const rows: Row[] = [];
  const rejections: Rejection[] = [];
  for await (const batch of csvRecords([text], { file, delimiter: delimiterOf(text) })) {
    for (const record of batch) {
      if ('problem' in record) rejections.push({ file, row: record.line, field: '', reason: record.problem });
      else rows.push({ row: record.line, cells: record.cells.map((cell) => cell.trim()) });
    }
  }
  return { content: { kind: 'rows', rows }, rejections };
}

/** That of comma, semicolon and tab which the first line with any has most of. */
function delimiterOf(text: string): string {
  const line = /^.*[,;\t].*$/m.exec(text)?.[0] ?? '';
  return [',', ';', '\t'].map((delimiter) => ({ delimiter, cells: line.split(delimiter).length })).sort((a, b) => b.cells - a.cells)[0]!.delimiter;
}
