import { expect, onTestFinished, test } from 'vitest';
import { openStore } from '../serve/open-store.ts';
import type { Store } from '../store.ts';
import { temporaryDatabase } from '../testing/databases.ts';
import { signal } from '../testing/signal.ts';
import { observation, release, syntheticContent } from '../testing/synthetic-content.ts';
import { addRelease } from './add-release.ts';
import { buildDatabase } from './build-database.ts';
import type { Release } from './content.ts';

const mizan = '0.0.0-test';

/** Synthetic: a release of invented figures under a dataset of its own. */
const ingested = (value: string, changes: Partial<Release> = {}): Release => {
  const { dataflow = 'BIG', id = 'v1' } = changes;
  const rows = [observation({ dataflow, vintage: id, value }), observation({ dataflow, vintage: id, reporter: 'RU', partner: 'MA', flow: 'X', valuation: 'FOB', value: null, absence: 'missing', note: 'a note' })];
  return release(rows, { dataflow, id, sha256: value.padStart(64, '0'), ...changes });
};

async function built() {
  const { remove, ...place } = await temporaryDatabase();
  onTestFinished(remove);
  await buildDatabase(place.url, syntheticContent(), { mizan });
  return { ...place, before: await place.state() };
}

async function reading<T>(url: string, read: (store: Store) => Promise<T>): Promise<T> {
  const handle = await openStore(url);
  return read(await handle.current()).finally(() => handle.close());
}

test('a release comes beside all others, and comes back as it went in, sorted', async () => {
  const { url } = await built();
  const before = await reading(url, async (store) => store.version);
  const told: number[] = [];
  const added = await addRelease(url, ingested('7'), { mizan, onProgress: (rows) => told.push(rows) });
  expect(added).toMatchObject({ changed: true, vintage: { dataflow: 'BIG', id: 'v1', rows: 2, firstPeriod: '2020', lastPeriod: '2020', retrieved: '2024-05-01' } });
  expect(told.at(-1)).toBe(2);
  await reading(url, async (store) => {
    expect(store.version).toBe(added.version);
    expect(store.version).not.toBe(before);
    expect(await store.observations({ dataflow: 'BIG' })).toEqual([...(ingested('7').observations() as Iterable<unknown>)]);
    expect(await store.observations({ dataflow: 'SYNTHETIC' })).toEqual([observation()]);
    expect(await store.claims()).toHaveLength(1);
    expect(await store.pairs()).toEqual([{ a: 'MA', b: 'RU', rows: 3 }]);
    expect(await store.pairObservations('MA', 'RU')).toEqual(await store.observations({}));
    expect(await store.areaObservations('RU')).toEqual(await store.observations({}));
    expect(new Set((await store.pairObservations('MA', 'RU')).map((o) => o.dataflow))).toEqual(new Set(['BIG', 'SYNTHETIC']));
  });
});

test('the same release from the same file is added once; a revision is a release of its own', async () => {
  const { url, state } = await built();
  const first = await addRelease(url, ingested('7'), { mizan });
  const before = await state();
  expect(await addRelease(url, ingested('7'), { mizan })).toEqual({ ...first, changed: false });
  await expect(addRelease(url, ingested('8'), { mizan })).rejects.toMatchObject({ code: 'taken', message: expect.stringContaining('a release of its own') });
  expect(await state()).toBe(before);
  const second = await addRelease(url, ingested('8', { id: 'v2', retrieved: '2025-01-01' }), { mizan });
  expect(second.version).not.toBe(first.version);
  const values = (asOf?: string) => reading(url, async (store) => (await store.observations({ dataflow: 'BIG', ...(asOf === undefined ? {} : { asOf }) })).map((o) => o.value));
  expect(await values()).toEqual(['8', null]);
  expect(await values('2024-12-31')).toEqual(['7', null]);
});

async function* breaking() {
  yield observation({ dataflow: 'BIG' });
  throw new Error('the file broke off');
}

test.each<[string, Partial<Release>, unknown]>([
  ['a file that breaks off', { observations: breaking }, { message: 'the file broke off' }],
  ['a row of another release', { observations: () => [observation()] }, { message: expect.stringContaining('came with the release') }],
  ['no observation', { observations: () => [] }, { code: 'empty' }],
  ['two observations of one key', { observations: () => ['1', '2'].map((value) => observation({ dataflow: 'BIG', value })) }, { code: 'duplicate', message: expect.stringContaining('A MA RU M TOTAL CIF TRADE_VALUE 2020') }],
  ['a value that does not fit', { observations: () => [observation({ dataflow: 'BIG', value: '0.0000000000001' })] }, { code: 'inexact' }],
  ['a source that nobody described', { source: 'a-stranger' }, { code: 'source', message: expect.stringContaining('data/sources/a-stranger.yaml') }],
  ["a dataset of data/'s own", { dataflow: 'SYNTHETIC', id: 'v2' }, { code: 'taken', message: expect.stringContaining('kept in data/') }],
])('%s leaves the database as it was', async (_, changes, problem) => {
  const { url, state, before } = await built();
  await expect(addRelease(url, ingested('7', changes), { mizan })).rejects.toMatchObject(problem as object);
  expect(await state()).toBe(before);
});

test('without a database it says how to build one', async () => {
  const { url, remove } = await temporaryDatabase();
  onTestFinished(remove);
  await expect(addRelease(url, ingested('7'), { mizan })).rejects.toMatchObject({ code: 'missing', message: expect.stringContaining('mizan load') });
});

test('two at once: the second is refused', async () => {
  const { url } = await built();
  const [begun, gate] = [signal(), signal()];
  async function* slow() {
    begun.give();
    await gate.given;
    yield observation({ dataflow: 'BIG' });
  }
  const first = addRelease(url, ingested('7', { observations: slow }), { mizan });
  await begun.given;
  await expect(addRelease(url, ingested('8', { dataflow: 'OTHER' }), { mizan })).rejects.toMatchObject({ code: 'locked' });
  await expect(buildDatabase(url, syntheticContent({ claims: [] }), { mizan })).rejects.toMatchObject({ code: 'locked' });
  gate.give();
  await expect(first).resolves.toMatchObject({ changed: true });
});

test('a load keeps ingested releases, under the terms their source has now; the order of ingesting is nothing', async () => {
  const { url } = await built();
  const added = await addRelease(url, ingested('7'), { mizan });
  expect(await buildDatabase(url, syntheticContent(), { mizan })).toMatchObject({ changed: false, version: added.version, counts: { vintages: 2, observations: 3 } });
  const content = syntheticContent({ claims: [] });
  const sources = content.sources.map((source) => ({ ...source, redistribution: 'restricted' as const }));
  expect(await buildDatabase(url, { ...content, sources }, { mizan })).toMatchObject({ changed: true, counts: { claims: 0, vintages: 2, observations: 3 } });
  await reading(url, async (store) => {
    expect((await store.observations({ dataflow: 'BIG' })).map((o) => [o.value, o.rights])).toEqual([['7', 'restricted'], [null, 'restricted']]);
    expect(await store.vintages('BIG')).toMatchObject([{ id: 'v1', redistribution: 'restricted', rows: 2 }]);
  });
  const other = await built();
  await addRelease(url, ingested('8', { dataflow: 'OTHER' }), { mizan });
  await addRelease(other.url, ingested('8', { dataflow: 'OTHER' }), { mizan });
  await addRelease(other.url, ingested('7'), { mizan });
  const here = await buildDatabase(url, syntheticContent(), { mizan });
  expect(here).toMatchObject({ changed: true, counts: { vintages: 3 } });
  expect(here.version).toBe(await reading(other.url, async (store) => store.version));
});

test("a dataset that data/ takes up is data/'s; a source that is still needed cannot go", async () => {
  const { url } = await built();
  await addRelease(url, ingested('7'), { mizan });
  const content = syntheticContent();
  await expect(buildDatabase(url, { ...content, sources: [], releases: [] }, { mizan })).rejects.toMatchObject({ code: 'source', message: expect.stringContaining('data/sources/synthetic-dataset.yaml') });
  await buildDatabase(url, { ...content, releases: [ingested('9')] }, { mizan });
  expect(await reading(url, async (store) => (await store.observations({})).map((o) => o.value))).toEqual(['9', null]);
});
