import { rmSync } from 'node:fs';
import { LOCALES } from '@mizan/model';
import { openStore, type StoreHandle } from '@mizan/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContext } from '../context.ts';
import { INDICATOR_IDS, type IndicatorId } from '../indicators/definitions.ts';
import { indicatorsOf, usualIndicatorsOf } from '../indicators/indicators.ts';
import { warmGoods } from '../indicators/warm-goods.ts';
import { createCaller } from '../router.ts';
import { buildFromData } from '../testing/build-database.ts';
import { testCaller, TODAY } from '../testing/context.ts';
import { addGdp, addGoods, worldOf, type GoodsCell } from '../testing/goods.ts';
import type { IndicatorView } from '../view/indicator-view.ts';

/** A database with synthetic trade by product: of a whole world, of one chapter alone, and of a source that may not be passed on. */
let handle: StoreHandle;
let folder: string;
let cells: GoodsCell[];
let weights: ReadonlyMap<string, number>;
beforeAll(async () => {
  const built = await buildFromData();
  folder = built.folder;
  const reading = await openStore(built.url);
  const areas = (await (await reading.current()).areas()).filter(({ kind }) => kind === 'country').map(({ code }) => code).sort();
  await reading.close();
  cells = worldOf(areas);
  const weighed = cells.map((cell, i): GoodsCell => (['MA', 'RU'].includes(cell.exporter) && ['MA', 'RU'].includes(cell.importer) ? { ...cell, tonnes: 1 + ((i * 7) % 13) } : cell));
  const open = { source: 'cepii-baci', licence: 'etalab-2.0', redistribution: 'allowed' } as const;
  await addGoods(built.url, 'GOODS', open, weighed);
  weights = new Map(weighed.flatMap((cell) => (cell.tonnes === undefined ? [] : [[[cell.exporter, cell.year, cell.product].join(), cell.tonnes]])));
  await addGoods(built.url, 'FUELS', open, cells.filter(({ product }) => product.startsWith('H5:27')));
  await addGoods(built.url, 'SECRET_GOODS', { source: 'un-comtrade', licence: 'un-comtrade', redistribution: 'restricted' }, cells);
  await addGdp(built.url, 'MA', '2014', '100000000000');
  handle = await openStore(built.url);
}, 120_000);
afterAll(async () => {
  await handle.close();
  rmSync(folder, { recursive: true, force: true });
});

const caller = async () => createCaller(await createContext({ store: await handle.current(), today: TODAY }));
const ask = async (input: { reporter?: string; partner?: string; indicator?: IndicatorId[]; from?: string; to?: string } = {}) => (await caller()).indicators.get({ reporter: 'MA', ...input });
const one = (list: { readonly indicators: readonly IndicatorView[] }, indicator: IndicatorId, dataflow: string, flow = 'exports') => list.indicators.find((view) => view.indicator.code === indicator && view.dataflow === dataflow && view.flow.code === flow)!;
const numberAt = (view: IndicatorView, period: string, commodity?: string) => Number(view.points.find((point) => point.period === period && point.commodity?.code === commodity)!.value);

const sum = (of: readonly GoodsCell[]) => of.reduce((total, { value }) => total + value, 0);
const inYear = (year: string) => cells.filter((cell) => cell.year === year);
const headingOf = ({ product }: GoodsCell) => product.slice(0, 7);
const sums = (of: readonly GoodsCell[], key: (cell: GoodsCell) => string) => {
  const by = new Map<string, number>();
  for (const cell of of) by.set(key(cell), (by.get(key(cell)) ?? 0) + cell.value);
  return by;
};

describe('of totals, on the curated data', () => {
  test('a country has its totals, and says what is lacking', async () => {
    const list = await (await testCaller()).indicators.get({ reporter: 'mar' });
    expect(one(list, 'growth', 'COW_TRADE').points.find(({ period }) => period === '2005')).toMatchObject({ basePeriod: '2004', value: expect.stringMatching(/^-?\d/), interval: { low: expect.any(String) } });
    expect(one(list, 'openness-wits', 'COW_TRADE', 'both').points.at(-1)).toMatchObject({ period: '2014', value: expect.stringMatching(/^59\.111/), convention: { gdp: 'WDI_GDP/2025-08-25' } });
    expect(list.lacking).toMatchObject([
      { reason: 'months-not-loaded', indicators: [{ code: 'same-months-growth' }], label: 'no monthly figures are loaded' },
      { reason: 'goods-not-loaded', indicators: expect.arrayContaining([expect.objectContaining({ code: 'rca' })]) },
    ]);
    expect(list.vintages.map(({ dataflow }) => dataflow)).toEqual(['BACI_TOTALS', 'COW_TRADE', 'WDI_GDP']);
  });

  test('averages run over the window: 1,045 to 1,360 million in a year is 30.1 percent', async () => {
    const list = await (await testCaller()).indicators.get({ reporter: 'MA', partner: 'RU', from: '2004', to: '2005' });
    const [growth, compound] = (['growth', 'compound-growth'] as const).map((indicator) => one(list, indicator, 'COW_TRADE', 'imports'));
    expect(growth!.points.map(({ period }) => period)).toEqual(['2004', '2005']);
    expect(compound!.points[0]).toMatchObject({ period: '2005', basePeriod: '2004', convention: { rate: 'compound', years: 1 } });
    expect(numberAt(compound!, '2005')).toBeCloseTo(numberAt(growth!, '2005'), 10);
    expect(numberAt(compound!, '2005')).toBeCloseTo(100 * (1360 / 1045 - 1), 1);
    expect(one(list, 'trend-growth', 'COW_TRADE', 'imports').points[0]).toMatchObject({ value: null, reason: 'too-short', label: 'too few years' });
  });

  test('two countries are no world: intensity needs one', async () => {
    const list = await (await testCaller()).indicators.get({ reporter: 'MA', partner: 'RU', indicator: ['trade-intensity'] });
    expect(new Set(list.indicators.flatMap(({ points }) => points.map(({ value, reason }) => `${value} ${reason}`)))).toEqual(new Set(['null part-of-world']));
  });

  test.each(LOCALES)('every name and reason is in %s', async (locale) => {
    const list = await (await testCaller()).indicators.get({ reporter: 'MA', partner: 'RU', locale });
    for (const { indicator, flow, points } of list.indicators) for (const text of [indicator.label, flow.label, ...points.map(({ label }) => label)]) expect(text).toMatch(/\S/);
    expect(JSON.parse(JSON.stringify(list))).toEqual(list);
  });

  test.each([[{ reporter: 'WORLD' }, 'reporter'], [{ reporter: 'MA', partner: 'MAR' }, 'partner'], [{ reporter: 'QQ' }, 'reporter']])('%o is refused', async (input, field) =>
    expect((await testCaller()).indicators.get(input)).rejects.toMatchObject({ code: 'BAD_REQUEST', cause: { problems: [{ field }] } }));
});

describe('of goods', () => {
  test('every indicator of a country and of a pair is answered, or said to be lacking, and names a page of methods', async () => {
    for (const partner of [undefined, 'RU']) {
      const subject = { reporter: 'MA', partner: partner ?? 'WORLD' };
      const onRequest = indicatorsOf(subject).filter((id) => !usualIndicatorsOf(subject).includes(id));
      const [usual, asked] = [await ask(partner === undefined ? {} : { partner }), await ask({ ...(partner === undefined ? {} : { partner }), indicator: onRequest })];
      const named = (list: typeof usual) => new Set([...list.indicators.map(({ indicator }) => indicator.code), ...list.lacking.flatMap(({ indicators }) => indicators.map(({ code }) => code as IndicatorId))]);
      expect([[...named(usual)].sort(), [...named(asked)].sort()]).toEqual([usualIndicatorsOf(subject).sort(), onRequest.sort()]);
      const all = { indicators: [...usual.indicators, ...asked.indicators], lacking: [...usual.lacking, ...asked.lacking] };
      // No monthly figures and no release in which both sides count are in this database.
      expect(all.lacking.flatMap(({ indicators }) => indicators.map(({ code }) => code)).filter((code) => !['same-months-growth', 'mirror-gap', 'mirror-gap-log', 'mirror-gap-ratio', 'reconciled'].includes(code))).toEqual([]);
      for (const { points } of all.indicators) for (const { value, reason } of points) expect(value === null ? reason : value).toMatch(value === null ? /\w/ : /^-?\d+(\.\d+)?$/);
    }
    expect(new Set([...indicatorsOf({ reporter: 'MA', partner: 'WORLD' }), ...indicatorsOf({ reporter: 'MA', partner: 'RU' })]).size).toBe(INDICATOR_IDS.length);
  });

  test('concentration is that of the headings, of as many as the world trades', async () => {
    const list = await ask({ indicator: ['hhi', 'hhi-normalised', 'hhi-unctad'] });
    const exports = sums(inYear('2023').filter(({ exporter }) => exporter === 'MA'), headingOf);
    const total = [...exports.values()].reduce((a, b) => a + b, 0);
    const h = [...exports.values()].reduce((squares, value) => squares + (value / total) ** 2, 0);
    const n = sums(inYear('2023'), headingOf).size;
    expect(numberAt(one(list, 'hhi', 'GOODS'), '2023')).toBeCloseTo(h, 12);
    expect(numberAt(one(list, 'hhi-normalised', 'GOODS'), '2023')).toBeCloseTo((h - 1 / n) / (1 - 1 / n), 12);
    expect(numberAt(one(list, 'hhi-unctad', 'GOODS'), '2023')).toBeCloseTo((Math.sqrt(h) - Math.sqrt(1 / n)) / (1 - Math.sqrt(1 / n)), 12);
    expect(one(list, 'hhi', 'GOODS').points.at(-1)!.convention).toMatchObject({ n, level: 'H5 headings', active: [...exports.values()].filter((value) => value > 0).length });
    expect(one(list, 'hhi', 'GOODS').conventionLabel).toMatch(/of 192 headings of HS 2017/);
  });

  test('advantage and intensity by their definitions', async () => {
    const [country, pair] = [await ask({ indicator: ['rca'] }), await ask({ partner: 'RU', indicator: ['trade-intensity'] })];
    const year = inYear('2023');
    const [own, world] = [year.filter(({ exporter }) => exporter === 'MA'), year];
    const [ofOwn, ofWorld] = [sums(own, headingOf), sums(world, headingOf)];
    const rca = one(country, 'rca', 'GOODS');
    expect(rca.points.length).toBe(ofOwn.size);
    for (const { commodity, value } of rca.points) expect(Number(value)).toBeCloseTo(ofOwn.get(commodity!.code)! / sum(own) / (ofWorld.get(commodity!.code)! / sum(world)), 10);
    const toRussia = (of: readonly GoodsCell[]) => sum(of.filter(({ importer }) => importer === 'RU'));
    expect(numberAt(one(pair, 'trade-intensity', 'GOODS'), '2023')).toBeCloseTo(toRussia(own) / sum(own) / (toRussia(world) / sum(world)), 10);
    expect(one(pair, 'trade-intensity', 'GOODS').points.at(-1)!.convention).toMatchObject({ exporters: 120, world: 'with-country' });
  });

  test('contributions add up to growth, Lafay to nothing, and both margins make the share', async () => {
    const list = await ask();
    const added = one(list, 'contribution', 'GOODS').points.reduce((total, { value }) => total + Number(value), 0);
    const [now, before] = ['2023', '2022'].map((year) => sum(inYear(year).filter(({ exporter }) => exporter === 'MA')));
    expect(added).toBeCloseTo(100 * (now! / before! - 1), 8);
    expect(one(list, 'lafay', 'GOODS', 'both').points.reduce((total, { value }) => total + Number(value), 0)).toBeCloseTo(0, 8);
    expect(numberAt(one(list, 'extensive-margin', 'GOODS'), '2023') * numberAt(one(list, 'intensive-margin', 'GOODS'), '2023')).toBeCloseTo(now! / sum(inYear('2023')), 10);
  });

  test('two-way trade by product, whose mean by trade is that of all', async () => {
    for (const partner of [undefined, 'RU'] as const) {
      const list = await ask({ ...(partner === undefined ? {} : { partner }), indicator: ['grubel-lloyd', 'grubel-lloyd-product'], from: '2023' });
      const key = partner === undefined ? headingOf : ({ product }: GoodsCell) => product;
      const between = (exporter: string) => inYear('2023').filter((cell) => cell.exporter === exporter && (partner === undefined || cell.importer === (exporter === 'MA' ? partner : 'MA')));
      const [x, m] = [sums(between('MA'), key), sums(partner === undefined ? inYear('2023').filter(({ importer }) => importer === 'MA') : between('RU'), key)];
      const points = one(list, 'grubel-lloyd-product', 'GOODS', 'both').points;
      expect(points.length).toBe(new Set([...x.keys(), ...m.keys()]).size);
      const trade = (code: string) => (x.get(code) ?? 0) + (m.get(code) ?? 0);
      for (const { commodity, value } of points.filter(({ reason }) => reason === undefined)) expect(Number(value)).toBeCloseTo(1 - Math.abs((x.get(commodity!.code) ?? 0) - (m.get(commodity!.code) ?? 0)) / trade(commodity!.code), 10);
      const all = points.reduce((total, { commodity }) => total + trade(commodity!.code), 0);
      expect(points.reduce((total, { commodity, value }) => total + (trade(commodity!.code) / all) * Number(value ?? 0), 0)).toBeCloseTo(numberAt(one(list, 'grubel-lloyd', 'GOODS', 'both'), '2023'), 10);
    }
  });

  test('complexity covers every country of the release', async () => {
    const list = await ask({ indicator: ['eci', 'pci'] });
    expect(one(list, 'eci', 'GOODS').points).toMatchObject([{ period: '2023', value: expect.any(String), convention: { countries: 120, deviation: 'sample' } }]);
    expect(one(list, 'pci', 'GOODS').points.length).toBeGreaterThan(5);
  });

  test('what the first page waits for can be computed ahead; without a database there is nothing to do', async () => {
    const context = await createContext({ store: await handle.current(), today: TODAY });
    await warmGoods(() => Promise.resolve(context));
    expect(await context.memory.recall('complexity/GOODS/2023/', () => Promise.reject(new Error('not prepared')))).toMatchObject({ eigenvalue: expect.any(Number) });
    await expect(warmGoods(() => Promise.reject(new Error('no database')))).resolves.toBeUndefined();
  });

  test('forms of concentration, symmetric advantage and Vollrath’s indices go together', async () => {
    const list = await ask({ indicator: ['hhi', 'hirschman', 'effective-number', 'theil', 'entropy', 'gini', 'rosenbluth', 'rca', 'rsca', 'vollrath-rxa', 'vollrath-rma', 'vollrath-rta'] });
    const [hhi, hirschman, effective, theil, entropy, gini, rosenbluth] = (['hhi', 'hirschman', 'effective-number', 'theil', 'entropy', 'gini', 'rosenbluth'] as const).map((indicator) => numberAt(one(list, indicator, 'GOODS'), '2023')) as [number, number, number, number, number, number, number];
    const n = sums(inYear('2023'), headingOf).size;
    expect([hirschman ** 2, 1 / effective, theil + entropy, 1 / (n * (1 - gini))]).toEqual([hhi, hhi, Math.log(n), rosenbluth].map((value) => expect.closeTo(value, 10)));
    const [rca, rsca] = (['rca', 'rsca'] as const).map((indicator) => one(list, indicator, 'GOODS').points);
    expect(rsca!.map(({ commodity }) => commodity!.code)).toEqual(rca!.map(({ commodity }) => commodity!.code));
    rca!.forEach(({ value }, i) => expect(Number(rsca![i]!.value)).toBeCloseTo((Number(value) - 1) / (Number(value) + 1), 10));
    const [heading] = one(list, 'vollrath-rta', 'GOODS', 'both').points.filter(({ value }) => value !== null);
    const of = (indicator: IndicatorId, flow: string) => numberAt(one(list, indicator, 'GOODS', flow), '2023', heading!.commodity!.code);
    expect(Number(heading!.value)).toBeCloseTo(of('vollrath-rxa', 'exports') - of('vollrath-rma', 'imports'), 8);
  });

  test('density and gain are of what a country lacks; similarity is of both countries’ exports; markets are counted', async () => {
    const [country, pair] = [await ask({ indicator: ['density', 'gain', 'outlook', 'fitness', 'diversity', 'pci', 'market-penetration'] }), await ask({ partner: 'RU', indicator: ['similarity'] })];
    const [density, pci] = (['density', 'pci'] as const).map((indicator) => one(country, indicator, 'GOODS').points);
    expect(density!.filter(({ commodity }) => pci!.some((point) => point.commodity!.code === commodity!.code))).toEqual([]);
    expect(density!.every(({ value }) => Number(value) >= 0 && Number(value) <= 1)).toBe(true);
    expect(numberAt(one(country, 'diversity', 'GOODS'), '2023')).toBe(pci!.length);
    const year = inYear('2023');
    const [own, theirs] = ['MA', 'RU'].map((area) => sums(year.filter(({ exporter }) => exporter === area), headingOf));
    const shareIn = (values: ReadonlyMap<string, number>, heading: string) => (values.get(heading) ?? 0) / [...values.values()].reduce((a, b) => a + b, 0);
    const expected = [...new Set(year.map(headingOf))].reduce((total, heading) => total + Math.min(shareIn(own!, heading), shareIn(theirs!, heading)), 0);
    expect(numberAt(one(pair, 'similarity', 'GOODS'), '2023')).toBeCloseTo(expected, 10);
    const reached = new Set(year.filter(({ exporter, value }) => exporter === 'MA' && value > 0).map(({ importer }) => importer)).size;
    const importing = new Set(year.filter(({ importer, value }) => importer !== 'MA' && value > 0).map(({ importer }) => importer)).size;
    expect(one(country, 'market-penetration', 'GOODS').points.at(-1)).toMatchObject({ convention: { reached, importing } });
  });

  test('unit values and their index numbers, from values and net weights', async () => {
    const list = await ask({ partner: 'RU', indicator: ['unit-value', 'price-laspeyres', 'price-paasche', 'price-fisher', 'price-chained', 'price-geks', 'barter-terms', 'income-terms'] });
    const sold = (year: string) => new Map(inYear(year).filter(({ exporter, importer, value }) => exporter === 'MA' && importer === 'RU' && value > 0).map(({ product, value }) => [product, { value: 1000 * value, tonnes: weights.get(['MA', year, product].join())! }]));
    const [then, now] = [sold('2021'), sold('2023')];
    const both = [...then].flatMap(([product, base]) => (now.has(product) ? [{ base, current: now.get(product)! }] : []));
    const total = (of: (item: (typeof both)[number]) => number) => both.reduce((all, item) => all + of(item), 0);
    const laspeyres = (100 * total(({ base, current }) => (current.value / current.tonnes) * base.tonnes)) / total(({ base }) => base.value);
    const paasche = (100 * total(({ current }) => current.value)) / total(({ base, current }) => (base.value / base.tonnes) * current.tonnes);
    expect(both.length).toBeGreaterThan(1);
    const at = (indicator: IndicatorId, flow = 'exports') => numberAt(one(list, indicator, 'GOODS', flow), '2023');
    expect([at('price-laspeyres'), at('price-paasche'), at('price-fisher')]).toEqual([laspeyres, paasche, Math.sqrt(laspeyres * paasche)].map((value) => expect.closeTo(value, 8)));
    expect(one(list, 'price-chained', 'GOODS').points[0]).toMatchObject({ period: '2021', basePeriod: '2021', value: '100', flags: expect.arrayContaining(['unit-value-based']) });
    // Russia sends nothing to Morocco in this world: there are no terms of trade.
    expect(one(list, 'barter-terms', 'GOODS', 'both').points.at(-1)).toMatchObject({ value: null, reason: 'quantities-not-loaded' });
    const [dearest] = one(list, 'unit-value', 'GOODS').points;
    expect(Number(dearest!.value)).toBeCloseTo(Math.max(...[...now.values()].map(({ value, tonnes }) => value / tonnes)), 8);
    expect(dearest!.label).toMatch(/per tonne/);
    expect(one(list, 'price-fisher', 'FUELS').points.at(-1)).toMatchObject({ value: null, reason: 'quantities-not-loaded' });
  });

  test('forecasts are estimates that carry their model, band and last figure', async () => {
    const list = await (await testCaller()).indicators.get({ reporter: 'MA', partner: 'RU', indicator: ['forecast-naive', 'forecast-drift', 'growth'] });
    const naive = one(list, 'forecast-naive', 'COW_TRADE', 'imports');
    expect(naive.points.map(({ period }) => period)).toEqual(['2015', '2016', '2017']);
    expect(naive.points[0]).toMatchObject({ flags: ['estimated'], interval: { low: expect.any(String) }, convention: { model: 'Naive', origin: '2014', band: 95 } });
    expect(new Set(naive.points.map(({ value }) => value)).size).toBe(1);
    expect(list.indicators.filter(({ indicator }) => indicator.code === 'forecast-drift').length).toBeGreaterThan(0);
  });

  test('openness sets both directions, or their mean, against output where it is loaded', async () => {
    const list = await ask({ indicator: ['openness-wits', 'openness-unctad', 'balance', 'cover'] });
    const [wits, unctad] = (['openness-wits', 'openness-unctad'] as const).map((indicator) => one(list, indicator, 'COW_TRADE', 'both'));
    const [balance, cover] = [numberAt(one(list, 'balance', 'COW_TRADE', 'both'), '2014'), numberAt(one(list, 'cover', 'COW_TRADE', 'both'), '2014') / 100];
    const imports = balance / (cover - 1);
    expect(numberAt(wits!, '2014')).toBeCloseTo((imports * (1 + cover)) / 1e9, 6);
    expect(numberAt(unctad!, '2014')).toBeCloseTo(numberAt(wits!, '2014') / 2, 10);
    expect(wits!.points.at(-1)).toMatchObject({ convention: { form: 'wits', gdp: 'OUTPUT/synthetic' }, interval: { low: expect.any(String) } });
    expect(wits!.points.find(({ period }) => period === '2013')).toMatchObject({ value: null, reason: 'missing' });
  });

  test('one chapter is not all goods: no structure is computed of it', async () => {
    const list = await ask();
    for (const indicator of ['hhi', 'diversification', 'rca', 'eci', 'extensive-margin'] as const) expect(one(list, indicator, 'FUELS').points.at(-1), indicator).toMatchObject({ value: null, reason: 'part-of-goods' });
  });

  test('what may not be passed on is left out and said', async () => {
    const list = await ask();
    expect(list.indicators.some(({ source }) => source === 'un-comtrade')).toBe(false);
    expect(list.omitted).toMatchObject([{ source: 'un-comtrade', reason: 'restricted' }]);
  });

  test('what is traded: shares of the whole, chapters over time, advantage of the exporter', async () => {
    const { goods, omitted } = await (await caller()).indicators.goods({ reporter: 'MA', partner: 'RU' });
    const exports = goods.find(({ dataflow, exporter }) => dataflow === 'GOODS' && exporter.code === 'MA')!;
    const chapters = sums(inYear('2023').filter(({ exporter, importer }) => exporter === 'MA' && importer === 'RU'), ({ product }) => product.slice(0, 5));
    const [code, value] = [...chapters].sort(([, a], [, b]) => b - a)[0]!;
    expect(exports).toMatchObject({ period: { period: '2023' }, basePeriod: { period: '2022' }, chapterCount: chapters.size, remark: null });
    expect(exports.chapters[0]).toMatchObject({ commodity: { code }, value: 1000 * value, points: [{ period: '2021' }, { period: '2022' }, { period: '2023', value: 1000 * value }] });
    expect(exports.headings[0]!.rca).toMatchObject({ value: expect.any(String) });
    expect(goods.find(({ dataflow }) => dataflow === 'FUELS')!.remark).toMatch(/only some chapters/);
    expect(omitted).toMatchObject([{ source: 'un-comtrade' }]);
  });

  test('of the world without a partner', async () => {
    const { goods } = await (await caller()).indicators.goods({ reporter: 'MA', locale: 'ru' });
    const imports = goods.find(({ dataflow, importer }) => dataflow === 'GOODS' && importer.code === 'MA')!;
    expect(imports.chapters.length).toBe(12);
    expect(imports.headings.every(({ rca }) => rca === null)).toBe(true);
  });
});
