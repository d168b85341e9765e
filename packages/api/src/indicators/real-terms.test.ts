import { rmSync } from 'node:fs';
import { Observation, type AreaCode } from '@mizan/model';
import { addRelease, openStore, type StoreHandle } from '@mizan/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContext } from '../context.ts';
import { createCaller } from '../router.ts';
import { buildFromData } from '../testing/build-database.ts';
import { testCaller, TODAY } from '../testing/context.ts';
import type { IndicatorView } from '../view/indicator-view.ts';

type Series = readonly (readonly [area: AreaCode, indicator: string, unit: Observation['unit'], values: Readonly<Record<string, string>>])[];
/** Synthetic deflators and rates, as the World Bank's reader gives them. */
const SYNTHETIC: Series = [
  ['US', 'NY_GDP_DEFL_ZS', 'index', { 2010: '80', 2011: '90', 2012: '100', 2013: '125' }], ['MA', 'NY_GDP_DEFL_ZS', 'index', { 2011: '100', 2012: '110' }], ['MA', 'PA_NUS_FCRF', 'lcu-per-usd', { 2011: '8', 2012: '10' }],
];

let handle: StoreHandle;
let folder: string;
beforeAll(async () => {
  const built = await buildFromData();
  folder = built.folder;
  const release = { dataflow: 'PRICES', id: 'synthetic', source: 'cepii-baci', licence: 'etalab-2.0', redistribution: 'allowed', sha256: 'e'.repeat(64), retrieved: '2026-01-01' } as const;
  await addRelease(built.url, { ...release, observations: async function* () {
    for (const [reporter, indicator, unit, values] of SYNTHETIC) {
      for (const [timePeriod, value] of Object.entries(values)) {
        yield Observation.parse({
          freq: 'A', reporter, partner: 'WORLD', flow: 'NA', commodity: 'TOTAL', valuation: 'NA', indicator, timePeriod, value, absence: null, unit, unitMult: 0, decimals: 0, status: 'A', confStatus: 'F', method: 'reporter',
          dataflow: release.dataflow, vintage: release.id, source: release.source, rights: release.redistribution,
        });
      }
    }
  } }, { mizan: 'test' });
  handle = await openStore(built.url);
}, 120_000);
afterAll(async () => {
  await handle.close();
  rmSync(folder, { recursive: true, force: true });
});

type Query = Parameters<ReturnType<typeof createCaller>['indicators']['get']>[0];
const ask = async (query: Omit<Query, 'reporter'>) => (await createCaller(await createContext({ store: await handle.current(), today: TODAY })).indicators.get({ reporter: 'MA', from: '2009', to: '2013', ...query } as Query)).indicators.filter(({ dataflow }) => dataflow === 'COW_TRADE');
const imports = (views: readonly IndicatorView[], indicator: string): IndicatorView => views.find((view) => view.indicator.code === indicator && view.flow.code === 'imports')!;
const at = (view: IndicatorView, period: string) => view.points.find((point) => point.period === period)!;
const dollars = async (partner?: string) => {
  const { series } = await createCaller(await createContext({ store: await handle.current(), today: TODAY })).series.get({ reporter: 'MA', partner: partner ?? 'WORLD', flow: 'M', dataflow: 'COW_TRADE' });
  return (period: string) => Number(series[0]!.points.find((point) => point.period === period)!.value);
};

describe.each([['a pair', 'RU'], ['a country', undefined]])('of %s', (_, partner) => {
  const given = partner === undefined ? {} : { partner };
  test('at the prices of the last period with a deflator, which stands with each number', async () => {
    const [view, usd] = [imports(await ask({ ...given, indicator: ['constant-prices'] }), 'constant-prices'), await dollars(partner)];
    expect(view.unit).toBe('USD');
    expect(Number(at(view, '2011').value)).toBeCloseTo((usd('2011') * 125) / 90, 0);
    expect(Number(at(view, '2013').value)).toBeCloseTo(usd('2013'), 0);
    expect(at(view, '2011').convention).toEqual({ prices: 'constant', deflator: 'NY_GDP_DEFL_ZS US', basePeriod: '2013', deflatorRelease: 'PRICES/synthetic' });
    expect(at(view, '2011').interval).toMatchObject({ low: expect.any(String), high: expect.any(String) });
    expect(at(view, '2009')).toMatchObject({ value: null, reason: 'deflator-not-loaded', label: 'no deflator of the period is loaded' });
    expect(view.conventionLabel).toBe('prices of 2013 by NY_GDP_DEFL_ZS US of PRICES/synthetic');
  });
  test('at those of another period', async () => {
    const [view, usd] = [imports(await ask({ ...given, indicator: ['constant-prices'], base: '2010' }), 'constant-prices'), await dollars(partner)];
    expect(Number(at(view, '2012').value)).toBeCloseTo(usd('2012') * 0.8, 0);
    expect(at(imports(await ask({ ...given, indicator: ['constant-prices'], base: '1990' }), 'constant-prices'), '2012')).toMatchObject({ value: null, reason: 'base-missing' });
  });
  test('in national currency, at the official rate of the period', async () => {
    const [view, usd] = [imports(await ask({ ...given, indicator: ['national-currency'] }), 'national-currency'), await dollars(partner)];
    expect(at(view, '2012')).toMatchObject({ value: String(usd('2012') * 10), label: expect.stringMatching(/units of national currency$/), convention: { unit: 'national', rate: '10', kind: 'period-average', period: '2012', rateSeries: 'PA_NUS_FCRF MA', rateRelease: 'PRICES/synthetic' } });
    expect(at(view, '2013')).toMatchObject({ value: null, reason: 'rate-not-loaded' });
  });
  test('in national currency at constant prices', async () => {
    const [view, usd] = [imports(await ask({ ...given, indicator: ['national-constant-prices'] }), 'national-constant-prices'), await dollars(partner)];
    expect(Number(at(view, '2011').value)).toBeCloseTo(usd('2011') * 8 * 1.1, 0);
    expect(at(view, '2011').convention).toMatchObject({ deflator: 'NY_GDP_DEFL_ZS MA', basePeriod: '2012', rateSeries: 'PA_NUS_FCRF MA' });
    expect(at(view, '2010')).toMatchObject({ value: null, reason: 'rate-not-loaded' });
  });
});

test('an answer names the releases of its deflator', async () => {
  const { vintages } = await createCaller(await createContext({ store: await handle.current(), today: TODAY })).indicators.get({ reporter: 'MA', indicator: ['constant-prices'], to: '2013' });
  expect(vintages.map(({ dataflow }) => dataflow)).toContain('PRICES');
});

test('without either, says so', async () => {
  const { indicators } = await (await testCaller()).indicators.get({ reporter: 'MA', partner: 'RU', indicator: ['constant-prices', 'national-currency', 'national-constant-prices'] });
  expect(new Set(indicators.flatMap(({ points }) => points.map(({ reason }) => reason)))).toEqual(new Set(['deflator-not-loaded', 'rate-not-loaded']));
});

describe('as the partner counts it', () => {
  const reported = async (cifFob?: string) => (await (await testCaller()).indicators.get({ reporter: 'MA', partner: 'RU', indicator: ['partner-reported'], from: '2010', to: '2012', ...(cifFob === undefined ? {} : { cifFob }) })).indicators;
  test('exports nobody but the importer counts, FOB, with the factor stated and adjustable', async () => {
    const [usual, other] = [(await reported())[0]!, (await reported('1.1'))[0]!];
    const usd = async () => (await (await testCaller()).series.get({ reporter: 'RU', partner: 'MA', flow: 'M', dataflow: 'COW_TRADE' })).series[0]!.points.find(({ period }) => period === '2011')!;
    expect(usual).toMatchObject({ flow: { code: 'exports' }, countedBy: 'partner-reported', valuation: 'FOB', method: 'mirror-gap' });
    const point = at(usual, '2011');
    expect(point.flags).toEqual(expect.arrayContaining(['partner-reported', 'cif-adjusted']));
    const cif = Number((await usd()).value);
    expect(point.convention).toEqual({ method: 'partner-reported', valuation: 'FOB', factor: '1.06', factorBasis: 'imf-dots' });
    expect([Number(point.value), Number(at(other, '2011').value)]).toEqual([expect.closeTo(cif / 1.06, 0), expect.closeTo(cif / 1.1, 0)]);
    expect(at(other, '2011').convention).toMatchObject({ factor: '1.1', factorBasis: 'given' });
  });
  test('a factor that is none is refused', async () => expect(reported('0')).rejects.toMatchObject({ code: 'BAD_REQUEST' }));
});
