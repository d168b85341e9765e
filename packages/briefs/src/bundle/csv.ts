import { textOf } from '../brief/runs.ts';
import type { Brief, Cell, Table } from '../brief/tree.ts';

/** Files of a download by name, all of them text or bytes. */
export type NamedFiles = ReadonlyMap<string, string | Uint8Array>;

/** Rows as CSV after RFC 4180: quoted where needed, lines ended by CRLF. */
export const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => `${row.map(field).join(',')}\r\n`).join('');

const field = (text: string): string => (/[",\r\n]/.test(text) || text !== text.trim() ? `"${text.replaceAll('"', '""')}"` : text);

/** Every table of a document as a CSV file with exact values, the facts as one more, and the codebook that explains their columns. */
export function tableFiles(brief: Brief): NamedFiles {
  const tables = tablesOf(brief);
  return new Map([...tables.map((table): [string, string] => [fileOf(table), tableCsv(table)]), [FACTS_FILE, factsCsv(brief)], ['codebook.csv', codebook(brief)]]);
}

export const FACTS_FILE = 'facts.csv';
export const tablesOf = ({ sections }: Brief): Table[] => sections.flatMap(({ blocks }) => blocks.filter((block) => block.kind === 'table'));
export const fileOf = ({ id }: Table): string => `${id}.csv`;

const tableCsv = ({ columns, rows }: Table): string => csv([columns.map(({ key }) => key), ...rows.map((row) => row.map(plainText))]);

/** A number with all its digits, an absence in its shorthand. */
function plainText(cell: Cell): string {
  switch (cell.kind) {
    case 'number': return cell.value;
    case 'absent': return cell.symbol;
    case 'text': return textOf(cell.runs.filter(({ source }) => source === undefined)).replace(/[\u2066-\u2069]/g, '');
  }
}

const FACT_COLUMNS = ['id', 'value', 'unit', 'period', 'source', 'vintage'] as const;
const factsCsv = ({ facts }: Brief): string => csv([FACT_COLUMNS, ...facts.map((fact) => FACT_COLUMNS.map((column) => fact[column] ?? ''))]);

/** What each column of each file holds, in which unit, and what the shorthand of its table means. */
function codebook(brief: Brief): string {
  const { furniture } = brief;
  const columns = tablesOf(brief).flatMap((table) => table.columns.map(({ key, header, unit, kind }) => [fileOf(table), key, header, kind, unit ?? '', table.notes.map(textOf).join(' · ')]));
  const facts = FACT_COLUMNS.map((key, i) => [FACTS_FILE, key, furniture.factColumns[i]!, key === 'value' ? 'number' : 'text', '', '']);
  return csv([['file', 'column', 'meaning', 'type', 'unit', 'notes'], ...columns, ...facts]);
}
