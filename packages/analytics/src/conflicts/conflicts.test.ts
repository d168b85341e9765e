import { describe, expect, it } from 'vitest';
import { claimOf } from '../../test/figures.ts';
import { compareWithCurated, type CuratedConflict } from './compare-with-curated.ts';
import { findConflicts } from './find-conflicts.ts';

type Fields = Parameters<typeof claimOf>[0];
const level = (id: string, value: string, fields: Fields = {}) => claimOf({ id, value, decimals: -8, period: '2010', ...fields });
const half = { kind: 'growth', unit: 'percent', period: '2025-S1', basePeriod: '2024-S1' } as const;
const city = claimOf({
  ...half, id: 'c-city', reporter: 'RU-MOW', value: '73',
  publications: [{ source: 's-first', relation: 'first' }, { source: 's-kept', relation: 'copy' }, { source: 's-retold', relation: 'copy-altered', altered: ['scope', 'speaker'] }],
});
const country = claimOf({ ...half, id: 'c-country', value: '30', bound: 'approx_below' });
const found = (...claims: Parameters<typeof findConflicts>[0]) => findConflicts(claims).map(({ kind, verdict, members }) => ({ kind, verdict, members }));

describe('findConflicts', () => {
  it('finds figures that cannot both hold, and leaves out the one that can hold with all', () =>
    expect(found(level('c-a', '2000000000'), level('c-b', '1500000000'), level('c-c', '1000000000', { bound: 'gt' }))).toEqual([{ kind: 'value', verdict: 'open', members: ['c-a', 'c-b'] }]));
  it('sees the same trade from both sides', () => expect(found(level('c-a', '500000000'), level('c-b', '1500000000', { reporter: 'MA', partner: 'RU' }))).toMatchObject([{ kind: 'value', members: ['c-a', 'c-b'] }]));
  it.each<[string, Fields]>([
    ['rounding', { value: '2049000000', decimals: -6 }], ['another year', { value: '1000000000', period: '2011' }], ['another currency', { value: '1000000000', unit: 'EUR' }], ['another metric', { value: '1000000000', metric: 'exports' }],
  ])('finds none across %s', (_, fields) => expect(found(level('c-a', '2000000000'), claimOf({ id: 'c-b', decimals: -8, period: '2010', ...fields }))).toEqual([]));
  it('finds no contradiction between ranks that do not say among whom', () => expect(found(level('c-a', '1', { kind: 'rank', unit: 'rank', decimals: 0 }), level('c-b', '2', { kind: 'rank', unit: 'rank', decimals: 0 }))).toEqual([]));
  it('finds a level against the one that another claim’s growth implies: 1.9 times to 2.0 billion in 2011 is not 2.0 billion in 2010', () => {
    const grown = claimOf({ id: 'c-grown', kind: 'multiple', unit: 'times', value: '1.9', decimals: 1, period: '2011', basePeriod: '2010', also: [{ kind: 'level', unit: 'USD', value: '2000000000', decimals: -8 }] });
    const [conflict] = findConflicts([grown, level('c-level', '2000000000')]);
    expect(conflict).toMatchObject({ kind: 'arithmetic', verdict: 'open', members: ['c-grown', 'c-level'] });
    expect(conflict?.pairs[0]?.a).toMatchObject({ part: 'implied', period: '2010', value: expect.stringMatching(/^1052631578\.9/) });
  });
  it('finds a claim whose own figures contradict each other', () => {
    const own = claimOf({ id: 'c-own', value: '2500000000', decimals: -8, period: '2013', also: [{ kind: 'level', unit: 'USD', value: '1500000000', decimals: -8, period: '2010' }, { kind: 'growth', unit: 'percent', value: '33', decimals: 0, basePeriod: '2010' }] });
    expect(found(own)).toEqual([{ kind: 'arithmetic', verdict: 'open', members: ['c-own'] }]);
  });
  it('marks city and country as compatible, with the copy that took one for the other', () =>
    expect(found(city, country)).toEqual([{ kind: 'scope', verdict: 'compatible', members: ['c-city', 'c-country', 's-retold'] }]));
  it('finds a changed scope without a rival claim', () => expect(found(city)).toEqual([{ kind: 'scope', verdict: 'compatible', members: ['c-city', 's-retold'] }]));
});

describe('compareWithCurated', () => {
  const computed = findConflicts([city, country, level('c-a', '2000000000'), level('c-b', '1500000000')]);
  const curated = (id: string, kind: CuratedConflict['kind'], ...members: string[]): CuratedConflict => ({ id, kind, members });
  it('separates what both know, what only one does, and what cannot be computed', () => {
    const result = compareWithCurated(computed, [curated('x-scope', 'scope', 'c-city', 'c-country', 's-other'), curated('x-rank', 'value', 'c-r1', 'c-r2'), curated('x-date', 'date', 'e-1', 'e-2')]);
    expect(result.confirmed.map((match) => [match.computed.kind, match.curated.map((kept) => kept.id)])).toEqual([['scope', ['x-scope']]]);
    expect(result.onlyComputed.map((conflict) => conflict.members)).toEqual([['c-a', 'c-b']]);
    expect(result.onlyCurated.map((kept) => kept.id)).toEqual(['x-rank']);
  });
});
