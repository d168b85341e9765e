import { tmpdir } from 'node:os';
import { sql, type Kysely } from 'kysely';
import type { Engine } from '../build/engine.ts';
import type { BuildTable, Database } from '../database.ts';
import { withoutSecrets } from '../database-url.ts';
import { DISK_FULL, fullDisk } from '../full-disk.ts';
import { createRecords } from '../migrations/index.ts';
import { StoreError } from '../store-error.ts';
import type { Writing } from '../writing/writing.ts';
import { layFigures } from './layout.ts';
import { presentNumber, setPresent } from './present-build.ts';
import { FIGURES, LOCKS, recordsOf, unusable } from './schemas.ts';
import { openSession, type Session } from './session.ts';
import { removeSuperseded } from './superseded.ts';
import { writingTo } from './writing-to.ts';

/** Tables of records, in the schema of each build. */
const RECORDS = ['build', 'vintage', 'claim', 'event', 'conflict', 'source', 'person', 'code', 'mention', 'classification', 'classification_code', 'correlation', 'correlation_pair'] as const satisfies readonly (keyof Database)[];

/**
 * A PostgreSQL database: figures in one schema that only grows, records in a schema for each build, and one row that
 * says which build is served. A build is written in one transaction.
 */
export class PostgresDatabase implements Engine {
  readonly place: string;
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
    this.place = withoutSecrets(url);
  }

  async alone<T>(work: () => Promise<T>): Promise<T> {
    const session = await openSession(this.#url, [FIGURES]);
    try {
      const { rows } = await sql<{ alone: boolean }>`select pg_try_advisory_lock(${LOCKS.writing}, 0) as alone`.execute(session.db);
      if (!rows[0]!.alone) throw new StoreError('locked', `another program is writing ${this.place}; wait for it`);
      return await work();
    } finally {
      await session.close();
    }
  }

  present<T>(read: (db: Kysely<Database>, build: BuildTable) => Promise<T>): Promise<T | undefined> {
    return this.#inSession([FIGURES], async ({ db }) => {
      const number = await presentNumber(db);
      if (number === undefined) return undefined;
      await sql`set search_path to ${sql.id(recordsOf(number))}, ${sql.id(FIGURES)}`.execute(db);
      return read(db, await db.selectFrom('build').selectAll().executeTakeFirstOrThrow());
    });
  }

  rebuild<T>(_kept: unknown, write: (writing: Writing) => Promise<T>): Promise<T> {
    return this.#build(write);
  }

  extend<T>(write: (writing: Writing) => Promise<T>): Promise<T> {
    return this.#build(async (writing, before) => {
      for (const table of RECORDS) await sql`insert into ${sql.table(table)} select * from ${sql.table(`${recordsOf(before!)}.${table}`)}`.execute(writing.db);
      return write(writing);
    });
  }

  async #build<T>(write: (writing: Writing, before: number | undefined) => Promise<T>): Promise<T> {
    const written = await this.#inSession([FIGURES], async (session) => {
      await layFigures(session.db);
      const before = await presentNumber(session.db);
      return inTransaction(session, async () => {
        const build = (before ?? 0) + 1;
        await sql`create schema ${sql.id(recordsOf(build))}`.execute(session.db);
        await sql`set local search_path to ${sql.id(recordsOf(build))}, ${sql.id(FIGURES)}`.execute(session.db);
        await createRecords(session.db);
        const written = await writingTo(session, (writing) => write(writing, before));
        await setPresent(session.db, build);
        return written;
      });
    });
    await this.#inSession([FIGURES], ({ db }) => removeSuperseded(db));
    return written;
  }

  async #inSession<T>(searchPath: readonly string[], work: (session: Session) => Promise<T>): Promise<T> {
    const session = await openSession(this.#url, searchPath);
    try {
      return await work(session);
    } catch (cause) {
      const { code } = cause as { code?: string };
      throw code === '42501' ? unusable(this.#url, cause) : fullDisk(cause, code === DISK_FULL ? this.place : tmpdir());
    } finally {
      await session.close();
    }
  }
}

async function inTransaction<T>({ client }: Session, work: () => Promise<T>): Promise<T> {
  await client.query('begin');
  try {
    const done = await work();
    await client.query('commit');
    return done;
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}
