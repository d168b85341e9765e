import type { Vintage } from '@mizan/model';
import type { Kysely, Selectable } from 'kysely';
import type { Database } from '../database.ts';
import type { VintageTable } from './table.ts';

export type VintageRow = Selectable<VintageTable>;

/** Every release, the newest of a dataflow first; releases without a day come last. */
export const vintageRows = (db: Kysely<Database>): Promise<VintageRow[]> =>
  db.selectFrom('vintage').selectAll().orderBy('dataflow').orderBy('known_on', (o) => o.desc().nullsLast()).orderBy('id', 'desc').execute();

/** Of every dataflow the newest release; with `asOf` (a day), of those known by then. `rows` are as {@link vintageRows} orders them. */
export function newestVintages(rows: readonly VintageRow[], asOf?: string): VintageRow[] {
  const known = asOf === undefined ? rows : rows.filter((row) => row.known_on !== null && row.known_on <= asOf);
  return known.filter((row, i) => known.findIndex((other) => other.dataflow === row.dataflow) === i);
}

export const vintageOf = (row: VintageRow): Vintage =>
  ({
    dataflow: row.dataflow, id: row.id, source: row.source, rows: row.rows, firstPeriod: row.first_period, lastPeriod: row.last_period,
    licence: row.licence, redistribution: row.redistribution, sha256: row.sha256, ...(row.retrieved === null ? {} : { retrieved: row.retrieved }), ...(row.known_on === null ? {} : { knownOn: row.known_on }),
  }) as Vintage;
