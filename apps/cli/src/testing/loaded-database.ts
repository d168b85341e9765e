import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore, type Store } from '@mizan/store';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished } from 'vitest';
import { DATA, mizan, temporaryFolder } from './command-line.ts';

export interface Loaded {
  /** Of the test under way: its own, with a copy of the loaded database. */
  folder: string;
  environment: Record<string, string>;
  /** Writes a file of the test. */
  file(name: string, content: string | Uint8Array): string;
  reading<T>(read: (store: Store) => Promise<T>): Promise<T>;
}

/** Loads the curated data once; each test of the file has a copy of the database, and a folder, which it may spoil. */
export function loadedDatabase(): Loaded {
  const loaded = temporaryFolder();
  beforeAll(async () => {
    expect(await mizan(['load', '--data', DATA, '--database', `duckdb:${loaded.folder}/mizan.duckdb`])).toMatchObject({ code: 0 });
  }, 120_000);
  afterAll(loaded.remove);
  beforeEach(() => {
    const { folder, remove } = temporaryFolder();
    onTestFinished(remove);
    own.folder = folder;
    own.environment = { MIZAN_DATABASE_URL: `duckdb:${folder}/mizan.duckdb`, MIZAN_CACHE_DIR: join(folder, 'cache') };
    copyFileSync(join(loaded.folder, 'mizan.duckdb'), join(folder, 'mizan.duckdb'));
  });
  const own: Loaded = {
    folder: '', environment: {},
    file(name, content) {
      writeFileSync(join(own.folder, name), content);
      return join(own.folder, name);
    },
    async reading(read) {
      const handle = await openStore(own.environment['MIZAN_DATABASE_URL']!);
      return read(await handle.current()).finally(() => handle.close());
    },
  };
  return own;
}
