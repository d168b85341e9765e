import type { Observation, Problem } from '@mizan/model';
import type { Rejection } from '../rejection.ts';
import { Cells } from './cells.ts';
import type { Layout } from './columns.ts';
import { detailOf } from './details.ts';
import { DimensionReader, type Dimensions } from './dimensions.ts';
import { basisOf, figure } from './figures.ts';
import { observation } from './observation.ts';
import type { ComtradeOptions } from './options.ts';
import type { ComtradeTally } from './tally.ts';
import { KILOGRAM, quantityUnit } from './units.ts';

const isProblem = (read: object | string | null | undefined): read is Problem => typeof read === 'object' && read !== null && 'reason' in read;

/** Turns rows into observations and rejections, and keeps the tally. One for one file. */
export class RowReader {
  readonly #cells: Cells;
  readonly #dimensions: DimensionReader;

  constructor(readonly header: readonly string[], readonly layout: Layout, readonly options: ComtradeOptions, readonly tally: ComtradeTally) {
    this.#cells = new Cells(layout);
    this.#dimensions = new DimensionReader(options.areas ?? {});
  }

  /** Appends what a row yields to `out`: its observations, one rejection, or, where it is a part, nothing. */
  read(row: number, values: readonly (string | undefined)[], out: (Observation | Rejection)[]): void {
    this.#cells.set(values);
    this.tally.rows++;
    const problem = this.#missing() ?? this.#observe(out);
    if (problem !== undefined) this.#reject(row, problem, out);
  }

  /** A row that could not even be cut into cells. */
  refuse(row: number, reason: string, out: (Observation | Rejection)[]): void {
    this.tally.rows++;
    this.#reject(row, { field: '', reason }, out);
  }

  #reject(row: number, { field, reason }: Problem, out: (Observation | Rejection)[]): void {
    this.tally.rejected++;
    const index = this.layout.at[field as keyof Layout['at']];
    out.push({ file: this.options.file, row, field: index === undefined ? field : this.header[index]!, reason });
  }

  #missing(): Problem | undefined {
    for (const column of this.layout.required) if (!this.#cells.has(column)) return { field: column, reason: 'the field is missing' };
    return undefined;
  }

  #observe(out: (Observation | Rejection)[]): Problem | undefined {
    const detail = detailOf(this.#cells, this.layout.form);
    if (isProblem(detail)) return detail;
    if (detail !== undefined && !this.options.details) {
      this.tally.details++;
      this.tally.detailsBy[detail.column] = (this.tally.detailsBy[detail.column] ?? 0) + 1;
      return undefined;
    }
    const dimensions = this.#dimensions.read(this.#cells);
    if (isProblem(dimensions)) return dimensions;
    return this.#value(dimensions, detail?.suffix ?? '', out);
  }

  #value(of: Dimensions, suffix: string, out: (Observation | Rejection)[]): Problem | undefined {
    const [value, cif, fob] = [figure(this.#cells, 'primaryValue'), figure(this.#cells, 'cifvalue'), figure(this.#cells, 'fobvalue')];
    if (isProblem(value)) return value;
    if (isProblem(cif)) return cif;
    if (isProblem(fob)) return fob;
    const { valuation, note } = basisOf(of.flow, value, cif, fob);
    const beside = this.options.quantities ? this.#quantities(of, suffix, value !== '0') : [];
    if (isProblem(beside)) return beside;
    const measure = { indicator: `TRADE_VALUE${suffix}`, valuation, value, unit: 'USD', unitMult: 0, status: value === null ? ('O' as const) : ('A' as const), note: joined(of.note, note) };
    out.push(observation(of, measure, this.options.release), ...beside);
    this.tally.values++;
    return undefined;
  }

  /** Net weight and quantity; a 0 beside a value is how Comtrade writes that there is none. */
  #quantities(of: Dimensions, suffix: string, hasValue: boolean): Observation[] | Problem {
    const [weight, quantity] = [figure(this.#cells, 'netWgt'), figure(this.#cells, 'qty')];
    if (isProblem(weight)) return weight;
    if (isProblem(quantity)) return quantity;
    const made: Observation[] = [];
    const add = (indicator: string, value: string, unit: typeof KILOGRAM, estimated: boolean) =>
      made.push(observation(of, { indicator: indicator + suffix, valuation: 'NA', value, ...unit, status: estimated ? 'E' : 'A', note: of.note }, this.options.release));
    const { netWeight, quantity: amount } = this.#estimated();
    if (weight === null || (weight === '0' && hasValue)) this.tally.withoutNetWeight++;
    else { add('NET_WEIGHT', weight, KILOGRAM, netWeight); this.tally.netWeights++; }
    const unit = quantityUnit(this.#cells.text('qtyUnitCode'));
    if (unit === 'none' || quantity === null || (quantity === '0' && hasValue)) this.tally.withoutQuantity++;
    else if (unit === 'unknown') this.#leaveOut();
    else { add('QUANTITY', quantity, unit, amount); this.tally.quantities++; }
    return made;
  }

  /** By their own flags, else by the legacy one: 2 for the quantity, 4 for the weight, 6 for both. */
  #estimated(): { readonly netWeight: boolean; readonly quantity: boolean } {
    const legacy = this.#cells.text('legacyEstimationFlag');
    return {
      netWeight: this.#cells.flag('isNetWgtEstimated') ?? (legacy === '4' || legacy === '6'),
      quantity: this.#cells.flag('isQtyEstimated') ?? (legacy === '2' || legacy === '6'),
    };
  }

  #leaveOut(): void {
    const unit = `${this.#cells.text('qtyUnitCode')} ${this.#cells.text('qtyUnitAbbr')}`.trim().slice(0, 40);
    const known = unit in this.tally.unitsLeftOut || Object.keys(this.tally.unitsLeftOut).length < 100 ? unit : 'others';
    this.tally.unitsLeftOut[known] = (this.tally.unitsLeftOut[known] ?? 0) + 1;
  }
}

const joined = (a: string, b: string): string => (a === '' ? b : b === '' ? a : `${a}; ${b}`);
