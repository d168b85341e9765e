import { sql, type Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { ROLLUP_TABLES } from '../rollups/fill.ts';
import { presentNumber } from './present-build.ts';
import { buildNumber, LOCKS, recordsOf } from './schemas.ts';

/** Removes the builds before the present one that no reader holds, and the cells of releases that no build lists any more. */
export async function removeSuperseded(db: Kysely<Database>): Promise<void> {
  const present = await presentNumber(db);
  const builds = await buildsIn(db);
  for (const build of builds.filter((number) => number !== present)) {
    const { rows } = await sql<{ free: boolean }>`select pg_try_advisory_lock(${LOCKS.build}, ${build}) as free`.execute(db);
    if (!rows[0]!.free) continue;
    await sql`drop schema ${sql.id(recordsOf(build))} cascade`.execute(db);
    await sql`select pg_advisory_unlock(${LOCKS.build}, ${build})`.execute(db);
  }
  await removeUnlisted(db, await buildsIn(db));
}

async function buildsIn(db: Kysely<Database>): Promise<number[]> {
  const { rows } = await sql<{ name: string }>`select nspname as name from pg_namespace`.execute(db);
  return rows.flatMap(({ name }) => buildNumber(name) ?? []);
}

async function removeUnlisted(db: Kysely<Database>, builds: readonly number[]): Promise<void> {
  if (builds.length === 0) return;
  const listed = sql.join(builds.map((build) => sql`select number from ${sql.table(`${recordsOf(build)}.vintage`)}`), sql` union `);
  const { rows } = await sql<{ number: number }>`
    with recursive held as (
      select min(vintage) as number from observation
      union all select (select min(vintage) from observation where vintage > held.number) from held where held.number is not null)
    select number from held where number is not null and number not in (${listed})`.execute(db);
  for (const { number } of rows) for (const table of ['observation', ...ROLLUP_TABLES]) await sql`delete from ${sql.table(table)} where vintage = ${number}`.execute(db);
}
