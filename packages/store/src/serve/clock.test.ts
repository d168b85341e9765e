import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { addRelease } from '../build/add-release.ts';
import { buildDatabase } from '../build/build-database.ts';
import { temporaryDatabase } from '../testing/databases.ts';
import { observation, release, syntheticContent } from '../testing/synthetic-content.ts';
import { openStore, type OpenOptions } from './open-store.ts';

const mizan = '0.0.0-test';

/** Only the day and hour are faked: timers and the steady clock run on. */
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date('2024-05-01T12:00:00Z') }));
afterEach(() => void vi.useRealTimers());
const JUMPS = [['an hour back', '2024-05-01T11:00:00Z'], ['twenty years back', '2004-05-01T12:00:00Z'], ['ten years ahead', '2034-05-01T12:00:00Z']] as const;

async function served(options?: OpenOptions) {
  const { url, remove } = await temporaryDatabase();
  onTestFinished(remove);
  await buildDatabase(url, syntheticContent(), { mizan });
  const handle = await openStore(url, options);
  onTestFinished(() => handle.close());
  return { url, handle };
}

test.each(JUMPS)('a clock that jumps %s: the next build is served', async (_, then) => {
  const { url, handle } = await served({ checkEvery: 20 });
  const before = await handle.current();
  vi.setSystemTime(new Date(then));
  const { version } = await buildDatabase(url, syntheticContent({ claims: [] }), { mizan });
  await expect.poll(async () => (await handle.current()).version).toBe(version);
  expect(await before.claims()).toHaveLength(1);
});

test.each(JUMPS)('a clock that jumps %s: the address is looked at no more often than asked, and no build is let go early', async (_, then) => {
  const { url, handle } = await served({ checkEvery: 3_600_000, keepFor: 3_600_000 });
  const before = await handle.current();
  await buildDatabase(url, syntheticContent({ claims: [] }), { mizan });
  vi.setSystemTime(new Date(then));
  expect(await handle.current()).toBe(before);
  expect(await before.claims()).toHaveLength(1);
});

test.each(JUMPS)('a clock that jumps %s between two releases: the newest is the one published last, whenever each was ingested', async (_, then) => {
  const { url, handle } = await served({ checkEvery: 0 });
  const revision = (id: string, released: string, value: string) => release([observation({ dataflow: 'BIG', vintage: id, value })], { dataflow: 'BIG', id, released, sha256: id.padStart(64, '0') });
  await addRelease(url, revision('2', '2024-02-01', '2'), { mizan });
  vi.setSystemTime(new Date(then));
  await addRelease(url, revision('1', '2023-02-01', '1'), { mizan });
  const values = async (asOf?: string) => (await (await handle.current()).observations({ dataflow: 'BIG', ...(asOf === undefined ? {} : { asOf }) })).map((o) => o.value);
  expect([await values(), await values('2023-12-31'), await values('2022-12-31')]).toEqual([['2'], ['1'], []]);
});
