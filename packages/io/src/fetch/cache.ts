import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { wholeText } from '../readers/bytes/index.ts';
import { dayOf } from './clock.ts';
import { LONGEST_TEXT, type Answer, type ApiRequest, type Query } from './request.ts';

/** An answer in the record of a fetch; without `sha256` the API had nothing. */
export interface KeptAnswer {
  readonly about: string;
  readonly url: string;
  readonly accept: string;
  readonly sha256: string | null;
  readonly bytes: number;
  /** When it came, by our clock, ISO 8601 in UTC. */
  readonly retrieved: string;
}

/** A fetch and what has come of it: the index beside the raw answers. */
export interface FetchRecord {
  readonly query: Pick<Query, 'provider' | 'words'>;
  /** The release it is for. */
  readonly release: string;
  readonly begun: string;
  finished: string | null;
  readonly answers: KeptAnswer[];
}

/** The cache cannot be written or read: no room, no rights, a changed file. */
export class CacheError extends Error {
  override readonly name = 'CacheError';
}

/** An unfinished fetch older than this is not taken up again: its answers are of another time. */
const RESUMED_DAYS = 7;

/**
 * Raw answers by their SHA-256 (`answers/ab/ab…`), and beside them an index for each fetch (`fetches/<query>/<release>.json`).
 * Files are written whole beside their place and renamed. Throws {@link CacheError}.
 */
export class AnswerCache {
  constructor(readonly folder: string) {}

  pathOf(sha256: string): string {
    return join(this.folder, 'answers', sha256.slice(0, 2), sha256);
  }

  /** Where an answer is written while it arrives. */
  async arriving(request: ApiRequest): Promise<string> {
    const folder = join(this.folder, 'arriving');
    await this.#guard(mkdir(folder, { recursive: true }));
    return join(folder, `${digest(request.url).slice(0, 32)}.${process.pid}`);
  }

  async keep(path: string, sha256: string): Promise<void> {
    const place = this.pathOf(sha256);
    await this.#guard(mkdir(join(place, '..'), { recursive: true }));
    await this.#guard(rename(path, place));
  }

  /**
   * The fetch to go on with: that of `release`; without a name the newest of today, or an unfinished one of the last days;
   * undefined where a new one must begin.
   */
  async find(query: Query, release: string | undefined, now: number): Promise<FetchRecord | undefined> {
    const records = await this.#records(query);
    if (release !== undefined) return records.find((record) => record.release === release);
    const newest = records[0];
    if (newest === undefined) return undefined;
    const age = Math.abs(now - Date.parse(newest.begun));
    return newest.finished === null ? (age < RESUMED_DAYS * 86_400_000 ? newest : undefined) : dayOf(now) === newest.begun.slice(0, 10) ? newest : undefined;
  }

  /** The newest fetch of a query, of any day. */
  async newest(query: Query, release: string | undefined): Promise<FetchRecord | undefined> {
    return (await this.#records(query)).find((record) => release === undefined || record.release === release);
  }

  async save(record: FetchRecord): Promise<void> {
    const folder = this.#folderOf(record.query);
    const path = join(folder, `${digest(record.release).slice(0, 32)}.json`);
    await this.#guard(mkdir(folder, { recursive: true }));
    await this.#guard(writeFile(`${path}.${process.pid}`, `${JSON.stringify(record, null, 1)}\n`));
    await this.#guard(rename(`${path}.${process.pid}`, path));
  }

  /** The answer as it lies in the cache; throws where its bytes are no longer those that came. */
  async replay({ about, sha256 }: KeptAnswer): Promise<Answer> {
    const path = this.pathOf(sha256!);
    const hash = createHash('sha256');
    try {
      for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
    } catch (error) {
      throw new CacheError(`the answer to ${about} is not in the cache any more (${codeOf(error)}); fetch again with --refresh`);
    }
    if (hash.digest('hex') !== sha256) throw new CacheError(`the answer to ${about} has been changed in the cache (${path}); fetch again with --refresh`);
    return answerAt(path);
  }

  #folderOf = ({ provider, words }: FetchRecord['query']): string => join(this.folder, 'fetches', `${provider}-${digest(JSON.stringify([provider, Object.entries(words).sort()])).slice(0, 32)}`);

  /** The newest first. */
  async #records(query: Query): Promise<FetchRecord[]> {
    const folder = this.#folderOf(query);
    const names = (await readdir(folder).catch(() => [])).filter((name) => name.endsWith('.json'));
    const records = await Promise.all(names.map((name) => recordAt(join(folder, name))));
    return records.sort((a, b) => (a.begun < b.begun ? 1 : -1));
  }

  async #guard<T>(work: Promise<T>): Promise<T> {
    try {
      return await work;
    } catch (error) {
      throw new CacheError(`the cache ${this.folder} cannot be written (${codeOf(error)})`, { cause: error });
    }
  }
}

async function recordAt(path: string): Promise<FetchRecord> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as FetchRecord;
  } catch (error) {
    throw new CacheError(`the index ${path} of a fetch cannot be read (${codeOf(error)}); delete it, or fetch again with --refresh`, { cause: error });
  }
}

/** A file as an answer. */
export async function answerAt(path: string): Promise<Answer> {
  const { size } = await stat(path);
  const [head, tail] = await ends(path, size);
  return { bytes: size, head, tail, text: () => wholeText(createReadStream(path), 'the answer', LONGEST_TEXT) };
}

const END = 4096;

async function ends(path: string, size: number): Promise<[string, string]> {
  const file = await open(path);
  try {
    const read = async (from: number) => (await file.read(Buffer.alloc(Math.min(END, size)), 0, Math.min(END, size), from)).buffer.toString('utf8');
    return size === 0 ? ['', ''] : [await read(0), await read(Math.max(0, size - END))];
  } finally {
    await file.close();
  }
}

export const discard = (path: string): Promise<void> => rm(path, { force: true });

export const codeOf = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException;
  return code === 'ENOSPC' ? 'ENOSPC: no space left on the device' : code ?? message;
};

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
