import { describe, expect, it } from 'vitest';
import { claimOf, importsOf } from '../test/figures.ts';
import { comparable, subjectOfSeries, thingOf } from './comparability.ts';
import { subjectOf, type Subject } from './statement.ts';

type Fields = Parameters<typeof claimOf>[0];
const growth: Fields = { kind: 'growth', unit: 'percent', value: '30', period: '2025-S1', basePeriod: '2024-S1' };

describe('comparable', () => {
  it.each<[string, Fields, Fields, string]>([
    ['the same thing', {}, {}, 'ok'],
    ['turnover as either side counts it', { reporter: 'RU', partner: 'MA' }, { reporter: 'MA', partner: 'RU' }, 'ok'],
    ['exports and the partner’s imports', { metric: 'exports' }, { metric: 'imports', reporter: 'MA', partner: 'RU' }, 'ok'],
    ['growth and a multiple', growth, { ...growth, kind: 'multiple', unit: 'times', value: '3' }, 'ok'],
    ['a half-year and its six months', growth, { ...growth, period: '2025-01-01/P6M', basePeriod: '2024-01-01/P6M' }, 'ok'],
    ['+73 % of the city of Moscow and almost 30 % of Russia', { ...growth, reporter: 'RU-MOW', value: '73' }, { ...growth, bound: 'approx_below' }, 'scope'],
    ['another partner', {}, { partner: 'DZ' }, 'scope'],
    ['turnover and exports', {}, { metric: 'exports' }, 'metric'],
    ['a level and a growth', { period: '2025-S1' }, growth, 'kind'],
    ['exports of either side', { metric: 'exports' }, { metric: 'exports', reporter: 'MA', partner: 'RU' }, 'direction'],
    ['exports and imports of one side', { metric: 'exports' }, { metric: 'imports' }, 'direction'],
    ['the balance of either side', { metric: 'balance' }, { metric: 'balance', reporter: 'MA', partner: 'RU' }, 'direction'],
    ['a share in exports and in the partner’s imports', { metric: 'exports', kind: 'share', unit: 'percent' }, { metric: 'imports', kind: 'share', unit: 'percent', reporter: 'MA', partner: 'RU' }, 'direction'],
    ['volumes out and in', { metric: 'volume', unit: 't', flow: 'exports' }, { metric: 'volume', unit: 't', flow: 'imports' }, 'direction'],
    ['all goods and wheat', { metric: 'exports' }, { metric: 'exports', commodity: { codes: ['1001'], words: 'wheat' } }, 'commodity'],
    ['two years', {}, { period: '2006' }, 'period'],
    ['a year and half of it', {}, { period: '2005-S1' }, 'period'],
    ['growth on two bases', growth, { ...growth, basePeriod: '2023-S1' }, 'period'],
    ['dollars and dirhams', {}, { unit: 'MAD' }, 'currency'],
    ['tonnes and barrels', { metric: 'volume', unit: 't', flow: 'exports' }, { metric: 'volume', unit: 'bbl', flow: 'exports' }, 'currency'],
  ])('%s: %4$s', (_, a, b, expected) => {
    const [x, y] = [a, b].map((fields) => subjectOf(claimOf({ value: '5', ...fields }))) as [Subject, Subject];
    const [there, back] = [comparable(x, y), comparable(y, x)];
    expect(there.ok ? 'ok' : there.reason).toBe(expected);
    expect(back).toEqual(there);
    expect(thingOf(x) === thingOf(y)).toBe(there.ok);
  });

  it('sets a claim of exports beside the imports that the partner records', () => {
    const series = importsOf('MA', 'RU', { 2005: '1360' });
    expect(comparable(subjectOf(claimOf({ metric: 'exports', value: '5' })), subjectOfSeries(series, '2005'))).toEqual({ ok: true });
  });
});
