import { rmSync } from 'node:fs';
import { LOCALES } from '@mizan/model';
import { openStore, type StoreHandle } from '@mizan/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContext } from '../context.ts';
import { INDICATOR_IDS, type IndicatorId } from '../indicators/definitions.ts';
import { indicatorsOf } from '../indicators/indicators.ts';
import { createCaller } from '../router.ts';
import { buildFromData } from '../testing/build-database.ts';
import { testCaller, TODAY } from '../testing/context.ts';
import { addGdp, addGoods, worldOf, type GoodsCell } from '../testing/goods.ts';
import type { IndicatorView } from '../view/indicator-view.ts';

/** A database with synthetic trade by product: of a whole world, of one chapter alone, and of a source that may not be passed on. */
let handle: StoreHandle;
let folder: string;
let cells: GoodsCell[];
beforeAll(async () => {
  const built = await buildFromData();
  folder = built.folder;
  const reading = await openStore(built.url);
  const areas = (await (await reading.current()).areas()).filter(({ kind }) => kind === 'country').map(({ code }) => code).sort();
  await reading.close();
  cells = worldOf(areas);
  const open = { source: 'cepii-baci', licence: 'etalab-2.0', redistribution: 'allowed' } as const;
  await addGoods(built.url, 'GOODS', open, cells);
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
    expect(one(list, 'openness-wits', 'COW_TRADE', 'both').points.at(-1)).toMatchObject({ value: null, reason: 'gdp-not-loaded', label: 'no gross domestic product is loaded' });
    expect(list.lacking).toMatchObject([{ reason: 'goods-not-loaded', indicators: expect.arrayContaining([expect.objectContaining({ code: 'rca' })]) }]);
    expect(list.vintages.map(({ dataflow }) => dataflow)).toEqual(['BACI_TOTALS', 'COW_TRADE']);
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
      const list = await ask(partner === undefined ? {} : { partner });
      expect([...new Set(list.indicators.map(({ indicator }) => indicator.code))]).toEqual(indicatorsOf({ reporter: 'MA', partner: partner ?? 'WORLD' }));
      expect(list.lacking).toEqual([]);
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

  test('complexity covers every country of the release', async () => {
    const list = await ask({ indicator: ['eci', 'pci'] });
    expect(one(list, 'eci', 'GOODS').points).toMatchObject([{ period: '2023', value: expect.any(String), convention: { countries: 120, deviation: 'sample' } }]);
    expect(one(list, 'pci', 'GOODS').points.length).toBeGreaterThan(5);
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
