import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { from as copyFrom } from 'pg-copy-streams';
import { sql, type InsertObject } from 'kysely';
import type { Database } from '../database.ts';
import { settings } from '../duckdb/settings.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import type { CellKey, Landed, Writing } from '../writing/writing.ts';
import type { Session } from './session.ts';

/** Values of one statement at most; PostgreSQL numbers its parameters with 16 bits. */
const MOST_VALUES = 60_000;

/** Runs `write` with a session's transaction as its database; releases wait in a DuckDB of their own. */
export async function writingTo<T>({ client, db }: Session, write: (writing: Writing) => Promise<T>): Promise<T> {
  const folder = temporaryFolder();
  const instance = await DuckDBInstance.create(':memory:', { ...settings(), temp_directory: folder });
  const staging = await instance.connect();
  try {
    return await write({
      db, staging, scratch: join(folder, 'files'),
      append: async (table, rows) => {
        const size = Math.floor(MOST_VALUES / Math.max(1, Object.keys(rows[0] ?? {}).length));
        for (let i = 0; i < rows.length; i += size) await db.insertInto(table).values(rows.slice(i, i + size) as InsertObject<Database, typeof table>[]).execute();
        return rows.length;
      },
      land: (query) => copyCells(client.query(copyFrom('copy observation (vintage, measure, exporter, importer, period, commodity, value, quality) from stdin')), staging, query),
      lookAt: async (...tables) => void (await sql`analyze ${sql.join(tables.map((table) => sql.table(table)))}`.execute(db)),
    });
  } finally {
    staging.closeSync();
    instance.closeSync();
    rmSync(folder, { recursive: true, force: true });
  }
}

type Cell = readonly [vintage: number, measure: number, exporter: number, importer: number, period: number, commodity: number, value: string | null, quality: number];

/** Sends sorted cells through COPY, a chunk at a time; stops at the first key that comes twice. */
async function copyCells(copy: NodeJS.WritableStream, staging: DuckDBConnection, query: string): Promise<Landed> {
  const end = finished(copy);
  end.catch(() => {});
  let rows = 0;
  let last = '';
  const result = await staging.stream(query.replace(/ as value\b/, '::varchar as value'));
  for await (const chunk of result.yieldRows()) {
    const lines: string[] = [];
    for (const cell of chunk as unknown as Cell[]) {
      const key = cell.slice(1, 6).join('\t');
      if (key === last) return stopped(copy, end, cell);
      last = key;
      lines.push(`${cell[0]}\t${key}\t${cell[6] ?? '\\N'}\t${cell[7]}\n`);
    }
    rows += lines.length;
    if (!copy.write(lines.join(''))) await Promise.race([once(copy, 'drain'), end]);
  }
  copy.end();
  await end;
  return { rows };
}

async function stopped(copy: NodeJS.WritableStream, end: Promise<void>, [, measure, exporter, importer, period, commodity]: Cell): Promise<{ twice: CellKey }> {
  copy.end();
  await end;
  return { twice: { measure, exporter, importer, period, commodity } };
}
