import type { Estimate } from '@mizan/api/estimates';
import { csvTable } from '@mizan/io/writers';
import { UsageError } from '../refusal.ts';
import { textTable } from '../text-table.ts';

export const OUTPUTS = ['table', 'csv', 'json'] as const;
export type Output = (typeof OUTPUTS)[number];
type Rows = Estimate['results'][string];
type Cell = Rows[number][string];

/** An answer as it is wanted: all of it as text or JSON, one of its tables as CSV. */
export function shown(answer: Estimate, output: Output, part: string | undefined): string {
  if (part !== undefined && output !== 'csv') throw new UsageError('--part is for --output csv: text and JSON have all parts');
  if (output === 'json') return `${JSON.stringify(answer, null, 2)}\n`;
  return output === 'csv' ? csvOf(answer, part) : textOf(answer);
}

function csvOf({ results, reason }: Estimate, part: string | undefined): string {
  if (reason !== null) return csvTable(['reason'], [[reason]]);
  const parts = Object.keys(results);
  const rows = results[part ?? parts[0]!];
  if (rows === undefined) throw new UsageError(`there is no part "${part}"; there is ${parts.join(', ')}`);
  const columns = columnsOf(rows);
  return csvTable(columns, rows.map((row) => columns.map((name) => exactly(row[name]))));
}

const columnsOf = (rows: Rows): string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))];
const exactly = (cell: Cell | undefined): string => (cell === null || cell === undefined ? '' : String(cell));

/** As many rows of a part are shown in a text. */
const ROWS_SHOWN = 40;

function textOf({ estimator, method, convention, reason, results }: Estimate): string {
  const choices = Object.entries(convention).filter(([, value]) => value !== null && (!Array.isArray(value) || value.length > 0)).map(([name, value]) => `${name}: ${[value].flat().join(', ')}`);
  const head = [`${estimator} (docs/methods/${method}.md)`, ...(reason === null ? [] : [`nothing: ${reason}`]), ...choices].join('\n');
  const parts = Object.entries(results).filter(([, rows]) => rows.length > 0).map(([name, rows]) => partOf(name, rows));
  return `${[head, ...parts].join('\n\n')}\n`;
}

function partOf(name: string, rows: Rows): string {
  const columns = columnsOf(rows).filter((column) => rows.some((row) => row[column] !== null && row[column] !== '' && row[column] !== undefined));
  const table = textTable(columns, rows.slice(0, ROWS_SHOWN).map((row) => columns.map((column) => rounded(row[column])))).trimEnd();
  const more = rows.length - ROWS_SHOWN;
  return [name, table, ...(more > 0 ? [`and ${more} more: --output csv --part ${name}`] : [])].join('\n');
}

/** Six significant digits of a number that was estimated, six decimals of an exact one, which is a text. */
function rounded(cell: Cell | undefined): string {
  if (typeof cell === 'number') return Number.isInteger(cell) ? exactly(cell) : String(Number(cell.toPrecision(6)));
  return typeof cell === 'string' && /^-?\d{1,9}\.\d{7,}$/.test(cell) ? Number(cell).toFixed(6).replace(/0+$/, '') : exactly(cell);
}
