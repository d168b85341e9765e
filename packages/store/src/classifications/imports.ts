import type { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import type { Writing } from '../writing/writing.ts';
import type { ClassificationTables } from './table.ts';

const TABLES = ['classification', 'classification_code', 'correlation', 'correlation_pair'] as const satisfies readonly (keyof ClassificationTables)[];

/** Every row that imports have made. */
export type ImportedRows = { readonly [T in (typeof TABLES)[number]]: readonly ClassificationTables[T][] };

export async function importedRows(db: Kysely<Database>): Promise<ImportedRows> {
  return {
    classification: await db.selectFrom('classification').selectAll().execute(),
    classification_code: await db.selectFrom('classification_code').selectAll().execute(),
    correlation: await db.selectFrom('correlation').selectAll().execute(),
    correlation_pair: await db.selectFrom('correlation_pair').selectAll().execute(),
  };
}

export async function appendImports(writing: Writing, rows: ImportedRows): Promise<void> {
  for (const table of TABLES) await writing.append(table, rows[table]);
}

/** What each import is known by: its editions and its file. */
export async function importMarks(db: Kysely<Database>): Promise<string[]> {
  const lists = await db.selectFrom('classification').select(['id', 'sha256']).execute();
  const tables = await db.selectFrom('correlation').select(['from_list', 'to_list', 'sha256']).execute();
  return [...lists.map(({ id, sha256 }) => `${id} ${sha256}`), ...tables.map(({ from_list, to_list, sha256 }) => `${from_list} ${to_list} ${sha256}`)].sort();
}
