import type { Day } from '@mizan/model';
import type { Store } from '@mizan/store';
import { catalogueOf, type Catalogue } from './catalogue.ts';
import { memoryOf, type Memory } from './memory.ts';

/** What one request reads: one build of the database, its catalogue and memory, and the day it is. */
export interface Context {
  readonly store: Store;
  readonly catalogue: Catalogue;
  readonly memory: Memory;
  readonly today: Day;
}

/** The context of one request. Take `store` from the handle anew for each, so that a new build is noticed. */
export async function createContext({ store, today = new Date().toISOString().slice(0, 10) }: { readonly store: Store; readonly today?: Day }): Promise<Context> {
  return { store, catalogue: await catalogueOf(store), memory: memoryOf(store), today };
}
