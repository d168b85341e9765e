import { factsOf, type FactSheet } from '@mizan/briefs';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCurated } from '@mizan/io/curated';
import { Observation } from '@mizan/model';
import { buildDatabase, openStore, type StoreHandle } from '@mizan/store';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createContext, type Context } from '../context.ts';
import { createRestHandler } from '../rest/handler.ts';
import { checkFact, checkReleases, checkSheet } from './check.ts';
import { knownFacts } from './facts.ts';
import { bareResultsOf } from './results.ts';

vi.setConfig({ testTimeout: 30_000 });

/** Synthetic: three releases of one dataset. 2020 stays, 2021 is revised twice, 2022 is withdrawn, 2023 is new; partners of two years. */
const RELEASES: readonly (readonly [id: string, released: string, values: Readonly<Record<string, string>>])[] = [
  ['v1', '2024-01-01', { 'RU.2020': '100', 'RU.2021': '200', 'RU.2022': '300', 'FR.2021': '900', 'WORLD.2021': '1100' }],
  ['v2', '2025-01-01', { 'RU.2020': '100', 'RU.2021': '210', 'RU.2022': '300', 'FR.2021': '900', 'WORLD.2021': '1110' }],
  ['v3', '2026-01-01', { 'RU.2020': '100', 'RU.2021': '220', 'RU.2023': '400', 'FR.2021': '150', 'WORLD.2021': '370', 'FR.2023': '500', 'WORLD.2023': '900' }],
];
const rowsOf = (vintage: string, values: Readonly<Record<string, string>>) => Object.entries(values).map(([key, value]) => {
  const [partner, timePeriod] = key.split('.');
  return Observation.parse({
    freq: 'A', reporter: 'MA', partner, flow: 'M', commodity: 'TOTAL', valuation: 'CIF', indicator: 'TRADE_VALUE', timePeriod, value, absence: null, unit: 'USD', unitMult: 6, decimals: 0, status: 'A', confStatus: 'F',
    method: 'reporter', dataflow: 'SYNTHETIC', vintage, source: 'cow-trade-4.0', rights: 'allowed',
  });
});

let folder: string;
let handle: StoreHandle;
let context: Context;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mizan-check-'));
  const url = `duckdb:${join(folder, 'mizan.duckdb')}`;
  const read = await readCurated(fileURLToPath(new URL('../../../../data', import.meta.url)));
  if (!read.ok) throw new Error('the data folder cannot be read');
  const releases = RELEASES.map(([id, released, values]) =>
    ({ dataflow: 'SYNTHETIC', id, source: 'cow-trade-4.0', licence: 'cow-citation', redistribution: 'allowed', sha256: id.padStart(64, '0').replace('v', 'a'), released, observations: () => rowsOf(id, values) }) as const);
  await buildDatabase(url, { ...read.value, releases }, { mizan: 'test' });
  handle = await openStore(url);
  context = await createContext({ store: await handle.current(), today: '2026-02-01' });
}, 60_000);
afterAll(async () => {
  await handle.close();
  rmSync(folder, { recursive: true, force: true });
});

const idOf = (year: number): string => `SYNTHETIC.A.MA.RU.M.TOTAL.CIF.TRADE_VALUE/${year}`;
const look = (id: string, printed: { value?: string; unit?: string; release?: string } = {}) => checkFact(context, { id, ...printed }, 'en');

describe('one figure', () => {
  test.each([
    [2020, {}, 'unchanged', '100000000', null],
    [2020, { value: '100000000', unit: 'USD', release: 'v1' }, 'unchanged', '100000000', null],
    [2020, { value: '100000000.0', unit: 'USD' }, 'unchanged', '100000000', null],
    [2020, { value: '100000000', unit: 'EUR' }, 'revised', '100000000', null],
    [2021, {}, 'revised', '220000000', { value: '20000000', label: '+20,000,000 USD', percent: '+10.00%' }],
    [2021, { release: 'v2' }, 'revised', '220000000', { value: '10000000', label: '+10,000,000 USD', percent: '+4.76%' }],
    [2021, { value: '250000000', unit: 'USD' }, 'revised', '220000000', { value: '-30000000', label: '−30,000,000 USD', percent: '−12.00%' }],
    [2021, { release: 'v9' }, 'unchanged', '220000000', null],
    [2022, {}, 'withdrawn', undefined, null],
    [2022, { value: '300000000', unit: 'USD', release: 'v1' }, 'withdrawn', undefined, null],
    [2023, {}, 'unchanged', '400000000', null],
    [1999, {}, 'unknown', undefined, null],
    [1999, { value: '5', unit: 'USD' }, 'unknown', undefined, null],
  ])('of %i, printed %j: %s', async (year, printed, state, now, difference) => {
    const found = await look(idOf(year), printed);
    expect([found.state, found.now?.value, found.difference]).toEqual([state, now, difference]);
  });

  test('comes with every release that is kept, and what it is in words', async () => {
    const found = await look(idOf(2021));
    expect(found.releases).toEqual([
      { release: 'v3', knownOn: expect.objectContaining({ text: '2026-01-01' }), figure: { value: '220000000', unit: 'USD', label: '220,000,000 USD', release: 'v3' } },
      { release: 'v2', knownOn: expect.objectContaining({ text: '2025-01-01' }), figure: { value: '210000000', unit: 'USD', label: '210,000,000 USD', release: 'v2' } },
      { release: 'v1', knownOn: expect.objectContaining({ text: '2024-01-01' }), figure: { value: '200000000', unit: 'USD', label: '200,000,000 USD', release: 'v1' } },
    ]);
    expect(found.words).toMatchObject({ kind: 'observation', isChange: false, label: expect.stringMatching(/^Russia → Morocco · imports · /), period: { period: '2021', label: '2021' }, href: '/MA/RU', publisher: { code: 'cow-trade-4.0' } });
    expect((await look(idOf(2022))).releases.map(({ figure }) => figure?.value)).toEqual([undefined, '300000000', '300000000']);
  });

  test('of a change is compared in percentage points', async () => {
    const found = await look(`change:${idOf(2021)}`);
    expect([found.state, found.printed?.label, found.now?.label, found.difference]).toEqual(['revised', '100%', '120%', { value: '20', label: expect.stringMatching(/^\+20/) }]);
    expect(found.words).toMatchObject({ kind: 'observation', isChange: true });
  });

  test('of partners is found in a year the page no longer ranks', async () => {
    const level = await look('level:SYNTHETIC.MA.imports.RU/2021');
    expect([level.state, level.printed?.value, level.now?.value]).toEqual(['revised', '200000000', '220000000']);
    const rank = await look('rank:SYNTHETIC.MA.imports.RU/2021');
    expect([rank.state, rank.printed?.value, rank.now?.value, rank.difference]).toEqual(['revised', '2', '1', { value: '-1', label: '−1' }]);
  });

  test.each([['nonsense'], ['SYNTHETIC.A.QQ.ZZ.M.TOTAL.CIF.TRADE_VALUE/2020'], ['SYNTHETIC.A.WORLD.WORLD.M.TOTAL.CIF.TRADE_VALUE/2020'], ['claim:c-nowhere'], ['OTHER.A.MA.RU.M.TOTAL.CIF.TRADE_VALUE/2020'], ['SYNTHETIC.A.MA.RU.M.TOTAL.CIF.TRADE_VALUE/2021-99'], [`change:${'x'.repeat(300)}`]])('%s is unknown', async (id) =>
    expect(await look(id)).toMatchObject({ state: 'unknown', now: null }));

  test('of a claim is what is held now', async () => {
    expect(await look('claim:c-2025s1-moscow-city-73')).toMatchObject({ state: 'unchanged', now: { value: '73', label: '73%' }, releases: [], words: { kind: 'claim', href: '/claims/c-2025s1-moscow-city-73' } });
    expect(await look('claim:c-2025s1-moscow-city-73', { value: '37', unit: 'percent' })).toMatchObject({ state: 'revised', difference: { value: '36' } });
  });
});

describe('a document', () => {
  test('named by its releases: every figure of them, those that changed first', async () => {
    const found = await checkReleases(context, 'pair-MA-RU', ['SYNTHETIC/v1', 'SYNTHETIC/v0'], 'en');
    expect(found).toMatchObject({ brief: 'pair-MA-RU', title: 'Morocco ↔ Russia', href: '/MA/RU', releases: ['SYNTHETIC/v1', 'SYNTHETIC/v0'], notKept: ['SYNTHETIC/v0'] });
    const states = Object.fromEntries(found.facts.map(({ id, state }) => [id, state]));
    expect([2020, 2021, 2022].map((year) => states[idOf(year)])).toEqual(['unchanged', 'revised', 'withdrawn']);
    expect(found.facts.map(({ state }) => state)).toEqual(found.facts.map(({ state }) => state).toSorted((x, y) => ['revised', 'withdrawn', 'unchanged'].indexOf(x) - ['revised', 'withdrawn', 'unchanged'].indexOf(y)));
    expect(found.counts.revised + found.counts.withdrawn + found.counts.unchanged).toBe(found.facts.length);
  });

  test('of the newest releases is unchanged', async () => {
    expect((await checkReleases(context, 'pair-MA-RU', ['SYNTHETIC/v3'], 'fr')).counts).toMatchObject({ revised: 0, withdrawn: 0, unknown: 0 });
    expect((await checkReleases(context, 'country-MA', ['SYNTHETIC/v3'], 'fr')).counts).toMatchObject({ revised: 0, withdrawn: 0, unknown: 0 });
  });

  test('read back: last year’s partners are no withdrawals', async () => {
    const then = await knownFacts(context, { kind: 'pair', a: 'MA', b: 'RU' }, { lang: 'en', asOf: '2025-06-01' });
    const facts = [...then.values()].map(({ id, value, unit, period, source, vintage, href }) => ({ id, value, unit, period, source, vintage, href }));
    const sheet: FactSheet = { format: 'mizan-facts/1', brief: 'pair-MA-RU', language: 'en', made: '2025-06-01', version: 'earlier', facts };
    const found = await checkSheet(context, sheet, 'en');
    expect(facts.some(({ id }) => id.startsWith('level:SYNTHETIC.MA.imports.RU/2022'))).toBe(true);
    expect(found.facts.filter(({ state }) => state === 'withdrawn').map(({ words }) => words?.period?.period).filter((period) => period !== '2022' && period !== '2023')).toEqual([]);
    expect(found).toMatchObject({ made: { label: '1 June 2025' }, madeOf: 'earlier', releases: ['SYNTHETIC/v2'], notKept: [] });
    expect(found.facts.find(({ id }) => id === idOf(2021))).toMatchObject({ state: 'revised', difference: { value: '10000000' } });
  });

  test('the bare results hold the figures of the document, and no chart', async () => {
    const results = await bareResultsOf(context, { kind: 'pair', a: 'MA', b: 'RU' }, { lang: 'en' });
    expect(results).not.toHaveProperty('chart');
    expect(factsOf(results).get(idOf(2023))?.value).toBe('400000000');
  });

  test('with more figures than any summary has is refused', async () => {
    const fact = { id: idOf(2020), value: '1', unit: 'USD', period: '2020', source: 's', href: '/' };
    await expect(checkSheet(context, { format: 'mizan-facts/1', brief: 'pair-MA-RU', language: 'en', made: '2025-06-01', version: 'x', facts: Array.from({ length: 5001 }, () => fact) }, 'en')).rejects.toThrow('at most 5000 figures');
  });
});

describe('/api/v1/facts.json', () => {
  const get = async (query: string) => {
    const response = await createRestHandler(async () => context)(new Request(`http://mizan.test/api/v1/facts.json?${query}`));
    return [response.status, await response.json()] as const;
  };
  test('one figure, as its address in a document asks', async () => {
    expect(await get(`id=${idOf(2021)}&value=210000000&unit=USD&release=v2&lang=fr`)).toEqual([200, expect.objectContaining({ state: 'revised', difference: expect.objectContaining({ value: '10000000' }) })]);
  });
  test('a document, as its QR code asks', async () => {
    expect(await get('of=pair-MA-RU&releases=SYNTHETIC/v1')).toEqual([200, expect.objectContaining({ counts: expect.objectContaining({ unchanged: expect.any(Number) }), notKept: [] })]);
  });
  test.each([['', 'id'], ['id=a&of=pair-MA-RU', 'id'], ['id=a&value=many', 'value'], ['id=a&value=1&unit=dollars', 'unit'], [`id=${'a'.repeat(500)}`, 'id'], ['of=continent-AF', 'brief'], ['of=pair-MA-QQQ', 'areas'], ['id=a&lang=xx', 'lang'], ['id=a&ids=b', 'ids']])('%s is refused', async (query, field) => {
    expect(await get(query)).toEqual([400, expect.objectContaining({ errors: [expect.objectContaining({ field })] })]);
  });
});
