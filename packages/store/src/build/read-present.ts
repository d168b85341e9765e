import type { Kysely } from 'kysely';
import type { BuildTable, Database } from '../database.ts';
import { SCHEMA } from '../migrations/index.ts';
import { StoreError } from '../store-error.ts';
import type { Engine } from './engine.ts';
import { outdated } from './outdated.ts';

/** Reads the build that is to be extended. Throws `missing` and `outdated`. */
export async function readPresent<T>(engine: Engine, read: (db: Kysely<Database>, build: BuildTable) => Promise<T>): Promise<T> {
  const state = await engine.present(async (db, build) => {
    if (build.schema !== SCHEMA) throw outdated(engine.place, build);
    return { read: await read(db, build) };
  });
  if (state === undefined) throw new StoreError('missing', `there is no database at ${engine.place} to add to; build it with: npx mizan load`);
  return state.read;
}
