import { availableParallelism } from 'node:os';
import { createContext, type Context } from '../context.ts';
import { Refusal } from '../problem.ts';
import { createDocumentPool, type DocumentPool } from './document.ts';
import type { DocumentFormat } from './document-format.ts';
import type { BriefChoice } from './results.ts';
import { allSubjects, type BriefSubject } from './subject.ts';
import type { DocumentMade } from './task.ts';

/** Documents under way at once, those that wait included; one more is refused before anything is read for it. */
export const MOST_UNDER_WAY = 64;

/** Makes documents for many readers at once, off the event loop. */
export class DocumentMaker {
  readonly #pool: DocumentPool;
  readonly #most: number;
  #underWay = 0;

  constructor(pool: DocumentPool, most = MOST_UNDER_WAY) {
    this.#pool = pool;
    this.#most = most;
  }

  /** A document; throws a Refusal where too many are under way. */
  async make(context: Context, subject: BriefSubject, choice: BriefChoice, format: DocumentFormat): Promise<DocumentMade> {
    if (this.#underWay >= this.#most) throw new Refusal('busy', 'Many summaries are being made; ask again in a moment.');
    this.#underWay += 1;
    try {
      const made = await this.#pool.make(context, subject, choice, format);
      if (!made.ok) throw new Refusal('busy', made.problem.reason);
      return made.value;
    } finally {
      this.#underWay -= 1;
    }
  }

  /** Starts the threads, and has each make a summary that nobody asked for: compiler, fonts, database and checks are at hand for the first that is. */
  async warm(context: () => Promise<Context>): Promise<void> {
    this.#pool.warm();
    const ready = await context();
    const [subject] = allSubjects(ready.catalogue);
    if (subject !== undefined) await Promise.all(Array.from({ length: this.#pool.threads }, () => this.#pool.make(ready, subject, { lang: 'en' }, 'pdf')));
  }
}

const KEY = Symbol.for('mizan.api.document-maker');
const holder = globalThis as { [KEY]?: DocumentMaker };

/** Half of the processors, and two at most: a thread holds 100 MB, and up to 300 with the PDF engine in WebAssembly. */
const threads = (): number => Math.max(1, Math.min(2, Math.floor(availableParallelism() / 2)));

/** The maker of this process; a server may load this module twice, and still has one. */
export const documentMaker = (): DocumentMaker => (holder[KEY] ??= new DocumentMaker(createDocumentPool({ threads: threads(), waiting: MOST_UNDER_WAY })));

/** Makes the threads of this process ready, so that the first summary does not wait for them; without a database there is nothing to do. */
export const warmDocuments = (): Promise<void> => documentMaker().warm(() => createContext()).catch(() => undefined);
