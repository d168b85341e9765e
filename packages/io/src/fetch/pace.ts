import { boundedWait, type Clock } from './clock.ts';

const FIRST_BACKOFF = 1000;
export const LONGEST_BACKOFF = 60_000;

/**
 * How long to wait before try number `attempt` + 1, in milliseconds: any time up to 1, 2, 4 … seconds, at most a minute.
 * Source: Brooker, M. 2015. "Exponential Backoff and Jitter", AWS Architecture Blog: full jitter.
 */
export const backoff = (attempt: number, random: () => number): number => random() * Math.min(LONGEST_BACKOFF, FIRST_BACKOFF * 2 ** (attempt - 1));

/** Lets requests to a host begin no closer than its interval, by the steady clock. */
export class Pace {
  readonly #next = new Map<string, number>();

  constructor(readonly clock: Clock) {}

  async turn(host: string, interval: number): Promise<void> {
    const now = this.clock.steady();
    const wait = boundedWait((this.#next.get(host) ?? now) - now, interval);
    this.#next.set(host, now + wait + interval);
    if (wait > 0) await this.clock.sleep(wait);
  }
}
