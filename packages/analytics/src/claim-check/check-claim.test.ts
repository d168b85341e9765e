import type { Claim, Source } from '@mizan/model';
import { describe, expect, it } from 'vitest';
import { claimOf, importsOf, seriesOf } from '../../test/figures.ts';
import { checkClaim, checkClaims } from './check-claim.ts';
import type { Evidence } from './evidence.ts';

type Fields = Parameters<typeof claimOf>[0];

/** Correlates of War trade v4.0 (Barbieri and Keshk 2016) and BACI (CEPII), the figures of Morocco and Russia. */
const COW = { dataflow: 'COW_TRADE', vintage: '4.0', source: 'cow-trade-4.0' };
const BACI = { dataflow: 'BACI_TOTALS', vintage: '2025-08-25', source: 'cepii-baci', method: 'reconciled', valuation: 'FOB', flow: 'X' } as const;
const note = { en: 'Suspended.', fr: 'Suspendu.', ar: 'معلّق.', ru: 'Приостановлено.' };
const sources = [
  { id: 'fcs-russia', coverage: [{ reporter: 'RU', from: '2022-02', state: 'suspended', note, source: 'press-2022' }] },
  { id: 'cow-trade-4.0', frequency: 'A', coverage: [{ from: '1992', to: '2014', state: 'available', note }, { from: '2015', state: 'not-released', note }] },
  { id: 'un-comtrade', frequency: 'A', coverage: [{ reporter: 'RU', from: '2005', to: '2021', state: 'restricted', note }, { reporter: 'MA', from: '2018', to: '2018', state: 'not-reported', note }] },
] as unknown as Source[];
const evidence: Evidence = {
  series: [
    importsOf('MA', 'RU', { 2002: '356', 2003: '693', 2005: '1360' }, COW), importsOf('RU', 'MA', { 2002: '58', 2003: '78', 2005: '144' }, COW),
    seriesOf({ ...BACI, reporter: 'RU', partner: 'MA' }, { 2022: '2251867228', 2023: '895864311' }), seriesOf({ ...BACI, reporter: 'MA', partner: 'RU' }, { 2022: '89087791', 2023: '98481110' }),
    seriesOf({ ...BACI, reporter: 'WORLD', partner: 'MA' }, { 2022: '72897314855', 2023: '71302686789' }), seriesOf({ ...BACI, reporter: 'RU', partner: 'WORLD' }, { 2022: '517443842111' }),
    importsOf('MA', 'DZ', { 2022: '5' }), seriesOf({ partner: 'DZ', dataflow: 'OTHER' }, { 2021: 'suspended', 2020: 'confidential' }),
  ],
  claims: [], sources,
};
const check = (fields: Fields, extra: Partial<Evidence> = {}) => checkClaim(claimOf(fields), { ...evidence, ...extra });
const short = ({ verdict, reason }: { verdict: string; reason: string }) => `${verdict}/${reason}`;
const MILLION = { decimals: -6 };

describe('checkClaim against observations', () => {
  it.each<[string, Fields, string]>([
    ['1.5 billion of turnover in 2005', { value: '1500000000', decimals: -8 }, 'agrees/intervals-meet'],
    ['the same, reported by Morocco', { value: '1500000000', decimals: -8, reporter: 'MA', partner: 'RU' }, 'agrees/intervals-meet'],
    ['over a billion', { value: '1000000000', decimals: -9, bound: 'gt' }, 'agrees/intervals-meet'],
    ['half a billion', { value: '500000000', decimals: -8 }, 'disagrees/beyond-tolerance'],
    ['1,600 million', { value: '1600000000', ...MILLION }, 'close/within-tolerance'],
    ['Russian exports against Moroccan imports', { metric: 'exports', value: '1360000000', ...MILLION }, 'agrees/intervals-meet'],
    ['Russian imports', { metric: 'imports', value: '144000000', ...MILLION }, 'agrees/intervals-meet'],
    ['the balance of Russia', { metric: 'balance', value: '1216000000', ...MILLION }, 'agrees/intervals-meet'],
    ['the balance of Morocco', { metric: 'balance', value: '-1216000000', ...MILLION, reporter: 'MA', partner: 'RU' }, 'agrees/intervals-meet'],
    ['tripled from 2002 to 2005', { kind: 'multiple', unit: 'times', value: '3', basePeriod: '2002' }, 'close/within-tolerance'],
    ['more than tripled', { kind: 'multiple', unit: 'times', value: '3', bound: 'gt', basePeriod: '2002' }, 'agrees/intervals-meet'],
    ['+86 % in 2003', { kind: 'growth', unit: 'percent', value: '86', period: '2003', basePeriod: '2002' }, 'agrees/intervals-meet'],
    ['a fall in 2003', { kind: 'growth', unit: 'percent', value: '-10', period: '2003', basePeriod: '2002' }, 'disagrees/beyond-tolerance'],
    ['3.1 % of Moroccan imports in 2022', { metric: 'imports', kind: 'share', unit: 'percent', value: '3.1', decimals: 1, reporter: 'MA', partner: 'RU', period: '2022' }, 'agrees/intervals-meet'],
    ['8 % of Russian exports', { metric: 'exports', kind: 'share', unit: 'percent', value: '8', period: '2022' }, 'disagrees/beyond-tolerance'],
    ['8 % of Russian exports to Africa', { metric: 'exports', kind: 'share', unit: 'percent', value: '8', period: '2022', among: 'G:AFRICA' }, 'cannot-verify/share-not-computable'],
    ['an average a year', { value: '1500000000', decimals: -8, per: 'year' }, 'cannot-verify/unsupported-kind'],
    ['goods without a code', { metric: 'exports', commodity: { codes: [], words: 'industrial goods' }, value: '1' }, 'cannot-verify/commodity'],
    ['a city of a country with figures', { reporter: 'RU-MOW', value: '1500000000', decimals: -8 }, 'not-comparable/scope'],
    ['a city’s growth in years with figures of the country', { reporter: 'RU-MOW', kind: 'growth', unit: 'percent', value: '86', period: '2003', basePeriod: '2002' }, 'not-comparable/scope'],
    ['a base year without figures', { kind: 'growth', unit: 'percent', value: '5', period: '2002', basePeriod: '2001' }, 'cannot-verify/no-observation'],
    ['dirhams', { unit: 'MAD', value: '18300000000', decimals: -8 }, 'cannot-verify/currency'],
    ['wheat', { metric: 'exports', commodity: { codes: ['1001'], words: 'wheat' }, value: '1' }, 'cannot-verify/commodity'],
    ['tonnes', { metric: 'volume', flow: 'exports', unit: 't', value: '1' }, 'cannot-verify/metric'],
    ['a rank', { kind: 'rank', unit: 'rank', value: '3' }, 'cannot-verify/rank-not-computable'],
    ['a composition of all goods', { metric: 'exports', kind: 'composition', unit: 'percent', value: '63' }, 'cannot-verify/unsupported-kind'],
    ['a composition in words', { metric: 'exports', kind: 'composition', unit: undefined }, 'cannot-verify/no-figure'],
    ['a period that Russia suspended', { value: '2000000000', period: '2025' }, 'cannot-verify/suspended'],
    ['a period with restricted figures', { value: '2000000000', period: '2016' }, 'cannot-verify/restricted'],
    ['part of a year of which annual data say nothing', { value: '2000000000', period: '2016-S1' }, 'cannot-verify/no-observation'],
    ['a period without a release', { value: '2000000000', reporter: 'MA', partner: 'RU', period: '2017' }, 'cannot-verify/not-released'],
    ['a period not reported or not released', { value: '2000000000', reporter: 'MA', partner: 'RU', period: '2018' }, 'cannot-verify/not-released'],
    ['a period of which nothing is known', { value: '2000000000', reporter: 'MA', partner: 'RU', period: '1985' }, 'cannot-verify/no-observation'],
    ['a group', { partner: 'G:MENA', value: '2000000000', period: '1985' }, 'cannot-verify/no-observation'],
    ['a city in a suspended period: nothing is published for it at all', { reporter: 'RU-MOW', value: '2000000000', period: '2025' }, 'cannot-verify/no-observation'],
    ['a suspended cell', { metric: 'imports', reporter: 'MA', partner: 'DZ', value: '1', period: '2021' }, 'cannot-verify/suspended'],
    ['a confidential cell', { metric: 'imports', reporter: 'MA', partner: 'DZ', value: '1', period: '2020' }, 'cannot-verify/restricted'],
    ['a target', { status: 'target', value: '10000000000', decimals: -9, period: '2030' }, 'cannot-verify/future'],
    ['a forecast of a year since observed', { status: 'forecast', value: '1500000000', decimals: -8 }, 'agrees/intervals-meet'],
  ])('%s', (_, fields, expected) => expect(short(check(fields))).toBe(expected));

  it('says not reported where that is all there is', () => {
    const [entry] = sources[2]!.coverage!.slice(1);
    expect(short(check({ value: '1', reporter: 'MA', partner: 'RU', period: '2018' }, { sources: [{ id: 'un-comtrade', coverage: [entry!] }] }))).toBe('cannot-verify/missing');
  });
  it.each([['2025-06-30', 'future'], ['2026-01-01', 'suspended']])('on %s the year 2025 is %s', (asOf, reason) => expect(check({ value: '1', period: '2025' }, { asOf }).reason).toBe(reason));
  it('names the dataset that says why, and where that is known from', () =>
    expect(check({ value: '1', period: '2025' }).absence).toEqual({ dataset: 'fcs-russia', source: 'press-2022', note }));

  it('shows every figure compared, nearest first, with series, release, method and price basis', () => {
    const other = [importsOf('MA', 'RU', { 2005: '500' }, { dataflow: 'A' }), importsOf('RU', 'MA', { 2005: '500' }, { dataflow: 'A' })];
    const { comparisons, verdict } = check({ value: '1500000000', decimals: -8 }, { series: [...other, ...evidence.series] });
    expect(verdict).toBe('agrees');
    expect(comparisons).toMatchObject([
      { against: { kind: 'observations', dataflow: 'COW_TRADE', vintage: '4.0', source: 'cow-trade-4.0', method: 'importer-reported', valuation: 'CIF' }, verdict: 'agrees', value: '1504000000', interval: { low: '1503000000', high: '1505000000' }, unit: 'USD', period: '2005', gap: 0 },
      { against: { dataflow: 'A' }, verdict: 'disagrees', value: '1000000000' },
    ]);
    expect(comparisons[0]!.against).toMatchObject({ series: [evidence.series[0]!.id, evidence.series[1]!.id] });
  });
  it('keeps the claim’s own interval', () => expect(check({ value: '1500000000', decimals: -8 }).claimInterval).toMatchObject({ low: '1450000000', high: '1550000000' }));
  it('checks the figures said in the same breath', () => {
    const { also } = check({ value: '1500000000', decimals: -8, also: [{ kind: 'growth', unit: 'percent', value: '95', decimals: 0, basePeriod: '2003' }, { kind: 'level', unit: 'USD', value: '400000000', decimals: -8, period: '2002' }] });
    expect(also?.map(short)).toEqual(['agrees/intervals-meet', 'agrees/intervals-meet']);
  });
});

describe('checkClaim against other claims', () => {
  const half = { kind: 'growth', unit: 'percent', period: '2025-S1', basePeriod: '2024-S1' } as const;
  const city = claimOf({ ...half, id: 'c-city', reporter: 'RU-MOW', value: '73' });
  const country = claimOf({ ...half, id: 'c-country', value: '30', bound: 'approx_below', hedge: 'almost' });
  const against = (claim: Claim, ...claims: Claim[]) => checkClaim(claim, { ...evidence, claims: [claim, ...claims] });

  it('cannot verify +73 % for the city of Moscow, and sets almost 30 % for Russia beside it as another scope', () =>
    expect(against(city, country)).toMatchObject({
      verdict: 'cannot-verify', reason: 'no-observation', claimInterval: { low: '72.5', high: '73.5' },
      comparisons: [{ against: { kind: 'claim', id: 'c-country' }, verdict: 'not-comparable', reason: 'scope', value: '30', unit: 'percent', interval: { low: '25', high: '30' }, period: '2025-S1', basePeriod: '2024-S1' }],
    }));
  it('cannot verify almost 30 % for Russia, suspended', () => expect(against(country, city)).toMatchObject({ verdict: 'cannot-verify', reason: 'suspended', comparisons: [{ against: { id: 'c-city' }, reason: 'scope' }] }));

  it.each<[string, Fields, string[]]>([
    ['contradiction', { value: '500000000', decimals: -8 }, ['disagrees/beyond-tolerance']],
    ['agreement', { value: '1500000000', decimals: -7 }, ['agrees/intervals-meet']],
    ['the other side', { value: '1520000000', decimals: -7, reporter: 'MA', partner: 'RU' }, ['agrees/intervals-meet']],
    ['another currency', { value: '12000000000', decimals: -9, unit: 'MAD' }, ['not-comparable/currency']],
    ['another scope', { value: '100000000', decimals: -8, partner: 'MA-CAS' }, ['not-comparable/scope']],
    ['another scope and kind', { kind: 'growth', unit: 'percent', value: '5', basePeriod: '2004', partner: 'MA-CAS' }, []],
    ['another year', { value: '500000000', decimals: -8, period: '2006' }, []],
    ['another metric', { metric: 'exports', value: '500000000', decimals: -8 }, []],
    ['another country', { partner: 'DZ', value: '500000000', decimals: -8 }, []],
    ['a level of the same year said beside another figure', { value: '2', decimals: 0, period: '2007', also: [{ kind: 'level', unit: 'USD', value: '1000000000', decimals: -8, period: '2005' }] }, ['disagrees/beyond-tolerance']],
    ['a base only implied', { value: '2000000000', decimals: -8, period: '2006', also: [{ kind: 'growth', unit: 'percent', value: '100', decimals: 0, basePeriod: '2005' }] }, []],
  ])('%s', (_, fields, expected) => {
    const claim = claimOf({ id: 'c-one', value: '1500000000', decimals: -8 });
    const found = against(claim, claimOf({ id: 'c-two', ...fields })).comparisons.filter((c) => c.against.kind === 'claim');
    expect(found.map(short)).toEqual(expected);
  });
  it('turns a multiple into growth for the comparison', () => {
    const doubled = claimOf({ id: 'c-doubled', kind: 'multiple', unit: 'times', value: '2', period: '2025-S1', basePeriod: '2024-S1' });
    expect(against(country, doubled).comparisons).toMatchObject([{ verdict: 'disagrees', value: '100', unit: 'percent', interval: { low: '50', high: '150' } }]);
    expect(against(doubled, country).comparisons).toMatchObject([{ verdict: 'disagrees', value: '1.3', unit: 'times' }]);
  });
  it.each([['G:AFRICA', 'G:AFRICA', 1], ['G:AFRICA', 'G:ARAB', 0], [undefined, undefined, 0]])('compares ranks only among the same partners: %s and %s', (first, second, comparisons) => {
    const rank = (id: string, value: string, among: string | undefined) => claimOf({ id, kind: 'rank', unit: 'rank', value, among });
    expect(against(rank('c-one', '1', first), rank('c-two', '2', second)).comparisons).toHaveLength(comparisons);
  });
});

describe('checkClaims', () => {
  it('gives what checkClaim gives, and 400 claims in well under two seconds', () => {
    const claims = Array.from({ length: 400 }, (_, i) => claimOf({ id: `c-${i}`, value: String(1_000_000_000 + i * 1_000_000), ...MILLION, period: String(1995 + (i % 28)) }));
    const start = performance.now();
    const checks = checkClaims(claims, { ...evidence, claims });
    expect(performance.now() - start).toBeLessThan(2000);
    expect(checks[17]).toEqual(checkClaim(claims[17]!, { ...evidence, claims }));
  });
});
