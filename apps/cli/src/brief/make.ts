import { mkdir, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Context } from '@mizan/api';
import type { BriefChoice, BriefSubject, DocumentFormat } from '@mizan/api/briefs';
import type { Pool } from '@mizan/briefs/worker';
import { Refusal } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';
import { withStore } from '../with-store.ts';
import { refusedAsUsage } from './refused.ts';

/** What is made, and of what. */
export interface Making {
  readonly database: string;
  readonly made: string;
  readonly format: DocumentFormat;
  readonly choice: BriefChoice;
}
type Given = { readonly areas: readonly string[] } | { readonly claim: string };

/** One summary in the file named, else under the name the server gives it; the files written. */
export const makeOne = (making: Making, given: Given, out: string | undefined): Promise<string[]> =>
  withPool(making, 1, async (context, pool) => {
    const subject = await refusedAsUsage(() => subjectOf(context, given));
    const { documentName } = await import('@mizan/api/briefs');
    const file = out ?? documentName(subject, making.choice.lang, making.format);
    await write(context, pool, making, subject, file);
    return [file];
  });

/** Every summary in a folder, named as under /briefs; the files written. Threads bound what is held at once. */
export const makeAll = (making: Making, folder: string, terminal: Terminal): Promise<string[]> => {
  const threads = Math.max(1, Math.min(4, availableParallelism() - 1));
  return withPool(making, threads, async (context, pool) => {
    const { allSubjects, subjectName } = await import('@mizan/api/briefs');
    const subjects = allSubjects(context.catalogue);
    const fileOf = (subject: BriefSubject): string => join(folder, subject.kind === 'claim' ? 'claims' : '', `${subjectName(subject).replaceAll(':', '-')}.${making.format}`);
    let done = 0;
    await inLanes(threads + 1, subjects, async (subject) => {
      await write(context, pool, making, subject, fileOf(subject));
      done += 1;
      if (terminal.interactive) terminal.say(`\r${done} of ${subjects.length} `);
    });
    terminal.say(`${terminal.interactive ? '\r' : ''}${subjects.length} summaries of build ${context.catalogue.version}\n`);
    return subjects.map(fileOf);
  });
};

async function subjectOf({ catalogue }: Context, given: Given): Promise<BriefSubject> {
  const { claimSubject, pairSubject, readAreas } = await import('@mizan/api/briefs');
  if ('claim' in given) return claimSubject(catalogue, given.claim);
  const [a = '', b] = given.areas;
  return b === undefined ? readAreas(catalogue, a) : pairSubject(catalogue, a, b);
}

/** The API, which has charts and a server in it, is loaded for this command alone. */
const withPool = <T>({ database, made }: Making, threads: number, make: (context: Context, pool: Pool) => Promise<T>): Promise<T> =>
  withStore(database, async (store) => {
    const [{ createContext }, { createPool }] = await Promise.all([import('@mizan/api'), import('@mizan/briefs/worker')]);
    const pool = createPool({ threads });
    try {
      return await make(await createContext({ store, today: made }), pool);
    } finally {
      await pool.close();
    }
  });

/** A file is there whole or not at all: who serves the folder never meets half of one. */
async function write(context: Context, pool: Pool, { choice, format }: Making, subject: BriefSubject, file: string): Promise<void> {
  const { makeDocument, resultsOf } = await import('@mizan/api/briefs');
  const made = await makeDocument(pool, await resultsOf(context, subject, choice), format);
  if (!made.ok) throw new Refusal(made.problem.reason, [made.problem]);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.part`, made.value);
  await rename(`${file}.part`, file);
}

/** Does something with each item, so many at a time. */
async function inLanes<T>(lanes: number, items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  await Promise.all(Array.from({ length: lanes }, async () => { for (const item of waiting) await act(item); }));
}
