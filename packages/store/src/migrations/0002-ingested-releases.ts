import type { Kysely } from 'kysely';

/** Releases that were added to a build beside those of data/, and the digest of what data/ gave it. */
export async function up(db: Kysely<unknown>): Promise<void> {
  await db.schema.alterTable('vintage').addColumn('ingested_at', 'varchar').execute();
  await db.schema.alterTable('build').addColumn('content', 'varchar').execute();
}
