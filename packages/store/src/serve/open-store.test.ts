import { expect, onTestFinished, test } from 'vitest';
import { buildDatabase } from '../build/build-database.ts';
import { temporaryDatabase } from '../testing/databases.ts';
import { claim, observation, release, syntheticContent } from '../testing/synthetic-content.ts';
import { openStore, type OpenOptions } from './open-store.ts';

const mizan = '0.0.0-test';

async function temporaryUrl() {
  const { remove, ...place } = await temporaryDatabase();
  onTestFinished(remove);
  return place;
}

async function opened(url: string, options?: OpenOptions) {
  const handle = await openStore(url, options);
  onTestFinished(() => handle.close());
  return handle;
}

test.each([
  ['postgres://user:secret@127.0.0.1:1/db', 'missing', /^postgres:\/\/…@127\.0\.0\.1:1\/db cannot be reached: .*ECONNREFUSED/],
  ['postgres://', 'address', /postgres:\/\/…/],
  ['mysql://host/db', 'address', /MIZAN_DATABASE_URL/],
  ['./var/mizan.duckdb', 'address', /duckdb:/],
  ['duckdb::memory:', 'address', /path/],
  ['duckdb:', 'address', /path/],
  ['duckdb:/nowhere/at/all.duckdb', 'missing', /npx mizan load/],
])('%s is refused as %s', async (url, code, message) => {
  await expect(openStore(url)).rejects.toMatchObject({ code, message: expect.stringMatching(message) });
});

test('a new build is served; what began on the old one ends on it', async () => {
  const { url } = await temporaryUrl();
  await buildDatabase(url, syntheticContent(), { mizan });
  const handle = await opened(url, { checkEvery: 0 });
  const before = await handle.current();
  const built = await buildDatabase(url, syntheticContent({ claims: [] }), { mizan });
  const after = await handle.current();
  expect(after.version).toBe(built.version);
  expect(await after.claims()).toEqual([]);
  expect(await before.claims()).toHaveLength(1);
});

test('the address is looked at no more often than asked', async () => {
  const { url } = await temporaryUrl();
  await buildDatabase(url, syntheticContent(), { mizan });
  const handle = await opened(url, { checkEvery: 3_600_000 });
  const before = await handle.current();
  await buildDatabase(url, syntheticContent({ claims: [] }), { mizan });
  expect(await handle.current()).toBe(before);
});

test('a build superseded long enough is let go', async () => {
  const { url } = await temporaryUrl();
  await buildDatabase(url, syntheticContent(), { mizan });
  const handle = await opened(url, { checkEvery: 0, keepFor: 0 });
  const before = await handle.current();
  await buildDatabase(url, syntheticContent({ claims: [] }), { mizan });
  await handle.current();
  await expect.poll(() => before.claims().then(() => 'answered', (error: Error) => error.message)).toContain('destroyed');
});

test('20 builds come while 4 readers read: every answer is from exactly one build', async () => {
  const { url } = await temporaryUrl();
  const contentOf = (n: number) =>
    syntheticContent({
      claims: [claim({ value: String(n) })],
      releases: [release(Array.from({ length: 50 }, (_, i) => observation({ timePeriod: String(1950 + i), value: String(n) })), { sha256: n.toString(16).padStart(64, '0') })],
    });
  const versions = new Map<string, string>();
  const build = async (n: number) => versions.set((await buildDatabase(url, contentOf(n), { mizan })).version, String(n));
  await build(1);
  const handle = await opened(url, { checkEvery: 0, keepFor: 50 });
  let building = true;
  let requests = 0;
  const seen = new Set<string>();
  const reader = async () => {
    while (building) {
      const store = await handle.current();
      const [[stated], observations] = [await store.claims(), await store.observations({})];
      const values = new Set([stated!.value, ...observations.map((o) => o.value)]);
      expect([...values], `version ${store.version}`).toHaveLength(1);
      expect(observations).toHaveLength(50);
      seen.add(`${store.version} ${stated!.value}`);
      requests++;
    }
  };
  const readers = Array.from({ length: 4 }, reader);
  for (let n = 2; n <= 21; n++) await build(n);
  building = false;
  await Promise.all(readers);
  expect(handle.warning).toBeUndefined();
  for (const answer of seen) expect(versions.get(answer.split(' ')[0]!)).toBe(answer.split(' ')[1]);
  expect(seen.size).toBeGreaterThan(5);
  expect(requests).toBeGreaterThan(20);
}, 60_000);
