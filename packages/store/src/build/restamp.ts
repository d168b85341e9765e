import type { Kysely } from 'kysely';
import { importMarks } from '../classifications/imports.ts';
import type { Database } from '../database.ts';
import { vintageRows } from '../observations/vintages.ts';
import { versionWith, type Counts } from './content.ts';

/** Says in a build what it holds now, after `added` came to it; returns its version. */
export async function restamp(db: Kysely<Database>, mizan: string, added: Partial<Counts> = {}): Promise<string> {
  const build = await db.selectFrom('build').selectAll().executeTakeFirstOrThrow();
  const before = JSON.parse(build.counts) as Counts;
  const counts = Object.fromEntries(Object.entries(before).map(([kind, rows]) => [kind, rows + (added[kind as keyof Counts] ?? 0)]));
  const version = versionWith(build.content, (await vintageRows(db)).filter((row) => row.ingested_at !== null), await importMarks(db));
  await db.updateTable('build').set({ version, mizan, built_at: new Date().toISOString(), counts: JSON.stringify(counts) }).execute();
  return version;
}
