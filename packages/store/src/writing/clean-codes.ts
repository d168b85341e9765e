import type { CleanColumns, NotedArea } from '@mizan/model';
import type { Numbering } from './numbering.ts';

/** Cells of an area column in a period, and what they were given. */
export interface KeyedArea {
  readonly cell: string;
  readonly period: string;
  readonly key: number;
  readonly periodKey: number;
  /** Its place among the notes; 0 is none. */
  readonly note: number;
}

/** The codes that stand in the files, each asked for once, and their keys. */
export class CleanCodes {
  readonly exporters = new Map<string, KeyedArea>();
  readonly importers = new Map<string, KeyedArea>();
  readonly commodities = new Map<string, number>();
  readonly notes: (string | undefined)[] = [undefined];
  readonly #periods = new Map<string, string>();

  constructor(readonly columns: CleanColumns, readonly numbering: Numbering) {}

  /** The areas of a row in its period; false where they are not clean. A cell is one period in every file. */
  takeArea(side: 'exporter' | 'importer', cell: string, written: string, path: string): boolean {
    const period = this.#period(written, path);
    const area = period === undefined ? undefined : this.columns[side].codeOf(cell, period);
    if (period === undefined || area === undefined) return false;
    const known = side === 'exporter' ? this.exporters : this.importers;
    const name = JSON.stringify([cell, written]);
    if (!known.has(name)) known.set(name, { cell, period: written, key: this.numbering.area(area.code), periodKey: this.numbering.period(period), note: this.#note(area) });
    return true;
  }

  takeCommodity(cell: string): boolean {
    if (this.commodities.has(cell)) return true;
    const code = this.columns.commodity.codeOf(cell);
    if (code !== undefined) this.commodities.set(cell, this.numbering.commodity(code));
    return code !== undefined;
  }

  #period(written: string, path: string): string | undefined {
    const period = this.columns.period.codeOf(written, path);
    if (period === undefined || (this.#periods.get(written) ?? period) !== period) return undefined;
    this.#periods.set(written, period);
    return period;
  }

  #note({ note }: NotedArea): number {
    const known = this.notes.indexOf(note);
    return known >= 0 ? known : this.notes.push(note) - 1;
  }
}
