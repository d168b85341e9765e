import { Migrator, type Kysely, type Migration } from 'kysely';
import * as keyedCells from './figures/0001-keyed-cells.ts';
import * as rollups from './figures/0002-rollups-of-all-goods.ts';
import * as firstHouse from './records/0001-first-house.ts';
import * as numberedReleases from './records/0002-numbered-releases.ts';
import * as classifications from './records/0003-classifications.ts';

type Migrations = Readonly<Record<string, Migration>>;

/** Cells, their keys and their sums. */
const FIGURES: Migrations = { '0001-keyed-cells': keyedCells, '0002-rollups-of-all-goods': rollups };
/** What a build says of itself, the releases it lists, the curated records and imported classifications. */
const RECORDS: Migrations = { '0001-first-house': firstHouse, '0002-numbered-releases': numberedReleases, '0003-classifications': classifications };

const lastOf = (migrations: Migrations): string => Object.keys(migrations).sort().at(-1)!;

/** The layout this version reads and writes: the last migration of figures and of records. */
export const SCHEMA = `${lastOf(FIGURES)} ${lastOf(RECORDS)}`;

/** Brings the tables of figures to {@link SCHEMA}. */
export const migrateFigures = <DB>(db: Kysely<DB>): Promise<void> => migrate(db, FIGURES, 'figures_migration');
/** Brings the tables of records to {@link SCHEMA}. */
export const migrateRecords = <DB>(db: Kysely<DB>): Promise<void> => migrate(db, RECORDS, 'records_migration');

/** Makes the tables of records where there are none, in a transaction that is the caller's. */
export async function createRecords<DB>(db: Kysely<DB>): Promise<void> {
  for (const name of Object.keys(RECORDS).sort()) await RECORDS[name]!.up(db);
}

async function migrate<DB>(db: Kysely<DB>, migrations: Migrations, table: string): Promise<void> {
  const provider = { getMigrations: async () => ({ ...migrations }) };
  const { error } = await new Migrator({ db, provider, migrationTableName: table, migrationLockTableName: `${table}_lock` }).migrateToLatest();
  if (error) throw error;
}
