import { accessSync, closeSync, constants, existsSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { Kysely } from 'kysely';
import type { Database } from '../database.ts';
import { databasePath } from '../database-url.ts';
import { DuckDbDialect } from '../dialect/dialect.ts';
import { migrate, SCHEMA } from '../migrations/index.ts';
import { StoreError } from '../store-error.ts';
import { appendRows } from './append.ts';
import { readBuild, SETTINGS } from './built-file.ts';
import { versionOf, type Counts, type DatabaseContent } from './content.ts';
import { fill, type Progress } from './fill.ts';
import { withBuildLock } from './lock.ts';

export interface BuildOptions {
  /** Version of the program that builds. */
  readonly mizan: string;
  readonly progress?: Progress;
}

export interface Built {
  readonly version: string;
  /** False where the database already held exactly this content. */
  readonly changed: boolean;
  readonly counts: Counts;
}

/**
 * Builds the whole database beside the file at `url` and renames it into place: readers see the old build or the new
 * one, and any failure leaves the old one as it was. The same content is not built twice
 * (docs/decisions/0002-build-beside-and-rename.md). Throws StoreError, and whatever reading the content throws.
 */
export async function buildDatabase(url: string, content: DatabaseContent, { mizan, progress = () => {} }: BuildOptions): Promise<Built> {
  const path = databasePath(url);
  ensureWritable(dirname(path));
  return withBuildLock(path, async () => {
    const version = versionOf(content, mizan);
    const present = existsSync(path) ? await readBuild(path) : undefined;
    if (present?.version === version) return { version, changed: false, counts: JSON.parse(present.counts) as Counts };
    removeLeftovers(path);
    const building = `${path}.${process.pid}.building`;
    try {
      const counts = await writeFile(building, content, { version, mizan }, progress);
      renameSync(building, path);
      sync(dirname(path));
      return { version, changed: true, counts };
    } finally {
      removeLeftovers(path);
    }
  });
}

async function writeFile(path: string, content: DatabaseContent, made: { version: string; mizan: string }, progress: Progress): Promise<Counts> {
  const instance = await DuckDBInstance.create(path, SETTINGS);
  const db = new Kysely<Database>({ dialect: new DuckDbDialect({ instance }) });
  try {
    await migrate(db);
    const connection = await instance.connect();
    try {
      const counts = await fill(connection, content, progress);
      await appendRows(connection, 'build', [{ ...made, schema: SCHEMA, built_at: new Date().toISOString(), counts: JSON.stringify(counts) }]);
      await connection.run('checkpoint');
      return counts;
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
  const leftover = (name: string) => name.startsWith(`${basename(path)}.`) && /\.\d+\.building(\.wal)?$/.test(name);
  for (const name of readdirSync(dirname(path)).filter(leftover)) rmSync(join(dirname(path), name), { force: true });
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
