import { plainNumber, type ReadNumber } from './decimal-text.ts';

/** A cell that its file keeps as a number or a day, not as text. */
export class TypedCell {
  /** The number in plain notation or with an exponent; of a day, the day. */
  readonly text: string;
  readonly kind: 'number' | 'percent' | 'day';

  constructor(text: string, kind: 'number' | 'percent' | 'day') {
    this.text = text;
    this.kind = kind;
  }
}

/** Text as the file has it, a typed cell, or null where there is no cell. */
export type Cell = string | TypedCell | null;

export const textOf = (cell: Cell | undefined): string => (typeof cell === 'string' ? cell : cell?.text ?? '');

/** The number of a typed cell; percent and days are refused, for neither says which number is meant. */
export function typedNumber(cell: TypedCell): ReadNumber {
  if (cell.kind === 'percent') return { refused: `${cell.text} is shown as a percentage; format the cell as a number` };
  return cell.kind === 'day' ? { refused: `${cell.text} is a date` } : plainNumber(cell.text);
}

/** Rows of a table; `where` names a cell's place for a person, where the row alone does not. */
export interface TableRows {
  readonly rows: AsyncIterable<readonly TableRow[]>;
  readonly where?: ((row: number, cell: number) => string) | undefined;
}

/** A row with its number in the file, from 1, or what kept it from being read. */
export type TableRow = { readonly line: number; readonly cells: readonly Cell[] } | { readonly line: number; readonly cell?: number; readonly problem: string };
