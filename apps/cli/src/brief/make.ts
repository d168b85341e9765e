import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import type { Context } from '@mizan/api';
import type { BriefChoice, BriefSubject, DocumentFormat, DocumentPool } from '@mizan/api/briefs';
import type { Locale } from '@mizan/model';
import { Refusal } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';
import { withStore } from '../with-store.ts';
import { refusedAsUsage } from './refused.ts';

/** What is made, and of what: every format in every language. */
export interface Making {
  readonly database: string;
  readonly made: string;
  readonly formats: readonly DocumentFormat[];
  readonly languages: readonly Locale[];
  readonly choice: Omit<BriefChoice, 'lang'>;
}
type Given = { readonly areas: readonly string[] } | { readonly claim: string };

/** One file to write. */
interface Edition {
  readonly subject: BriefSubject;
  readonly lang: Locale;
  readonly format: DocumentFormat;
  readonly file: string;
}

/** One summary in the file named, else under the name the server gives it, in the folder if one is named; several editions of it in the folder named. The files written. */
export const makeOne = (making: Making, given: Given, out: string | undefined): Promise<string[]> =>
  withPool(making, 1, async (context, pool) => {
    const subject = await refusedAsUsage(() => subjectOf(context, given));
    const { documentName } = await import('@mizan/api/briefs');
    const named = editionsOf(making, [subject], (_, lang, format) => join(out ?? '', documentName(subject, lang, format)));
    const editions = out === undefined || named.length > 1 || (await isFolder(out)) ? named : [{ ...named[0]!, file: out }];
    for (const edition of editions) await write(context, pool, making, edition);
    return editions.map(({ file }) => file);
  });

const isFolder = async (path: string): Promise<boolean> => (await stat(path).catch(() => undefined))?.isDirectory() ?? false;

/** Every summary in a folder, named as under /briefs, several languages in folders of their own; the files written. Threads bound what is held at once. */
export const makeAll = (making: Making, folder: string, terminal: Terminal): Promise<string[]> => {
  const threads = Math.max(1, Math.min(4, availableParallelism() - 1));
  return withPool(making, threads, async (context, pool) => {
    const { allSubjects, subjectName } = await import('@mizan/api/briefs');
    const editions = editionsOf(making, allSubjects(context.catalogue), (subject, lang, format) =>
      join(folder, making.languages.length > 1 ? lang : '', subject.kind === 'claim' ? 'claims' : '', `${subjectName(subject).replaceAll(':', '-')}.${format}`));
    let done = 0;
    await inLanes(threads + 1, editions, async (edition) => {
      await write(context, pool, making, edition);
      done += 1;
      if (terminal.interactive) terminal.say(`\r${done} of ${editions.length} `);
    });
    terminal.say(`${terminal.interactive ? '\r' : ''}${editions.length} summaries of build ${context.catalogue.version}\n`);
    return editions.map(({ file }) => file);
  });
};

const editionsOf = ({ languages, formats }: Making, subjects: readonly BriefSubject[], fileOf: (subject: BriefSubject, lang: Locale, format: DocumentFormat) => string): Edition[] =>
  subjects.flatMap((subject) => languages.flatMap((lang) => formats.map((format) => ({ subject, lang, format, file: fileOf(subject, lang, format) }))));

async function subjectOf({ catalogue }: Context, given: Given): Promise<BriefSubject> {
  const { claimSubject, pairSubject, readAreas } = await import('@mizan/api/briefs');
  if ('claim' in given) return claimSubject(catalogue, given.claim);
  const [a = '', b] = given.areas;
  return b === undefined ? readAreas(catalogue, a) : pairSubject(catalogue, a, b);
}

/** The API, which has charts and a server in it, is loaded for this command alone. */
const withPool = <T>({ database, made }: Making, threads: number, make: (context: Context, pool: DocumentPool) => Promise<T>): Promise<T> =>
  withStore(database, async (store) => {
    const [{ createContext }, { createDocumentPool }] = await Promise.all([import('@mizan/api'), import('@mizan/api/briefs')]);
    const pool = createDocumentPool({ threads });
    try {
      return await make(await createContext({ store, database, today: made }), pool);
    } finally {
      await pool.close();
    }
  });

/** A file is there whole or not at all: who serves the folder never meets half of one. */
async function write(context: Context, pool: DocumentPool, { choice }: Making, { subject, lang, format, file }: Edition): Promise<void> {
  const made = await pool.make(context, subject, { ...choice, lang }, format);
  if (!made.ok) throw new Refusal(made.problem.reason, [made.problem]);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.part`, made.value.bytes);
  await rename(`${file}.part`, file);
}

/** Does something with each item, so many at a time. */
async function inLanes<T>(lanes: number, items: readonly T[], act: (item: T) => Promise<void>): Promise<void> {
  const waiting = items.values();
  await Promise.all(Array.from({ length: lanes }, async () => { for (const item of waiting) await act(item); }));
}
