import { groupIntoSeries, Observation, type Observation as Cell } from '@mizan/model';
import { expect, test } from 'vitest';
import { testContext } from '../testing/context.ts';
import { partnerTables } from './partners.ts';
import { readerOf } from './reader.ts';

/** Synthetic: what France exports, in one dataset to two partners in 2023, in another to twelve in 2014. */
const PARTNERS = ['MA', 'DE', 'ES', 'IT', 'BE', 'NL', 'PT', 'PL', 'CH', 'AT', 'SE', 'DK'];
const cell = (dataflow: string, partner: string, timePeriod: string, value: number): Cell =>
  Observation.parse({
    freq: 'A', reporter: 'FR', partner, flow: 'X', commodity: 'TOTAL', valuation: 'FOB', indicator: 'TRADE_VALUE', timePeriod, value: String(value), absence: null, unit: 'USD', unitMult: 6, decimals: 0,
    status: 'A', confStatus: 'F', method: 'reporter', dataflow, vintage: 'v1', source: 'cow-trade-4.0', rights: 'allowed',
  });
const few = ['MA', 'DE'].map((partner, i) => cell('FEW', partner, '2023', 10 + i));
const many = PARTNERS.map((partner, i) => cell('MANY', partner, '2014', 100 + i));
const world = cell('WITH_WORLD', 'WORLD', '2012', 5000);

const tables = async (cells: readonly Cell[]) => {
  const { catalogue } = await testContext();
  return partnerTables(readerOf(catalogue, 'en'), groupIntoSeries(cells), 'FR', 'WORLD', () => undefined).map(({ dataflow, period, total, largestOnly, partners }) => [dataflow, period.period, total?.value ?? null, largestOnly, partners.length]);
};

test.each<[string, readonly Cell[], readonly unknown[]]>([
  ['two partners show nothing', few, []],
  ['without trade with the world, the dataset with most partners', [...few, ...many], [['MANY', '2014', null, true, 12]]],
  ['trade with the world goes before', [...few, ...many, world, cell('WITH_WORLD', 'DE', '2012', 700)], [['WITH_WORLD', '2012', '5000000000', true, 1]]],
])('an area’s partners: %s', async (_, cells, expected) => expect(await tables(cells)).toEqual(expected));
