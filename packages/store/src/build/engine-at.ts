import { databaseAddress } from '../database-url.ts';
import { DuckDbFile } from '../duckdb/duckdb-file.ts';
import { PostgresDatabase } from '../postgres/postgres-database.ts';
import type { Engine } from './engine.ts';

/** The engine of a database address. Throws `address`. */
export function engineAt(url: string): Engine {
  const address = databaseAddress(url);
  return address.engine === 'duckdb' ? new DuckDbFile(address.path) : new PostgresDatabase(address.url);
}
