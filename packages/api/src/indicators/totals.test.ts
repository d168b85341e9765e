import { groupIntoSeries, Observation, type TradeSeries } from '@mizan/model';
import { describe, expect, test } from 'vitest';
import { estimateResults } from './estimates.ts';
import { sameMonthsResult } from './growth.ts';
import { mirrorResults } from './mirror.ts';
import type { IndicatorResult } from './result.ts';

// Synthetic figures: one release in which both sides count, and months of one side.

const SUBJECT = { reporter: 'MA', partner: 'RU' };
function seriesOf(fields: Partial<Observation>, values: Readonly<Record<string, string | null>>): TradeSeries {
  const rows = Object.entries(values).map(([timePeriod, value]) => Observation.parse({
    freq: timePeriod.length > 4 ? 'M' : 'A', reporter: 'MA', partner: 'RU', flow: 'X', commodity: 'TOTAL', valuation: 'FOB', indicator: 'TRADE_VALUE', timePeriod, value, absence: value === null ? 'suspended' : value === '0' ? 'zero' : null,
    unit: 'USD', unitMult: 0, decimals: 0, status: 'A', confStatus: 'F', method: 'reporter', dataflow: 'BOTH', vintage: '1', source: 'synthetic', rights: 'allowed', ...fields,
  }));
  return groupIntoSeries(rows)[0]!;
}
const figuresOf = (results: readonly IndicatorResult[], indicator: string, flow = 'exports') => results.find((result) => result.indicator === indicator && result.flow === flow)!.figures;
const ALL = {};

describe('both sides of a flow', () => {
  const own = seriesOf({}, { 2020: '1000', 2021: '0', 2022: '500' });
  const theirs = seriesOf({ reporter: 'RU', partner: 'MA', flow: 'M', valuation: 'CIF' }, { 2020: '2120', 2021: '106', 2022: null });
  const results = mirrorResults([own, theirs], SUBJECT, ALL);
  test('are brought to FOB, and told apart in three measures', () => {
    expect(figuresOf(results, 'mirror-gap')[0]).toMatchObject({ period: '2020', value: expect.stringMatching(/^-66\.6/), convention: { exports: 'FOB', imports: 'CIF', factor: '1.06' } });
    expect(Number(figuresOf(results, 'mirror-gap-log')[0]!.value)).toBeCloseTo(-Math.log(2), 12);
    expect(figuresOf(results, 'mirror-gap-ratio')[0]).toMatchObject({ value: '0.5' });
  });
  test('by a factor of one’s own', () => {
    const given = mirrorResults([own, theirs], SUBJECT, ALL, { value: '2.12', basis: 'given' });
    expect(figuresOf(given, 'mirror-gap')[0]).toMatchObject({ value: '0', convention: { factor: '2.12' } });
    expect(figuresOf(given, 'reconciled')[0]).toMatchObject({ value: '1000', convention: { factor: '2.12', factorBasis: 'given', weights: 'equal' } });
  });
  test('have a mean, with its weights', () =>
    expect(figuresOf(results, 'reconciled')[0]).toMatchObject({ value: '1500', flags: ['cif-adjusted'], convention: { method: 'weighted-mean', valuation: 'FOB', weights: 'equal', ofExports: '0.5', ofImports: '0.5', factor: '1.06' } }));
  test('a reported 0 is a report, an absent side is none', () => {
    expect(figuresOf(results, 'mirror-gap').map(({ value, reason }) => value ?? reason)).toEqual([expect.any(String), '-200', 'one-side-missing']);
    expect(figuresOf(results, 'mirror-gap-log')[1]).toMatchObject({ value: null, reason: 'base-zero' });
    expect(figuresOf(results, 'reconciled')[2]).toMatchObject({ value: null, reason: 'one-side-missing' });
  });
  test('are of one release', () => expect(mirrorResults([own, { ...theirs, vintage: '2' }], SUBJECT, ALL)).toEqual([]));
  test('within the window alone', () => expect(figuresOf(mirrorResults([own, theirs], SUBJECT, { from: '2021' }), 'mirror-gap').map(({ period }) => period)).toEqual(['2021', '2022']));
});

describe('months', () => {
  const month = (i: number) => `${2018 + Math.floor(i / 12)}-${String(1 + (i % 12)).padStart(2, '0')}`;
  const months = seriesOf({}, Object.fromEntries(Array.from({ length: 52 }, (_, i) => [month(i), String(100 + i + (i % 12 === 5 ? 40 : 0))])));
  test('are compared with the same of the year before, from January on', () => {
    const [result] = sameMonthsResult(months, SUBJECT, { from: '2019-01', to: '2019-08' });
    const sum = (from: number) => Array.from({ length: 8 }, (_, i) => 100 + from + i + (i === 5 ? 40 : 0)).reduce((a, b) => a + b);
    expect(result!.figures.at(-1)).toMatchObject({ period: '2019-08', basePeriod: '2018-08', convention: { year: 2019, baseYear: 2018, months: [1, 2, 3, 4, 5, 6, 7, 8], dropped: [] } });
    expect(Number(result!.figures.at(-1)!.value)).toBeCloseTo(100 * (sum(12) / sum(0) - 1), 10);
    expect(sameMonthsResult(months, SUBJECT, { to: '2018-03' })[0]!.figures.map(({ reason }) => reason)).toEqual(['base-missing', 'base-missing', 'base-missing']);
  });
  test('of a year alone have no such growth', () => expect(sameMonthsResult(seriesOf({}, { 2020: '1' }), SUBJECT, ALL)).toEqual([]));
  test('are adjusted and forecast on request, flagged as estimates', () => {
    const results = estimateResults(months, SUBJECT, ALL, ['seasonally-adjusted', 'forecast-seasonal-naive', 'outliers', 'growth']);
    expect(results.map(({ indicator }) => indicator)).toEqual(['seasonally-adjusted', 'forecast-seasonal-naive', 'outliers']);
    const adjusted = figuresOf(results, 'seasonally-adjusted');
    expect([adjusted.length, adjusted[5]!.flags, adjusted[5]!.convention]).toEqual([52, ['estimated'], { model: 'STL', defaults: 'R', scale: 'additive', season: 12 }]);
    expect(Number(adjusted[5]!.value)).toBeCloseTo(105 + 40 / 12, 0);
    expect(figuresOf(results, 'forecast-seasonal-naive').map(({ period }) => period)).toEqual(Array.from({ length: 12 }, (_, i) => month(52 + i)));
  });
  test('with a gap have the reason', () => {
    const gap = seriesOf({}, Object.fromEntries(Array.from({ length: 40 }, (_, i) => [month(i), i === 20 ? null : String(100 + i)])));
    expect(figuresOf(estimateResults(gap, SUBJECT, ALL, ['forecast-theta']), 'forecast-theta')).toEqual([{ period: month(39), value: null, interval: null, reason: 'gap', flags: [], convention: {} }]);
  });
});
