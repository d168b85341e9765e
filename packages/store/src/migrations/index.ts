import { Migrator, type Kysely, type Migration } from 'kysely';
import * as firstHouse from './0001-first-house.ts';
import * as ingestedReleases from './0002-ingested-releases.ts';

/** Databases of earlier layouts hold nothing but what data/ gave them. */
export const INGESTING = '0002-ingested-releases';

const MIGRATIONS: Readonly<Record<string, Migration>> = { '0001-first-house': firstHouse, [INGESTING]: ingestedReleases };

/** The schema this version reads and writes: its last migration. */
export const SCHEMA = Object.keys(MIGRATIONS).sort().at(-1)!;

/** Brings a database to {@link SCHEMA}. */
export async function migrate<DB>(db: Kysely<DB>): Promise<void> {
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } }).migrateToLatest();
  if (error) throw error;
}
