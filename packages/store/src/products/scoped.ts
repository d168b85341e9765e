import { sql, type RawBuilder } from 'kysely';
import { baseValue, type DecimalString, type Flow, type Method, type Redistribution, type Unit, type Valuation } from '@mizan/model';
import { releasesOf, type Observed } from '../observations/observed.ts';
import type { VintageRow } from '../observations/vintages.ts';
import type { Measured, ProductScope } from './types.ts';

/** A scope in keys. */
export interface Scoped {
  readonly release: VintageRow;
  readonly measures: readonly number[];
}

/** The release of a scope and its measures of value; undefined where there is none by product. */
export function scopedIn(observed: Observed, { dataflow, flow, asOf }: ProductScope): Scoped | undefined {
  const [release] = releasesOf(observed, { dataflow, asOf }).filter((row) => row.product_rows > 0);
  const measures = observed.keys.measuresWhere((measure) => measure.flow === flow && measure.indicator === 'TRADE_VALUE');
  return release === undefined || measures.length === 0 ? undefined : { release, measures };
}

/** That a row of a rollup is of the scope. */
export const inScope = ({ release, measures }: Scoped): RawBuilder<unknown> => sql`vintage = ${release.number} and measure in (${sql.join(measures)})`;

/** Rows by what they measure, each made by `rowOf`, which is given how to bring values to base units. */
export function measured<Row extends { readonly measure: number }, Out>({ keys }: Observed, { release }: Scoped, rows: readonly Row[], rowOf: (row: Row, base: (value: string) => DecimalString) => Out): Measured<Out>[] {
  const groups = new Map<number, Out[]>();
  for (const row of rows) {
    const { unit_mult: unitMult } = keys.measures.get(row.measure)!;
    const made = rowOf(row, (value) => baseValue({ value: value as DecimalString, unitMult })!);
    const group = groups.get(row.measure);
    if (group) group.push(made);
    else groups.set(row.measure, [made]);
  }
  return [...groups].map(([measure, made]) => {
    const { flow, valuation, method, unit } = keys.measures.get(measure)!;
    const { dataflow, id: vintage, source, redistribution } = release;
    return { dataflow, vintage, source, rights: redistribution as Redistribution, flow: flow as Flow, valuation: valuation as Valuation, method: method as Method, unit: unit as Unit, rows: made };
  });
}
