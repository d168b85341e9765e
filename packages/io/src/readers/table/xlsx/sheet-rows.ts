import { TypedCell, type Cell, type TableRow } from '../cell.ts';
import { shortest } from '../decimal-text.ts';
import { UnreadableFile } from '../whole-lines.ts';
import type { Workbook } from './workbook.ts';
import { xmlEvents } from './xml-events.ts';

/** The most columns a sheet has (ECMA-376: XFD). */
const MOST_COLUMNS = 16_384;

/** Rows of a sheet as they arrive, each as wide as the row of the headings; rows without any cell are passed over. */
export async function* sheetRows(book: Workbook, headings: number): AsyncGenerator<TableRow[]> {
  const gatherer = new Gatherer(book, headings);
  for await (const _ of xmlEvents(book.sheet.entry.bytes(), gatherer)) if (gatherer.rows.length > 0) yield gatherer.rows.splice(0);
  if (gatherer.rows.length > 0) yield gatherer.rows;
}

class Gatherer {
  readonly rows: TableRow[] = [];
  readonly #book: Workbook;
  readonly #headings: number;
  #width: number | undefined;
  #line = 0;
  #cells: Cell[] = [];
  #column = -1;
  #type = 'n';
  #style = 0;
  #value: string | undefined;
  #taking = false;
  #reading = false;

  constructor(book: Workbook, headings: number) {
    this.#book = book;
    this.#headings = headings;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'row') {
      this.#line = attributes['r'] === undefined ? this.#line + 1 : Number(attributes['r']);
      this.#cells = [];
      this.#column = -1;
    } else if (name === 'c') {
      this.#column = attributes['r'] === undefined ? this.#column + 1 : columnOf(attributes['r']);
      if (!(this.#column < MOST_COLUMNS)) throw new UnreadableFile(`${attributes['r']} is no cell of a sheet`);
      [this.#type, this.#style, this.#value] = [attributes['t'] ?? 'n', Number(attributes['s'] ?? 0), undefined];
    } else if (name === 'rPh') this.#reading = true;
    else if (name === 'v' || (name === 't' && this.#type === 'inlineStr' && !this.#reading)) this.#taking = true;
  }

  text(text: string): void {
    if (this.#taking) this.#value = (this.#value ?? '') + text;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#taking = false;
    else if (name === 'rPh') this.#reading = false;
    else if (name === 'c') this.#place();
    else if (name === 'row') this.#finish();
  }

  #place(): void {
    if (this.#value === undefined) return;
    while (this.#cells.length < this.#column) this.#cells.push(null);
    this.#cells[this.#column] = this.#cell(this.#value);
  }

  #finish(): void {
    if (this.#cells.length === 0) return;
    if (this.#width === undefined && this.#line >= this.#headings) this.#width = this.#cells.length;
    while (this.#width !== undefined && this.#cells.length < this.#width) this.#cells.push(null);
    this.rows.push({ line: this.#line, cells: this.#cells });
  }

  #cell(value: string): Cell {
    switch (this.#type) {
      case 's': return this.#book.sharedStrings[Number(value)] ?? `#${value}`;
      case 'n': return this.#number(value);
      case 'b': return value === '1' ? 'TRUE' : 'FALSE';
      default: return value;
    }
  }

  /** Workbooks keep numbers as doubles: the shortest text of the double, not the seventeen digits of the file. */
  #number(text: string): Cell {
    const number = Number(text);
    if (text.trim() === '' || !Number.isFinite(number)) return text;
    const style = this.#book.styles[this.#style] ?? 'number';
    return style === 'day' ? new TypedCell(dayOf(number, this.#book.from1904), 'day') : new TypedCell(shortest(number), style);
  }
}

/** `2024-03-01`, or the number itself where it is no day of the calendar. Day 60 of 1900 never was. */
function dayOf(serial: number, from1904: boolean): string {
  const days = Math.floor(serial) + (from1904 ? 1462 : 0);
  if (days < 1 || days > 2_958_465) return shortest(serial);
  return new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * 86_400_000).toISOString().slice(0, 10);
}

/** `BC7` as 54. */
function columnOf(address: string): number {
  const letters = /^([A-Z]{1,3})\d+$/.exec(address)?.[1];
  if (letters === undefined) return NaN;
  let column = 0;
  for (const letter of letters) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** `54` and row 7 as `BC7`. */
export function addressOf(row: number, column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters + row;
}
