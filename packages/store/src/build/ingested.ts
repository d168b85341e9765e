import { sql, type Kysely } from 'kysely';
import type { Source } from '@mizan/model';
import type { BuildTable, Database } from '../database.ts';
import { SCHEMA } from '../migrations/index.ts';
import { vintageRows, type VintageRow } from '../observations/vintages.ts';
import { StoreError } from '../store-error.ts';
import type { DatabaseContent } from './content.ts';

/** The build that is there, and the releases ingested into it. */
export interface Present {
  readonly build: BuildTable;
  readonly ingested: readonly VintageRow[];
}

/** Throws `outdated` where a build holds ingested releases in a layout that this program cannot read. */
export async function presentBuild(db: Kysely<Database>, build: BuildTable): Promise<Present> {
  if (build.schema === SCHEMA) return { build, ingested: (await vintageRows(db)).filter((row) => row.ingested_at !== null) };
  if (await mayHoldIngested(db)) throw new StoreError('outdated', `the database was built by Mizan ${build.mizan} with another layout, and holds ingested releases; use that version, or move the database away and ingest them again`);
  return { build, ingested: [] };
}

/** Layouts without the column held what data/ gave them alone. */
async function mayHoldIngested(db: Kysely<Database>): Promise<boolean> {
  try {
    const { rows } = await sql<{ ingested: number }>`select count(*) as ingested from vintage where ingested_at is not null`.execute(db);
    return rows[0]!.ingested > 0;
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
