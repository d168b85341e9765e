import { accept, nearMatches, refuse, type Result } from '@mizan/model';
import { belowHeader, type Below, type Row } from './rows.ts';

/** Rows under a header: where each column that was found stands. */
export interface Columns<T extends string> extends Below {
  readonly at: Readonly<Partial<Record<T, number>>>;
}

/** Titles and notes may stand above a header. */
const MOST_ROWS_ABOVE = 20;

/**
 * Finds the header: the first of the beginning rows that has every needed column. `names` are what each column is called,
 * letters alone and in lower case, the name to prefer first. The problem names what is missing.
 */
export function findColumns<T extends string>(rows: readonly Row[], names: Readonly<Record<T, readonly string[]>>, needed: readonly NoInfer<T>[]): Result<Columns<T>> {
  if (rows.length === 0) return refuse('', 'the file is empty');
  for (const [i, { cells }] of rows.slice(0, MOST_ROWS_ABOVE).entries()) {
    const at = placesOf(cells, names);
    if (needed.every((column) => at[column] !== undefined)) return accept({ at, ...belowHeader(rows, i) });
  }
  const header = rows[0]!.cells;
  const missing = needed.find((column) => placesOf(header, names)[column] === undefined)!;
  const near = nearMatches(missing, header.slice(0, 40).map((code) => ({ code: code.slice(0, 40) })), 1);
  return refuse(missing, `the header lacks the column ${missing} (${names[missing].join(', ')}); it has ${header.join(', ').slice(0, 200)}${near.length > 0 ? `; is it ${near[0]}?` : ''}`);
}

function placesOf<T extends string>(cells: readonly string[], names: Readonly<Record<T, readonly string[]>>): Partial<Record<T, number>> {
  const bare = cells.map((cell) => cell.toLowerCase().replace(/[^a-z]/g, ''));
  const places: Partial<Record<T, number>> = {};
  for (const column of Object.keys(names) as T[]) {
    const name = names[column].find((known) => bare.includes(known));
    if (name !== undefined) places[column] = bare.indexOf(name);
  }
  return places;
}

/** The cell under a column; empty where there is neither. */
export const cellAt = <T extends string>({ cells }: Row, at: Columns<T>['at'], column: T): string => (at[column] === undefined ? '' : (cells[at[column]] ?? ''));
