import type { Observation } from '@mizan/model';
import type { Rejection } from '../rejection.ts';
import type { MessageOptions } from '../sdmx/csv-message.ts';
import { indexOf, JsonNumber, listAt, objectAt, parseExactJson, textAt, type JsonValue } from '../sdmx/exact-json.ts';
import { guarded } from '../sdmx/message.ts';
import { mapBatches, type SdmxOptions } from '../sdmx/read.ts';
import { UnreadableMessage, type Batch, type SourceObservation } from '../sdmx/source-observation.ts';
import { wholeText } from '../bytes/index.ts';
import type { Chunks } from '../chunks.ts';

export type DbnomicsOptions = SdmxOptions;

const LONGEST = 200_000_000;

/** One answer of several to a question: its name for rejections, and its bytes. */
export interface DbnomicsPage {
  readonly file: string;
  readonly chunks: Chunks;
}

/** The observations of a DBnomics v22 answer in the provider's own codes; the period is TIME_PERIOD. Never throws. */
export async function* readDbnomicsMessage(chunks: Chunks, options: Omit<MessageOptions, 'dimensions'>): AsyncGenerator<SourceObservation | Rejection> {
  for await (const batch of batches([{ file: options.file, chunks }], options.longest)) for (const item of batch) yield item;
}

/**
 * Reads a DBnomics v22 answer (`/series?observations=1`) into our observations through a mapping, whose columns are the
 * series' dimension codes, TIME_PERIOD, OBS_VALUE, the observation attributes, `@frequency`, provider_code,
 * dataset_code and series_code. An answer with fewer series than it says it found ends with a rejection that says so.
 */
export const readDbnomics = (chunks: Chunks, options: DbnomicsOptions): AsyncGenerator<Observation | Rejection> => readDbnomicsPages([{ file: options.file, chunks }], options);

/** As {@link readDbnomics}, for all answers to one question in the order of their `offset`. */
export const readDbnomicsPages = (pages: Iterable<DbnomicsPage>, options: DbnomicsOptions): AsyncGenerator<Observation | Rejection> => mapBatches(batches(pages, options.longest), options);

async function* batches(pages: Iterable<DbnomicsPage>, longest: number = LONGEST): AsyncGenerator<Batch> {
  const seen = { series: 0, found: undefined as number | undefined };
  let last = '';
  for (const { file, chunks } of pages) {
    last = file;
    yield* guarded(file, () => pageBatches(file, chunks, longest, seen));
  }
  const { series, found } = seen;
  if (found !== undefined && series < found) yield [{ file: last, row: 1, field: '', reason: `the answer is not the whole: it holds series 1 to ${series} of ${found}; ask for the rest with offset`, fatal: true }];
}

async function* pageBatches(file: string, chunks: Chunks, longest: number, seen: { series: number; found: number | undefined }): AsyncGenerator<Batch> {
  const root = parseExactJson(await wholeText(chunks, file, longest));
  const says = textAt(listAt(root, 'errors')?.[0], 'message') ?? textAt(root, 'message');
  const series = objectAt(root, 'series');
  const docs = listAt(series, 'docs');
  if (docs === undefined) throw new UnreadableMessage(1, `the JSON holds no series.docs of DBnomics${says === undefined ? '' : `; the service says: ${says}`}`);
  const [found, offset] = [indexOf(series?.get('num_found')), indexOf(series?.get('offset')) ?? 0];
  if (offset !== seen.series) throw new UnreadableMessage(1, `the answer begins with series ${offset + 1}, where ${seen.series + 1} is next`);
  if (seen.found !== undefined && found !== seen.found) throw new UnreadableMessage(1, `the answer is of ${found ?? 'an unknown number of'} series, the one before it of ${seen.found}`);
  let row = 0;
  for (const doc of docs) {
    const batch = seriesBatch(doc, row, file);
    row += batch.length;
    yield batch;
  }
  if (says !== undefined) throw new UnreadableMessage(row, `the service says: ${says}`);
  seen.series += docs.length;
  seen.found = found;
}

const ABOUT = ['@frequency', 'provider_code', 'dataset_code', 'series_code'] as const;

function seriesBatch(doc: JsonValue, before: number, file: string): Batch {
  const code = textAt(doc, 'series_code') ?? 'without a code';
  const periods = listAt(doc, 'period');
  const values = listAt(doc, 'value');
  if (periods === undefined || values === undefined) throw new UnreadableMessage(before + 1, `the series ${code} has no observations; ask with observations=1`);
  if (periods.length !== values.length) throw new UnreadableMessage(before + 1, `the series ${code} has ${periods.length} periods and ${values.length} values`);
  const dimensions: Record<string, string> = {};
  for (const [id, value] of objectAt(doc, 'dimensions') ?? []) if (typeof value === 'string') dimensions[id] = value;
  const about: Record<string, string> = {};
  for (const name of ABOUT) {
    const text = textAt(doc, name);
    if (text !== undefined) about[name] = text;
  }
  const own = observationAttributes(doc, periods.length, code, before);
  const columns = new Set([...Object.keys(dimensions), ...Object.keys(about), ...own.map(({ name }) => name), 'TIME_PERIOD', 'OBS_VALUE']);
  return periods.map((period, i) => {
    const row = before + i + 1;
    const value = valueOf(values[i]);
    if (typeof period !== 'string') return { file, row, field: 'period', reason: `series ${code}: the period is no text` };
    if (value === undefined) return { file, row, field: 'value', reason: `series ${code}, ${period}: the value is no number` };
    const attributes = { ...about };
    for (const { name, texts } of own) if (typeof texts[i] === 'string' && texts[i] !== '') attributes[name] = texts[i];
    return { row, dimensions: { ...dimensions, TIME_PERIOD: period }, attributes, value, action: 'information', columns };
  });
}

/** `observations_attributes`: pairs of a name and one text a period. */
function observationAttributes(doc: JsonValue, length: number, code: string, before: number): { name: string; texts: readonly JsonValue[] }[] {
  return (listAt(doc, 'observations_attributes') ?? []).map((pair) => {
    const [name, texts] = Array.isArray(pair) ? (pair as readonly JsonValue[]) : [];
    if (typeof name !== 'string' || !Array.isArray(texts) || texts.length !== length) throw new UnreadableMessage(before + 1, `the series ${code} has observations_attributes that do not match its ${length} periods`);
    return { name, texts: texts as readonly JsonValue[] };
  });
}

/** The value's characters; null for `NA` and null; undefined for what is no number. */
function valueOf(value: JsonValue | undefined): string | null | undefined {
  if (value === null || value === 'NA') return null;
  return value instanceof JsonNumber ? value.text : undefined;
}
