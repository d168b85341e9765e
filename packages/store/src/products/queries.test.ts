import { afterAll, beforeAll, expect, test } from 'vitest';
import { addRelease } from '../build/add-release.ts';
import { buildDatabase } from '../build/build-database.ts';
import { openStore } from '../serve/open-store.ts';
import type { Store, StoreHandle } from '../store.ts';
import { temporaryDatabase, type TestDatabase } from '../testing/databases.ts';
import { HS_CHAPTERS, observation, release, syntheticContent } from '../testing/synthetic-content.ts';

/** Synthetic: four areas that trade four products in two years; values in thousands of dollars. */
const CELLS: readonly [exporter: string, importer: string, year: string, product: string, value: string][] = [
  ['MA', 'RU', '2022', 'H5:310310', '10.5'], ['MA', 'RU', '2022', 'H5:310520', '4.25'], ['MA', 'RU', '2022', 'H5:080510', '5.001'],
  ['MA', 'FR', '2022', 'H5:080510', '20'], ['MA', 'G:NES-490', '2022', 'H5:080510', '1'], ['MA', 'WORLD', '2022', 'H5:080510', '26.001'],
  ['RU', 'MA', '2022', 'H5:270119', '70'], ['RU', 'FR', '2022', 'H5:310310', '30'], ['FR', 'MA', '2022', 'H5:080510', '9'], ['FR', 'RU', '2022', 'H5:270119', '1'],
  ['MA', 'RU', '2021', 'H5:310310', '0.001'], ['RU', 'MA', '2021', 'H5:270119', '0'],
];
const product = { dataflow: 'PRODUCTS', vintage: 'p1', flow: 'X', valuation: 'FOB', unitMult: 3, decimals: 3, method: 'reconciled' };
const cells = CELLS.map(([reporter, partner, timePeriod, commodity, value]) => observation({ ...product, reporter, partner, timePeriod, commodity, value, absence: value === '0' ? 'zero' : null }));
const beside = [
  observation({ ...product, reporter: 'MA', partner: 'FR', timePeriod: '2022', commodity: 'TOTAL', value: '21' }), // published, with what is secret by product
  observation({ ...product, reporter: 'MA', partner: 'RU', timePeriod: '2022', commodity: 'H5:31', value: '14.8' }), // a chapter, published with what is secret by subheading
  observation({ ...product, reporter: 'MA', partner: 'RU', timePeriod: '2022', commodity: 'H5:310310', indicator: 'TRADE_QUANTITY', unit: 't', value: '99' }),
  observation({ ...product, reporter: 'MA', partner: 'RU', timePeriod: '2022', commodity: 'H5:310210', value: null, absence: 'confidential' }),
];
/** Nothing of every chapter in both years, published: without them the sums would not be of all goods. */
const chapters = ['2021', '2022'].flatMap((timePeriod) => HS_CHAPTERS.map((chapter) => observation({ ...product, reporter: 'AD', partner: 'SM', timePeriod, commodity: `H5:${chapter}`, value: '0', absence: 'zero' })));
const scope = { dataflow: 'PRODUCTS', flow: 'X' } as const;

let place: TestDatabase;
let handle: StoreHandle;
let store: Store;
beforeAll(async () => {
  place = await temporaryDatabase();
  await buildDatabase(place.url, syntheticContent(), { mizan: '0.0.0-test' });
  await addRelease(place.url, release([...cells, ...beside, ...chapters], { dataflow: 'PRODUCTS', id: 'p1' }), { mizan: '0.0.0-test' });
  handle = await openStore(place.url);
  store = await handle.current();
});
afterAll(async () => {
  await handle.close();
  await place.remove();
});

const totals = async (a: string, b: string, query = {}) => (await store.pairObservations(a, b, { commodity: 'TOTAL', ...query })).filter((o) => o.dataflow === 'PRODUCTS').map(({ reporter, partner, timePeriod, value, decimals, absence, note }) => ({ way: `${reporter} ${partner} ${timePeriod}`, value, decimals, absence, note }));

test('totals of a release by product are sums of its subheadings, and say so; a published one stands', async () => {
  expect(await totals('MA', 'RU')).toEqual([
    { way: 'MA RU 2021', value: '0.001', decimals: 3, absence: null, note: 'sum-of-products n=1' }, { way: 'MA RU 2022', value: '19.801', decimals: 2, absence: null, note: 'sum-of-products n=2' },
    { way: 'RU MA 2021', value: '0', decimals: 3, absence: 'zero', note: 'sum-of-products n=1' }, { way: 'RU MA 2022', value: '70', decimals: 3, absence: null, note: 'sum-of-products n=1' },
  ]);
  expect(await totals('MA', 'RU', { from: '2022' })).toHaveLength(2);
  expect(await totals('RU', 'WORLD', { from: '2022' })).toEqual([
    { way: 'RU WORLD 2022', value: '100', decimals: 2, absence: null, note: 'sum-of-partners sum-of-products n=2' },
    { way: 'WORLD RU 2022', value: '20.801', decimals: 2, absence: null, note: 'sum-of-partners sum-of-products n=3' },
  ]);
  expect(await totals('WORLD', 'MA', { from: '2022' })).toMatchObject([{ way: 'MA WORLD 2022', value: '26.001', note: 'sum-of-products n=1' }, { way: 'WORLD MA 2022', value: '79' }]);
  expect(await totals('MA', 'FR')).toMatchObject([{ way: 'FR MA 2022', value: '9' }, { way: 'MA FR 2022', value: '21', note: undefined }]);
  expect((await store.areaObservations('MA', { commodity: 'TOTAL', from: '2022', to: '2022' })).filter((o) => o.dataflow === 'PRODUCTS').map(({ reporter, partner }) => `${reporter} ${partner}`))
    .toEqual(['FR MA', 'MA FR', 'MA G:NES-490', 'MA RU', 'MA WORLD', 'RU MA', 'WORLD MA']);
});

test('what is not a total comes as it was given', async () => {
  expect(await store.observations({ dataflow: 'PRODUCTS', commodity: 'H5:31', reporter: 'MA' })).toEqual([beside[1]]);
  expect(await store.observations({ dataflow: 'PRODUCTS', commodity: 'H5:310310', reporter: 'MA', partner: 'RU', from: '2022' })).toEqual([beside[2], cells[0]]);
});

test('a pair by chapter', async () => {
  expect(await store.pairChapters(scope, 'MA', 'RU')).toEqual([{
    dataflow: 'PRODUCTS', vintage: 'p1', source: 'synthetic-dataset', rights: 'allowed', flow: 'X', valuation: 'FOB', method: 'reconciled', unit: 'USD',
    rows: [{ period: '2021', chapter: 'H5:31', value: '1' }, { period: '2022', chapter: 'H5:31', value: '14800' }, { period: '2022', chapter: 'H5:08', value: '5001' }],
  }]);
});

test('partners of an exporter, without the world; exporters of a product', async () => {
  const [partners] = await store.topPartners(scope, 'MA', '2022', 2);
  expect(partners!.rows).toEqual([{ areas: [{ area: 'FR', value: '20000' }, { area: 'RU', value: '19801' }], total: '40801', count: 3 }]);
  const [exporters] = await store.topExporters(scope, 'H5:080510', '2022', 5);
  expect(exporters!.rows).toEqual([{ areas: [{ area: 'MA', value: '26001' }, { area: 'FR', value: '9000' }], total: '35001', count: 2 }]);
});

test('comparative advantage by heading after Balassa', async () => {
  const [advantage] = await store.comparativeAdvantage(scope, 'MA', '2022');
  const own: Record<string, number> = { '3103': 10.5, '3105': 4.25, '0805': 26.001 };
  const world: Record<string, number> = { '3103': 40.5, '3105': 4.25, '0805': 35.001, '2701': 71 };
  const sum = (values: Record<string, number>) => Object.values(values).reduce((a, b) => a + b, 0);
  expect(advantage!.rows.map(({ heading }) => heading)).toEqual(['H5:3105', 'H5:0805', 'H5:3103']);
  for (const { heading, rca } of advantage!.rows) {
    const h = heading.slice(3);
    expect(rca).toBeCloseTo(own[h]! / sum(own) / (world[h]! / sum(world)), 12);
  }
});

test('concentration of every exporter', async () => {
  const [concentration] = await store.exportConcentration(scope, '2022');
  const hhi = (...values: number[]) => values.reduce((sum, v) => sum + v * v, 0) / values.reduce((a, b) => a + b, 0) ** 2;
  const of = Object.fromEntries(concentration!.rows.map((row) => [row.area, row]));
  expect(Object.keys(of)).toEqual(['FR', 'RU', 'MA']);
  expect(of['MA']).toMatchObject({ value: '40751', products: 3 });
  expect(of['MA']!.hhi).toBeCloseTo(hhi(10.5, 4.25, 26.001), 12);
  expect((await store.exportConcentration(scope, '2021'))[0]!.rows).toEqual([{ area: 'MA', value: '1', products: 1, hhi: 1 }, { area: 'RU', value: '0', products: 0, hhi: null }]);
});

test('what an area exports and imports by heading, and the world', async () => {
  const rows = (found: readonly { rows: readonly { period: string; heading: string; value: string }[] }[]) => found[0]!.rows.map(({ period, heading, value }) => `${period} ${heading} ${value}`).sort();
  expect(rows(await store.exportHeadings(scope, 'MA'))).toEqual(['2021 H5:3103 1', '2022 H5:0805 26001', '2022 H5:3103 10500', '2022 H5:3105 4250']);
  expect(rows(await store.importHeadings(scope, 'RU'))).toEqual(['2021 H5:3103 1', '2022 H5:0805 5001', '2022 H5:2701 1000', '2022 H5:3103 10500', '2022 H5:3105 4250']);
  expect(rows(await store.worldHeadings(scope))).toEqual(['2021 H5:2701 0', '2021 H5:3103 1', '2022 H5:0805 35001', '2022 H5:2701 71000', '2022 H5:3103 40500', '2022 H5:3105 4250']);
  const [exporters] = await store.headingExporters(scope, '2022');
  expect(exporters!.rows.map(({ area, heading, value }) => `${area} ${heading} ${value}`).sort()).toEqual(['FR H5:0805 9000', 'FR H5:2701 1000', 'MA H5:0805 26001', 'MA H5:3103 10500', 'MA H5:3105 4250', 'RU H5:2701 70000', 'RU H5:3103 30000']);
  expect([await store.exportHeadings(scope, 'JP'), await store.importHeadings({ ...scope, flow: 'M' }, 'RU'), await store.worldHeadings({ dataflow: 'SYNTHETIC', flow: 'M' }), await store.headingExporters(scope, '2020')]).toEqual([[], [], [], []]);
});

test.each([
  ['no such dataset', { dataflow: 'OTHER', flow: 'X' }, 'MA', 'RU'], ['a dataset without products', { dataflow: 'SYNTHETIC', flow: 'M' }, 'MA', 'RU'],
  ['the other side', { dataflow: 'PRODUCTS', flow: 'M' }, 'MA', 'RU'], ['no such area', scope, 'MA', 'JP'], ['not known then', { ...scope, asOf: '2000-01-01' }, 'MA', 'RU'],
] as const)('%s gives nothing', async (_, asked, exporter, importer) => {
  expect(await store.pairChapters(asked, exporter, importer)).toEqual([]);
});
