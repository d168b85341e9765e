import { accept, refuse, type Result } from '@mizan/model';
import { FETCH_LIMITS, type FetchLimits } from './attempt.ts';
import { AnswerCache, CacheError, type FetchRecord, type KeptAnswer } from './cache.ts';
import { Client } from './client.ts';
import { dayOf, systemClock, type Clock } from './clock.ts';
import type { ApiRequest, Judgement, Query } from './request.ts';

export interface FetchOptions {
  /** Folder of the cache. */
  readonly cache: string;
  /** The release the answers are for; else the day the fetch began. Answers of one release are asked for once. */
  readonly release?: string | undefined;
  /** Ask nobody: take what is in the cache, and name what is not. */
  readonly offline?: boolean | undefined;
  /** Ask for all of it again. */
  readonly refresh?: boolean | undefined;
  /** Where keys come from (COMTRADE_API_KEY), and MIZAN_API_MIRRORS. */
  readonly environment?: Readonly<Record<string, string | undefined>> | undefined;
  readonly userAgent?: string | undefined;
  readonly limits?: Partial<FetchLimits> | undefined;
  /** Told of what a person should know: waits, divisions, questions without an answer. */
  readonly notify?: ((text: string) => void) | undefined;
  readonly onProgress?: ((progress: FetchProgress) => void) | undefined;
  readonly clock?: Clock | undefined;
  readonly random?: (() => number) | undefined;
}

export interface FetchProgress {
  /** Requests answered, from the cache or by the host, and those known to be left. */
  readonly answered: number;
  readonly left: number;
  readonly bytes: number;
}

/** A raw answer, in the cache. */
export interface FetchedAnswer {
  readonly about: string;
  readonly url: string;
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly series: string | undefined;
  readonly rowLimit: number | undefined;
}

export interface Fetched {
  /** The release the fetch is kept under. */
  readonly release: string;
  /** The day the last of it came. */
  readonly retrieved: string;
  /** The day the provider itself gives its figures, the latest where there are several. */
  readonly stated: string | undefined;
  readonly answers: readonly FetchedAnswer[];
}

/**
 * Fetches all answers of a query, one after another at the host's pace: what the cache has of the same release is not
 * asked again, so that a fetch that broke off goes on where it stopped. Answers the API cut are asked for in parts. All of
 * it or nothing: the first request that fails refuses the whole, naming request and reason; what came is kept.
 */
export async function fetchAnswers(query: Query, options: FetchOptions): Promise<Result<Fetched>> {
  try {
    return await new Fetching(query, options).run();
  } catch (error) {
    if (error instanceof CacheError) return refuse('', error.message);
    throw error;
  }
}

class Fetching {
  readonly #cache: AnswerCache;
  readonly #client: Client;
  readonly #clock: Clock;
  readonly #limits: FetchLimits;
  readonly #notify: (text: string) => void;
  readonly #answers: FetchedAnswer[] = [];
  #retrieved = '';
  #stated: string | undefined;
  #bytes = 0;

  constructor(readonly query: Query, readonly options: FetchOptions) {
    this.#cache = new AnswerCache(options.cache);
    this.#clock = options.clock ?? systemClock;
    this.#limits = { ...FETCH_LIMITS, ...options.limits };
    this.#notify = options.notify ?? (() => undefined);
    const { environment = {}, userAgent = 'mizan', random = Math.random } = options;
    this.#client = new Client({ cache: this.#cache, limits: this.#limits, clock: this.#clock, random, environment, userAgent, notify: this.#notify });
  }

  async run(): Promise<Result<Fetched>> {
    const record = await this.#begun();
    const kept = new Map(record.answers.map((answer) => [keyOf(answer), answer]));
    const queue = [...this.query.requests];
    const missing: ApiRequest[] = [];
    for (let answered = 0; queue.length > 0; answered++) {
      this.options.onProgress?.({ answered, left: queue.length, bytes: this.#bytes });
      if (answered >= this.#limits.requests) return refuse('', `this takes more than ${this.#limits.requests} requests; ask for less at a time, or for a bulk file`);
      const request = queue.shift()!;
      const known = kept.get(keyOf(request));
      if (known === undefined && this.options.offline) {
        missing.push(request);
        continue;
      }
      const came = known === undefined ? await this.#asked(request, record) : await this.#replayed(request, known);
      if (!came.ok) return came;
      queue.unshift(...this.#took(request, came.value));
    }
    if (missing.length > 0) return refuse('', notCached(missing));
    return this.#finished(record);
  }

  async #begun(): Promise<FetchRecord> {
    const { release, refresh, offline } = this.options;
    const now = this.#clock.wall();
    const found = offline ? await this.#cache.newest(this.query, release) : refresh ? undefined : await this.#cache.find(this.query, release, now);
    if (found?.finished === null && found.answers.length > 0 && !offline) this.#notify(`going on with the fetch begun on ${found.begun.slice(0, 10)}: ${found.answers.length} answers are there`);
    const { provider, words } = this.query;
    return found ?? { query: { provider, words }, release: release ?? dayOf(now), begun: new Date(now).toISOString(), finished: null, answers: [] };
  }

  async #asked(request: ApiRequest, record: FetchRecord): Promise<Result<Answered>> {
    const came = await this.#client.ask(request);
    if (!came.ok) return came;
    const { about, url, accept: wanted } = request;
    const { sha256, bytes } = came.value;
    const retrieved = new Date(this.#clock.wall()).toISOString();
    record.answers.push({ about, url, accept: wanted, sha256, bytes, retrieved });
    await this.#cache.save(record);
    return accept({ ...came.value, retrieved });
  }

  async #replayed(request: ApiRequest, { sha256, bytes, retrieved, ...kept }: KeptAnswer): Promise<Result<Answered>> {
    if (sha256 === null) return accept({ sha256, bytes, retrieved, judgement: { verdict: 'whole', remark: 'nothing there' } });
    const judgement = await request.judge(await this.#cache.replay({ ...kept, sha256, bytes, retrieved }));
    return judgement.verdict === 'refused' ? refuse('', `${request.about}: ${judgement.reason} (in the cache; fetch again with --refresh)`) : accept({ sha256, bytes, retrieved, judgement });
  }

  /** Takes an answer in; what is to be asked next because of it. */
  #took({ about, url, series, rowLimit }: ApiRequest, { sha256, bytes, retrieved, judgement }: Answered): readonly ApiRequest[] {
    this.#bytes += bytes;
    if (retrieved > this.#retrieved) this.#retrieved = retrieved;
    if (judgement.verdict === 'divide') {
      this.#notify(`${about}: cut at ${rowLimit} rows, so it is asked for in ${judgement.parts.length} parts`);
      return judgement.parts;
    }
    if (judgement.remark !== undefined) this.#notify(`${about}: ${judgement.remark}`);
    if (judgement.stated !== undefined && judgement.stated > (this.#stated ?? '')) this.#stated = judgement.stated;
    if (sha256 !== null) this.#answers.push({ about, url, path: this.#cache.pathOf(sha256), sha256, bytes, series, rowLimit });
    return judgement.more ?? [];
  }

  async #finished(record: FetchRecord): Promise<Result<Fetched>> {
    if (this.#answers.length === 0) return refuse('', 'the API has nothing for this question');
    if (record.finished === null && !this.options.offline) {
      record.finished = new Date(this.#clock.wall()).toISOString();
      await this.#cache.save(record);
    }
    return accept({ release: record.release, retrieved: this.#retrieved.slice(0, 10), stated: this.#stated, answers: this.#answers });
  }
}

interface Answered {
  readonly sha256: string | null;
  readonly bytes: number;
  readonly retrieved: string;
  readonly judgement: Exclude<Judgement, { verdict: 'refused' }>;
}

const keyOf = ({ url, accept: wanted }: Pick<ApiRequest, 'url' | 'accept'>): string => `${wanted} ${url}`;

const MOST_NAMED = 10;

const notCached = (missing: readonly ApiRequest[]): string =>
  ['not in the cache, and --offline asks nobody:', ...missing.slice(0, MOST_NAMED).map(({ about, url }) => `  ${about} (${url})`), ...(missing.length > MOST_NAMED ? [`  and ${missing.length - MOST_NAMED} more`] : [])].join('\n');
