import { databaseAddress } from '../database-url.ts';
import { DuckDbPlace } from '../duckdb/duckdb-place.ts';
import { PostgresPlace } from '../postgres/postgres-place.ts';
import type { Store, StoreHandle } from '../store.ts';
import type { AttachedBuild, Place } from './place.ts';

export interface OpenOptions {
  /** How often at most the address is looked at for a new build, in milliseconds; 1000 unless told. */
  readonly checkEvery?: number;
  /** How long a superseded build may lie unused before it is let go, in milliseconds; 60 000 unless told. */
  readonly keepFor?: number;
}

/**
 * Opens the database at `url` to read, and follows it when `mizan load` puts a new build there. Throws StoreError
 * where there is none, or where what is there is not ours. A newer build that cannot be used is told in `warning`, and
 * the build in hand goes on answering.
 */
export async function openStore(url: string, options: OpenOptions = {}): Promise<StoreHandle> {
  const address = databaseAddress(url);
  const place = address.engine === 'duckdb' ? new DuckDbPlace(address.path) : new PostgresPlace(address.url);
  try {
    const mark = await place.mark();
    return new FollowedPlace(place, { mark, build: await place.attach() }, options);
  } catch (error) {
    await place.close();
    throw error;
  }
}

interface Serving {
  readonly mark: string;
  readonly build: AttachedBuild;
}

class FollowedPlace implements StoreHandle {
  readonly #place: Place;
  readonly #checkEvery: number;
  readonly #keepFor: number;
  readonly #superseded = new Map<AttachedBuild, NodeJS.Timeout>();
  #serving: Serving;
  /** The last state of the place that was looked at, usable or not. */
  #seen: string;
  #checkedAt = performance.now();
  #checking: Promise<void> | undefined;
  warning: Error | undefined;

  constructor(place: Place, serving: Serving, { checkEvery = 1000, keepFor = 60_000 }: OpenOptions) {
    this.#place = place;
    this.#serving = serving;
    this.#seen = serving.mark;
    this.#checkEvery = checkEvery;
    this.#keepFor = keepFor;
  }

  async current(): Promise<Store> {
    if (performance.now() - this.#checkedAt >= this.#checkEvery) {
      this.#checking ??= this.#follow().finally(() => {
        this.#checkedAt = performance.now();
        this.#checking = undefined;
      });
    }
    await this.#checking;
    return this.#serving.build.store;
  }

  async close(): Promise<void> {
    await this.#checking;
    const builds = [this.#serving.build, ...this.#superseded.keys()];
    for (const timer of this.#superseded.values()) clearTimeout(timer);
    this.#superseded.clear();
    await Promise.all(builds.map((build) => build.detach()));
    await this.#place.close();
  }

  async #follow(): Promise<void> {
    try {
      const mark = await this.#place.mark();
      if (mark === this.#serving.mark) this.warning = undefined;
      if (mark === this.#seen) return;
      this.#seen = mark;
      const build = await this.#place.attach();
      this.#supersede(this.#serving.build);
      this.#serving = { mark, build };
      this.warning = undefined;
    } catch (error) {
      this.warning = error as Error;
    }
  }

  /** Lets a build go once no request that began on it has used it for a while. */
  #supersede(build: AttachedBuild, wait = this.#keepFor): void {
    const letGoIfUnused = () => {
      const remaining = this.#keepFor - build.idleFor();
      if (remaining > 0) return this.#supersede(build, remaining);
      this.#superseded.delete(build);
      build.detach().catch((error: Error) => (this.warning = error));
    };
    this.#superseded.set(build, setTimeout(letGoIfUnused, wait).unref());
  }
}
