import { nearMatches, parsePeriod, type Problem } from '@mizan/model';
import { z } from 'zod';
import { Refusal } from '../problem.ts';

/** A cell as JSON or CSV has it: a number, the same as text, a label, or nothing. */
export type Cell = string | number | null;
/** A table by column; all columns have as many rows. */
export type Columns = Readonly<Record<string, readonly Cell[]>>;

export const ColumnsInput = z.record(z.string().min(1), z.array(z.union([z.number(), z.string(), z.null()]))).describe('The table by column: {"trade": [12.5, 0, null], "exporter": ["MA", "MA", "RU"]}; all columns have as many rows');

/** A refusal of one cell; `row` counts from 1, the header left out. */
export interface CellProblem extends Problem {
  readonly column: string;
  readonly row: number;
}

/** Texts that stand for no number, as spreadsheets, R, pandas and Stata write it. */
const NOTHING = new Set(['', 'NA', 'NaN', '.']);
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** How many cells of one column are told of at once. */
const MOST_PROBLEMS = 20;

/** Reads columns of a caller's table as what an estimator takes them for; throws a Refusal that names the column and its rows. */
export class Table {
  readonly rows: number;
  readonly #columns: Columns;

  constructor(columns: Columns) {
    this.#columns = columns;
    const [first, ...others] = Object.entries(columns);
    this.rows = first?.[1].length ?? 0;
    const other = others.find(([, cells]) => cells.length !== this.rows);
    if (other !== undefined) throw Refusal.of('invalid-input', [{ field: `table.${other[0]}`, reason: `has ${other[1].length} rows, and ${first![0]} has ${this.rows}` }]);
  }

  /** Places of all rows, from 0. */
  get places(): number[] {
    return Array.from({ length: this.rows }, (_, row) => row);
  }

  /** Numbers, null where there is none; `ln(column)` is the natural logarithm of a column, whose numbers must be above 0. */
  numbers(name: string, field: string): (number | null)[] {
    const inner = this.has(name) ? undefined : /^ln\((.+)\)$/.exec(name)?.[1];
    if (inner === undefined) return this.#read(name, field, numberOf);
    return this.#read(inner, field, (cell) => {
      const number = numberOf(cell);
      return typeof number === 'number' && number <= 0 ? { refused: `${number} has no logarithm` } : typeof number === 'number' ? Math.log(number) : number;
    });
  }

  /** {@link numbers} of every row; one without a number is refused. */
  allNumbers(name: string, field: string): number[] {
    return this.#read<number>(name, field, (cell) => numberOf(cell) ?? { refused: 'is empty' });
  }

  /** Numbers as they are written, exactly; null where there is none. */
  decimals(name: string, field: string): (string | null)[] {
    return this.#read(name, field, (cell) => {
      const number = numberOf(cell);
      return typeof number === 'number' ? String(cell).trim() : number;
    });
  }

  /** Names of groups, null where there is none; `a^b` is the combination of two columns or more. */
  labels(name: string, field: string): (string | null)[] {
    const parts = this.has(name) ? [name] : name.split('^');
    const columns = parts.map((part) => this.#read(part, field, labelOf));
    return this.places.map((row) => combined(columns.map((labels) => labels[row] ?? null)));
  }

  /** Names of which every row has one. */
  allLabels(name: string, field: string): string[] {
    return this.#read<string>(name, field, (cell) => labelOf(cell) ?? { refused: 'is empty' });
  }

  /** Names of which every row has one of its own. */
  uniqueLabels(name: string, field: string): string[] {
    const labels = this.allLabels(name, field);
    const seen = new Set<string>();
    const twice = labels.flatMap((label, row) => (seen.size === seen.add(label).size ? [row] : []));
    return twice.length > 0 ? this.refuse(name, twice, (row) => `${labels[row]} stands twice`) : labels;
  }

  /** Periods in their plain form, one in every row. */
  periods(name: string, field: string): string[] {
    return this.#read<string>(name, field, (cell) => {
      const parsed = parsePeriod(String(cell ?? '').trim());
      return parsed.ok ? parsed.value.text : { refused: parsed.problem.reason };
    });
  }

  /** Refuses rows of a column for a reason of the caller's. */
  refuse(column: string, rows: readonly number[], reason: (row: number) => string): never {
    const problems = rows.slice(0, MOST_PROBLEMS).map((row): CellProblem => ({ field: `table.${column}`, reason: `row ${row + 1}: ${reason(row)}`, column, row: row + 1 }));
    throw Refusal.of('invalid-input', problems);
  }

  has(name: string): boolean {
    return Object.hasOwn(this.#columns, name);
  }

  #read<T extends string | number | null>(name: string, field: string, read: (cell: Cell) => T | { readonly refused: string }): T[] {
    if (!this.has(name)) throw Refusal.of('invalid-input', [noColumn(name, field, Object.keys(this.#columns))]);
    const found = this.#columns[name]!.map(read);
    const refused = (row: number): string | undefined => (typeof found[row] === 'object' && found[row] !== null ? found[row].refused : undefined);
    const rows = found.flatMap((_, row) => (refused(row) === undefined ? [] : [row]));
    if (rows.length > 0) this.refuse(name, rows, (row) => refused(row)!);
    return found as T[];
  }
}

function noColumn(name: string, field: string, columns: readonly string[]): Problem {
  const near = nearMatches(name, columns.map((code) => ({ code })));
  return { field, reason: `the table has no column "${name}"; it has ${columns.length === 0 ? 'none' : columns.slice(0, 50).join(', ')}`, ...(near.length > 0 ? { suggestions: near } : {}) };
}

function numberOf(cell: Cell): number | null | { readonly refused: string } {
  if (cell === null) return null;
  const text = String(cell).trim();
  if (NOTHING.has(text)) return null;
  const number = NUMBER.test(text) ? Number(text) : NaN;
  return Number.isFinite(number) ? number : { refused: `${JSON.stringify(text.slice(0, 40))} is no number` };
}

/** Labels as one, different for different ones; null where one of them is. */
function combined(labels: readonly (string | null)[]): string | null {
  const known = labels.filter((label) => label !== null);
  if (known.length < labels.length) return null;
  return labels.length > 1 && known.some((label) => label.includes('^')) ? JSON.stringify(known) : known.join('^');
}

function labelOf(cell: Cell): string | null {
  const text = String(cell ?? '').trim();
  return text === '' ? null : text;
}
