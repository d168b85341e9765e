import type { Alteration } from '@mizan/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimOf, importsOf } from '../../test/figures.ts';
import type { Evidence } from '../claim-check/evidence.ts';
import { answerOf, checkProposal, checkProposals, type ProposedClaim } from './check-proposal.ts';

type Fields = Parameters<typeof claimOf>[0];

/** What a reader proposes: of the fields of a claim those that a text gives. */
function proposed(fields: Fields): ProposedClaim {
  const { id: _, publications: _publications, statedOn: _day, ...draft } = claimOf(fields);
  return draft;
}

const SPEAKER = { person: 'a-minister' };
const GROWTH = { kind: 'growth', unit: 'percent', value: '73', period: '2025-S1', basePeriod: '2024-S1', statedBy: SPEAKER } as const;
const LEVEL = { value: '1291000000', decimals: -6, period: '2016', statedBy: SPEAKER } as const;
const ROUND = { ...LEVEL, value: '2000000000', decimals: -9 } as const;
const TOMATOES: Fields = { metric: 'exports', commodity: { codes: ['0702'], words: 'tomatoes' } };
const UNNAMED = { statedBy: { unattributed: true } } as const;
const OTHER = { statedBy: { person: 'an-ambassador' } } as const;

const knownAs = (ledger: Fields, draft: Fields): readonly Alteration[] | undefined =>
  checkProposal(proposed(draft), { series: [], sources: [], claims: [claimOf({ id: 'c-known', ...ledger })] }).known[0]?.altered;

describe('known utterances', () => {
  it.each<[string, Fields, Fields, Alteration[] | undefined]>([
    ['the same figure', GROWTH, GROWTH, []],
    ['without its hedge', { ...GROWTH, bound: 'approx_below' }, GROWTH, ['hedge']],
    ['the same hedge in another language', { ...GROWTH, bound: 'approx', hedge: 'about' }, { ...GROWTH, bound: 'approx', hedge: 'environ' }, []],
    ['rounder', LEVEL, { ...LEVEL, value: '1300000000', decimals: -8, ...UNNAMED }, ['number', 'speaker']],
    ['another number of the same speaker', GROWTH, { ...GROWTH, value: '37' }, ['number']],
    ['twice the number of the same speaker', GROWTH, { ...GROWTH, value: '146' }, undefined],
    ['a fall for a rise', GROWTH, { ...GROWTH, value: '-73' }, undefined],
    ['nothing for something', GROWTH, { ...GROWTH, value: '0' }, undefined],
    ['another number of a body, which revises its figures', { ...LEVEL, statedBy: { organisation: 'customs' } }, { ...LEVEL, value: '1295000000', statedBy: { organisation: 'customs' } }, undefined],
    ['another number of nobody', GROWTH, { ...GROWTH, value: '37', ...UNNAMED }, undefined],
    ['the half-year as the year', GROWTH, { ...GROWTH, period: '2025', basePeriod: '2024', ...UNNAMED }, ['period', 'speaker']],
    ['the same months under another name', GROWTH, { ...GROWTH, period: '2025-01-01/P6M', basePeriod: '2024-01-01/P6M' }, []],
    ['another year, by the same speaker', GROWTH, { ...GROWTH, period: '2024-S1', basePeriod: '2023-S1' }, ['year']],
    ['another year of a number of four digits', LEVEL, { ...LEVEL, period: '2015', ...UNNAMED }, ['year', 'speaker']],
    ['another year of a round number', ROUND, { ...ROUND, period: '2015', ...UNNAMED }, undefined],
    ['on another base', GROWTH, { ...GROWTH, basePeriod: '2023-S1' }, ['base']],
    ['the city as the country', { ...GROWTH, reporter: 'RU-MOW' }, { ...GROWTH, ...UNNAMED }, ['scope', 'speaker']],
    ['turnover as exports', LEVEL, { ...LEVEL, metric: 'exports' }, ['flow']],
    ['exports of one side as imports of the other', { ...LEVEL, metric: 'exports' }, { ...LEVEL, metric: 'imports', reporter: 'MA', partner: 'RU' }, []],
    ['a deficit as the surplus of the other side', { ...LEVEL, metric: 'balance', value: '-1291000000', bound: 'lt' }, { ...LEVEL, metric: 'balance', reporter: 'MA', partner: 'RU', bound: 'gt' }, []],
    ['a surplus as a deficit', { ...LEVEL, metric: 'balance' }, { ...LEVEL, metric: 'balance', value: '-1291000000' }, ['flow']],
    ['tomatoes as all goods', { ...LEVEL, ...TOMATOES }, { ...LEVEL, metric: 'exports', ...UNNAMED }, ['speaker', 'commodity']],
    ['dirhams for dollars', { ...ROUND, unit: 'MAD' }, { ...ROUND, ...UNNAMED }, ['speaker', 'unit']],
    ['a share turned round', { ...LEVEL, metric: 'exports', kind: 'share', unit: 'percent', value: '87', decimals: 0 }, { ...LEVEL, metric: 'imports', kind: 'share', unit: 'percent', value: '87', decimals: 0, reporter: 'MA', partner: 'RU' }, ['scope']],
    ['tripled as +200 %', { ...GROWTH, kind: 'multiple', unit: 'times', value: '3' }, { ...GROWTH, value: '200' }, []],
    ['by another speaker, four digits', LEVEL, { ...LEVEL, ...OTHER }, ['speaker']],
    ['by another speaker, one digit', ROUND, { ...ROUND, ...OTHER }, undefined],
    ['two changes of what it is about', LEVEL, { ...LEVEL, period: '2015', metric: 'exports' }, undefined],
    ['other countries', LEVEL, { ...LEVEL, partner: 'DZ' }, undefined],
    ['growth as a level', GROWTH, { ...ROUND, period: '2025-S1', value: '73', decimals: 0 }, undefined],
    ['tonnes as dollars', { ...LEVEL, metric: 'volume', flow: 'exports', unit: 't' }, { ...LEVEL, metric: 'exports' }, undefined],
  ])('%s', (_, ledger, draft, altered) => expect(knownAs(ledger, draft)).toEqual(altered));

  it('knows a figure said in the same breath as another', () => {
    const both: Fields = { ...LEVEL, basePeriod: '2015', also: [{ kind: 'growth', unit: 'percent', value: '42', decimals: 0 }] };
    expect(knownAs(both, { ...GROWTH, value: '42', period: '2016', basePeriod: '2015' })).toEqual([]);
  });
  it('names every claim it may be, the least altered first', () => {
    const claims = [claimOf({ id: 'c-other', ...LEVEL, ...OTHER }), claimOf({ id: 'c-same', ...LEVEL })];
    expect(checkProposal(proposed(LEVEL), { series: [], sources: [], claims }).known).toEqual([{ claim: 'c-same', altered: [] }, { claim: 'c-other', altered: ['speaker'] }]);
  });
  it('knows every claim by its own words', () =>
    fc.assert(fc.property(fc.integer({ min: -999, max: 9999 }), fc.constantFrom('turnover', 'exports', 'imports', 'balance'), fc.integer({ min: 1990, max: 2030 }), (value, metric, year) => {
      const fields: Fields = { metric, value: String(value), period: String(year) };
      expect(knownAs(fields, fields)).toEqual([]);
    })));
});

describe('the check of a proposal', () => {
  const series = [importsOf('MA', 'RU', { 2015: '800', 2016: '1000' }), importsOf('RU', 'MA', { 2015: '200', 2016: '291' })];
  const evidence: Evidence = { series, sources: [], claims: [claimOf({ id: 'c-said', ...ROUND, ...OTHER })] };

  it('is that of a claim, and without an id', () => {
    expect(checkProposal(proposed(LEVEL), evidence)).toMatchObject({ known: [], check: { claim: '', verdict: 'agrees', comparisons: [{ against: { kind: 'observations' } }, { against: { id: 'c-said' }, verdict: 'disagrees' }] } });
  });
  it('leaves out the claims it repeats, which confirm nothing', () => {
    const repeated = checkProposal(proposed({ ...ROUND, ...UNNAMED }), evidence);
    expect(repeated).toMatchObject({ known: [{ claim: 'c-said', altered: ['speaker'] }], check: { verdict: 'disagrees' } });
    expect(repeated.check.comparisons.map(({ against }) => against.kind)).toEqual(['observations']);
  });
  it('answers known before the verdict', () => {
    const [first, second] = checkProposals([proposed(LEVEL), proposed({ ...ROUND, ...UNNAMED })], evidence);
    expect([answerOf(first!), answerOf(second!)]).toEqual(['agrees', 'known']);
  });
});
