import type { Store } from '@mizan/store';

const CAPACITY = 200;

/**
 * What has been composed from one build of the database: at most {@link CAPACITY} answers, the least recently used
 * let go first. A Store is one build, so nothing in it goes stale; a new build starts with an empty memory.
 */
export class Memory {
  readonly #answers = new Map<string, Promise<unknown>>();

  /** The answer kept under `key`, composed by `compose` the first time; a failure is not kept. */
  recall<T>(key: string, compose: () => Promise<T>): Promise<T> {
    const known = this.#answers.get(key) as Promise<T> | undefined;
    this.#answers.delete(key);
    const answer = known ?? compose();
    this.#answers.set(key, answer);
    if (known === undefined) {
      answer.catch(() => this.#answers.delete(key));
      this.#forgetOldest();
    }
    return answer;
  }

  get size(): number {
    return this.#answers.size;
  }

  #forgetOldest(): void {
    if (this.#answers.size <= CAPACITY) return;
    const [oldest] = this.#answers.keys();
    if (oldest !== undefined) this.#answers.delete(oldest);
  }
}

const memories = new WeakMap<Store, Memory>();

/** The memory that lives and dies with this build of the database. */
export function memoryOf(store: Store): Memory {
  let memory = memories.get(store);
  if (!memory) memories.set(store, (memory = new Memory()));
  return memory;
}
