import type { ReadingLexicon } from '@mizan/api/client';
import type { Claim, TradeSeries } from '@mizan/model';
import { expect, test } from 'vitest';
import { evidenceOf, pairsOf } from './evidence';

test.each([
  ['none', [], []],
  ['cities and regions as their countries', [['RU-MOW', 'MA']], ['MA/RU']],
  ['each pair once, whoever reports', [['RU', 'MA'], ['MA', 'RU'], ['RU-MOW', 'MA']], ['MA/RU']],
  ['the world and groups', [['MA', 'WORLD'], ['RU', 'G:AFRICA']], ['G:AFRICA/RU', 'MA/WORLD']],
])('the pairs to be asked for: %s', (_, areas, pairs) => {
  expect(pairsOf((areas as [string, string][]).map(([reporter, partner]) => ({ reporter: { code: reporter }, partner: { code: partner } })))).toEqual(pairs);
});

test('series and claims that several pairs hold are in the evidence once', () => {
  const [series, claim] = [{ id: 's-world' } as TradeSeries, { id: 'c-one' } as Claim];
  const pair = { version: '1', series: [series], claims: [claim] };
  expect(evidenceOf([pair, pair], { coverage: [], today: '2026-02-01' } as unknown as ReadingLexicon)).toEqual({ series: [series], claims: [claim], sources: [], asOf: '2026-02-01' });
});
