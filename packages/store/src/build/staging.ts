import type { DuckDBConnection } from '@duckdb/node-api';
import { periodOf } from '@mizan/model';
import { exactDecimal } from '../exact-decimal.ts';
import { StoreError } from '../store-error.ts';
import { PeriodSpan, refuseStranger } from './release-row.ts';
import type { Release } from './content.ts';

/** Fields with few values, of which a release has few combinations: each combination is kept once, and rows name it. */
const SHAPE = ['freq', 'flow', 'valuation', 'indicator', 'absence', 'unit', 'unitMult', 'decimals', 'status', 'confStatus', 'method'] as const;
type Shape = readonly (string | number | null)[];

/** Rows between two reports. */
const REPORT_EVERY = 20_000;

const TABLES = `
create temp table staged (shape integer, reporter varchar, partner varchar, commodity varchar, period integer, value decimal(38, 12), note varchar);
create temp table shape (shape integer, freq varchar, flow varchar, valuation varchar, indicator varchar, absence varchar, unit varchar, unit_mult integer, decimals integer, status varchar, conf_status varchar, method varchar);
create temp table period (period integer, time_period varchar, period_start date, period_end date);`;

/** In the order of keys, so that the rows of a pair lie together. */
const INSERT = `
insert into observation by name
select $dataflow as dataflow, $id as vintage, s.* exclude (shape), r.* exclude (shape, period), p.* exclude (period), $source as source, $redistribution as rights
from staged r join shape s using (shape) join period p using (period)
order by reporter, partner, flow, commodity, valuation, indicator, period_start, period_end`;

const DUPLICATE = `
select freq, reporter, partner, flow, commodity, valuation, indicator, time_period
from staged join shape using (shape) join period using (period)
group by all having count(*) > 1 limit 1`;

/**
 * Writes a release into the observations, sorted; returns their number and span. Memory holds the combinations of
 * attributes and the periods; the rows go to a temporary table, on the disk where they are many. Throws `duplicate`.
 */
export async function stageRelease(connection: DuckDBConnection, release: Release, onProgress: (rows: number) => void): Promise<{ rows: number; span: PeriodSpan }> {
  await connection.run(TABLES);
  const shapes = new Numbering<Shape>();
  const periods = new Numbering<string>();
  const rows = await appendStaged(connection, release, shapes, periods, onProgress);
  onProgress(rows);
  const span = new PeriodSpan();
  await appendAll(connection, 'shape', shapes.values.map((shape, i) => [i, ...shape]));
  await appendAll(connection, 'period', periods.values.map((text, i) => {
    const period = periodOf(text);
    span.take(period);
    return [i, text, period.start, period.end];
  }));
  const [twice] = (await connection.runAndReadAll(DUPLICATE)).getRowsJson();
  if (twice) throw new StoreError('duplicate', `two observations of ${release.dataflow} ${release.id} have one key: ${twice.join(' ')}`);
  const { dataflow, id, source, redistribution } = release;
  await connection.run(INSERT, { dataflow, id, source, redistribution });
  await connection.run('drop table staged; drop table shape; drop table period');
  return { rows, span };
}

async function appendStaged(connection: DuckDBConnection, release: Release, shapes: Numbering<Shape>, periods: Numbering<string>, onProgress: (rows: number) => void): Promise<number> {
  const appender = await connection.createAppender('staged', 'main', 'temp');
  let rows = 0;
  try {
    for await (const o of release.observations()) {
      refuseStranger(o, release);
      const shape: Shape = SHAPE.map((field) => o[field]);
      appender.appendInteger(shapes.numberOf(shape.join('|'), shape));
      appender.appendVarchar(o.reporter);
      appender.appendVarchar(o.partner);
      appender.appendVarchar(o.commodity);
      appender.appendInteger(periods.numberOf(o.timePeriod, o.timePeriod));
      if (o.value === null) appender.appendNull();
      else appender.appendDecimal(exactDecimal(o.value));
      if (o.note === undefined) appender.appendNull();
      else appender.appendVarchar(o.note);
      appender.endRow();
      if (++rows % REPORT_EVERY === 0) onProgress(rows);
    }
  } finally {
    appender.closeSync();
  }
  return rows;
}

/** Few rows, as literals of SQL; DuckDB casts them to their columns. */
async function appendAll(connection: DuckDBConnection, table: 'shape' | 'period', rows: readonly Shape[]): Promise<void> {
  for (const row of rows) await connection.run(`insert into ${table} values (${row.map((_, i) => `$${i + 1}`).join(', ')})`, [...row]);
}

/** Numbers things from 0 in the order they are first seen. */
class Numbering<T> {
  readonly values: T[] = [];
  readonly #numbers = new Map<string, number>();

  numberOf(key: string, value: T): number {
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.values.push(value) - 1;
    this.#numbers.set(key, number);
    return number;
  }
}
