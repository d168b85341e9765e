import { describe, expect, expectTypeOf, it, test } from 'vitest';
import type { z } from 'zod';
import { Claim, figureOf } from './claim.ts';
import { intervalOf } from './figure/figure.ts';
import { groupIntoSeries } from './series.ts';
import { Observation } from './observation.ts';

const garbuzov = {
  id: 'c-city-73', metric: 'turnover', kind: 'growth', value: '73', unit: 'percent', decimals: 0, reporter: { code: 'RU-MOW', surface: 'Moscow', reading: 'city' }, partner: 'MA',
  period: '2025-H1', basePeriod: '2024-S1', statedBy: { person: 'anatoly-garbuzov' }, statedOn: '2025-09-12', status: 'asserted', publications: [{ source: 'a-source', relation: 'first' }],
} satisfies z.input<typeof Claim>;
const without = <K extends keyof typeof garbuzov>(key: K) => Object.fromEntries(Object.entries(garbuzov).filter(([name]) => name !== key));

test('the 73 % keeps its scope, its base and its rounding', () => {
  const claim = Claim.parse(garbuzov);
  expect(claim).toMatchObject({ reporter: { code: 'RU-MOW', reading: 'city' }, partner: { code: 'MA' }, period: '2025-S1', basePeriod: '2024-S1', rank: 'normal', firstPublicationSeen: true });
  expect(intervalOf(figureOf(claim)!)).toEqual({ low: '72.5', high: '73.5', lowOpen: false, highOpen: true });
});

test.each<[string, object, string, string]>([
  ['growth without base period', without('basePeriod'), 'basePeriod', 'a growth needs the period it is compared with'],
  ['multiple without base period', { ...without('basePeriod'), kind: 'multiple', unit: 'times' }, 'basePeriod', 'a multiple needs the period'],
  ['growth among the further figures without base period', { ...without('basePeriod'), kind: 'level', unit: 'USD', also: [{ kind: 'growth', value: '73', unit: 'percent', decimals: 0 }] }, 'also.0.basePeriod', 'a growth needs'],
  ['growth in times', { ...garbuzov, unit: 'times' }, 'unit', 'growth is in percent'],
  ['multiple in percent', { ...garbuzov, kind: 'multiple' }, 'unit', 'a multiple is in times'],
  ['level without a number', { ...without('value'), kind: 'level' }, 'value', 'only a composition'],
  ['value without unit', without('unit'), 'unit', 'a value has a unit'],
  ['value that is no number', { ...garbuzov, value: '73,5' }, 'value', 'a decimal number'],
  ['volume without direction', { ...garbuzov, metric: 'volume' }, 'flow', 'a volume says whether'],
  ['trade with itself', { ...garbuzov, partner: 'RU-MOW' }, 'partner', 'reporter and partner are the same'],
  ['city called a country', { ...garbuzov, reporter: { code: 'RU-MOW', reading: 'country' } }, 'reporter.reading', 'RU-MOW is a city, not a country'],
  ['growth among partners', { ...garbuzov, among: 'G:AFRICA' }, 'among', 'only a rank or a share'],
  ['growth as part of other goods', { ...garbuzov, of: { codes: ['01-24'], words: 'food' } }, 'of', 'only a composition'],
  ['average of a growth', { ...garbuzov, per: 'month' }, 'per', 'only a level'],
  ['nobody named and somebody named', { ...garbuzov, statedBy: { person: 'a-person', unattributed: true } }, 'statedBy', 'name a person'],
  ['nobody said to be named', { ...garbuzov, statedBy: { via: 'TASS' } }, 'statedBy', 'name a person'],
  ['altered copy that does not say what changed', { ...garbuzov, publications: [{ source: 'a-source', relation: 'copy-altered' }] }, 'publications.0.altered', 'an altered copy says'],
  ['no publication', { ...garbuzov, publications: [] }, 'publications', 'expected array to have >=1'],
  ['period nobody can read', { ...garbuzov, period: 'first half' }, 'period', 'is not a time period'],
  ['unknown key', { ...garbuzov, observed: true }, '', 'Unrecognized key'],
])('refused: %s', (_, input, path, message) => {
  const issues = Claim.safeParse(input).error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? [];
  expect(issues).toContainEqual(expect.stringContaining(message));
  expect(issues.some((issue) => issue.startsWith(`${path}:`))).toBe(true);
});

describe('a claim cannot become an observation', () => {
  const claim = Claim.parse(garbuzov);

  it('for the compiler', () => {
    expectTypeOf<Claim>().not.toExtend<Observation>();
    expectTypeOf<z.input<typeof Observation>>().not.toExtend<Observation>();
    expectTypeOf(groupIntoSeries).parameter(0).toEqualTypeOf<readonly Observation[]>();
  });

  it('nor when it is parsed', () => {
    expect(Observation.safeParse(claim).success).toBe(false);
    expect(Observation.safeParse({ ...claim, freq: 'S', timePeriod: claim.period }).success).toBe(false);
  });
});
