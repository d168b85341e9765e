import { DEFAULT_DATABASE_URL, openStore, type Store, type StoreHandle } from '@mizan/store';
import { Refusal } from './problem.ts';

const KEY = Symbol.for('mizan.api.database');
const holder = globalThis as { [KEY]?: Promise<StoreHandle> | undefined };

/** The address of the process's database. */
export const databaseUrl = (): string => process.env['MIZAN_DATABASE_URL'] ?? DEFAULT_DATABASE_URL;

/**
 * The newest build of the process's database, which MIZAN_DATABASE_URL names; opened at the first call, and again after
 * a failure. A server may load this module twice, and still opens the database once.
 */
export async function currentStore(): Promise<Store> {
  const opening = (holder[KEY] ??= openStore(databaseUrl()));
  try {
    return await (await opening).current();
  } catch (cause) {
    holder[KEY] = undefined;
    console.error(cause);
    throw new Refusal('unavailable', 'The database cannot be read; build it with: npx mizan load');
  }
}
