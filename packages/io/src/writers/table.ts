import { stringify } from 'csv-stringify/sync';
import type { Omission } from './rights.ts';

export type Cell = string | number | null | undefined;

const NUMBER = /^-?\d+(\.\d+)?$/;

/**
 * RFC 4180 text with LF line ends. Text that a spreadsheet would run as a formula (= + - @, tab, return in front)
 * gets an apostrophe before it; numbers keep their sign. Source: OWASP, CSV Injection.
 */
export function csvTable(columns: readonly string[], rows: Iterable<readonly Cell[]>, omitted: readonly Omission[] = []): string {
  const table = stringify([columns.slice(), ...Array.from(rows, (row) => row.map(harmless))]);
  return table + omitted.map((o) => `# left out: ${o.count} from ${o.source}, whose figures may not be redistributed\n`).join('');
}

function harmless(cell: Cell): string {
  const text = cell === null || cell === undefined ? '' : String(cell);
  return /^[=+\-@\t\r]/.test(text) && !NUMBER.test(text) ? `'${text}` : text;
}

export const jsonText = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
