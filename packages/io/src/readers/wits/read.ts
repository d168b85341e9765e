import { nearMatches, Observation, parsePeriod, type Flow, type Valuation } from '@mizan/model';
import type { Rejection } from '../rejection.ts';
import type { Chunks } from '../chunks.ts';
import type { Release } from '../sdmx-csv/index.ts';
import { plainNumber } from '../table/decimal-text.ts';
import { exactJson, isList, isObject, type Json } from '../worldbank/exact-json.ts';
import { witsArea } from './areas.ts';
import { WITS_INDICATORS, type WitsMeasure } from './indicators.ts';
import { structureOf, type Structure } from './structure.ts';

export interface WitsOptions {
  /** The name rejections give the file. */
  readonly file: string;
  readonly release: Release;
  /** The edition of the Harmonized System that codes of digits alone are of (`H0`), which the answer does not say. */
  readonly classification?: string | undefined;
  /** The price basis of each flow, which the answer does not say either. */
  readonly valuations?: Readonly<Partial<Record<Flow, Valuation>>> | undefined;
  /** Areas of codes this reader does not know, or knows otherwise. */
  readonly areas?: Readonly<Record<string, string>> | undefined;
}

interface Subject extends WitsMeasure {
  readonly reporter: string;
  readonly partner: string;
  readonly commodity: string;
}

type Refused = { readonly field: string; readonly reason: string };

/**
 * Reads an answer of WITS (SDMX-JSON 1.0, DF_WITS_TradeStats_Trade), held in memory. Groups of products keep their code
 * as one of the classification WITS (`WITS:01.05.ANIMAL`) and are never taken for sections of the Harmonized System. The
 * row of a rejection is the number of the series in the answer, from 1. Never throws.
 */
export async function* readWits(chunks: Chunks, options: WitsOptions): AsyncGenerator<Observation | Rejection> {
  let row = 1;
  const reject = (field: string, reason: string): Rejection => ({ file: options.file, row, field, reason });
  try {
    const answer = await exactJson(chunks, options.file);
    if (!isObject(answer) || !isList(answer['dataSets'])) throw new Error('no SDMX-JSON answer of WITS: { header, dataSets, structure } was expected');
    const structure = structureOf(answer);
    row = 0;
    for (const set of answer['dataSets']) {
      const series = isObject(set) ? set['series'] : undefined;
      if (!isObject(series)) throw new Error('a data set has no series');
      for (const [key, value] of Object.entries(series)) {
        row++;
        for (const item of seriesItems(key, value, structure, options, reject)) yield item;
      }
    }
    if (row === 0) yield { ...reject('', 'the answer has no series'), row: 1, fatal: true };
  } catch (error) {
    row = Math.max(row, 1);
    yield { ...reject('', error instanceof Error ? error.message : String(error)), fatal: true };
  }
}

function seriesItems(key: string, series: Json | undefined, structure: Structure, options: WitsOptions, reject: (field: string, reason: string) => Rejection): (Observation | Rejection)[] {
  const subject = subjectOf(key, structure, options);
  if ('reason' in subject) return [reject(subject.field, subject.reason)];
  const observations = isObject(series) ? series['observations'] : undefined;
  if (!isObject(observations)) return [reject('observations', `the series ${key} has no observations`)];
  return Object.entries(observations).map(([index, given]) => {
    const read = observationOf(subject, structure.periods[Number(index)], given, options);
    return 'reason' in read ? reject(read.field, read.reason) : read;
  });
}

function subjectOf(key: string, { series }: Structure, options: WitsOptions): Subject | Refused {
  const indices = key.split(':');
  const codes = new Map(series.map(({ id, codes: all }, i) => [id, all[Number(indices[i])]]));
  const strange = series.find(({ id }) => codes.get(id) === undefined);
  if (strange !== undefined || indices.length !== series.length) return { field: strange?.id ?? '', reason: `the key ${key} does not fit the structure` };
  const code = (id: string): string => codes.get(id)!;
  if (code('FREQ') !== 'A') return { field: 'FREQ', reason: `"${code('FREQ')}" is not the A of years` };
  const areas = ['REPORTER', 'PARTNER'].map((id) => ({ id, area: areaOf(code(id), options) }));
  const unknown = areas.find(({ area }) => area === undefined);
  if (unknown !== undefined) return { field: unknown.id, reason: `"${code(unknown.id)}" is no area known of WITS; say it in the option areas` };
  const measure = WITS_INDICATORS.get(code('INDICATOR'));
  if (measure === undefined) return { field: 'INDICATOR', reason: `the indicator "${code('INDICATOR')}" is not read${meant(code('INDICATOR'))}` };
  const commodity = commodityOf(code('PRODUCTCODE'), options.classification);
  return commodity === undefined ? { field: 'PRODUCTCODE', reason: productReason(code('PRODUCTCODE')) } : { ...measure, reporter: areas[0]!.area!, partner: areas[1]!.area!, commodity };
}

const productReason = (code: string): string =>
  code === ALL_OR_UNSPECIFIED ? '999999 can be all products or goods not specified' : `the answer does not say of which edition "${code}" is; say it in the option classification`;

function areaOf(code: string, { areas }: WitsOptions): string | undefined {
  const area = areas !== undefined && Object.hasOwn(areas, code) ? areas[code] : witsArea(code);
  return Observation.shape.reporter.safeParse(area).success ? area : undefined;
}

function meant(text: string): string {
  const near = nearMatches(text, [...WITS_INDICATORS.keys()].map((code) => ({ code })));
  return near.length === 0 ? '' : `; did you mean ${near.join(', ')}?`;
}

/** What a query for all products is put with; in the Harmonized System it is goods not specified, so in an answer it is not guessed. */
const ALL_OR_UNSPECIFIED = '999999';

/** `Total` as TOTAL, digits as a code of the edition given, a group by its own code in capitals with dots. */
function commodityOf(code: string, classification: string | undefined): string | undefined {
  if (code.toLowerCase() === 'total') return 'TOTAL';
  if (code === ALL_OR_UNSPECIFIED) return undefined;
  const [edition, bare] = /^\d+$/.test(code) ? [classification, code] : ['WITS', code.toUpperCase().replace(/[^0-9A-Z]+/g, '.')];
  const commodity = `${edition}:${bare}`;
  return edition !== undefined && Observation.shape.commodity.safeParse(commodity).success ? commodity : undefined;
}

/** One value of a series. The one cast to Observation of this reader: wits.test.ts holds it against the model's schema. */
function observationOf(subject: Subject, year: string | undefined, given: Json | undefined, { release, valuations }: WitsOptions): Observation | Refused {
  const period = year === undefined ? undefined : parsePeriod(year);
  if (!period?.ok || period.value.frequency !== 'A') return { field: 'TIME_PERIOD', reason: `${JSON.stringify(year ?? null)} is not a year` };
  const text = isList(given) ? given[0] : undefined;
  if (text !== null && typeof text !== 'string') return { field: 'OBS_VALUE', reason: `${JSON.stringify(given ?? null)} has no number in its first place` };
  const number = text === null ? null : plainNumber(text);
  if (number !== null && 'refused' in number) return { field: 'OBS_VALUE', reason: number.refused };
  const { reporter, partner, flow, commodity, indicator, unit, unitMult } = subject;
  const { dataflow, vintage, source, rights } = release;
  return {
    freq: 'A', reporter, partner, flow, commodity, valuation: valuations?.[flow] ?? 'NA', indicator, timePeriod: period.value.text,
    value: number === null ? null : number.value, absence: number === null ? 'missing' : number.value === '0' ? 'zero' : null,
    unit, unitMult, decimals: number === null ? 0 : number.decimals, status: number === null ? 'O' : 'A', confStatus: 'F', method: 'reporter',
    ...(number?.note === undefined ? {} : { note: number.note }), dataflow, vintage, source, rights,
  } as Observation;
}
