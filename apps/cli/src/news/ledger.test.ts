import { checkProposals, type Evidence, type ProposedClaim } from '@mizan/analytics';
import type { Claim } from '@mizan/model';
import { beforeAll, expect, test } from 'vitest';
import { curatedData } from '../curated-data.ts';
import { DATA } from '../testing/command-line.ts';

let evidence: Evidence;
beforeAll(async () => {
  const { claims, sources } = await curatedData(DATA);
  evidence = { claims, sources, series: [] };
});

const claim = (id: string): Claim => evidence.claims.find((record) => record.id === id)!;
const UNNAMED = { statedBy: { unattributed: true } } as const;

test.each<[string, string, Partial<ProposedClaim>, string[]]>([
  ['the city’s 73 % as the country’s', 'c-2025s1-moscow-city-73', { reporter: { code: 'RU' } }, ['scope']],
  ['the same without its speaker', 'c-2025s1-moscow-city-73', { reporter: { code: 'RU' }, ...UNNAMED }, ['scope', 'speaker']],
  ['almost 30 % without "almost"', 'c-2025s1-russia-30', { bound: undefined }, ['hedge']],
  ['the half-year’s 30 % as the year’s', 'c-2025s1-russia-30', { period: '2025', basePeriod: '2024' }, ['period']],
])('%s', (_, id, change, altered) => {
  const [answer] = checkProposals([{ ...claim(id), ...change }], evidence);
  expect(answer!.known[0]).toEqual({ claim: id, altered });
});

test('every claim with a number is known by its own words, and few by another’s', () => {
  const stated = evidence.claims.filter((record) => record.value !== undefined);
  const checks = checkProposals(stated, evidence);
  checks.forEach(({ known }, i) => expect(known, stated[i]!.id).toContainEqual({ claim: stated[i]!.id, altered: [] }));
  const taken = checks.filter(({ known }) => known.length > 1);
  expect(taken.length).toBeLessThan(stated.length / 5);
});
