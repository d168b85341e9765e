import type { Observation } from '@mizan/model';
import { expect, onTestFinished, test } from 'vitest';
import { addRelease } from '../build/add-release.ts';
import { buildDatabase } from '../build/build-database.ts';
import { openStore } from '../serve/open-store.ts';
import { temporaryDatabase } from '../testing/databases.ts';
import { HS_CHAPTERS, observation, release, syntheticContent } from '../testing/synthetic-content.ts';
import { LEAST_CHAPTERS } from './all-goods.ts';

const scope = { dataflow: 'GOODS', flow: 'X' } as const;
const cell = (commodity: string, changes: Partial<Record<keyof Observation, unknown>> = {}): Observation =>
  observation({ dataflow: 'GOODS', flow: 'X', valuation: 'FOB', commodity, value: '1', decimals: 0, unitMult: 0, ...changes });
const subheadings = (chapters: readonly string[], changes?: Parameters<typeof cell>[1]) => chapters.map((chapter) => cell(`H5:${chapter}0110`, changes));

/** The store with synthetic cells as a release of its own. */
async function storeWith(cells: readonly Observation[]) {
  const { url, remove } = await temporaryDatabase();
  onTestFinished(remove);
  await buildDatabase(url, syntheticContent({ releases: [] }), { mizan: '0.0.0-test' });
  await addRelease(url, release(cells, { dataflow: 'GOODS' }), { mizan: '0.0.0-test' });
  const handle = await openStore(url);
  onTestFinished(() => handle.close());
  return handle.current();
}

const ENOUGH = HS_CHAPTERS.slice(0, LEAST_CHAPTERS);

test.each<[string, readonly Observation[], readonly string[]]>([
  ['one chapter', subheadings(['27']), []],
  ['a chapter short of enough', subheadings(ENOUGH.slice(1)), []],
  ['enough chapters', subheadings(ENOUGH), ['2020 90']],
  ['enough chapters, of several pairs', [...subheadings(ENOUGH.slice(0, 40)), ...subheadings(ENOUGH.slice(40), { partner: 'FR' })], ['2020 40']],
  ['enough chapters in two periods together', [...subheadings(ENOUGH.slice(0, 40)), ...subheadings(ENOUGH.slice(40), { timePeriod: '2021' })], []],
  ['enough chapters as two measures together', [...subheadings(ENOUGH.slice(0, 40)), ...subheadings(ENOUGH.slice(40), { method: 'reconciled' })], []],
  ['one period with enough, and one without', [...subheadings(ENOUGH), ...subheadings(['27'], { timePeriod: '2021' })], ['2020 90']],
  ['chapters as published', ENOUGH.map((chapter) => cell(`H5:${chapter}`)), ['2020 90']],
  ['the same chapters in another edition', [...subheadings(ENOUGH), cell('H4:010110', { partner: 'FR' })], ['2020 90']],
  ['a pair in two editions', [...subheadings(ENOUGH), cell('H4:010110')], []],
])('%s: what stands for all goods', async (_, cells, totals) => {
  const store = await storeWith(cells);
  const found = await store.pairObservations('MA', 'RU', { commodity: 'TOTAL' });
  expect(found.map(({ timePeriod, value }) => `${timePeriod} ${value}`)).toEqual(totals);
  expect(await store.observations({ dataflow: 'GOODS', partner: 'WORLD', commodity: 'TOTAL' })).toHaveLength(totals.length);
  expect((await store.topPartners(scope, 'MA', '2020', 1)).length).toBe(totals.length);
  expect((await store.exportConcentration(scope, '2020')).length).toBe(cells.some(({ commodity }) => commodity.length > 5) ? totals.length : 0);
});

test('a release of one chapter has its figures by product, and a total where it publishes one', async () => {
  const store = await storeWith([...subheadings(['27']), cell('TOTAL', { value: '7' })]);
  expect(await store.pairChapters(scope, 'MA', 'RU')).toMatchObject([{ rows: [{ period: '2020', chapter: 'H5:27', value: '1' }] }]);
  expect(await store.worldHeadings(scope)).toMatchObject([{ rows: [{ period: '2020', heading: 'H5:2701', value: '1' }] }]);
  expect(await store.pairObservations('MA', 'RU', { commodity: 'TOTAL' })).toEqual([cell('TOTAL', { value: '7' })]);
});

test('a chapter that is published stands in the place of the sum of its subheadings', async () => {
  const store = await storeWith([...subheadings(ENOUGH), cell('H5:01', { value: '5' }), cell('H5:0101', { value: '3' }), cell('H5:02', { value: null, absence: 'confidential' })]);
  const [chapters] = await store.pairChapters(scope, 'MA', 'RU');
  expect(chapters!.rows.filter(({ chapter }) => chapter < 'H5:03')).toEqual([{ period: '2020', chapter: 'H5:01', value: '5' }, { period: '2020', chapter: 'H5:02', value: '1' }]);
  expect(await store.pairObservations('MA', 'RU', { commodity: 'TOTAL' })).toMatchObject([{ value: '94', note: 'sum-of-products n=90' }]);
});
