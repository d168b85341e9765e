import { Observation, type Absence } from '@mizan/model';
import type { OpenOptions } from '../bytes/index.ts';
import type { Rejection } from '../rejection.ts';
import type { Release } from '../sdmx-csv/index.ts';
import { typedNumber, type Cell, type TableRow, type TableRows } from './cell.ts';
import { Coder } from './coder.ts';
import { numberReader, type ReadNumber } from './decimal-text.ts';
import { noSuchColumn, type Dimension, type PlacedMapping } from './mapping.ts';
import { timingOf, type KnownPeriod, type Timing } from './time.ts';

export interface TableOptions {
  /** The name rejections give the file. */
  readonly file: string;
  readonly release: Release;
  /** Given the workbook once it is open: its progress can be asked. */
  readonly onOpened?: OpenOptions['onOpened'];
}

export type Item = Observation | Rejection;

const FIELDS = ['reporter', 'partner', 'flow', 'commodity', 'valuation', 'indicator', 'method', 'status', 'unit'] as const;
type Field = (typeof FIELDS)[number];
type Codes = { -readonly [F in Field]: Observation[F] };

/** Of the statuses an absent number can have, those that its absence says by itself. */
export const STATUS_OF = { missing: 'O', confidential: 'Q', 'not-released': 'O', suspended: 'O' } as const;

/** Reads the rows under one header. `refusals` tells what of the mapping does not fit the header; if there are any, no row can be read. */
export class RowReader {
  readonly refusals: Rejection[] = [];
  readonly #options: TableOptions;
  readonly #header: readonly string[];
  readonly #placed: PlacedMapping;
  readonly #where: TableRows['where'];
  /** The coders that differ from row to row. */
  readonly #coders: readonly { readonly field: Field; readonly coder: Coder<string> }[];
  /** The codes of the row being read; constants stand in it from the beginning. */
  readonly #row = {} as Codes;
  readonly #timing: Timing;
  readonly #value: number;
  readonly #number: (text: string) => ReadNumber;
  readonly #missing: ReadonlyMap<string, Absence>;

  constructor(placed: PlacedMapping, header: readonly string[], options: TableOptions, where?: TableRows['where']) {
    const { mapping } = placed;
    this.#options = options;
    this.#header = header;
    this.#placed = placed;
    this.#where = where;
    this.#coders = FIELDS.flatMap((field) => this.#coder(field, mapping[field] ?? 'A'));
    this.#timing = timingOf(mapping.time, header, (name, ...path) => this.#columnOf(name, path), (path, reason) => this.#refuseKey(path, reason));
    this.#value = mapping.value === undefined ? -1 : this.#columnOf(mapping.value, ['value']);
    this.#number = numberReader(mapping.numbers);
    this.#missing = new Map(Object.entries(mapping.missing ?? {}));
  }

  /** Appends what a row gives: an observation, one for each column of a wide table, or a rejection. */
  read(row: TableRow, into: Item[]): void {
    if ('problem' in row) into.push(this.#reject(row.line, row.cell ?? -1, row.problem));
    else if (row.cells.length !== this.#header.length) into.push(this.#reject(row.line, -1, `${row.cells.length} cells under ${this.#header.length} columns`));
    else this.#readCells(row.line, row.cells, into);
  }

  #readCells(line: number, cells: readonly Cell[], into: Item[]): void {
    if (!this.#readCodes(line, cells, into)) return;
    if ('wide' in this.#timing) {
      for (const { column, period } of this.#timing.wide) into.push(this.#item(line, period, cells[column] ?? null, column));
      return;
    }
    const period = this.#timing.of(cells);
    into.push(period.ok ? this.#item(line, period.value, cells[this.#value] ?? null, this.#value) : this.#reject(line, this.#timing.column, period.problem.reason));
  }

  /** Whether the row has all its codes; if not, it is left out or was rejected. */
  #readCodes(line: number, cells: readonly Cell[], into: Item[]): boolean {
    const row = this.#row as Record<Field, string>;
    for (const { field, coder } of this.#coders) {
      const { code, refused } = coder.code(cells);
      if (code === undefined) {
        if (refused !== undefined) into.push(this.#reject(line, coder.column, `${field}: ${refused}`));
        return false;
      }
      row[field] = code;
    }
    return true;
  }

  #item(line: number, { period, freq }: KnownPeriod, cell: Cell, column: number): Item {
    const absence = this.#missing.get(typeof cell === 'string' ? cell.trim() : cell === null ? '' : cell.text);
    if (absence !== undefined) return this.#observation(period, freq, absence === 'zero' ? ZERO : absence);
    const text = typeof cell === 'string' ? cell.trim() : '';
    if (text === '' && !(cell !== null && typeof cell === 'object')) return this.#reject(line, column, 'the cell is empty; if that means something, say it under missing: { "": … }');
    const number = typeof cell === 'object' && cell !== null ? typedNumber(cell) : this.#number(text);
    return 'refused' in number ? this.#reject(line, column, number.refused) : this.#observation(period, freq, number);
  }

  /** The one place where rows become observations: every field was accepted by the model's schema, which read-csv-table.test.ts checks. */
  #observation(timePeriod: string, freq: Observation['freq'], given: Exclude<ReadNumber, { refused: string }> | keyof typeof STATUS_OF): Observation {
    const { mapping } = this.#placed;
    const { dataflow, vintage, source, rights } = this.#options.release;
    const codes = this.#row;
    const absent = typeof given === 'string';
    const observation = {
      freq, reporter: codes.reporter, partner: codes.partner, flow: codes.flow, commodity: codes.commodity, valuation: codes.valuation, indicator: codes.indicator, timePeriod,
      value: absent ? null : given.value, absence: absent ? given : given.value === '0' ? 'zero' : null,
      unit: codes.unit, unitMult: mapping.multiplier, decimals: mapping.decimals ?? (absent ? 0 : given.decimals),
      status: absent && codes.status === 'A' ? STATUS_OF[given] : codes.status, confStatus: given === 'confidential' ? 'C' : 'F', method: codes.method,
      dataflow, vintage, source, rights,
    } as Observation;
    if (!absent && given.note !== undefined) observation.note = given.note;
    return observation;
  }

  #reject(row: number, cell: number, reason: string): Rejection {
    const place = cell >= 0 ? this.#where?.(row, cell) : undefined;
    return { file: this.#options.file, row, field: this.#header[cell] ?? '', reason: place === undefined ? reason : `${place}: ${reason}` };
  }

  /** The coder of a field that a column gives; a constant is set at once. */
  #coder(field: Field, dimension: Dimension): { field: Field; coder: Coder<string> }[] {
    const coder = new Coder<string>(dimension, Observation.shape[field], (name) => this.#columnOf(name, [field, 'column']));
    const { code, refused } = coder.constant ?? {};
    if (refused !== undefined) this.#refuseKey([field], refused);
    if (code !== undefined) (this.#row as Record<Field, string>)[field] = code;
    return coder.constant === undefined ? [{ field, coder }] : [];
  }

  #columnOf(name: string, path: readonly PropertyKey[]): number {
    const column = this.#header.indexOf(name);
    if (column < 0) this.#refuseKey(path, noSuchColumn(name, this.#header, this.#options.file));
    else if (this.#header.indexOf(name, column + 1) >= 0) this.#refuseKey(path, `column \`${name}\` stands twice in ${this.#options.file}`);
    return column;
  }

  #refuseKey(path: readonly PropertyKey[], reason: string): void {
    this.refusals.push({ file: this.#placed.file, row: this.#placed.lineOf(path), field: path.map(String).join('.'), reason, fatal: true });
  }
}

const ZERO = { value: '0', decimals: 0 };
