import { DuckDBInstance } from '@duckdb/node-api';
import { Kysely } from 'kysely';
import type { BuildTable, Database } from '../database.ts';
import { StoreError } from '../store-error.ts';
import { DuckDbDialect } from './dialect.ts';
import { settings } from './settings.ts';

/** The build a Mizan database says it holds; throws `foreign` where it is none. */
export async function buildOf(db: Kysely<Database>, path: string): Promise<BuildTable> {
  try {
    return await db.selectFrom('build').selectAll().executeTakeFirstOrThrow();
  } catch (cause) {
    throw unusable(path, cause);
  }
}

/** Why a file that is there cannot be opened: another program writes to it, or it is none of ours. */
export const unusable = (path: string, cause: unknown): StoreError =>
  String(cause).includes('Could not set lock')
    ? new StoreError('locked', `${path} is open for writing in another program; close it there`, { cause })
    : new StoreError('foreign', `${path} is not a Mizan database; move it away, or set MIZAN_DATABASE_URL to another address and run: npx mizan load`, { cause });

/** Opens a file alone, and reads from it what `read` asks for. */
export async function readAlone<T>(path: string, read: (db: Kysely<Database>, build: BuildTable) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(path, { ...settings(), access_mode: 'READ_ONLY' }).catch((cause: unknown) => {
    throw unusable(path, cause);
  });
  const db = new Kysely<Database>({ dialect: new DuckDbDialect({ instance }) });
  try {
    return await read(db, await buildOf(db, path));
  } finally {
    await db.destroy();
    instance.closeSync();
  }
}
