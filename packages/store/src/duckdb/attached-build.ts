import type { DuckDBInstance } from '@duckdb/node-api';
import { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { SCHEMA } from '../migrations/index.ts';
import { storeOf } from '../store-queries.ts';
import type { AttachedBuild } from '../serve/place.ts';
import { outdated } from '../build/outdated.ts';
import { buildOf, unusable } from './built-file.ts';
import { DuckDbDialect } from './dialect.ts';
import { engine } from './instance.ts';

/** Attaches a file read-only to the process's engine; later renames over its path do not touch it. */
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
    if (build.schema !== SCHEMA) throw outdated(path, build);
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
