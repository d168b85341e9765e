import { availableParallelism } from 'node:os';
import type { AnyResults } from '@mizan/briefs';
import { createPool, type Pool } from '@mizan/briefs/worker';
import { Refusal } from '../problem.ts';
import { makeDocument, type DocumentFormat } from './document.ts';

/** Documents under way at once, those that wait included; one more is refused before anything is read for it. */
export const MOST_UNDER_WAY = 64;

/** Makes documents for many readers at once, off the event loop. */
export class DocumentMaker {
  readonly #pool: Pool;
  readonly #most: number;
  #underWay = 0;

  constructor(pool: Pool, most = MOST_UNDER_WAY) {
    this.#pool = pool;
    this.#most = most;
  }

  /** The document of the results that `read` gives; throws a Refusal where too many are under way. */
  async make<R extends AnyResults>(read: () => Promise<R>, format: DocumentFormat): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly results: R }> {
    if (this.#underWay >= this.#most) throw new Refusal('busy', 'Many summaries are being made; ask again in a moment.');
    this.#underWay += 1;
    try {
      const results = await read();
      const made = await makeDocument(this.#pool, results, format);
      if (!made.ok) throw new Refusal('busy', made.problem.reason);
      return { bytes: new Uint8Array(made.value), results };
    } finally {
      this.#underWay -= 1;
    }
  }
}

const KEY = Symbol.for('mizan.api.document-maker');
const holder = globalThis as { [KEY]?: DocumentMaker };

/** Half of the processors, and two at most: each thread holds up to 300 MB before it is renewed. */
const threads = (): number => Math.max(1, Math.min(2, Math.floor(availableParallelism() / 2)));

/** The maker of this process; a server may load this module twice, and still has one. */
export const documentMaker = (): DocumentMaker => (holder[KEY] ??= new DocumentMaker(createPool({ threads: threads(), waiting: MOST_UNDER_WAY })));
