import { createCaller, createContext } from '@mizan/api';
import { expect, test, vi } from 'vitest';
import { mizan } from '../testing/command-line.ts';
import { loadedDatabase } from '../testing/loaded-database.ts';

const loaded = loadedDatabase();
vi.setConfig({ testTimeout: 120_000 });

/** Invented fuels, larger than any total that is loaded, both ways and with third countries: 2023 is the last year with figures. */
const FUELS = `t,i,j,k,v,q\n${['504,643', '643,504', '504,251', '251,643'].map((pair, i) => `2023,${pair},270900,${String(i + 1)}00000000,1\n`).join('')}`;

/** Everything the pages of Morocco and Russia say of total trade. */
const said = () =>
  loaded.reading(async (store) => {
    const { pair, areas, claims, indicators } = createCaller(await createContext({ store, today: '2026-02-01' }));
    const { headlines, series, derived, whatElse, claims: stated, lastFigure, howSure } = await pair.get({ a: 'MA', b: 'RU', locale: 'en' });
    const [morocco, { indicators: computed }] = [await areas.get({ area: 'MA', locale: 'en' }), await indicators.get({ reporter: 'MA', partner: 'RU', locale: 'en' })];
    const totals = computed.filter(({ dataflow }) => dataflow !== 'BACI_HS22');
    return { headlines, series, derived, whatElse, stated, lastFigure, howSure, whom: morocco.whom, last: morocco.lastFigure, totals, checked: (await claims.list({ pair: ['MA', 'RU'], locale: 'en' })).claims };
  });

test('a release of one chapter changes no total: no headline, chart, rank, indicator of totals or check of a claim', async () => {
  const before = await said();
  expect(before.series.length).toBeGreaterThan(0);
  expect(await mizan(['ingest', 'baci', loaded.file('BACI_HS22_Y2023_V202501.csv', FUELS), '--json'], loaded.environment)).toMatchObject({ code: 0 });
  await loaded.reading(async (store) => {
    expect(await store.observations({ dataflow: 'BACI_HS22', commodity: 'H6:270900' })).toHaveLength(8);
    expect(await store.observations({ dataflow: 'BACI_HS22', commodity: 'TOTAL' })).toEqual([]);
  });
  expect(await said()).toEqual(before);
});

test('what is made of its products says that they are a part of all goods', async () => {
  expect(await mizan(['ingest', 'baci', loaded.file('BACI_HS22_Y2023_V202501.csv', FUELS)], loaded.environment)).toMatchObject({ code: 0 });
  const { out, code } = await mizan(['indicators', '--reporter', 'MA', '--partner', 'RU', '--format', 'json'], loaded.environment);
  expect(code).toBe(0);
  const { indicators } = JSON.parse(out) as { indicators: { dataflow: string; points: { value: string | null; reason?: string }[] }[] };
  const byProduct = indicators.filter(({ dataflow }) => dataflow === 'BACI_HS22').flatMap(({ points }) => points);
  expect(byProduct.length).toBeGreaterThan(0);
  for (const { value, reason } of byProduct) expect({ value, reason }).toMatchObject({ value: null, reason: expect.stringMatching(/^(part-of-goods|base-missing)$/) });
});
