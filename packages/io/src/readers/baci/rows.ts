import { accept, refuse, type Observation, type Result } from '@mizan/model';
import { csvCells, decimalCell, type DecimalCell, type RowReader } from '../bytes/index.ts';
import type { Rejection } from '../rejection.ts';
import type { Release } from '../sdmx-csv/index.ts';
import type { BaciAreas } from './areas.ts';
import { productCode } from './commodity.ts';
import { quantityOf, valueOf, type BaciFlow } from './observation.ts';

/** Year, exporter, importer, product, value, quantity. */
export const BACI_COLUMNS = ['t', 'i', 'j', 'k', 'v', 'q'] as const;
type BaciColumn = (typeof BACI_COLUMNS)[number];
export type BaciHeader = Readonly<Record<BaciColumn, number>>;

/** Where each of the six columns stands; a header with others is refused. */
export function baciHeader(line: string): Result<BaciHeader> {
  const cells = csvCells(line) ?? [];
  const missing = BACI_COLUMNS.filter((column) => !cells.includes(column));
  if (missing.length === 0 && cells.length === BACI_COLUMNS.length) return accept(Object.fromEntries(BACI_COLUMNS.map((column) => [column, cells.indexOf(column)])) as Record<BaciColumn, number>);
  return refuse(missing[0] ?? '', `expected the columns ${BACI_COLUMNS.join(',')}, separated by commas; the header is "${line.slice(0, 100)}"`);
}

/** What rows are read with. */
export interface BaciReading {
  readonly file: string;
  readonly release: Release;
  /** H0 to H6. */
  readonly edition: string;
  /** The year the file's name gives, if it does. */
  readonly year: string | undefined;
  readonly areas: BaciAreas;
  /** Product codes of the edition, where their file is at hand. */
  readonly products: ReadonlySet<string> | undefined;
  readonly quantities: boolean;
}

/** Turns rows into observations and rejections, which wait to be drained. */
export class BaciRows implements RowReader {
  #out: (Observation | Rejection)[] = [];
  readonly #commodities = new Map<string, string>();
  constructor(readonly reading: BaciReading, readonly header: BaciHeader) {}

  take(line: string | undefined, row: number): void {
    if (line === '') return;
    if (line === undefined) return this.#reject(row, '', 'the line is longer than the limit');
    const cells = csvCells(line);
    if (cells === undefined) return this.#reject(row, '', 'a quote is open or stands within a cell');
    if (cells.length !== BACI_COLUMNS.length) return this.#reject(row, '', `${cells.length} cells under ${BACI_COLUMNS.length} columns; decimals take a point, not a comma`);
    const flow = this.#flowOf(cells, row);
    if (flow !== undefined) this.#takeAmounts(flow, cells[this.header.v]!, cells[this.header.q]!, row);
  }

  drain(): readonly (Observation | Rejection)[] {
    const out = this.#out;
    this.#out = [];
    return out;
  }

  end(): readonly (Observation | Rejection)[] {
    return this.drain();
  }

  #flowOf(cells: readonly string[], row: number): BaciFlow | undefined {
    const year = cells[this.header.t]!;
    if (year !== this.reading.year) {
      if (this.reading.year !== undefined) return this.#reject(row, 't', `"${year.slice(0, 20)}" is not ${this.reading.year}, the year in the file's name`);
      if (!/^(19|20)\d\d$/.test(year)) return this.#reject(row, 't', `"${year.slice(0, 20)}" is not a year`);
    }
    const exporter = this.reading.areas.find(cells[this.header.i]!, year);
    if ('unknown' in exporter) return this.#reject(row, 'i', exporter.unknown);
    const importer = this.reading.areas.find(cells[this.header.j]!, year);
    if ('unknown' in importer) return this.#reject(row, 'j', importer.unknown);
    if (exporter.area === importer.area) return this.#reject(row, 'j', `exporter and importer are one area, ${exporter.area}`);
    const commodity = this.#commodityOf(cells[this.header.k]!);
    if (commodity === undefined) return this.#reject(row, 'k', `"${cells[this.header.k]!.slice(0, 20)}" is no product code of ${this.reading.edition}`);
    return { exporter: exporter.area, importer: importer.area, year, commodity, dated: exporter.dated && importer.dated };
  }

  #commodityOf(text: string): string | undefined {
    const kept = this.#commodities.get(text);
    if (kept !== undefined) return kept;
    const code = productCode(text);
    const known = code !== undefined && (this.reading.products?.has(code) ?? true);
    if (!known) return undefined;
    const commodity = `${this.reading.edition}:${code}`;
    // Nearly twice the codes of any edition.
    if (this.#commodities.size < 10_000) this.#commodities.set(text, commodity);
    return commodity;
  }

  #takeAmounts(flow: BaciFlow, v: string, q: string, row: number): void {
    const { release, quantities } = this.reading;
    const value = amountOf(v);
    if (value === undefined || value === null) return this.#reject(row, 'v', `"${v.slice(0, 40)}" is no value in thousands of dollars`);
    this.#out.push(valueOf(flow, value, release));
    if (!quantities) return;
    const quantity = amountOf(q);
    if (quantity === undefined) return this.#reject(row, 'q', `"${q.slice(0, 40)}" is no quantity in tons; the value is read`);
    this.#out.push(quantityOf(flow, quantity, release));
  }

  #reject(row: number, field: BaciColumn | '', reason: string): undefined {
    this.#out.push({ file: this.reading.file, row, field, reason });
    return undefined;
  }
}

/** A number, null where the cell is empty or NA, undefined for anything else and below zero. */
function amountOf(cell: string): DecimalCell | null | undefined {
  if (cell === '' || cell === 'NA') return null;
  const read = decimalCell(cell);
  return read?.value.startsWith('-') ? undefined : read;
}
