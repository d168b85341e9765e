import { rmSync } from 'node:fs';
import { openStore, type StoreHandle } from '@mizan/store';
import { afterAll, beforeAll } from 'vitest';
import { createContext, type Context } from '../context.ts';
import { createCaller } from '../router.ts';
import { buildFromData } from './build-database.ts';

/** The day of the tests, after the last event kept. */
export const TODAY = '2026-02-01';

let handle: StoreHandle;
let folder: string;
let database: string;
beforeAll(async () => {
  const built = await buildFromData();
  ({ folder, url: database } = built);
  handle = await openStore(built.url);
}, 60_000);
afterAll(async () => {
  await handle.close();
  rmSync(folder, { recursive: true, force: true });
});

/** A context over the repository's data, by its own road: curated files, built database, store. */
export const testContext = async (): Promise<Context> => createContext({ store: await handle.current(), database, today: TODAY });

export const testCaller = async () => createCaller(await testContext());
