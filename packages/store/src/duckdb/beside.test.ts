import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, onTestFinished, test } from 'vitest';
import { buildDatabase } from '../build/build-database.ts';
import { openStore } from '../serve/open-store.ts';
import { temporaryFile } from '../testing/databases.ts';
import { syntheticContent } from '../testing/synthetic-content.ts';

const mizan = '0.0.0-test';

function temporaryUrl() {
  const { remove, ...place } = temporaryFile();
  onTestFinished(remove);
  return place;
}

test('nothing lies beside the file when it is built', async () => {
  const { url, folder } = temporaryUrl();
  await buildDatabase(url, syntheticContent(), { mizan });
  expect(readdirSync(folder)).toEqual(['mizan.duckdb']);
});

test("a dead process's lock and leftovers are taken over", async () => {
  const { url, path, folder } = temporaryUrl();
  writeFileSync(`${path}.lock`, '2147483646');
  writeFileSync(`${path}.2147483646.building`, 'half a database');
  await buildDatabase(url, syntheticContent(), { mizan });
  expect(readdirSync(folder)).toEqual(['mizan.duckdb']);
});

test.each([
  ['text', async (path: string) => writeFileSync(path, 'a letter to a friend')],
  ['an empty file', async (path: string) => writeFileSync(path, '')],
  ['another DuckDB database', async (path: string) => (await DuckDBInstance.create(path)).closeSync()],
])('%s at the address is neither opened nor overwritten', async (_, write) => {
  const { url, path } = temporaryUrl();
  await write(path);
  const bytes = readFileSync(path);
  await expect(buildDatabase(url, syntheticContent(), { mizan })).rejects.toMatchObject({ code: 'foreign', message: expect.stringContaining(path) });
  await expect(openStore(url)).rejects.toMatchObject({ code: 'foreign' });
  expect(readFileSync(path).equals(bytes)).toBe(true);
});

test('the folder is made; a file in its place is told', async () => {
  const { folder } = temporaryUrl();
  await buildDatabase(`duckdb:${folder}/a/b/mizan.duckdb`, syntheticContent(), { mizan });
  expect(existsSync(join(folder, 'a/b/mizan.duckdb'))).toBe(true);
  writeFileSync(join(folder, 'file'), '');
  await expect(buildDatabase(`duckdb:${folder}/file/mizan.duckdb`, syntheticContent(), { mizan })).rejects.toMatchObject({ code: 'unwritable' });
});

test.skipIf(process.getuid?.() === 0)('an unwritable folder says what to do', async () => {
  const { folder } = temporaryUrl();
  mkdirSync(join(folder, 'shut'));
  chmodSync(join(folder, 'shut'), 0o555);
  await expect(buildDatabase(`duckdb:${folder}/shut/mizan.duckdb`, syntheticContent(), { mizan })).rejects.toMatchObject({ code: 'unwritable', message: expect.stringContaining('MIZAN_DATABASE_URL') });
});
