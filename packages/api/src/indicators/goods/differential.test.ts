import { rmSync } from 'node:fs';
import { diversification, hhi, isMeasured, margins, rcaByProduct, rcaMatrix, rsca, sharesOf, tradeMatrix, type CodeValues, type Measured, type RcaConvention } from '@mizan/analytics';
import { openStore, type Store, type StoreHandle } from '@mizan/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildFromData } from '../../testing/build-database.ts';
import { addGoods, type GoodsCell } from '../../testing/goods.ts';

// What the database adds up in SQL against the reference definitions on the cells it was given: synthetic, two hundred thousand of them.

const EXPORTERS = 100;
const YEARS = ['2021', '2022'];
const CHAPTERS = Array.from({ length: 97 }, (_, i) => String(i + 1).padStart(2, '0')).filter((chapter) => chapter !== '77');
const SUBHEADINGS = CHAPTERS.flatMap((chapter) => ['01', '05', '12'].flatMap((heading) => ['10', '20', '90'].map((rest) => `H5:${chapter}${heading}${rest}`)));

/** Numbers between 0 and 1, the same on every run (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Values over nine orders of size, a few of them 0, in thousands of dollars with up to three decimals. */
function cellsOf(areas: readonly string[]): GoodsCell[] {
  const next = chance(2026);
  return YEARS.flatMap((year) => areas.flatMap((exporter, i) => SUBHEADINGS.flatMap((product, p) => {
    if (next() < 0.3) return [];
    const markets = 1 + Math.floor(next() * 2.2);
    return Array.from({ length: markets }, (_, m): GoodsCell => {
      const value = next() < 0.02 ? 0 : Math.round(1000 * 10 ** (9 * next() ** 2 - 3)) / 1000;
      return { exporter, importer: areas[(i + 1 + p + 7 * m) % areas.length]!, year, product, value };
    }).filter(({ importer }) => importer !== exporter);
  })));
}

let handle: StoreHandle;
let store: Store;
let folder: string;
let areas: string[];
let cells: GoodsCell[];
beforeAll(async () => {
  const built = await buildFromData();
  folder = built.folder;
  const reading = await openStore(built.url);
  areas = (await (await reading.current()).areas()).filter(({ kind }) => kind === 'country').map(({ code }) => code).sort().slice(0, EXPORTERS);
  await reading.close();
  cells = cellsOf(areas);
  await addGoods(built.url, 'SEEDED', { source: 'cepii-baci', licence: 'etalab-2.0', redistribution: 'allowed' }, cells);
  handle = await openStore(built.url);
  store = await handle.current();
}, 240_000);
afterAll(async () => {
  await handle.close();
  rmSync(folder, { recursive: true, force: true });
});

const scope = { dataflow: 'SEEDED', flow: 'X' } as const;
const year = '2022';
const inYear = () => cells.filter((cell) => cell.year === year);
const headingOf = ({ product }: GoodsCell) => product.slice(0, 7);

/** Sums of the cells themselves, in dollars. */
function sums(of: readonly GoodsCell[], key: (cell: GoodsCell) => string): CodeValues {
  const by = new Map<string, number>();
  for (const cell of of) by.set(key(cell), (by.get(key(cell)) ?? 0) + Math.round(1000 * cell.value));
  return by;
}
const headingsOf = (found: readonly { readonly rows: readonly { readonly period: string; readonly heading: string; readonly value: string }[] }[]): CodeValues =>
  new Map(found[0]!.rows.filter(({ period }) => period === year).map(({ heading, value }) => [heading, Number(value)]));
const number = (result: Measured): number => (isMeasured(result) ? result.value : NaN);
const alike = (found: number, expected: number) => expect(Math.abs(found - expected)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(expected)));

describe('SQL against the definitions', () => {
  test('on some two hundred thousand cells', () => expect(cells.length).toBeGreaterThan(180_000));

  test('sums by heading, of every exporter and of the world, are exact', async () => {
    expect(headingsOf(await store.worldHeadings(scope))).toEqual(sums(inYear(), headingOf));
    for (const area of areas.slice(0, 12)) {
      expect(headingsOf(await store.exportHeadings(scope, area))).toEqual(sums(inYear().filter(({ exporter }) => exporter === area), headingOf));
      expect(headingsOf(await store.importHeadings(scope, area))).toEqual(sums(inYear().filter(({ importer }) => importer === area), headingOf));
    }
  });

  test('RCA and RSCA of every heading of every exporter', async () => {
    const world = sums(inYear(), headingOf);
    for (const area of areas) {
      const [found] = await store.comparativeAdvantage(scope, area, year);
      const own = sums(inYear().filter(({ exporter }) => exporter === area), headingOf);
      const expected = rcaByProduct(own, world);
      expect(found!.rows.map(({ heading }) => heading).sort()).toEqual([...own].filter(([, value]) => value > 0).map(([heading]) => heading).sort());
      for (const { heading, rca: advantage } of found!.rows) {
        const reference = expected.get(heading)!;
        alike(advantage, number(reference));
        alike((advantage - 1) / (advantage + 1), number(rsca(reference as Measured<RcaConvention>)));
      }
    }
  });

  test('the matrix of all exporters gives the same advantages', async () => {
    const [found] = await store.headingExporters(scope, year);
    const matrix = rcaMatrix(tradeMatrix(found!.rows.map(({ area, heading, value }) => ({ country: area, product: heading, value: Number(value) }))));
    const [row, world] = [matrix.rows.indexOf(areas[3]!), sums(inYear(), headingOf)];
    const expected = rcaByProduct(sums(inYear().filter(({ exporter }) => exporter === areas[3]), headingOf), world);
    for (let i = matrix.start[row]!; i < matrix.start[row + 1]!; i++) alike(matrix.values[i]!, number(expected.get(matrix.columns[matrix.columnOf[i]!]!)!));
  });

  test('HHI of every exporter, its total and number of products', async () => {
    const [found] = await store.exportConcentration(scope, year);
    expect(found!.rows.map(({ area }) => area).sort()).toEqual([...areas].sort());
    for (const { area, value, products, hhi: index } of found!.rows) {
      const own = sums(inYear().filter(({ exporter }) => exporter === area), ({ product }) => product);
      alike(index!, number(hhi(own, SUBHEADINGS.length)));
      expect([Number(value), products]).toEqual([[...own.values()].reduce((a, b) => a + b, 0), [...own.values()].filter((amount) => amount > 0).length]);
    }
  });

  test('diversification and margins of the sums', async () => {
    const world = headingsOf(await store.worldHeadings(scope));
    for (const area of areas.slice(0, 12)) {
      const [own, direct] = [headingsOf(await store.exportHeadings(scope, area)), sums(inYear().filter(({ exporter }) => exporter === area), headingOf)];
      alike(number(diversification(own, world, 'zero')), number(diversification(direct, sums(inYear(), headingOf), 'zero')));
      const [found, expected] = [margins(own, world, 'world'), margins(direct, sums(inYear(), headingOf), 'world')];
      for (const margin of ['extensive', 'intensive', 'share'] as const) alike(number(found[margin]), number(expected[margin]));
    }
  });

  test('shares of partners and of the exporters of a product', async () => {
    const ways = [
      [await store.topPartners(scope, areas[5]!, year, 1000), sums(inYear().filter(({ exporter }) => exporter === areas[5]), ({ importer }) => importer)],
      [await store.topExporters(scope, SUBHEADINGS[40]!, year, 1000), sums(inYear().filter(({ product }) => product === SUBHEADINGS[40]), ({ exporter }) => exporter)],
    ] as const;
    for (const [[found], direct] of ways) {
      const [{ areas: listed, total }] = found!.rows as [(typeof found & object)['rows'][number]];
      const shares = sharesOf(direct) as ReadonlyMap<string, number>;
      expect(listed.map(({ area }) => area).sort()).toEqual([...direct.keys()].sort());
      for (const { area, value } of listed) alike(Number(value) / Number(total), shares.get(area)!);
    }
  });
});
