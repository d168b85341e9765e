import { nearMatches, Observation, parsePeriod, type Frequency, type ObsStatus } from '@mizan/model';
import type { Release } from '../sdmx-csv/index.ts';
import { plainNumber } from '../table/decimal-text.ts';
import { isAggregate, WORLD_BANK_CODES, worldBankArea } from './areas.ts';
import { INDICATORS, type Measure } from './indicators.ts';

export interface WorldBankOptions {
  readonly release: Release;
  /** Areas of codes this reader does not know, or knows otherwise. */
  readonly areas?: Readonly<Record<string, string>> | undefined;
  /** What further indicators are counted in, by the World Bank's own code (`NE.RSB.GNFS.CD`). */
  readonly indicators?: Readonly<Record<string, Measure>> | undefined;
}

/** The fields of an observation that a row of one indicator and one area shares. */
export interface Subject {
  readonly reporter: string;
  readonly indicator: string;
  readonly measure: Measure;
}

type Refused = { readonly field: 'area' | 'indicator'; readonly reason: string };

/** Finds what a row is about, by the World Bank's codes; a refusal names the code. */
export function subjectOf(area: string, indicator: string, options: WorldBankOptions): Subject | Refused {
  const reporter = owned(options.areas, area) ?? worldBankArea(area);
  if (reporter === undefined || !Observation.shape.reporter.safeParse(reporter).success) return { field: 'area', reason: `${JSON.stringify(area.slice(0, 80))} is no area code of the World Bank${meant(area, WORLD_BANK_CODES)}` };
  const measure = owned(options.indicators, indicator) ?? owned(INDICATORS, indicator);
  if (measure === undefined) return { field: 'indicator', reason: `what ${JSON.stringify(indicator.slice(0, 80))} is counted in is not known; say it in the option indicators${meant(indicator, Object.keys(INDICATORS))}` };
  const code = indicator.toUpperCase().replaceAll('.', '_');
  return Observation.shape.indicator.safeParse(code).success ? { reporter, indicator: code, measure } : { field: 'indicator', reason: `${JSON.stringify(indicator.slice(0, 80))} is no indicator code` };
}

const owned = <T>(table: Readonly<Record<string, T>> | undefined, key: string): T | undefined => (table !== undefined && Object.hasOwn(table, key) ? table[key] : undefined);

function meant(text: string, codes: readonly string[]): string {
  const near = text === '' || text.length > 80 ? [] : nearMatches(text, codes.map((code) => ({ code })));
  return near.length === 0 ? '' : `; did you mean ${near.join(', ')}?`;
}

export interface WorldBankPeriod {
  readonly period: string;
  readonly freq: Frequency;
}

/** `2023`, `2023Q1`, `2023M01`; undefined for anything else. */
export function worldBankPeriod(text: string): WorldBankPeriod | undefined {
  const [, year, letter, n] = /^(\d{4})(?:([QM])(\d{1,2}))?$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const parsed = parsePeriod(letter === undefined ? year : letter === 'Q' ? `${year}-Q${n}` : `${year}-${n!.padStart(2, '0')}`);
  return parsed.ok && parsed.value.frequency !== 'R' ? { period: parsed.value.text, freq: parsed.value.frequency } : undefined;
}

/**
 * One cell as an observation: no flow, towards the world, of everything. Sums over areas are of the World Bank's own
 * making (`reconciled`), the rest as reported. No number is `missing`. The one cast to Observation of this reader:
 * worldbank.test.ts holds it against the model's schema.
 */
export function observationOf(subject: Subject, { period, freq }: WorldBankPeriod, text: string | null, release: Release, status: ObsStatus = 'A'): Observation | { refused: string } {
  const number = text === null ? null : plainNumber(text);
  if (number !== null && 'refused' in number) return number;
  const { dataflow, vintage, source, rights } = release;
  return {
    freq, reporter: subject.reporter, partner: 'WORLD', flow: 'NA', commodity: 'TOTAL', valuation: 'NA', indicator: subject.indicator, timePeriod: period,
    value: number === null ? null : number.value, absence: number === null ? 'missing' : number.value === '0' ? 'zero' : null,
    unit: subject.measure.unit, unitMult: subject.measure.unitMult ?? 0, decimals: number === null ? 0 : number.decimals,
    status: number === null ? 'O' : status, confStatus: 'F', method: isAggregate(subject.reporter) ? 'reconciled' : 'reporter',
    ...(number?.note === undefined ? {} : { note: number.note }), dataflow, vintage, source, rights,
  } as Observation;
}
