import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createThreads, type PoolOptions } from '@mizan/briefs/worker';
import { accept, type Locale, type Result } from '@mizan/model';
import type { Context } from '../context.ts';
import type { DocumentFormat } from './document-format.ts';
import { resultsOf, type BriefChoice } from './results.ts';
import { subjectName, type BriefSubject } from './subject.ts';
import type { DocumentMade, DocumentTask, Made } from './task.ts';

/** Makes summaries in threads: reading and composing too, which hold up an event loop for a quarter of a second. */
export interface DocumentPool {
  readonly threads: number;
  /** A summary in a format; refused where too many wait. */
  make(context: Context, subject: BriefSubject, choice: BriefChoice, format: DocumentFormat): Promise<Result<DocumentMade>>;
  /** Starts the threads and their compilers before anything is asked of them. */
  warm(): void;
  close(): Promise<void>;
}

export function createDocumentPool(options: PoolOptions = {}): DocumentPool {
  const threads = createThreads<DocumentTask, Made>(threadFile(), { ...options, ages: ({ format }) => format === 'pdf' });
  const ofResults = async (context: Context, subject: BriefSubject, choice: BriefChoice, format: DocumentFormat) => threads.make({ results: await resultsOf(context, subject, choice), format });
  return {
    threads: options.threads ?? 1,
    async make(context, subject, choice, format) {
      const { database, today, catalogue: { version } } = context;
      const inThread = database === undefined ? undefined : await threads.make({ database, version, today, subject, choice, format });
      // A context that names no database has results read here; so has one whose build is no longer the newest.
      const made = inThread === undefined || (inThread.ok && 'otherBuild' in inThread.value) ? await ofResults(context, subject, choice, format) : inThread;
      return made.ok ? accept(made.value as DocumentMade) : made;
    },
    warm: threads.warm, close: threads.close,
  };
}

/** The thread's own file: always of the built package, also where tests run the sources or a bundle runs this. Found by the package's own name, through a path, as in @mizan/briefs. */
const threadFile = (): string => join(dirname(createRequire(fileURLToPath(import.meta.url)).resolve('@mizan/api/package.json')), 'dist/briefs/thread.js');

/** `mizan-MA-RU-fr.pdf`. */
export const documentName = (subject: BriefSubject, lang: Locale, format: DocumentFormat): string => `mizan-${subjectName(subject)}-${lang}`.replace(/[^\w.-]+/g, '-').concat(`.${format}`);
