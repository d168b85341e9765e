import { rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { DuckDBInstance } from '@duckdb/node-api';
import { expect, onTestFinished, test } from 'vitest';
import { buildDatabase } from '../build/build-database.ts';
import { openStore, type OpenOptions } from '../serve/open-store.ts';
import { temporaryFile } from '../testing/databases.ts';
import { claim, syntheticContent } from '../testing/synthetic-content.ts';

const mizan = '0.0.0-test';

function temporaryUrl() {
  const { remove, ...place } = temporaryFile();
  onTestFinished(remove);
  return place;
}

async function opened(url: string, options?: OpenOptions) {
  const handle = await openStore(url, options);
  onTestFinished(() => handle.close());
  return handle;
}

test('a database of another layout asks to be built again', async () => {
  const { url, path } = temporaryUrl();
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  await connection.run(`create table build as select 'x' as version, '0000-older' as schema, '0.0.0' as mizan, '' as built_at, '{}' as counts`);
  connection.closeSync();
  instance.closeSync();
  await expect(openStore(url)).rejects.toMatchObject({ code: 'outdated', message: expect.stringContaining('npx mizan load') });
  await buildDatabase(url, syntheticContent(), { mizan });
  await opened(url);
});

test('a newer file that is no database is told, and the build in hand goes on', async () => {
  const { url, path } = temporaryUrl();
  await buildDatabase(url, syntheticContent(), { mizan });
  const handle = await opened(url, { checkEvery: 0 });
  rmSync(path);
  writeFileSync(path, 'not a database');
  expect(await (await handle.current()).claims()).toHaveLength(1);
  expect(handle.warning).toMatchObject({ code: 'foreign' });
  rmSync(path);
  await handle.current();
  expect(handle.warning).toMatchObject({ code: 'missing' });
  await buildDatabase(url, syntheticContent({ claims: [] }), { mizan });
  expect(await (await handle.current()).claims()).toEqual([]);
  expect(handle.warning).toBeUndefined();
});

test('a build is noticed whatever its file times say: those of the one before, older ones, or of years to come', async () => {
  const { url, path } = temporaryUrl();
  await buildDatabase(url, syntheticContent(), { mizan });
  const { atime, mtime } = statSync(path);
  const handle = await opened(url, { checkEvery: 0 });
  for (const [i, time] of [mtime, new Date('1999-12-31'), new Date('2040-01-01')].entries()) {
    const { version } = await buildDatabase(url, syntheticContent({ claims: Array.from({ length: i + 2 }, (_, n) => claim({ id: `c-synthetic-${n}` })) }), { mizan });
    utimesSync(path, atime, time);
    expect((await handle.current()).version).toBe(version);
  }
});
