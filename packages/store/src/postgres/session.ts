import { Kysely, PostgresDialect, type PostgresPoolClient } from 'kysely';
import pg from 'pg';
import type { Database } from '../database.ts';
import { unusable } from './schemas.ts';
import { types } from './types.ts';

/** One connection that both kysely and COPY use, so that a transaction holds what either does. */
export interface Session {
  readonly client: pg.Client;
  readonly db: Kysely<Database>;
  close(): Promise<void>;
}

/** Opens a session whose unqualified names are looked up in these schemas. */
export async function openSession(url: string, searchPath: readonly string[]): Promise<Session> {
  const client = new pg.Client({ connectionString: url, types, options: searchPathOption(searchPath) });
  client.on('error', () => {});
  await client.connect().catch((cause: unknown) => {
    throw unusable(url, cause);
  });
  const shared = { query: client.query.bind(client), release: () => {} } as unknown as PostgresPoolClient;
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: { connect: async () => shared, end: async () => {} } }) });
  return { client, db, close: () => db.destroy().then(() => client.end()) };
}

/** Connections whose unqualified names are looked up in these schemas. */
export function openPool(url: string, searchPath: readonly string[], connections: number): pg.Pool {
  const pool = new pg.Pool({ connectionString: url, types, max: connections, options: searchPathOption(searchPath) });
  pool.on('error', () => {});
  return pool;
}

const searchPathOption = (schemas: readonly string[]): string => `-c search_path=${schemas.join(',')}`;
