import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { FIGURES } from './schemas.ts';

/** The number of the build that is served; undefined where there is none. */
export async function presentNumber(db: Kysely<Database>): Promise<number | undefined> {
  const { rows: tables } = await sql<{ found: string | null }>`select to_regclass(${`${FIGURES}.present`})::text as found`.execute(db);
  if (!tables[0]?.found) return undefined;
  const { rows } = await sql<{ build: number }>`select build from ${sql.table(`${FIGURES}.present`)}`.execute(db);
  return rows[0]?.build;
}

/** Says which build is served from now on. */
export async function setPresent(db: Kysely<Database>, build: number): Promise<void> {
  await sql`delete from ${sql.table(`${FIGURES}.present`)}`.execute(db);
  await sql`insert into ${sql.table(`${FIGURES}.present`)} values (${build})`.execute(db);
}
