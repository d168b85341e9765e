import { accessSync, closeSync, constants, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { fullDisk } from '../full-disk.ts';
import { StoreError } from '../store-error.ts';
import type { Writing } from '../writing/writing.ts';
import { appendRows } from './append.ts';
import { DuckDbDialect } from './dialect.ts';
import { land } from './land.ts';
import { withBuildLock } from './lock.ts';
import { settings } from './settings.ts';

/** Runs `work` alone: no other build of this file runs beside it, and its folder can be written to. */
export async function alone<T>(path: string, work: () => Promise<T>): Promise<T> {
  ensureWritable(dirname(path));
  return withBuildLock(path, work).catch((cause: unknown) => {
    throw fullDisk(cause, path);
  });
}

/**
 * Puts a new file in the place of `path`, all of it or nothing: `begin` may put a first state at the path it is given,
 * `write` completes it, and it is renamed into place. Only within {@link alone}.
 */
export async function replaceFile<T>(path: string, begin: (building: string) => void, write: (writing: Writing) => Promise<T>): Promise<T> {
  removeLeftovers(path);
  const building = `${path}.${process.pid}.building`;
  try {
    begin(building);
    const written = await writeFile(building, write);
    renameSync(building, path);
    sync(dirname(path));
    return written;
  } finally {
    removeLeftovers(path);
  }
}

async function writeFile<T>(path: string, write: (writing: Writing) => Promise<T>): Promise<T> {
  const instance = await DuckDBInstance.create(path, settings());
  const db = new Kysely<Database>({ dialect: new DuckDbDialect({ instance }) });
  try {
    const connection = await instance.connect();
    try {
      const written = await write({ db, staging: connection, scratch: `${path}.files`, append: (table, rows) => appendRows(connection, table, rows), land: (query, vintage) => land(connection, query, vintage), lookAt: async () => {} });
      await connection.run('checkpoint');
      return written;
    } finally {
      connection.closeSync();
    }
  } finally {
    await db.destroy();
    instance.closeSync();
    if (existsSync(path)) sync(path);
  }
}

function ensureWritable(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK | constants.X_OK);
  } catch (cause) {
    throw new StoreError('unwritable', `${folder} cannot be written to; change its permissions, or set MIZAN_DATABASE_URL to a path in a folder that can`, { cause });
  }
}

/** Removes what broken-off builds left beside `path`; only the holder of the lock may. */
function removeLeftovers(path: string): void {
  const leftover = (name: string) => name.startsWith(`${basename(path)}.`) && /\.\d+\.building(\.wal|\.tmp|\.files)?$/.test(name);
  for (const name of readdirSync(dirname(path)).filter(leftover)) rmSync(join(dirname(path), name), { force: true, recursive: true });
}

/** Waits until a file or folder is on the disk, so that a power cut after the rename finds it whole. */
function sync(path: string): void {
  const descriptor = openSync(path, 'r');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}
