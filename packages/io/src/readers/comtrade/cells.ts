import { COLUMNS, type Column, type Layout } from './columns.ts';

/** How files write "nothing": the API null, R `NA`, pandas and SQL the rest. */
const NOTHING = new Set(['', 'NA', 'null', 'NULL', 'None', 'nan', 'NaN']);
const TRUE = new Set(['true', 'TRUE', 'True', '1']);
const FALSE = new Set(['false', 'FALSE', 'False', '0']);

/** One row under a layout, read by column; the same object serves row after row. */
export class Cells {
  #row: readonly (string | undefined)[] = [];
  readonly #at: Readonly<Record<Column, number>>;

  constructor(layout: Layout) {
    this.#at = Object.fromEntries(COLUMNS.map((column) => [column, layout.at[column] ?? -1])) as Record<Column, number>;
  }

  set(row: readonly (string | undefined)[]): void {
    this.#row = row;
  }

  /** Whether the row has the column at all, be it empty. */
  has(column: Column): boolean {
    return this.#row[this.#at[column]] !== undefined;
  }

  /** The cell's text; empty where there is nothing. */
  text(column: Column): string {
    const text = this.#row[this.#at[column]];
    if (text === undefined) return '';
    const first = text.charCodeAt(0);
    return first >= 48 && first <= 57 ? text : NOTHING.has(text) ? '' : text;
  }

  /** True, false, or undefined where the cell says neither. */
  flag(column: Column): boolean | undefined {
    const text = this.text(column);
    return TRUE.has(text) ? true : FALSE.has(text) ? false : undefined;
  }
}
