import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { buildDatabase } from './build/build-database.ts';
import type { DatabaseContent } from './build/content.ts';
import { openStore } from './serve/open-store.ts';
import type { ClaimQuery, EventQuery, ObservationQuery, Store, StoreHandle } from './store.ts';
import { temporaryDatabase } from './testing/databases.ts';
import { claim, newsEvent, observation, release, syntheticContent } from './testing/synthetic-content.ts';

/** A store of its own for the running test. */
async function storeWith(changes: Partial<DatabaseContent> = {}): Promise<Store> {
  const { handle, remove } = await opened(changes);
  onTestFinished(() => handle.close().then(remove));
  return handle.current();
}

async function opened(changes: Partial<DatabaseContent>): Promise<{ handle: StoreHandle; remove: () => Promise<void> }> {
  const { url, remove } = await temporaryDatabase();
  await buildDatabase(url, syntheticContent(changes), { mizan: '0.0.0-test' });
  return { handle: await openStore(url), remove };
}

test('every record comes back as it went in', async () => {
  const content = syntheticContent();
  const store = await storeWith();
  expect(await store.areas()).toEqual(content.areas);
  expect(await store.codes()).toEqual(content.codes);
  expect(await store.sources()).toEqual(content.sources);
  expect(await store.people()).toEqual(content.people);
  expect(await store.claims()).toEqual(content.claims);
  expect(await store.events()).toEqual(content.events);
  expect(await store.conflicts()).toEqual(content.conflicts);
  expect(await store.observations({})).toEqual([observation()]);
  expect(await store.claim('c-synthetic')).toEqual(content.claims[0]);
  expect(await store.event('e-synthetic')).toEqual(content.events[0]);
  expect(await store.conflict('k-synthetic')).toEqual(content.conflicts[0]);
  expect(await store.source('synthetic-paper')).toEqual(content.sources[1]);
  expect([await store.claim('x'), await store.event('x'), await store.conflict('x'), await store.source('x')]).toEqual([undefined, undefined, undefined, undefined]);
});

test('values of 38 digits, and each kind of absence, come back exactly', async () => {
  const values = ['0.1', '-0.5', '441953299.00000006', '99999999999999999999999999.999999999999', '-99999999999999999999999999.999999999999', '0.000000000001', '9007199254740993'];
  const absences = [['zero', '0'], ['missing', null], ['confidential', null], ['not-released', null], ['suspended', null]];
  const kept = [
    ...values.map((value, i) => observation({ value, decimals: 12, timePeriod: String(1900 + i) })),
    ...absences.map(([absence, value], i) => observation({ value, absence, note: 'a note', timePeriod: String(2000 + i) })),
  ];
  const store = await storeWith({ releases: [release(kept)] });
  expect(await store.observations({})).toEqual(kept);
});

const rows = [
  observation({ timePeriod: '2019' }), observation({ timePeriod: '2020' }), observation({ timePeriod: '2020-S1', freq: 'S' }), observation({ timePeriod: '2021' }),
  observation({ reporter: 'RU', partner: 'MA', flow: 'X', timePeriod: '2020' }), observation({ reporter: 'RU-MOW', partner: 'MA', timePeriod: '2020' }),
  observation({ reporter: 'MA', partner: 'WORLD', timePeriod: '2020' }), observation({ commodity: 'H5:10', timePeriod: '2020' }),
];
const claims = [
  claim({ id: 'c-country', reporter: 'RU', partner: 'MA', period: '2019' }),
  claim({ id: 'c-city', reporter: { code: 'RU-MOW', reading: 'city' }, partner: 'MA', period: '2020-S1' }),
  claim({ id: 'c-mirror', reporter: 'MA', partner: 'RU', metric: 'exports', period: '2020', statedBy: { organisation: 'a-body' } }),
  claim({ id: 'c-world', reporter: 'RU', partner: 'WORLD', period: '2021', publications: [{ source: 'synthetic-paper', relation: 'first' }, { source: 'synthetic-copy', relation: 'copy' }] }),
];

const events = [
  newsEvent({ id: 'e-city', date: '2020', parties: ['RU-MOW', 'MA'], topics: ['fish'] }),
  newsEvent({ id: 'e-one-side', date: '2021-05-01', parties: ['RU', 'EG'] }),
  newsEvent({ id: 'e-suspended', date: '2022-04', type: 'statistics-suspended', parties: ['RU'], participants: [], sources: [{ source: 'synthetic-copy' }] }),
  newsEvent({ id: 'e-open', date: '../2019', parties: ['MA', 'RU'], participants: [{ organisation: 'a-body', role: 'host' }] }),
];

let shared: Store;
let close: () => Promise<void>;

beforeAll(async () => {
  const { handle, remove } = await opened({ releases: [release(rows)], claims, events });
  shared = await handle.current();
  close = () => handle.close().then(remove);
});
afterAll(() => close());

const brief = (o: { reporter: string; partner: string; flow: string; commodity: string; timePeriod: string }) => `${o.reporter} ${o.partner} ${o.flow} ${o.commodity} ${o.timePeriod}`;

test.each<[ObservationQuery, string[]]>([
  [{ reporter: 'RU' }, ['RU MA X TOTAL 2020']],
  [{ reporter: ['RU', 'RU-MOW'] }, ['RU MA X TOTAL 2020', 'RU-MOW MA M TOTAL 2020']],
  [{ partner: 'WORLD' }, ['MA WORLD M TOTAL 2020']],
  [{ flow: 'X' }, ['RU MA X TOTAL 2020']],
  [{ commodity: 'H5:10' }, ['MA RU M H5:10 2020']],
  [{ dataflow: 'OTHER' }, []],
  [{ reporter: 'MA', partner: 'RU', commodity: 'TOTAL', from: '2020', to: '2020-Q2' }, ['MA RU M TOTAL 2020-S1']],
  [{ reporter: 'MA', partner: 'RU', commodity: 'TOTAL', from: '2020', to: '2020' }, ['MA RU M TOTAL 2020-S1', 'MA RU M TOTAL 2020']],
  [{ reporter: 'MA', partner: 'RU', commodity: 'TOTAL', from: '2021' }, ['MA RU M TOTAL 2021']],
])('observations(%j)', async (query, expected) => {
  expect((await shared.observations(query)).map(brief)).toEqual(expected);
});

test('a pair is both directions of those two areas, an area all its rows, and pairs leave WORLD out', async () => {
  const store = shared;
  expect((await store.pairObservations('RU', 'MA', { commodity: 'TOTAL', from: '2020', to: '2020' })).map(brief)).toEqual(['MA RU M TOTAL 2020-S1', 'MA RU M TOTAL 2020', 'RU MA X TOTAL 2020']);
  expect(await store.areaObservations('MA')).toHaveLength(rows.length);
  expect((await store.areaObservations('RU-MOW')).map(brief)).toEqual(['RU-MOW MA M TOTAL 2020']);
  expect(await store.pairs()).toEqual([{ a: 'MA', b: 'RU', rows: 6 }, { a: 'MA', b: 'RU-MOW', rows: 1 }]);
});

test('asOf answers from the newest release known on that day, of every dataflow', async () => {
  const of = (vintage: string, value: string) => observation({ vintage, value });
  const store = await storeWith({
    releases: [
      release([of('v1', '1')], { id: 'v1', retrieved: '2020-05-01' }),
      release([of('v3', '3')], { id: 'v3', retrieved: '2030-01-01', released: '2024-02' }),
      release([of('v2', '2')], { id: 'v2', retrieved: '2022-01-01' }),
      release([observation({ dataflow: 'UNDATED', vintage: 'u', value: '9' })], { dataflow: 'UNDATED', id: 'u', retrieved: undefined }),
    ],
  });
  const known = async (asOf?: string) => (await store.observations(asOf === undefined ? {} : { asOf })).map((o) => o.value);
  expect(await known()).toEqual(['3', '9']);
  expect(await known('2019-12-31')).toEqual([]);
  expect(await known('2020-05-01')).toEqual(['1']);
  expect(await known('2024-02-28')).toEqual(['2']);
  expect(await known('2024-02-29')).toEqual(['3']);
  expect((await store.vintages('SYNTHETIC')).map((v) => [v.id, v.rows, v.firstPeriod, v.lastPeriod])).toEqual([['v3', 1, '2020', '2020'], ['v2', 1, '2020', '2020'], ['v1', 1, '2020', '2020']]);
});

test.each<[ClaimQuery, string[]]>([
  [{}, ['c-country', 'c-city', 'c-mirror', 'c-world']],
  [{ pair: ['MA', 'RU'] }, ['c-country', 'c-city', 'c-mirror']],
  [{ pair: ['RU-MOW', 'MA'] }, ['c-city']],
  [{ metric: 'exports' }, ['c-mirror']],
  [{ kind: 'growth' }, []],
  [{ from: '2020', to: '2020' }, ['c-city', 'c-mirror']],
  [{ statedBy: 'a-body' }, ['c-mirror']],
  [{ source: 'synthetic-copy' }, ['c-world']],
])('claims(%j)', async (query, expected) => {
  expect((await shared.claims(query)).map((c) => c.id)).toEqual(expected);
});

test.each<[EventQuery, string[]]>([
  [{}, ['e-open', 'e-city', 'e-one-side', 'e-suspended']],
  [{ pair: ['RU', 'MA'] }, ['e-open', 'e-city', 'e-suspended']],
  [{ pair: ['MA', 'RU-MOW'] }, ['e-city']],
  [{ pair: ['MA', 'EG'] }, []],
  [{ type: 'statistics-suspended' }, ['e-suspended']],
  [{ topic: 'fish' }, ['e-city']],
  [{ person: 'a-body' }, ['e-open']],
  [{ source: 'synthetic-copy' }, ['e-suspended']],
])('events(%j)', async (query, expected) => {
  expect((await shared.events(query)).map((e) => e.id)).toEqual(expected);
});

test('conflicts by member; code lists without and with their name', async () => {
  const store = await storeWith();
  expect(await store.conflicts('e-synthetic')).toHaveLength(1);
  expect(await store.conflicts('synthetic-paper')).toEqual([]);
  expect(await store.codes('topics')).toHaveLength(1);
  expect(await store.codes('areas')).toEqual([]);
});
