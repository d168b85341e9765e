import type { Observation } from '@mizan/model';
import { csvCells, type RowReader } from '../bytes/index.ts';
import type { Rejection } from '../rejection.ts';
import type { Release } from '../sdmx-csv/index.ts';
import { cowArea, unknownState, type CowArea } from './areas.ts';
import type { CowColumn, CowHeader } from './columns.ts';
import { observationOf, readCells, type CowFlow } from './flow.ts';
import { SeenFlows } from './seen.ts';
import { ZeroWatch } from './zero-watch.ts';

/** Turns rows into observations and rejections. */
export class CowRows implements RowReader {
  #out: (Observation | Rejection)[] = [];
  readonly #seen = new SeenFlows();
  readonly #watches: readonly [ZeroWatch, ZeroWatch];
  #code1 = '';
  #code2 = '';
  #lastYear = 0;
  constructor(readonly file: string, readonly header: CowHeader, release: Release) {
    const emit = (flow: CowFlow, doubtful: boolean) => { this.#out.push(observationOf(flow, release, doubtful)); };
    this.#watches = [new ZeroWatch(emit), new ZeroWatch(emit)];
  }

  take(line: string | undefined, row: number): void {
    if (line === '') return;
    if (line === undefined) return this.#reject(row, '', 'the line is longer than the limit');
    const cells = csvCells(line);
    if (cells === undefined) return this.#reject(row, '', 'a quote is open or stands within a cell');
    if (cells.length !== this.header.width) return this.#reject(row, '', `${cells.length} cells under ${this.header.width} columns`);
    this.#takeCells(cells, row);
  }

  drain(): readonly (Observation | Rejection)[] {
    const out = this.#out;
    this.#out = [];
    return out;
  }

  /** Zeros that waited for a next year come too. */
  end(): readonly (Observation | Rejection)[] {
    this.#release();
    return this.drain();
  }

  #release(): void {
    for (const watch of this.#watches) watch.release();
  }

  #takeCells(cells: readonly string[], row: number): void {
    const { ccode1, ccode2, year: yearAt, flow1, flow2, smoothflow1, smoothflow2 } = this.header;
    const [code1, code2, text] = [cells[ccode1]!, cells[ccode2]!, cells[yearAt]!];
    const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
    if (Number.isNaN(year)) return this.#reject(row, 'year', `"${text.slice(0, 20)}" is not a year`);
    const one = cowArea(code1, year);
    const two = cowArea(code2, year);
    if (one === undefined) return this.#reject(row, 'ccode1', unknownState(code1, year));
    if (two === undefined) return this.#reject(row, 'ccode2', unknownState(code2, year));
    if (one.area === two.area) return this.#reject(row, 'ccode2', `${code1} and ${code2} are one area, ${one.area}`);
    this.#follow(code1, code2, year);
    this.#takeFlow(0, one, two, text, cells[flow1]!, cells[smoothflow1]!, row);
    this.#takeFlow(1, two, one, text, cells[flow2]!, cells[smoothflow2]!, row);
  }

  /** Zeros wait only while the years of one pair go up. */
  #follow(code1: string, code2: string, year: number): void {
    if (code1 !== this.#code1 || code2 !== this.#code2 || year <= this.#lastYear) this.#release();
    this.#code1 = code1;
    this.#code2 = code2;
    this.#lastYear = year;
  }

  #takeFlow(side: 0 | 1, importer: CowArea, exporter: CowArea, year: string, flow: string, smooth: string, row: number): void {
    const seen = this.#seen.see(importer, exporter, this.#lastYear, flow, smooth);
    if (seen === 'same') return;
    if (seen === 'different') return this.#reject(row, columnOf('flow', side), `imports of ${importer.area} from ${exporter.area} in ${year} stand in an earlier row with other figures`);
    const cells = readCells(flow, smooth);
    if ('wrong' in cells) return this.#reject(row, columnOf(cells.wrong, side), cells.reason);
    this.#watches[side].take({ importer: importer.area, exporter: exporter.area, year, value: cells.value, decimals: cells.decimals, smoothed: cells.smoothed });
  }

  #reject(row: number, field: CowColumn | '', reason: string): void {
    this.#out.push({ file: this.file, row, field, reason });
  }
}

const columnOf = (name: 'flow' | 'smoothflow', side: 0 | 1): CowColumn => (side === 0 ? `${name}1` : `${name}2`);
