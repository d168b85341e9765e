import { resolve } from 'node:path';
import { StoreError } from './store-error.ts';

/** Where the database is unless MIZAN_DATABASE_URL says otherwise, relative to the working folder. */
export const DEFAULT_DATABASE_URL = 'duckdb:./var/mizan.duckdb';

/** The absolute path of the file that a `duckdb:` URL names. */
export function databasePath(url: string): string {
  if (/^postgres(ql)?:/.test(url)) throw new StoreError('unsupported', `PostgreSQL is not supported yet (${withoutSecrets(url)}); set MIZAN_DATABASE_URL to ${DEFAULT_DATABASE_URL}`);
  const path = /^duckdb:(?!\/\/)(.+)$/.exec(url)?.[1];
  if (path === undefined || path === ':memory:') throw new StoreError('address', `"${withoutSecrets(url)}" is not a database address; set MIZAN_DATABASE_URL to ${DEFAULT_DATABASE_URL} or another path after duckdb:`);
  return resolve(path);
}

const withoutSecrets = (url: string): string => url.replace(/\/\/[^@/]*@/, '//…@');
