import { DuckDBDataChunk, INTEGER, SMALLINT, VARCHAR, type DuckDBAppender, type DuckDBConnection, type DuckDBValue } from '@duckdb/node-api';
import type { Observation } from '@mizan/model';
import { exactDecimal, refuseInexact } from '../exact-decimal.ts';
import { wayOf } from '../observations/reported-by.ts';
import type { Numbering } from './numbering.ts';
import type { Staged } from './staged.ts';

/** Rows a chunk holds: DuckDB's vector size. */
const CHUNK = 2048;
/** Rows between two reports. */
const REPORT_EVERY = 10 * CHUNK;
const COLUMNS = [SMALLINT, SMALLINT, SMALLINT, INTEGER, INTEGER, VARCHAR, INTEGER];

const STAGED = 'staged_cell';

/** Appends observations to a table that waits; the reference for {@link stageColumns}. Values that cannot be kept exactly throw `inexact`. */
export async function stageObservations(connection: DuckDBConnection, observations: Iterable<Observation> | AsyncIterable<Observation>, numbering: Numbering, onProgress: (rows: number) => void): Promise<Staged> {
  // Values are text: the appender would cast them 40 times slower than the move that follows.
  await connection.run(`create or replace temp table ${STAGED} (measure smallint, exporter smallint, importer smallint, period integer, commodity integer, value varchar, quality integer)`);
  const cells = new Cells(await connection.createAppender(STAGED, 'main', 'temp'));
  let rows = 0;
  try {
    for await (const o of observations) {
      if (o.value !== null) refuseInexact(o.value);
      const [exporter, importer] = wayOf(o.flow, o.reporter, o.partner);
      cells.add([numbering.measure(o), numbering.area(exporter), numbering.area(importer), numbering.period(o.timePeriod), numbering.commodity(o.commodity), o.value, numbering.quality(o)]);
      if (++rows % REPORT_EVERY === 0) onProgress(rows);
    }
    cells.flush();
  } finally {
    cells.close();
  }
  onProgress(rows);
  return {
    numbering,
    selections: (vintage) => [`select ${vintage} as vintage, measure, exporter, importer, period, commodity, ${exactDecimal('value')} as value, quality from ${STAGED} order by measure, exporter, importer, period, commodity`],
    drop: async () => void (await connection.run(`drop table ${STAGED}`)),
  };
}

/** Rows on their way into the appender, a chunk at a time. */
class Cells {
  readonly #appender: DuckDBAppender;
  readonly #columns: DuckDBValue[][] = COLUMNS.map(() => []);

  constructor(appender: DuckDBAppender) {
    this.#appender = appender;
  }

  add(row: readonly DuckDBValue[]): void {
    for (let i = 0; i < COLUMNS.length; i++) this.#columns[i]!.push(row[i]!);
    if (this.#columns[0]!.length === CHUNK) this.flush();
  }

  flush(): void {
    const rows = this.#columns[0]!.length;
    if (rows === 0) return;
    const chunk = DuckDBDataChunk.create(COLUMNS, rows);
    chunk.setColumns(this.#columns);
    this.#appender.appendDataChunk(chunk);
    for (const column of this.#columns) column.length = 0;
  }

  close(): void {
    this.#appender.closeSync();
  }
}
