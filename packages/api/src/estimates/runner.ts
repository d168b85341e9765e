import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Refusal } from '../problem.ts';
import { ESTIMATE_LIMITS, type EstimateLimits } from './limits.ts';
import { LIMITS_TOLD } from './rows-within.ts';
import type { EstimateOutcome, EstimateTask } from './task.ts';

/** Taken from Node at run time: a bundler that sees `Worker` imported wants to know its file while it builds. */
const { Worker } = process.getBuiltinModule('node:worker_threads');

/** Heap a thread may have; what it holds beside is bounded by the rows. */
const HEAP_MB = 512;

/**
 * Makes estimates off the event loop, each in a thread of its own that is ended when its time is up: a server is never held up
 * by them, whatever they are asked. As many as are allowed run at once, some wait, more are refused as `busy`.
 */
export class EstimateRunner {
  readonly #limits: Pick<EstimateLimits, 'seconds' | 'atOnce' | 'waiting'>;
  readonly #waiting: (() => void)[] = [];
  #running = 0;

  constructor(limits: Pick<EstimateLimits, 'seconds' | 'atOnce' | 'waiting'> = ESTIMATE_LIMITS) {
    this.#limits = limits;
  }

  /** The answer as JSON text; throws a Refusal for what cannot be read, asks too much, or comes while too many wait. */
  async run(task: EstimateTask): Promise<string> {
    await this.#turn();
    try {
      const outcome = await this.#outcome(task);
      if ('answer' in outcome) return outcome.answer;
      const { kind, detail, problems } = outcome.refused;
      throw new Refusal(kind, detail, problems);
    } finally {
      this.#running -= 1;
      this.#waiting.shift()?.();
    }
  }

  async #turn(): Promise<void> {
    if (this.#running >= this.#limits.atOnce) {
      if (this.#waiting.length >= this.#limits.waiting) throw new Refusal('busy', 'Many estimates are being made; ask again in a moment.');
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
    this.#running += 1;
  }

  #outcome(task: EstimateTask): Promise<EstimateOutcome> {
    return new Promise((resolve, reject) => {
      const worker = new Worker(threadFile(), { workerData: task, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: HEAP_MB } });
      const timer = setTimeout(() => end(() => reject(tooMuch(`takes longer than ${this.#limits.seconds} seconds`))), 1000 * this.#limits.seconds);
      const end = (settle: () => void): void => {
        clearTimeout(timer);
        settle();
        void worker.terminate();
      };
      worker.once('message', (outcome: EstimateOutcome) => end(() => resolve(outcome)));
      worker.once('error', (cause: Error & { readonly code?: string }) => end(() => reject(cause.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch('needs more memory than is given') : cause)));
      worker.once('exit', () => end(() => reject(new Error('the thread of an estimate ended without an answer'))));
    });
  }
}

const tooMuch = (what: string): Refusal => new Refusal('request-too-large', `This estimate ${what}. ${LIMITS_TOLD}`, [{ field: '', reason: what }]);

/** The thread's own file: always of the built package, also where tests run the sources or a bundle runs this. Found by the package's own name, through a path, as in briefs/document.ts. */
const threadFile = (): string => join(dirname(createRequire(fileURLToPath(import.meta.url)).resolve('@mizan/api/package.json')), 'dist/estimates/thread.js');

const KEY = Symbol.for('mizan.api.estimate-runner');
const holder = globalThis as { [KEY]?: EstimateRunner };

/** The runner of this process; a server may load this module twice, and still has one. */
export const estimateRunner = (): EstimateRunner => (holder[KEY] ??= new EstimateRunner());
