import { resolve } from 'node:path';
import { StoreError } from './store-error.ts';

/** Where the database is unless MIZAN_DATABASE_URL says otherwise, relative to the working folder. */
export const DEFAULT_DATABASE_URL = 'duckdb:./var/mizan.duckdb';

export type DatabaseAddress = { readonly engine: 'duckdb'; readonly path: string } | { readonly engine: 'postgres'; readonly url: string };

/** The absolute path that a `duckdb:` URL names, or the URL of a PostgreSQL server; throws `address` for anything else. */
export function databaseAddress(url: string): DatabaseAddress {
  if (/^postgres(ql)?:\/\/./.test(url)) return { engine: 'postgres', url };
  const path = /^duckdb:(?!\/\/)(.+)$/.exec(url)?.[1];
  if (path === undefined || path === ':memory:') throw new StoreError('address', `"${withoutSecrets(url)}" is not a database address; set MIZAN_DATABASE_URL to ${DEFAULT_DATABASE_URL}, another path after duckdb:, or postgres://…`);
  return { engine: 'duckdb', path: resolve(path) };
}

/** A URL without the name and password in it, as it may be shown. */
export const withoutSecrets = (url: string): string => url.replace(/\/\/[^@/]*@/, '//…@').replace(/([?&](?:user|password)=)[^&]*/g, '$1…');
