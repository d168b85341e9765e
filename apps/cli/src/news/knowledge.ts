import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Checked } from '@mizan/api';
import type { CuratedData } from '@mizan/io/curated';
import type { ReaderOptions } from '@mizan/news';
import { openStore, StoreError, type Store, type StoreHandle } from '@mizan/store';
import { curatedData, totalsOf } from '../curated-data.ts';
import type { Named } from '../labels.ts';
import type { Terminal } from '../terminal.ts';

/** What is known when an article is read: people and codes by name, and what figures are checked with. */
export interface Knowledge extends Named, Checked {}

const NOTHING: Knowledge = { people: [], codes: [], areas: [], sources: [], claims: [], observations: async () => [] };

/** The data of the repository, where commands are run from there. */
const USUAL_FOLDER = 'data';

export interface Whence {
  /** A folder of curated data, which is asked before any database. */
  readonly data?: string | undefined;
  readonly database: string;
  /** Whether figures are to be checked, which needs something known. */
  readonly check?: true | undefined;
}

/**
 * Answers with what a folder of curated data knows, or the database, or else the data folder that is here; where there
 * is none of them, with nothing known, unless figures are to be checked. What is taken instead of the database is said.
 */
export async function withKnowledge<T>({ data, database, check }: Whence, terminal: Terminal, answer: (knowledge: Knowledge) => Promise<T>): Promise<T> {
  if (data !== undefined) return answer(knowledgeOfData(await curatedData(data)));
  const handle = await opened(database);
  if (!(handle instanceof StoreError)) {
    try {
      return await answer(await knowledgeOfStore(await handle.current()));
    } finally {
      await handle.close();
    }
  }
  if (existsSync(join(USUAL_FOLDER, 'codelists'))) {
    terminal.say(`${handle.message}\ntaking people, claims and figures from ${USUAL_FOLDER}/ instead\n`);
    return answer(knowledgeOfData(await curatedData(USUAL_FOLDER)));
  }
  if (check) throw handle;
  terminal.say(`${handle.message}\nreading without known people, claims and figures\n`);
  return answer(NOTHING);
}

const opened = (url: string): Promise<StoreHandle | StoreError> =>
  openStore(url).catch((error: unknown) => {
    if (error instanceof StoreError && (error.code === 'missing' || error.code === 'outdated')) return error;
    throw error;
  });

async function knowledgeOfStore(store: Store): Promise<Knowledge> {
  const [people, codes, areas, claims, sources] = await Promise.all([store.people(), store.codes(), store.areas(), store.claims(), store.sources()]);
  return { people, codes, areas, claims, sources, observations: store.observations };
}

/** What curated data know that no database was built from. */
export function knowledgeOfData(data: CuratedData): Knowledge {
  const { people, codes, areas, claims, sources } = data;
  const observations: Knowledge['observations'] = async ({ reporter = [], partner = [] }) => (await totalsOf(data)).filter((o) => reporter.includes(o.reporter) && partner.includes(o.partner));
  return { people, codes, areas, claims, sources, observations };
}

/** What the reader of articles takes of it. */
export const readerOptions = ({ people, codes }: Knowledge): ReaderOptions => ({
  people, topics: codes.filter(({ list }) => list === 'topics').map(({ code, labels }) => ({ code, labels: Object.values(labels) })),
});
