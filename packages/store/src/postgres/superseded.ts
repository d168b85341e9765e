import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { ROLLUP_TABLES } from '../rollups/fill.ts';
import { presentNumber } from './present-build.ts';
import { buildNumber, LOCKS, recordsOf } from './schemas.ts';

/**
 * Removes the builds before the present one that no reader holds, and before each the cells of releases that no other
 * build lists: broken off in between, the next build goes on with it.
 */
export async function removeSuperseded(db: Kysely<Database>): Promise<void> {
  const present = await presentNumber(db);
  for (const build of (await buildsIn(db)).filter((number) => number !== present)) {
    const { rows } = await sql<{ free: boolean }>`select pg_try_advisory_lock(${LOCKS.build}, ${build}) as free`.execute(db);
    if (!rows[0]!.free) continue;
    for (const number of await listedByAlone(db, build)) await removeCells(db, number);
    await sql`drop schema ${sql.id(recordsOf(build))} cascade`.execute(db);
    await sql`select pg_advisory_unlock(${LOCKS.build}, ${build})`.execute(db);
  }
}

async function buildsIn(db: Kysely<Database>): Promise<number[]> {
  const { rows } = await sql<{ name: string }>`select nspname as name from pg_namespace`.execute(db);
  return rows.flatMap(({ name }) => buildNumber(name) ?? []);
}

/** The releases of a build that no other build lists. */
async function listedByAlone(db: Kysely<Database>, build: number): Promise<number[]> {
  const numbersOf = async (number: number) => (await sql<{ number: number }>`select number from ${sql.table(`${recordsOf(number)}.vintage`)}`.execute(db)).rows.map((row) => row.number);
  const elsewhere = new Set<number>();
  for (const other of await buildsIn(db)) if (other !== build) for (const number of await numbersOf(other)) elsewhere.add(number);
  return (await numbersOf(build)).filter((number) => !elsewhere.has(number));
}

async function removeCells(db: Kysely<Database>, vintage: number): Promise<void> {
  for (const table of ['observation', ...ROLLUP_TABLES]) await sql`delete from ${sql.table(table)} where vintage = ${vintage}`.execute(db);
}
