import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, onTestFinished, test } from 'vitest';
import { observation, release, syntheticContent, temporaryDatabase } from '../testing/synthetic-content.ts';
import { openStore } from '../serve/open-store.ts';
import { buildDatabase } from './build-database.ts';
import { readAlone } from './built-file.ts';

const mizan = '0.0.0-test';

function temporaryUrl() {
  const { remove, ...place } = temporaryDatabase();
  onTestFinished(remove);
  return place;
}

test('the same content is built once, and has one version', async () => {
  const { url, path, folder } = temporaryUrl();
  const first = await buildDatabase(url, syntheticContent(), { mizan });
  const bytes = readFileSync(path);
  const second = await buildDatabase(url, syntheticContent(), { mizan });
  expect(first).toMatchObject({ changed: true, counts: { areas: 3, codes: 1, sources: 2, people: 1, claims: 1, events: 1, conflicts: 1, vintages: 1, observations: 1 } });
  expect(second).toEqual({ ...first, changed: false });
  expect(readFileSync(path).equals(bytes)).toBe(true);
  expect(readdirSync(folder)).toEqual(['mizan.duckdb']);
});

test('other content, or another program, is another version', async () => {
  const { url } = temporaryUrl();
  const versions = [
    await buildDatabase(url, syntheticContent(), { mizan }),
    await buildDatabase(url, syntheticContent({ claims: [] }), { mizan }),
    await buildDatabase(url, syntheticContent({ releases: [release([], { sha256: 'b'.repeat(64) })] }), { mizan }),
    await buildDatabase(url, syntheticContent(), { mizan: '0.0.1-test' }),
  ].map((built) => [built.version, built.changed]);
  expect(new Set(versions.map(([version]) => version)).size).toBe(4);
  expect(versions.every(([, changed]) => changed)).toBe(true);
});

test.each([
  ['content that breaks off', [release([observation()], { observations: breaking, sha256: 'b'.repeat(64) })], 'the file broke off'],
  ['a value finer than the column', [release([observation({ value: '0.0000000000001' })], { sha256: 'b'.repeat(64) })], 'does not fit'],
  ['a value longer than the column', [release([observation({ value: '123456789012345678901234567' })], { sha256: 'b'.repeat(64) })], 'does not fit'],
  ['a row of another release', [release([observation({ vintage: 'v2' })], { sha256: 'b'.repeat(64) })], 'came with the release'],
])('%s leaves the old build as it was', async (_, releases, message) => {
  const { url, path, folder } = temporaryUrl();
  await buildDatabase(url, syntheticContent(), { mizan });
  const bytes = readFileSync(path);
  await expect(buildDatabase(url, syntheticContent({ releases }), { mizan })).rejects.toThrow(message);
  expect(readFileSync(path).equals(bytes)).toBe(true);
  expect(readdirSync(folder)).toEqual(['mizan.duckdb']);
});

async function* breaking() {
  yield observation();
  throw new Error('the file broke off');
}

test('two builds at once: the second is refused, and the first is whole', async () => {
  const { url } = temporaryUrl();
  let release1: () => void = () => {};
  const gate = new Promise<void>((resolve) => (release1 = resolve));
  async function* slow() {
    await gate;
    yield observation();
  }
  const first = buildDatabase(url, syntheticContent({ releases: [release([], { observations: slow })] }), { mizan });
  await expect(buildDatabase(url, syntheticContent(), { mizan })).rejects.toMatchObject({ code: 'locked', message: expect.stringContaining(`process ${process.pid}`) });
  release1();
  await expect(first).resolves.toMatchObject({ changed: true });
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

test('a build says what it is', async () => {
  const { url, path } = temporaryUrl();
  const { version } = await buildDatabase(url, syntheticContent(), { mizan });
  expect(await readAlone(path, async (_, build) => build)).toMatchObject({ version, content: version, mizan, schema: '0002-ingested-releases', built_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) });
});
