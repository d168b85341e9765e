import { accept, refuse, type Result } from '@mizan/model';
import { attempt, type Attempt, type FetchLimits } from './attempt.ts';
import { answerAt, discard, type AnswerCache } from './cache.ts';
import type { Clock } from './clock.ts';
import { HOSTS, keyIn, rulesOf } from './hosts.ts';
import { backoff, Pace } from './pace.ts';
import type { ApiRequest, Judgement } from './request.ts';
import { redacted } from './secrets.ts';

export interface ClientOptions {
  readonly cache: AnswerCache;
  readonly limits: FetchLimits;
  readonly clock: Clock;
  readonly random: () => number;
  /** Where keys come from, and `MIZAN_API_MIRRORS`. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly userAgent: string;
  readonly notify: (text: string) => void;
}

/** A sound answer, in the cache; or that the API has nothing. */
export interface Came {
  readonly sha256: string | null;
  readonly bytes: number;
  readonly judgement: Exclude<Judgement, { verdict: 'refused' }>;
}

/**
 * Asks hosts at their pace, again where that may help, and keeps what is sound. A refusal names request and reason.
 * No key is in anything it returns, tells or keeps.
 */
export class Client {
  readonly #options: ClientOptions;
  readonly #pace: Pace;
  readonly #mirrors: ReadonlyMap<string, string>;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.#pace = new Pace(options.clock);
    this.#mirrors = mirrorsIn(options.environment['MIZAN_API_MIRRORS']);
  }

  async ask(request: ApiRequest): Promise<Result<Came>> {
    const { limits, clock, random, notify } = this.#options;
    for (let tries = 1; ; tries++) {
      const came = await this.#try(request);
      if ('judgement' in came) return accept(came);
      const reason = this.#clean(`${request.about}: ${came.reason}`);
      if (came.kind === 'refused' || tries >= limits.attempts) return refuse('', `${reason}${tries > 1 ? `; tried ${tries} times` : ''} (${request.url})`);
      const wait = came.wait ?? backoff(tries, random);
      notify(`${reason}; again in ${Math.ceil(wait / 1000)} s`);
      await clock.sleep(wait);
    }
  }

  async #try(request: ApiRequest): Promise<Came | Extract<Attempt, { reason: string }>> {
    const { cache, limits, clock } = this.#options;
    const { host, interval } = rulesOf(new URL(request.url).host);
    await this.#pace.turn(host, this.#mirrors.has(host) ? 0 : interval);
    const into = await cache.arriving(request);
    try {
      const came = await attempt({ url: this.#address(request.url), headers: this.#headers(request), nothing: request.nothing ?? [], into, limits, clock });
      if (came.kind === 'nothing') return { sha256: null, bytes: 0, judgement: { verdict: 'whole', remark: 'nothing there' } };
      if (came.kind !== 'came') return came;
      const judgement = await judged(request, into);
      if (judgement.verdict === 'refused') return { kind: judgement.transient ? 'again' : 'refused', reason: judgement.reason };
      await cache.keep(into, came.sha256);
      return { sha256: came.sha256, bytes: came.bytes, judgement };
    } finally {
      await discard(into);
    }
  }

  #headers({ url, accept: wanted }: ApiRequest): Record<string, string> {
    const rules = rulesOf(new URL(url).host);
    const key = keyIn(rules, this.#options.environment);
    return { accept: wanted, 'user-agent': this.#options.userAgent, ...(rules.key && key ? { [rules.key.header]: key } : {}) };
  }

  /** The address to ask: a mirror's, where the environment names one for the host. */
  #address(url: string): string {
    const { host, pathname, search } = new URL(url);
    const mirror = this.#mirrors.get(host);
    return mirror === undefined ? url : `${mirror}${pathname}${search}`;
  }

  #clean(text: string): string {
    return redacted(text, HOSTS.flatMap((rules) => keyIn(rules, this.#options.environment) ?? []));
  }
}

const judged = async (request: ApiRequest, path: string): Promise<Judgement> => {
  try {
    return await request.judge(await answerAt(path));
  } catch (error) {
    return { verdict: 'refused', reason: error instanceof Error ? error.message : String(error) };
  }
};

/** `host=origin,host=origin`: a mirror, or a recording, to be asked in place of a host. */
function mirrorsIn(text: string | undefined): Map<string, string> {
  const pairs = (text ?? '').split(',').filter((pair) => pair !== '').map((pair) => pair.split('=') as [string, string]);
  return new Map(pairs.map(([host, origin]) => [host, origin.replace(/\/$/, '')]));
}
