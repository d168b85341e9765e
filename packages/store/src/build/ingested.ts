import { sql, type Kysely, type RawBuilder } from 'kysely';
import type { Source } from '@mizan/model';
import { importMarks } from '../classifications/imports.ts';
import type { BuildTable, Database } from '../database.ts';
import { SCHEMA } from '../migrations/index.ts';
import { vintageRows, type VintageRow } from '../observations/vintages.ts';
import { StoreError } from '../store-error.ts';
import type { DatabaseContent } from './content.ts';

/** The build that is there, the releases ingested into it, and the marks of the classifications imported. */
export interface Present {
  readonly build: BuildTable;
  readonly ingested: readonly VintageRow[];
  readonly imports: readonly string[];
}

/** Throws `outdated` where a build holds ingested releases or imported classifications in a layout that this program cannot read. */
export async function presentBuild(db: Kysely<Database>, build: BuildTable): Promise<Present> {
  if (build.schema === SCHEMA) return { build, ingested: (await vintageRows(db)).filter((row) => row.ingested_at !== null), imports: await importMarks(db) };
  if (await mayHoldMore(db)) throw new StoreError('outdated', `the database was built by Mizan ${build.mizan} with another layout, and holds ingested releases or imported classifications; use that version, or move the database away and bring them in again`);
  return { build, ingested: [], imports: [] };
}

/** Layouts without the tables or the column held what data/ gave them alone. */
async function mayHoldMore(db: Kysely<Database>): Promise<boolean> {
  for (const rows of [sql`vintage where ingested_at is not null`, sql`classification`, sql`correlation`]) if (await hasRows(db, rows)) return true;
  return false;
}

async function hasRows(db: Kysely<Database>, from: RawBuilder<unknown>): Promise<boolean> {
  try {
    return (await sql`select 1 from ${from} limit 1`.execute(db)).rows.length > 0;
  } catch {
    return false;
  }
}

/** The ingested releases that stay beside this content: those of datasets it does not have itself. Throws `source` where it lacks the source of one. */
export function keptBeside(content: DatabaseContent, ingested: readonly VintageRow[]): VintageRow[] {
  const own = new Set(content.releases.map(({ dataflow }) => dataflow));
  const sources = new Set<string>(content.sources.map(({ id }) => id));
  const kept = ingested.filter(({ dataflow }) => !own.has(dataflow));
  const orphan = kept.find(({ source }) => !sources.has(source));
  if (orphan) throw new StoreError('source', `the ingested release ${orphan.dataflow} ${orphan.id} is from the source ${orphan.source}, which is gone; put data/sources/${orphan.source}.yaml back`);
  return kept;
}

/** Releases that stay, under the terms their source has now. */
export const underPresentTerms = (kept: readonly VintageRow[], sources: readonly Source[]): VintageRow[] =>
  kept.map((row) => {
    const { licence, redistribution } = sources.find(({ id }) => id === row.source)!;
    return { ...row, licence, redistribution };
  });
