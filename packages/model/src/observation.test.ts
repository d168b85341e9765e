import { describe, expect, it, test } from 'vitest';
import type { z } from 'zod';
import { baseValue, Observation, observationInterval } from './observation.ts';
import { exporterOf, groupIntoSeries, importerOf } from './series.ts';

/** Made up for these tests. */
const cell = (changes: Partial<z.input<typeof Observation>> = {}): z.input<typeof Observation> => ({
  freq: 'A', reporter: 'MA', partner: 'RU', flow: 'M', commodity: 'TOTAL', valuation: 'CIF', indicator: 'TRADE', timePeriod: '2001', value: '371.5', absence: null, unit: 'USD', unitMult: 6, decimals: 1,
  status: 'A', confStatus: 'F', method: 'importer-reported', dataflow: 'TEST', vintage: '1.0', source: 'a-source', rights: 'allowed', ...changes,
});
const parse = (changes?: Partial<z.input<typeof Observation>>) => Observation.parse(cell(changes));

describe('absence is typed', () => {
  it.each(['missing', 'confidential', 'not-released', 'suspended'] as const)('%s has no value', (absence) => {
    expect(baseValue(parse({ value: null, absence }))).toBe(null);
    expect(Observation.safeParse(cell({ value: '0', absence })).error?.issues[0]?.message).toBe(`${absence} stands beside the value 0`);
  });
  it('zero is a value', () => expect(baseValue(parse({ value: '0', absence: 'zero' }))).toBe('0'));
  it.each<[string, Partial<z.input<typeof Observation>>, string]>([
    ['no value and no reason', { value: null }, 'without a value the reason must be one of missing'],
    ['no value called zero', { value: null, absence: 'zero' }, 'without a value the reason must be one of missing'],
    ['zero without its word', { value: '0.0' }, 'a value of 0 is "zero"'],
    ['something called zero', { value: '3', absence: 'zero' }, 'a value of 0 is "zero"'],
    ['text that is no number', { value: 'n/a' }, 'a decimal number'],
  ])('refused: %s', (_, changes, message) => expect(Observation.safeParse(cell(changes)).error?.issues[0]?.message).toContain(message));
});

test('values are exact in base units, whatever their size', () => {
  expect(baseValue(parse({ value: '12345678901234567890.123', unitMult: 3 }))).toBe('12345678901234567890123');
  expect(observationInterval(parse())).toEqual({ low: '371450000', high: '371550000', lowOpen: false, highOpen: true });
  expect(observationInterval(parse({ value: null, absence: 'missing' }))).toBe(null);
});

describe('series', () => {
  const years = ['2003', '2001', '2002'];

  it('hold what differs in time alone, in time order, in order of appearance', () => {
    const series = groupIntoSeries([...years.map((timePeriod) => parse({ timePeriod })), parse({ flow: 'X', valuation: 'FOB' })]);
    expect(series.map(({ id, points }) => [id, points.map((p) => p.period)])).toEqual([
      ['TEST.1.0.A.MA.RU.M.TOTAL.CIF.TRADE', ['2001', '2002', '2003']],
      ['TEST.1.0.A.MA.RU.X.TOTAL.FOB.TRADE', ['2001']],
    ]);
  });
  it('keep two vintages apart', () => expect(groupIntoSeries([parse(), parse({ vintage: '2.0' })])).toHaveLength(2));
  it('keep a gap as a point with its reason', () => {
    expect(groupIntoSeries([parse({ value: null, absence: 'suspended' })])[0]!.points[0]).toEqual({ period: '2001', value: null, absence: 'suspended', interval: null, status: 'A' });
  });
  it('never mix units or methods', () => {
    expect(() => groupIntoSeries([parse(), parse({ timePeriod: '2002', unit: 'EUR' })])).toThrow('mixes USD, importer-reported with EUR');
    expect(() => groupIntoSeries([parse(), parse({ timePeriod: '2002', method: 'reporter' })])).toThrow('with USD, reporter');
  });
  it.each([['M', 'RU', 'MA'], ['X', 'MA', 'RU'], ['RM', 'RU', 'MA'], ['RX', 'MA', 'RU']] as const)('of flow %s go from %s to %s', (flow, exporter, importer) => {
    const series = { reporter: 'MA', partner: 'RU', flow };
    expect([exporterOf(series), importerOf(series)]).toEqual([exporter, importer]);
  });
});
