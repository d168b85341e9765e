import type { Worker as WorkerThread } from 'node:worker_threads';
import { accept, refuse, type Result } from '@mizan/model';

/** Taken from Node at run time: a bundler that sees `Worker` imported wants to know its file while it builds. */
const { Worker } = process.getBuiltinModule('node:worker_threads');

export interface ThreadsOptions<Task = never> {
  /** Threads; by default one. */
  readonly threads?: number | undefined;
  /** Tasks that may wait while all threads are busy; by default 64. One more is refused. */
  readonly waiting?: number | undefined;
  /** Tasks after which a thread is renewed; by default 40. */
  readonly lifetime?: number | undefined;
  /** Which tasks count towards that; by default all. */
  readonly ages?: ((task: Task) => boolean) | undefined;
}

/** What a thread answers: what it made, or why it could not. */
export type Outcome<Made> = { readonly made: Made } | { readonly problem: string };

/** Threads of one file that do tasks one at a time. */
export interface Threads<Task, Made> {
  /** What came of a task, or a refusal where too many wait. Rejects where a task fails, which is a bug. */
  make(task: Task): Promise<Result<Made>>;
  /** Starts the threads before they are asked for anything. */
  warm(): void;
  /** Ends the threads; tasks under way and waiting reject. */
  close(): Promise<void>;
}

interface Job<Task, Made> {
  readonly task: Task;
  readonly resolve: (made: Made) => void;
  readonly reject: (cause: Error) => void;
}
interface Thread<Task, Made> {
  readonly worker: WorkerThread;
  done: number;
  job: Job<Task, Made> | undefined;
}

/** Threads that run `file`. They start with the first task or when warmed, are renewed after a while, and do not keep the process alive while idle. */
export function createThreads<Task, Made>(file: string, { threads = 1, waiting = 64, lifetime = 40, ages = () => true }: ThreadsOptions<Task> = {}): Threads<Task, Made> {
  const running = new Set<Thread<Task, Made>>();
  const queue: Job<Task, Made>[] = [];
  let closed = false;

  const start = (): Thread<Task, Made> => {
    const worker = new Worker(file, { execArgv: [] });
    const thread: Thread<Task, Made> = { worker, done: 0, job: undefined };
    running.add(thread);
    worker.on('message', (outcome: Outcome<Made>) => settle(thread, outcome)).on('error', (cause: Error) => lose(thread, cause)).on('exit', () => lose(thread, new Error('the thread that did the task ended')));
    worker.unref();
    return thread;
  };

  const settle = (thread: Thread<Task, Made>, outcome: Outcome<Made>): void => {
    const { job } = thread;
    thread.job = undefined;
    if (job !== undefined && ages(job.task)) thread.done += 1;
    thread.worker.unref();
    if (thread.done >= lifetime) renew(thread);
    if ('made' in outcome) job?.resolve(outcome.made);
    else job?.reject(new Error(outcome.problem));
    assign();
  };

  /** The next one starts at once, so that nobody waits for it. */
  const renew = (thread: Thread<Task, Made>): void => {
    running.delete(thread);
    void thread.worker.terminate();
    if (!closed) start();
  };

  const lose = (thread: Thread<Task, Made>, cause: Error): void => {
    if (!running.delete(thread)) return;
    void thread.worker.terminate();
    thread.job?.reject(cause);
    if (!closed) assign();
  };

  const assign = (): void => {
    while (queue.length > 0) {
      const thread = [...running].find(({ job }) => job === undefined) ?? (running.size < threads ? start() : undefined);
      if (thread === undefined) return;
      give(thread, queue.shift()!);
    }
  };

  const give = (thread: Thread<Task, Made>, job: Job<Task, Made>): void => {
    thread.job = job;
    thread.worker.ref();
    try {
      thread.worker.postMessage(job.task);
    } catch (cause) {
      lose(thread, errorOf(cause));
    }
  };

  const isFull = (): boolean => queue.length >= waiting && [...running].filter(({ job }) => job !== undefined).length >= threads;

  return {
    async make(task) {
      if (closed) return refuse('', 'the pool of renderers is closed');
      if (isFull()) return refuse('', 'too many documents are being made; ask again in a moment');
      return accept(await new Promise<Made>((resolve, reject) => { queue.push({ task, resolve, reject }); assign(); }));
    },
    warm() {
      while (!closed && running.size < threads) start();
    },
    async close() {
      closed = true;
      for (const { reject } of queue.splice(0)) reject(new Error('the pool of renderers was closed'));
      await Promise.all([...running].map(({ worker }) => worker.terminate()));
    },
  };
}

const errorOf = (cause: unknown): Error => (cause instanceof Error ? cause : new Error(String(cause)));
