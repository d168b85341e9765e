import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { CacheError, codeOf } from './cache.ts';
import type { Clock } from './clock.ts';
import { saidIn } from './judge.ts';
import { retryAfter } from './retry-after.ts';

export interface FetchLimits {
  /** Tries of one request. */
  readonly attempts: number;
  /** Milliseconds until an answer begins, and between two pieces of it. */
  readonly idle: number;
  /** Milliseconds for one answer in all. */
  readonly total: number;
  /** Bytes of one answer, unpacked. */
  readonly bytes: number;
  /** Requests of one fetch, so that dividing comes to an end. */
  readonly requests: number;
}

export const FETCH_LIMITS: FetchLimits = { attempts: 5, idle: 120_000, total: 15 * 60_000, bytes: 512 * 2 ** 20, requests: 1000 };

/** What came of one try. */
export type Attempt =
  | { readonly kind: 'came'; readonly sha256: string; readonly bytes: number }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'again'; readonly reason: string; readonly wait?: number | undefined }
  | { readonly kind: 'refused'; readonly reason: string };

export interface Asked {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly nothing: readonly number[];
  /** The file the answer is written to. */
  readonly into: string;
  readonly limits: FetchLimits;
  readonly clock: Clock;
}

const MOST_REDIRECTS = 5;
/** Statuses that may be otherwise in a while. Source: RFC 9110, 15; RFC 6585, 4. */
const PASSING = new Set([408, 425, 429, 500, 502, 503, 504]);

/** Asks once, and writes what comes to a file. Throws {@link CacheError} where that cannot be written; else never. */
export async function attempt(asked: Asked): Promise<Attempt> {
  const patience = new Patience(asked.limits);
  try {
    const response = await followed(asked, patience);
    return 'kind' in response ? response : await taken(response, asked, patience);
  } catch (error) {
    if (error instanceof CacheError) throw error;
    return { kind: 'again', reason: patience.over ?? failure(error) };
  } finally {
    patience.end();
  }
}

/** Redirects are followed on the same origin alone: another host may be anybody, and is not to see a key. */
async function followed({ url, headers }: Asked, patience: Patience): Promise<Response | Attempt> {
  let at = new URL(url);
  for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
    const response = await fetch(at, { headers, redirect: 'manual', signal: patience.signal });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status >= 400 || response.status === 304 || location === null) return response;
    await response.body?.cancel();
    const next = new URL(location, at);
    if (next.origin !== at.origin) return { kind: 'refused', reason: `it redirects to another host, ${next.host}, which is not followed` };
    at = next;
  }
  return { kind: 'refused', reason: `it redirects more than ${MOST_REDIRECTS} times` };
}

async function taken(response: Response, asked: Asked, patience: Patience): Promise<Attempt> {
  if (response.status === 200) return written(response, asked, patience);
  const said = saidIn(await beginning(response, patience));
  const words = `the answer is ${response.status}${said === '' ? '' : `: ${said}`}`;
  if (asked.nothing.includes(response.status)) return { kind: 'nothing' };
  const after = retryAfter(response.headers.get('retry-after'), response.headers.get('date'), asked.clock.wall());
  const passing = PASSING.has(response.status) || (response.status === 403 && after?.kind === 'wait' && after.milliseconds > 0);
  if (!passing) return { kind: 'refused', reason: words };
  if (after?.kind === 'too-long') return { kind: 'refused', reason: `${words}; it asks to wait ${Math.ceil(after.milliseconds / 60_000)} minutes. Run this again then: what has come is kept` };
  if (after?.kind === 'unreasonable') return { kind: 'again', reason: `${words} (${after.reason}, and is not followed)` };
  return { kind: 'again', reason: words, wait: after?.milliseconds };
}

async function written(response: Response, { into, limits }: Asked, patience: Patience): Promise<Attempt> {
  const hash = createHash('sha256');
  let bytes = 0;
  const file = await open(into, 'w').catch(unwritable);
  try {
    for await (const chunk of response.body ?? []) {
      patience.renew();
      bytes += chunk.length;
      if (bytes > limits.bytes) return { kind: 'refused', reason: `the answer is longer than the limit of ${limits.bytes} bytes; ask for less at a time` };
      hash.update(chunk);
      for (let at = 0; at < chunk.length;) at += (await file.write(chunk, at).catch(unwritable)).bytesWritten;
    }
    await file.sync().catch(unsynced);
    return { kind: 'came', sha256: hash.digest('hex'), bytes };
  } finally {
    await file.close();
  }
}

const unwritable = (error: unknown): never => {
  throw new CacheError(`the cache cannot be written (${codeOf(error)})`, { cause: error });
};

/** What is no plain file has nothing to sync. */
const unsynced = (error: unknown): void => {
  if ((error as NodeJS.ErrnoException).code !== 'EINVAL') unwritable(error);
};

const MOST_SAID = 8192;

async function beginning(response: Response, patience: Patience): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    patience.renew();
    text += decoder.decode(chunk, { stream: true });
    if (text.length > MOST_SAID) break;
  }
  return text.slice(0, MOST_SAID);
}

const failure = (error: unknown): string => {
  const cause = (error as Error).cause as NodeJS.ErrnoException | undefined;
  return `the connection failed or broke off (${cause?.code ?? cause?.message ?? (error as Error).message})`;
};

/** Ends a request that gives no sign for too long, or takes too long in all. */
class Patience {
  readonly #controller = new AbortController();
  readonly #total: NodeJS.Timeout;
  #idle: NodeJS.Timeout;
  over: string | undefined;

  constructor(readonly limits: FetchLimits) {
    this.#total = setTimeout(() => this.#end(`the answer was not there after ${limits.total / 1000} s`), limits.total);
    this.#idle = this.#watch();
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  renew(): void {
    clearTimeout(this.#idle);
    this.#idle = this.#watch();
  }

  end(): void {
    clearTimeout(this.#idle);
    clearTimeout(this.#total);
  }

  #watch = (): NodeJS.Timeout => setTimeout(() => this.#end(`nothing came for ${this.limits.idle / 1000} s`), this.limits.idle);

  #end(why: string): void {
    this.over = why;
    this.#controller.abort();
  }
}
