import { FLOWS } from '@mizan/model';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moroccoRussia, morocco } from '../fixtures/morocco-russia.ts';
import { documentAddress, factAddress } from './check-address.ts';
import { changeId, claimId, observationId, partnerId } from './fact.ts';
import { dataflowOf, factName } from './fact-name.ts';
import { factsOf } from './facts-of.ts';

const area = fc.constantFrom('MA', 'RU', 'RU-MOW', 'WORLD', 'G:EU27_2020', 'ES-CT');
const period = fc.constantFrom('2014', '2025-S1', '2025-Q3', '2025-01', '2025-W07');
const series = { dataflow: 'COW_TRADE', reporter: 'MA', partner: 'RU', flow: 'M', valuation: 'CIF' };

describe('the name of a fact', () => {
  it('is read back from every id of an observation, and of its change', () => {
    fc.assert(fc.property(area, area, fc.constantFrom(...FLOWS), period, fc.constantFrom('4.0', '2025-08-25', 'v1 of May'), (reporter, partner, flow, time, vintage) => {
      const id = observationId({ id: `COW_TRADE.${vintage}.A.${reporter}.${partner}.${flow}.TOTAL.CIF.TRADE_VALUE`, vintage }, time);
      const name = { kind: 'observation', series: { ...series, reporter, partner, flow }, period: time };
      expect(factName(id)).toEqual(name);
      expect(factName(changeId(id))).toEqual({ kind: 'change', of: name });
    }));
  });

  it('is read back from every id of a partner', () => {
    fc.assert(fc.property(fc.constantFrom('level' as const, 'share' as const, 'rank' as const), area, area, period, (kind, of, partner, time) => {
      const table = { dataflow: 'BACI_TOTALS', area: { code: of, label: '' }, measure: 'imports', period: { period: time, label: '' } } as Parameters<typeof partnerId>[1];
      expect(factName(partnerId(kind, table, partner))).toEqual({ kind, dataflow: 'BACI_TOTALS', area: of, measure: 'imports', partner, period: time });
    }));
  });

  it('is known of every figure that results hold', () => {
    for (const id of [...factsOf(moroccoRussia('en')).keys(), ...factsOf(morocco('en')).keys()]) expect(factName(id), id).toBeDefined();
    const kinds = new Set([...factsOf(moroccoRussia('en')).keys()].map((id) => factName(id)?.kind));
    expect(kinds).toEqual(new Set(['observation', 'turnover', 'balance', 'change', 'claim']));
  });

  it.each([
    [claimId('c-2025s1-moscow-city-73'), { kind: 'claim', claim: 'c-2025s1-moscow-city-73' }, undefined],
    ['turnover:COW_TRADE.A.MA.RU.M.TOTAL.CIF.TRADE_VALUE:COW_TRADE.A.RU.MA.M.TOTAL.CIF.TRADE_VALUE/2014', { kind: 'turnover', series, period: '2014' }, 'COW_TRADE'],
    ['balance:G:EU:COW_TRADE.A.MA.RU.M.TOTAL.CIF.TRADE_VALUE:COW_TRADE.A.RU.MA.M.TOTAL.CIF.TRADE_VALUE/2014', { kind: 'balance', of: 'G:EU', series, period: '2014' }, 'COW_TRADE'],
    ['X.A.MA.RU.M.H6:1001.CIF.TRADE_VALUE/2014', { kind: 'observation', series: { ...series, dataflow: 'X' }, period: '2014' }, 'X'],
  ])('%s', (id, name, dataflow) => {
    expect(factName(id)).toEqual(name);
    expect(dataflowOf(factName(id)!)).toBe(dataflow);
  });

  it.each(['', 'change:', 'change:change:claim:c-1', 'claim:../etc', 'rank:COW.MA.turnover.RU/2014', 'COW_TRADE.A.MA.RU.Z.TOTAL.CIF.TRADE_VALUE/2014', 'COW_TRADE.A.MA.RU.M.TOTAL.CIF.TRADE_VALUE', `${'A.'.repeat(400)}/2014`])('%j names nothing', (id) => expect(factName(id)).toBeUndefined());
});

describe('where figures are looked up', () => {
  const fact = { id: 'COW_TRADE.A.MA.RU.M.TOTAL.CIF.TRADE_VALUE/2014', value: '1941000000', unit: 'USD', period: '2014', source: 'cow-trade-4.0', vintage: '4.0', href: '/MA/RU' };
  it('is an address that can be read and typed', () => {
    expect(factAddress(fact, 'https://trade.example')).toBe('https://trade.example/facts?id=COW_TRADE.A.MA.RU.M.TOTAL.CIF.TRADE_VALUE/2014&value=1941000000&unit=USD&release=4.0');
    expect(documentAddress('pair-MA-RU', [fact, { ...fact, id: changeId(fact.id) }, { ...fact, id: 'claim:c-1' }])).toBe('/facts?of=pair-MA-RU&releases=COW_TRADE/4.0');
    expect(documentAddress('pair-MA-RU', [])).toBe('/facts?of=pair-MA-RU');
  });
  it('keeps what a release is called', () => {
    const query = new URL(factAddress({ ...fact, vintage: 'May & June #2' }, 'https://trade.example')).searchParams;
    expect(query.get('release')).toBe('May & June #2');
  });
});
