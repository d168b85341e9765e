import { readdirSync } from 'node:fs';
import { hostname } from 'node:os';
import pg from 'pg';
import { expect, onTestFinished, test, vi } from 'vitest';
import { buildDatabase } from '../build/build-database.ts';
import { openStore } from '../serve/open-store.ts';
import { temporaryDatabase } from '../testing/databases.ts';
import { kill, programs, WRITERS } from '../testing/killed-program.ts';
import { observation, syntheticContent } from '../testing/synthetic-content.ts';

const mizan = '0.0.0-test';
const { folder, start } = programs();
const leftovers = () => readdirSync(folder()).filter((name) => name.startsWith(`mizan-${hostname()}-`));

test.each(WRITERS)('%s killed in the middle leaves the old build serving and nothing of its own, and the next one is not kept waiting', async (_, program) => {
  const { url, state, remove } = await temporaryDatabase();
  onTestFinished(remove);
  await buildDatabase(url, syntheticContent(), { mizan });
  const handle = await openStore(url, { checkEvery: 0 });
  onTestFinished(() => handle.close());
  const before = await state();

  const child = await start(program(url, syntheticContent(), observation()));
  expect(await writers(url)).toHaveLength(1);
  await expect(buildDatabase(url, syntheticContent({ claims: [] }), { mizan })).rejects.toMatchObject({ code: 'locked' });
  await kill(child);
  expect(leftovers()).toEqual([expect.stringContaining(`-${child.pid}-`)]);
  await expect.poll(() => writers(url)).toEqual([]);

  expect(await state()).toBe(before);
  expect(await (await handle.current()).claims()).toHaveLength(1);
  expect(handle.warning).toBeUndefined();
  vi.stubEnv('TMPDIR', folder());
  onTestFinished(() => void vi.unstubAllEnvs());
  await buildDatabase(url, syntheticContent({ claims: [] }), { mizan });
  expect(leftovers()).toEqual([]);
  expect(await (await handle.current()).claims()).toEqual([]);
}, 60_000);

/** Server processes in the middle of a transaction on a database. */
async function writers(url: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query("select pid from pg_stat_activity where datname = current_database() and state = 'idle in transaction'");
  await client.end();
  return rows;
}
