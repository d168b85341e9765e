import { join } from 'node:path';
import type { Worker as WorkerThread } from 'node:worker_threads';
import { accept, refuse, type Result } from '@mizan/model';
import type { Brief } from '../brief/tree.ts';
import { packageFolder } from '../package-file.ts';
import type { Format } from '../render/formats.ts';
import { compileModule, type CompiledModule } from '../render/typst/module.ts';
import type { ResultSource } from '../results.ts';
import type { Outcome, Start, Task } from './thread.ts';

/** Taken from Node at run time: a bundler that sees `Worker` imported wants to know its file while it builds. */
const { Worker } = process.getBuiltinModule('node:worker_threads');

export interface PoolOptions {
  /** Threads, each with a compiler of its own; by default one. */
  readonly threads?: number;
  /** Documents that may wait while all threads are busy; by default 64. One more is refused. */
  readonly waiting?: number;
  /** Documents after which a thread is renewed, since its compiler keeps about 6 MB of each; by default 40. */
  readonly documents?: number;
}

/** Makes documents off the event loop. */
export interface Pool {
  /** The document, or a refusal where too many wait. Rejects where a document cannot be made, which is a bug. */
  render(brief: Brief, format: Format): Promise<Result<Uint8Array>>;
  /** The same for a bundle: tables, codebook, pictures and citations as a zip. */
  bundle(brief: Brief, sources: readonly ResultSource[]): Promise<Result<Uint8Array>>;
  /** Ends the threads; documents under way and waiting reject. */
  close(): Promise<void>;
}

interface Job {
  readonly task: Task;
  readonly resolve: (bytes: Uint8Array) => void;
  readonly reject: (cause: Error) => void;
}
interface Thread {
  readonly worker: WorkerThread;
  made: number;
  job: Job | undefined;
}

/** A pool of warm threads. They start with the first document and do not keep the process alive while idle. */
export function createPool({ threads = 1, waiting = 64, documents = 40 }: PoolOptions = {}): Pool {
  const running = new Set<Thread>();
  const queue: Job[] = [];
  let module: Promise<CompiledModule> | undefined;
  let closed = false;

  const start = (): Thread => {
    const thread: Thread = { worker: new Worker(threadFile(), { execArgv: [] }), made: 0, job: undefined };
    running.add(thread);
    thread.worker.on('message', (outcome: Outcome) => settle(thread, outcome)).on('error', (cause: Error) => lose(thread, cause)).on('exit', () => lose(thread, new Error('the thread that made the document ended')));
    return thread;
  };

  const settle = (thread: Thread, outcome: Outcome): void => {
    const { job } = thread;
    thread.job = undefined;
    thread.made += 1;
    thread.worker.unref();
    if (thread.made >= documents) retire(thread);
    if ('bytes' in outcome) job?.resolve(outcome.bytes);
    else job?.reject(new Error(outcome.problem));
    assign();
  };

  const retire = (thread: Thread): void => {
    running.delete(thread);
    void thread.worker.terminate();
  };

  const lose = (thread: Thread, cause: Error): void => {
    if (!running.delete(thread)) return;
    thread.job?.reject(cause);
    if (!closed) assign();
  };

  const assign = (): void => {
    while (queue.length > 0) {
      const idle = [...running].find(({ job }) => job === undefined);
      if (idle === undefined && running.size >= threads) return;
      void give(idle ?? start(), queue.shift()!, idle === undefined);
    }
  };

  /** The job is the thread's before anything is waited for, so that no second one is given to it. */
  const give = async (thread: Thread, job: Job, isNew: boolean): Promise<void> => {
    thread.job = job;
    thread.worker.ref();
    try {
      if (isNew) thread.worker.postMessage({ module: await (module ??= compileModule()) } satisfies Start);
      thread.worker.postMessage(job.task);
    } catch (cause) {
      retire(thread);
      job.reject(cause instanceof Error ? cause : new Error(String(cause)));
    }
  };

  const make = async (task: Task): Promise<Result<Uint8Array>> => {
    if (closed) return refuse('', 'the pool of renderers is closed');
    if (queue.length >= waiting && [...running].filter(({ job }) => job !== undefined).length >= threads) return refuse('', 'too many documents are being made; ask again in a moment');
    return accept(await new Promise<Uint8Array>((resolve, reject) => { queue.push({ task, resolve, reject }); assign(); }));
  };

  return {
    render: (brief, format) => make({ brief, format }),
    bundle: (brief, sources) => make({ brief, sources }),
    async close() {
      closed = true;
      for (const { reject } of queue.splice(0)) reject(new Error('the pool of renderers was closed'));
      await Promise.all([...running].map(({ worker }) => worker.terminate()));
    },
  };
}

/** The thread's own file: always of the built package, also where tests run the sources or a bundle runs this. */
const threadFile = (): string => join(packageFolder(), 'dist/worker/thread.js');
