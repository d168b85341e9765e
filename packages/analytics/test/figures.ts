import { Claim, groupIntoSeries, Observation, type Absence, type SeriesPoint, type TradeSeries } from '@mizan/model';
import type { Quantity } from '../src/result.ts';

/** Builders of synthetic figures for tests, through the same parsers that real ones pass. */

type Field = { [K in keyof Observation]?: Observation[K] };

/** A series of whole units (or of `fields`), by period; a word instead of a number is an absence. */
export function seriesOf(fields: Field, values: Readonly<Record<string, string | Exclude<Absence, 'zero'>>>): TradeSeries {
  const rows = Object.entries(values).map(([timePeriod, text]) => {
    const present = /^-?\d/.test(text);
    return Observation.parse({
      freq: 'A', reporter: 'MA', partner: 'RU', flow: 'M', commodity: 'TOTAL', valuation: 'CIF', indicator: 'TRADE_VALUE', timePeriod,
      value: present ? text : null, absence: present ? (Number(text) === 0 ? 'zero' : null) : text, unit: 'USD', unitMult: 0, decimals: 0, status: 'A', confStatus: 'F',
      method: 'importer-reported', dataflow: 'TEST', vintage: '1', source: 'test-source', rights: 'allowed', ...fields,
    });
  });
  return groupIntoSeries(rows)[0]!;
}

/** Imports in whole millions as their importers record them, in the manner of Correlates of War. */
export const importsOf = (reporter: string, partner: string, values: Readonly<Record<string, string>>, fields: Field = {}): TradeSeries =>
  seriesOf({ reporter, partner, unitMult: 6, ...fields }, values);

/** A quantity with an interval of half a unit to each side. */
export function quantity(value: number, half = 0.5, flags: Quantity['flags'] = []): Quantity {
  return { value: String(value), interval: { low: String(value - half), high: String(value + half), lowOpen: false, highOpen: true }, flags };
}

type ClaimInput = Omit<Partial<Claim>, 'reporter' | 'partner' | 'publications'> & { reporter?: string; partner?: string; publications?: unknown };

/** A claim about Russia and Morocco, with what is not given filled in. */
export const claimOf = (fields: ClaimInput): Claim =>
  Claim.parse({
    id: 'c-test', metric: 'turnover', kind: 'level', unit: 'USD', decimals: 0, reporter: 'RU', partner: 'MA', period: '2005',
    statedBy: { unattributed: true }, statedOn: '2006', status: 'asserted', publications: [{ source: 's-test', relation: 'first' }], ...fields,
  });

export const pointOf = (series: TradeSeries, period: string): SeriesPoint => series.points.find((point) => point.period === period)!;
