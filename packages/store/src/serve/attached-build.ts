import type { DuckDBInstance } from '@duckdb/node-api';
import { Kysely } from 'kysely';
import { buildOf, unusable } from '../build/built-file.ts';
import type { Database } from '../database.ts';
import { DuckDbDialect } from '../dialect/dialect.ts';
import { SCHEMA } from '../migrations/index.ts';
import { storeOf } from '../store-queries.ts';
import type { Store } from '../store.ts';
import { StoreError } from '../store-error.ts';
import { engine } from './engine.ts';

/** One file attached read-only to the process's engine; later renames over its path do not touch it. */
export interface AttachedBuild {
  readonly store: Store;
  /** Milliseconds since the last query ended; 0 while one runs. */
  idleFor(): number;
  /** Waits for running queries, then lets the file go. */
  detach(): Promise<void>;
}

export async function attachBuild(path: string): Promise<AttachedBuild> {
  const { instance, name } = await attach(path);
  let running = 0;
  let usedAt = performance.now();
  const observe = (change: 1 | -1) => {
    running += change;
    usedAt = performance.now();
  };
  const db = new Kysely<Database>({ dialect: new DuckDbDialect({ instance, observe, prepare: (connection) => connection.raw.run(`use ${name}`) }) });
  const detach = async (): Promise<void> => {
    await db.destroy();
    await run(instance, `detach ${name}`);
  };
  try {
    const build = await buildOf(db, path);
    if (build.schema !== SCHEMA) throw new StoreError('outdated', `${path} was built by Mizan ${build.mizan} with another layout; build it again with: npx mizan load`);
    return { store: await storeOf(db, build.version), detach, idleFor: () => (running > 0 ? 0 : performance.now() - usedAt) };
  } catch (error) {
    await detach();
    throw error;
  }
}

async function attach(path: string): Promise<{ instance: DuckDBInstance; name: string }> {
  const shared = engine();
  const instance = await shared.instance;
  const name = `build_${++shared.attached}`;
  try {
    await run(instance, `attach '${path.replaceAll("'", "''")}' as ${name} (read_only)`);
  } catch (cause) {
    throw unusable(path, cause);
  }
  return { instance, name };
}

async function run(instance: DuckDBInstance, statement: string): Promise<void> {
  const connection = await instance.connect();
  try {
    await connection.run(statement);
  } finally {
    connection.closeSync();
  }
}
