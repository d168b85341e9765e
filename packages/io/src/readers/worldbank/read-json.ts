import { OBS_STATUSES, type Observation, type ObsStatus } from '@mizan/model';
import type { Rejection } from '../rejection.ts';
import type { Chunks } from '../chunks.ts';
import { exactJson, isList, isObject, textAt, type Json, type JsonObject } from './exact-json.ts';
import { observationOf, subjectOf, worldBankPeriod, type WorldBankOptions } from './observation.ts';

/** One answer of the API: a page of several, or the only one. */
export interface Page {
  /** The name rejections give it. */
  readonly file: string;
  readonly chunks: Chunks;
}

/**
 * Reads answers of the World Bank's API v2 (`format=json`), all pages of one query in any order. A row of a rejection is
 * the number of the entry in its page, from 1, or 1 for the page itself. A page that cannot be read is one rejection;
 * pages that are missing, come twice or belong to another query, and rows fewer or more than the answer says it has, are
 * told at the end, so that a part is never taken for the whole. Never throws. Source: World Bank, API v2 documentation.
 */
export async function* readWorldBankJson(pages: Iterable<Page> | AsyncIterable<Page>, options: WorldBankOptions): AsyncGenerator<Observation | Rejection> {
  const tally = new Tally();
  let file = '';
  const reject = (row: number, field: string, reason: string): Rejection => ({ file, row, field, reason });
  try {
    for await (const page of pages) {
      file = page.file;
      for (const item of await pageItems(page, tally, options, reject)) yield item;
    }
  } catch (error) {
    yield { ...reject(1, '', `no further page can be had: ${messageOf(error)}`), fatal: true };
  }
  yield* tally.problems();
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function pageItems({ file, chunks }: Page, tally: Tally, options: WorldBankOptions, reject: (row: number, field: string, reason: string) => Rejection): Promise<(Observation | Rejection)[]> {
  try {
    const { head, entries } = answerOf(await exactJson(chunks, file));
    const problem = tally.add(file, head, entries.length);
    const items = entries.map((entry, i) => entryItem(entry, options, (field, reason) => reject(i + 1, field, reason)));
    return problem === undefined ? items : [{ ...reject(1, 'page', problem), fatal: true }, ...items];
  } catch (error) {
    return [{ ...reject(1, '', messageOf(error)), fatal: true }];
  }
}

/** The two parts of an answer; throws in words for what is no answer, the API's own refusals included. */
function answerOf(json: Json): { head: JsonObject; entries: readonly Json[] } {
  const [head, entries] = isList(json) ? json : [];
  const message = isObject(head) ? head['message'] : undefined;
  if (isList(message)) throw new Error(`the API refused: ${message.map((m) => `${textAt(m, 'key')}: ${textAt(m, 'value')}`).join('; ')}`);
  if (!isObject(head) || !['page', 'pages', 'total'].every((key) => /^\d+$/.test(textAt(head, key)))) throw new Error('no answer of the API v2: [{ page, pages, per_page, total }, […]] was expected');
  if (entries !== null && !isList(entries)) throw new Error('the second part of the answer is no list');
  return { head, entries: entries ?? [] };
}

function entryItem(entry: Json, { release, ...tables }: WorldBankOptions, reject: (field: string, reason: string) => Rejection): Observation | Rejection {
  if (!isObject(entry)) return reject('', 'the entry is no object');
  const subject = subjectOf(textAt(entry, 'countryiso3code'), textAt(entry['indicator'], 'id'), { release, ...tables });
  if ('reason' in subject) {
    const named = subject.field === 'area' ? ` (${textAt(entry['country'], 'value').slice(0, 80)}, ${textAt(entry['country'], 'id')})` : '';
    return reject(subject.field === 'area' ? 'countryiso3code' : 'indicator', subject.reason + named);
  }
  const period = worldBankPeriod(textAt(entry, 'date'));
  if (period === undefined) return reject('date', `${JSON.stringify(entry['date'] ?? null)} is not a year, quarter or month such as 2023, 2023Q1, 2023M01`);
  const status = textAt(entry, 'obs_status') || 'A';
  if (!(OBS_STATUSES as readonly string[]).includes(status)) return reject('obs_status', `"${status}" is no observation status`);
  for (const key of ['unit', 'scale'] as const) if (textAt(entry, key) !== '') return reject(key, `the answer states ${JSON.stringify(entry[key])}, which this reader does not know`);
  const value = entry['value'];
  if (value !== null && typeof value !== 'string') return reject('value', value === undefined ? 'the entry has no value' : `${JSON.stringify(value)} is not a number`);
  const read = observationOf(subject, period, value, release, status as ObsStatus);
  return 'refused' in read ? reject('value', read.refused) : read;
}

/** Which pages of a query have been seen, and whether they are all of it. */
class Tally {
  readonly #seen = new Set<number>();
  #query: { readonly file: string; readonly pages: number; readonly total: number; readonly updated: string } | undefined;
  #rows = 0;

  /** Counts a page; says what is wrong with it beside the others. */
  add(file: string, head: JsonObject, rows: number): string | undefined {
    const [page, pages, total] = ['page', 'pages', 'total'].map((key) => Number(textAt(head, key))) as [number, number, number];
    const updated = textAt(head, 'lastupdated');
    this.#query ??= { file, pages, total, updated };
    const { pages: first, total: all, updated: when } = this.#query;
    const twice = this.#seen.has(page);
    this.#seen.add(page);
    if (!twice) this.#rows += rows;
    if (pages !== first || total !== all) return `page ${page} is of ${pages} pages and ${total} rows, the first that was read of ${first} and ${all}: they are not of one query`;
    if (updated !== when) return `page ${page} was updated on ${updated}, the first that was read on ${when}: fetch all pages again`;
    return twice ? `page ${page} came twice` : undefined;
  }

  *problems(): Generator<Rejection> {
    if (this.#query === undefined) return;
    const { file, pages, total } = this.#query;
    const missing: number[] = [];
    for (let page = 1; page <= pages && missing.length < MOST_NAMED; page++) if (!this.#seen.has(page)) missing.push(page);
    if (missing.length > 0) yield { file, row: 1, field: 'pages', reason: `of ${pages} pages ${shown(missing)} missing: this is not the whole answer`, fatal: true };
    else if (this.#rows !== total) yield { file, row: 1, field: 'total', reason: `the answer says it has ${total} rows, ${this.#rows} came`, fatal: true };
  }
}

/** Missing pages that are named. */
const MOST_NAMED = 20;

const shown = (pages: readonly number[]): string =>
  pages.length === 1 ? `page ${pages[0]} is` : `pages ${pages.join(', ')}${pages.length === MOST_NAMED ? ' and perhaps more' : ''} are`;
