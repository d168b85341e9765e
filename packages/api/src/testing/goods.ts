import { Observation, type AreaCode } from '@mizan/model';
import { addRelease, type Release } from '@mizan/store';

/** Synthetic cells of trade by product, values in thousands of dollars. */
export interface GoodsCell {
  readonly exporter: AreaCode;
  readonly importer: AreaCode;
  readonly year: string;
  readonly product: string;
  readonly value: number;
  /** Net weight, where the release has it. */
  readonly tonnes?: number;
}

/** 96 chapters in use, two headings each, one subheading a heading. */
const PRODUCTS = Array.from({ length: 97 }, (_, i) => String(i + 1).padStart(2, '0')).filter((chapter) => chapter !== '77').flatMap((chapter) => [`H5:${chapter}0110`, `H5:${chapter}0220`]);

/** Letters that make a hundred and twenty country codes; Morocco and Russia among them. */
export function worldOf(areas: readonly string[]): GoodsCell[] {
  const traders = ['MA', 'RU', ...areas.filter((code) => code !== 'MA' && code !== 'RU')].slice(0, 120);
  return ['2021', '2022', '2023'].flatMap((year, y) =>
    traders.flatMap((exporter, i) =>
      PRODUCTS.flatMap((product, p) => {
        const value = ((i * 7 + p * 13 + y * 3) % 29) ** 2;
        const importer = traders[(i + 1 + (p % 2) * 3) % traders.length]!;
        return value > 120 || p % 17 === i % 17 ? [{ exporter, importer, year, product, value }] : [];
      })),
  );
}

const rowOf = ({ exporter, importer, year, product, value }: GoodsCell, release: Pick<Release, 'dataflow' | 'id' | 'source' | 'redistribution'>): Observation =>
  Observation.parse({
    freq: 'A', reporter: exporter, partner: importer, flow: 'X', commodity: product, valuation: 'FOB', indicator: 'TRADE_VALUE', timePeriod: year, value: String(value), absence: value === 0 ? 'zero' : null, unit: 'USD', unitMult: 3,
    decimals: 3, status: 'A', confStatus: 'F', method: 'reconciled', dataflow: release.dataflow, vintage: release.id, source: release.source, rights: release.redistribution,
  });

/** Adds synthetic cells to a database as a release by product. */
export async function addGoods(url: string, dataflow: string, source: Pick<Release, 'source' | 'licence' | 'redistribution'>, cells: readonly GoodsCell[]): Promise<void> {
  const release = { dataflow, id: 'synthetic', ...source, sha256: dataflow.length.toString(16).repeat(64).slice(0, 64), retrieved: '2026-01-01' };
  await addRelease(url, { ...release, observations: async function* () {
    for (const cell of cells) {
      const row = rowOf(cell, release);
      yield row;
      if (cell.tonnes !== undefined) yield Observation.parse({ ...row, indicator: 'NET_WEIGHT', valuation: 'NA', value: String(cell.tonnes), absence: cell.tonnes === 0 ? 'zero' : null, unit: 't', unitMult: 0 });
    }
  } }, { mizan: 'test' });
}

/** Adds the gross domestic product of an area in one year, in dollars, as the World Bank's reader gives it. Synthetic. */
export async function addGdp(url: string, area: AreaCode, year: string, value: string): Promise<void> {
  const release = { dataflow: 'OUTPUT', id: 'synthetic', source: 'cepii-baci', licence: 'etalab-2.0', redistribution: 'allowed', sha256: 'd'.repeat(64), retrieved: '2026-01-01' } as const;
  const row = Observation.parse({
    freq: 'A', reporter: area, partner: 'WORLD', flow: 'NA', commodity: 'TOTAL', valuation: 'NA', indicator: 'NY_GDP_MKTP_CD', timePeriod: year, value, absence: null, unit: 'USD', unitMult: 0,
    decimals: 0, status: 'A', confStatus: 'F', method: 'reporter', dataflow: release.dataflow, vintage: release.id, source: release.source, rights: release.redistribution,
  });
  await addRelease(url, { ...release, observations: async function* () { yield row; } }, { mizan: 'test' });
}
