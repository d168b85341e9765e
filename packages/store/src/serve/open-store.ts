import { statSync } from 'node:fs';
import { databasePath } from '../database-url.ts';
import type { Store, StoreHandle } from '../store.ts';
import { StoreError } from '../store-error.ts';
import { attachBuild, type AttachedBuild } from './attached-build.ts';

export interface OpenOptions {
  /** How often at most the file is looked at, in milliseconds; 1000 unless told. */
  readonly checkEvery?: number;
  /** How long a superseded build may lie unused before it is let go, in milliseconds; 60 000 unless told. */
  readonly keepFor?: number;
}

/**
 * Opens the database at `url` to read, and follows it when `mizan load` puts a new build there. Throws StoreError
 * where there is none, or where the file is not ours. A newer file that cannot be used is told in `warning`, and the
 * build in hand goes on answering.
 */
export async function openStore(url: string, options: OpenOptions = {}): Promise<StoreHandle> {
  const path = databasePath(url);
  const mark = markOf(path);
  return new FollowedFile(path, { mark, build: await attachBuild(path) }, options);
}

interface Serving {
  readonly mark: string;
  readonly build: AttachedBuild;
}

class FollowedFile implements StoreHandle {
  readonly #path: string;
  readonly #checkEvery: number;
  readonly #keepFor: number;
  readonly #superseded = new Map<AttachedBuild, NodeJS.Timeout>();
  #serving: Serving;
  /** The last state of the file that was looked at, usable or not. */
  #seen: string;
  #checkedAt = performance.now();
  #checking: Promise<void> | undefined;
  warning: Error | undefined;

  constructor(path: string, serving: Serving, { checkEvery = 1000, keepFor = 60_000 }: OpenOptions) {
    this.#path = path;
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
  }

  async #follow(): Promise<void> {
    try {
      const mark = markOf(this.#path);
      if (mark === this.#serving.mark) this.warning = undefined;
      if (mark === this.#seen) return;
      this.#seen = mark;
      const build = await attachBuild(this.#path);
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

/** Identity and age of the file: a build renamed into place changes it. */
function markOf(path: string): string {
  try {
    const { dev, ino, mtimeNs, size } = statSync(path, { bigint: true });
    return [dev, ino, mtimeNs, size].join('.');
  } catch (cause) {
    throw new StoreError('missing', `there is no database at ${path}; build it with: npx mizan load`, { cause });
  }
}
