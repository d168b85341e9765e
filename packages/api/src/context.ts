import type { Day } from '@mizan/model';
import type { Store } from '@mizan/store';
import { catalogueOf, type Catalogue } from './catalogue.ts';
import { currentStore, databaseUrl } from './database.ts';
import { memoryOf, type Memory } from './memory.ts';

/** What one request reads: one build of the database, its catalogue and memory, and the day it is. */
export interface Context {
  readonly store: Store;
  readonly catalogue: Catalogue;
  readonly memory: Memory;
  readonly today: Day;
  /** Address of the database the build is of, where it is known: threads open it for themselves. */
  readonly database?: string | undefined;
}

export interface ContextOptions {
  /** By default the newest build of the process's database. Taken anew for each request, so that a new build is noticed. */
  readonly store?: Store;
  /** The address of the store's database, so that threads may open it too. */
  readonly database?: string;
  /** By default the day in UTC. */
  readonly today?: Day;
}

/** The context of one request. */
export async function createContext({ store, database = store === undefined ? databaseUrl() : undefined, today = new Date().toISOString().slice(0, 10) }: ContextOptions = {}): Promise<Context> {
  const build = store ?? (await currentStore());
  return { store: build, catalogue: await catalogueOf(build), memory: memoryOf(build), today, database };
}
