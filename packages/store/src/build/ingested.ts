import type { DuckDBConnection } from '@duckdb/node-api';
import type { Source } from '@mizan/model';
import type { Kysely } from 'kysely';
import type { BuildTable, Database } from '../database.ts';
import { INGESTING, SCHEMA } from '../migrations/index.ts';
import { vintageRows, type VintageRow } from '../observations/vintages.ts';
import { StoreError } from '../store-error.ts';
import type { DatabaseContent } from './content.ts';

/** Which build a file holds, and the releases ingested into it. */
export interface Present {
  readonly build: BuildTable;
  readonly ingested: readonly VintageRow[];
}

/** Throws `outdated` where a file may hold releases in a layout that this program cannot read. */
export async function presentBuild(db: Kysely<Database>, build: BuildTable): Promise<Present> {
  if (build.schema < INGESTING) return { build, ingested: [] };
  if (build.schema !== SCHEMA) throw new StoreError('outdated', `the database was built by Mizan ${build.mizan} with another layout, and may hold ingested releases; use that version, or move the file away and ingest them again`);
  return { build, ingested: (await vintageRows(db)).filter((row) => row.ingested_at !== null) };
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

/** Copies releases out of the present file, under the terms their source has now; returns the number of their observations. */
export async function keepIngested(connection: DuckDBConnection, path: string, kept: readonly VintageRow[], sources: readonly Source[]): Promise<number> {
  if (kept.length === 0) return 0;
  await connection.run(`attach '${path.replaceAll("'", "''")}' as present (read_only)`);
  for (const { dataflow, id, source } of kept) {
    const { licence, redistribution } = sources.find((record) => record.id === source)!;
    const terms = { dataflow, id, licence, redistribution };
    await connection.run('insert into vintage by name select * replace ($licence as licence, $redistribution as redistribution) from present.vintage where dataflow = $dataflow and id = $id', terms);
    await connection.run('insert into observation by name select * replace ($redistribution as rights) from present.observation where dataflow = $dataflow and vintage = $id', { dataflow, id, redistribution });
  }
  await connection.run('detach present');
  return kept.reduce((sum, { rows }) => sum + rows, 0);
}
