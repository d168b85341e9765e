import { createHash, randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** URL of a PostgreSQL server on which tests make databases of their own; undefined where the suite runs on DuckDB. */
    postgres: string | undefined;
  }
}

/** An address without a database, for one test. */
export interface TestDatabase {
  readonly url: string;
  /** A text that changes when anything there does. */
  state(): Promise<string>;
  remove(): Promise<void>;
}

/** A new address of the engine that the suite runs on. */
export async function temporaryDatabase(): Promise<TestDatabase> {
  const server = inject('postgres');
  if (server !== undefined) return onServer(server);
  const { url, path, folder, remove } = temporaryFile();
  const state = async () => JSON.stringify([readdirSync(folder), existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : null]);
  return { url, state, remove: async () => remove() };
}

/** A `duckdb:` URL in a folder of its own, and what removes the folder. */
export function temporaryFile(): { url: string; folder: string; path: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'mizan-store-'));
  const path = join(folder, 'mizan.duckdb');
  return { url: `duckdb:${path}`, folder, path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

async function onServer(server: string): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await asking(server, (client) => client.query(`create database ${name}`));
  const url = server.replace(/[^/]*$/, name);
  if (process.env['MIZAN_TEST_CITUS_URL'] !== undefined) await asking(url, (client) => client.query('create extension if not exists citus'));
  return { url, state: () => asking(url, stateOf), remove: () => asking(server, (client) => client.query(`drop database ${name} with (force)`)).then(() => {}) };
}

/** Every table's rows but for the migrations, which say when they ran. */
async function stateOf(client: pg.Client): Promise<string> {
  const { rows: tables } = await client.query<{ name: string }>(`
    select table_schema || '.' || table_name as name from information_schema.tables where table_schema like 'mizan%' and table_name not like '%migration%' order by 1`);
  const contents: unknown[] = [];
  for (const { name } of tables) contents.push([name, (await client.query(`select md5(string_agg(t::text, '|' order by t::text)) as rows from ${name} t`)).rows]);
  return JSON.stringify(contents);
}

async function asking<T>(url: string, ask: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await ask(client);
  } finally {
    await client.end();
  }
}
