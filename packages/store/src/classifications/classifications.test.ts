import type { ClassificationCode, Correlation } from '@mizan/model';
import { expect, onTestFinished, test, vi } from 'vitest';
import { addRelease } from '../build/add-release.ts';
import { buildDatabase } from '../build/build-database.ts';
import { openStore } from '../serve/open-store.ts';
import type { Store } from '../store.ts';
import { temporaryDatabase } from '../testing/databases.ts';
import { observation, release, syntheticContent } from '../testing/synthetic-content.ts';
import { importCodelist, importCorrelation, type CodelistImport, type CorrelationImport } from './import.ts';

const mizan = '0.0.0-test';
vi.setConfig({ testTimeout: 60_000 });

/** Synthetic: codes of the HS with descriptions of our own. */
const code = (given: string, parent: string | null, text: string, unit: string | null = null): ClassificationCode =>
  ({ list: 'H6', code: given, parent, level: given.length, leaf: given.length === 6, text, unit, validFrom: '2022-01-01', validTo: null });
const codes = [code('31', null, 'fertilizers'), code('3102', '31', 'nitrogen'), code('310210', '3102', 'urea', 'kg')];
const list = (changes: Partial<CodelistImport> = {}): CodelistImport => ({ list: 'H6', codes, file: 'h6.csv', sha256: 'a'.repeat(64), ...changes });
const correlation: Correlation = { from: 'H6', to: 'B4', pairs: [{ from: '310210', to: '22' }, { from: '010121', to: '41' }, { from: '010121', to: '111' }], without: ['710820'] };
const table = (changes: Partial<CorrelationImport> = {}): CorrelationImport => ({ correlation, file: 'h6-b4.xlsx', sha256: 'b'.repeat(64), ...changes });

async function built() {
  const { remove, ...place } = await temporaryDatabase();
  onTestFinished(remove);
  await buildDatabase(place.url, syntheticContent(), { mizan });
  return place;
}

async function reading<T>(url: string, read: (store: Store) => Promise<T>): Promise<T> {
  const handle = await openStore(url);
  return read(await handle.current()).finally(() => handle.close());
}
const everything = (store: Store) => Promise.all([store.classifications(), store.classificationCodes('H6'), store.correlations(), store.correlation('H6', 'B4')]);

test('a list and a table come back as they went in', async () => {
  const { url } = await built();
  expect(await reading(url, everything)).toEqual([[], [], [], undefined]);
  const first = await importCodelist(url, list(), { mizan });
  const second = await importCorrelation(url, table(), { mizan });
  expect([first, second]).toMatchObject([{ changed: true, replaced: false }, { changed: true, replaced: false }]);
  expect(second.version).not.toBe(first.version);
  await reading(url, async (store) => {
    expect(store.version).toBe(second.version);
    const importedAt = expect.stringMatching(/^\d{4}-.*Z$/);
    expect(await everything(store)).toEqual([
      [{ id: 'H6', codes: 3, file: 'h6.csv', sha256: 'a'.repeat(64), importedAt }], codes, [{ from: 'H6', to: 'B4', pairs: 3, file: 'h6-b4.xlsx', sha256: 'b'.repeat(64), importedAt }], correlation,
    ]);
    expect(await store.correlation('B4', 'H6')).toBeUndefined();
    expect(await store.classificationCodes('H5')).toEqual([]);
    expect(await store.observations({})).toEqual([observation()]);
    expect(await store.claims()).toHaveLength(1);
  });
});

test('the same file again changes nothing; another takes its place', async () => {
  const { url, state } = await built();
  const first = await importCodelist(url, list(), { mizan });
  await importCorrelation(url, table(), { mizan });
  const before = await state();
  expect(await importCodelist(url, list(), { mizan })).toMatchObject({ changed: false, replaced: false });
  expect(await importCorrelation(url, table(), { mizan })).toMatchObject({ changed: false });
  expect(await state()).toBe(before);
  const corrected = [...codes.slice(0, 2), code('310210', '3102', 'urea, also in solution', 'kg')];
  expect(await importCodelist(url, list({ codes: corrected, sha256: 'c'.repeat(64) }), { mizan })).toMatchObject({ changed: true, replaced: true, version: expect.not.stringMatching(first.version) });
  const fewer = { ...correlation, pairs: correlation.pairs.slice(0, 1) };
  expect(await importCorrelation(url, table({ correlation: fewer, sha256: 'd'.repeat(64) }), { mizan })).toMatchObject({ changed: true, replaced: true });
  await reading(url, async (store) => {
    expect(await store.classificationCodes('H6')).toEqual(corrected);
    expect(await store.correlation('H6', 'B4')).toEqual(fewer);
    expect(await store.classifications()).toHaveLength(1);
  });
});

test('what was imported stays when the database is built anew, and when a release is added', async () => {
  const { url } = await built();
  await importCodelist(url, list(), { mizan });
  await importCorrelation(url, table(), { mizan });
  const [before, version] = await reading(url, async (store) => [await everything(store), store.version] as const);
  expect(await buildDatabase(url, syntheticContent(), { mizan })).toMatchObject({ changed: false, version });
  const anew = await buildDatabase(url, syntheticContent({ people: [], claims: [], events: [], conflicts: [] }), { mizan });
  expect(anew.changed).toBe(true);
  expect(await reading(url, everything)).toEqual(before);
  const added = await addRelease(url, release([observation({ dataflow: 'BIG' })], { dataflow: 'BIG' }), { mizan });
  expect(added.version).not.toBe(anew.version);
  expect(await reading(url, everything)).toEqual(before);
  expect(await buildDatabase(url, syntheticContent(), { mizan })).toMatchObject({ counts: { observations: 2 } });
  expect(await reading(url, everything)).toEqual(before);
});

test('nothing is imported where there is no database', async () => {
  const { remove, url } = await temporaryDatabase();
  onTestFinished(remove);
  await expect(importCodelist(url, list(), { mizan })).rejects.toMatchObject({ code: 'missing', message: expect.stringContaining('npx mizan load') });
});
