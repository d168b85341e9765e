import { groupIntoSeries, Observation } from '@mizan/model';
import { expect, test } from 'vitest';
import { testContext } from '../testing/context.ts';
import { mirrorPairs, mirrorSpread } from './mirror.ts';
import { readerOf } from './reader.ts';

/** Synthetic figures: what each side would have counted of the same goods. */
const counted = (reporter: string, partner: string, flow: string, value: string, changes: object = {}) =>
  Observation.parse({
    freq: 'A', reporter, partner, flow, commodity: 'TOTAL', valuation: flow === 'X' ? 'FOB' : 'CIF', indicator: 'TRADE_VALUE', timePeriod: '2020', value, absence: null, unit: 'USD', unitMult: 0, decimals: 0,
    status: 'A', confStatus: 'F', method: 'reporter', dataflow: 'SYNTHETIC', vintage: 'v1', source: 'cow-trade-4.0', rights: 'allowed', ...changes,
  });

const bothSides = groupIntoSeries([counted('RU', 'MA', 'X', '1000'), counted('MA', 'RU', 'M', '1166')]);

test('the importer’s figure is made FOB before the two are compared', async () => {
  const { catalogue } = await testContext();
  const spread = mirrorSpread(readerOf(catalogue, 'en'), bothSides, 'RU', 'MA', 'b-to-a');
  expect(spread).toMatchObject({ period: { period: '2020' }, exporterReported: '1000', importerReported: '1166', sentence: expect.stringContaining('Russia → Morocco, 2020') });
  expect(Number(spread.spread)).toBeCloseTo((100 * (1000 - 1100)) / 1050, 6);
});

test.each([
  ['only the importer counted', [counted('MA', 'RU', 'M', '5')], /only figures as reported are loaded/],
  ['only reconciled figures', [counted('RU', 'MA', 'X', '5', { method: 'reconciled' })], /reconciled from both sides/],
  ['nothing', [], /no figures are loaded/],
])('%s: no spread, and why', async (_, observations, sentence) => {
  const { catalogue } = await testContext();
  expect(mirrorSpread(readerOf(catalogue, 'en'), groupIntoSeries(observations), 'RU', 'MA', 'b-to-a')).toMatchObject({ spread: null, reason: 'one-side-missing', sentence: expect.stringMatching(sentence) });
});

test('figures of different goods are no two sides', () => {
  const other = groupIntoSeries([counted('RU', 'MA', 'X', '1000', { commodity: 'H6:1001' }), counted('MA', 'RU', 'M', '1166')]);
  expect(mirrorPairs(other, 'RU', 'MA')).toEqual([]);
  expect(mirrorPairs(bothSides, 'MA', 'RU')).toEqual([]);
});
