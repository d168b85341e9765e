import { join } from 'node:path';
import type { Result } from '@mizan/model';
import type { Brief } from '../brief/tree.ts';
import { packageFolder } from '../package-file.ts';
import type { Format } from '../render/formats.ts';
import type { ResultSource } from '../results.ts';
import type { Task } from './task.ts';
import { createThreads, type ThreadsOptions } from './threads.ts';

export type PoolOptions = Omit<ThreadsOptions, 'ages'>;

/** Makes documents off the event loop. */
export interface Pool {
  /** The document, or a refusal where too many wait. Rejects where a document cannot be made, which is a bug. */
  render(brief: Brief, format: Format): Promise<Result<Uint8Array>>;
  /** The same for a bundle: tables, codebook, pictures and citations as a zip. */
  bundle(brief: Brief, sources: readonly ResultSource[]): Promise<Result<Uint8Array>>;
  /** Starts the threads and their compilers before anything is asked of them. */
  warm(): void;
  /** Ends the threads; documents under way and waiting reject. */
  close(): Promise<void>;
}

/** A pool of warm threads, each with a compiler of its own. It keeps something of each PDF: hence their lifetime. */
export function createPool(options: PoolOptions = {}): Pool {
  const threads = createThreads<Task, Uint8Array>(threadFile(), { ...options, ages: (task) => 'format' in task && task.format === 'pdf' });
  return { render: (brief, format) => threads.make({ brief, format }), bundle: (brief, sources) => threads.make({ brief, sources }), warm: threads.warm, close: threads.close };
}

/** The thread's own file: always of the built package, also where tests run the sources or a bundle runs this. */
const threadFile = (): string => join(packageFolder(), 'dist/worker/thread.js');
