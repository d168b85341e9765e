import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { migrateFigures } from '../migrations/index.ts';
import { FIGURES } from './schemas.ts';

/** Column lists of the indexes: how each table is asked. */
const INDEXES: readonly (readonly [table: keyof Database, columns: readonly string[]])[] = [
  ['observation', ['exporter', 'importer', 'vintage', 'measure', 'period', 'commodity']],
  ['observation', ['importer', 'vintage', 'period']],
  ['observation', ['vintage']],
  ['pair_chapter', ['exporter', 'importer', 'vintage', 'measure', 'period', 'chapter']],
  ['pair_total', ['exporter', 'importer', 'vintage', 'measure', 'period']],
  ['pair_total', ['importer', 'vintage', 'period']],
  ['product_exporter', ['commodity', 'vintage', 'measure', 'period', 'exporter']],
  ['product_importer', ['commodity', 'vintage', 'measure', 'period', 'importer']],
  ['exporter_heading', ['exporter', 'vintage', 'measure', 'period', 'heading']],
  ['world_heading', ['vintage', 'measure', 'period', 'heading']],
  ['exporter_total', ['vintage', 'measure', 'period', 'exporter']],
  ['importer_total', ['vintage', 'measure', 'period', 'importer']],
];

/** What each table is spread over the workers of a cluster by; tables of keys are copied to all. */
const DISTRIBUTED: readonly (readonly [table: keyof Database, column: string])[] = [
  ['observation', 'exporter'], ['pair_chapter', 'exporter'], ['pair_total', 'exporter'], ['exporter_heading', 'exporter'], ['exporter_total', 'exporter'],
  ['product_exporter', 'commodity'], ['product_importer', 'commodity'],
];
const REFERENCE: readonly (keyof Database)[] = ['area_key', 'commodity_key', 'period_key', 'measure', 'quality', 'world_heading', 'importer_total'];

/** Makes the schema of figures, or brings it to this version; on a cluster with Citus its tables are spread over the workers. Idempotent. */
export async function layFigures(db: Kysely<Database>): Promise<void> {
  await sql`create schema if not exists ${sql.id(FIGURES)}`.execute(db);
  await sql`create table if not exists ${sql.table(`${FIGURES}.present`)} (build integer not null)`.execute(db);
  await migrateFigures(db);
  if (await hasCitus(db)) await distribute(db);
  for (const [table, columns] of INDEXES)
    await sql`create index if not exists ${sql.id(`${table}_by_${columns[0]}`)} on ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})`.execute(db);
}

async function hasCitus(db: Kysely<Database>): Promise<boolean> {
  const { rows } = await sql`select 1 from pg_extension where extname = 'citus'`.execute(db);
  return rows.length > 0;
}

async function distribute(db: Kysely<Database>): Promise<void> {
  const { rows } = await sql<{ name: string }>`select logicalrelid::text as name from pg_dist_partition`.execute(db);
  const spread = new Set(rows.map(({ name }) => name.replace(`${FIGURES}.`, '')));
  for (const table of REFERENCE) if (!spread.has(table)) await sql`select create_reference_table(${`${FIGURES}.${table}`})`.execute(db);
  for (const [table, column] of DISTRIBUTED) if (!spread.has(table)) await sql`select create_distributed_table(${`${FIGURES}.${table}`}, ${column})`.execute(db);
}
