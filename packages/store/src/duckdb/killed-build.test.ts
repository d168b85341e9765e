import { readdirSync, readFileSync } from 'node:fs';
import { expect, onTestFinished, test } from 'vitest';
import { buildDatabase } from '../build/build-database.ts';
import { openStore } from '../serve/open-store.ts';
import { temporaryFile } from '../testing/databases.ts';
import { kill, programs, WRITERS } from '../testing/killed-program.ts';
import { observation, syntheticContent } from '../testing/synthetic-content.ts';

const mizan = '0.0.0-test';
const { start } = programs();

test.each(WRITERS)('%s killed in the middle leaves the old build serving, and the next one cleans up', async (_, program) => {
  const { url, path, folder, remove } = temporaryFile();
  onTestFinished(remove);
  await buildDatabase(url, syntheticContent(), { mizan });
  const bytes = readFileSync(path);
  const handle = await openStore(url, { checkEvery: 0 });
  onTestFinished(() => handle.close());

  const child = await start(program(url, syntheticContent(), observation()));
  expect(readdirSync(folder)).toEqual(expect.arrayContaining([`mizan.duckdb.${child.pid}.building`, `mizan.duckdb.${child.pid}.building.files`]));
  await expect(buildDatabase(url, syntheticContent({ claims: [] }), { mizan })).rejects.toMatchObject({ code: 'locked' });
  await kill(child);

  expect(readFileSync(path).equals(bytes)).toBe(true);
  expect(await (await handle.current()).claims()).toHaveLength(1);
  await buildDatabase(url, syntheticContent({ claims: [] }), { mizan });
  expect(await (await handle.current()).claims()).toEqual([]);
  expect(readdirSync(folder)).toEqual(['mizan.duckdb']);
}, 60_000);
