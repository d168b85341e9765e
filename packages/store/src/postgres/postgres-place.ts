import { Kysely, PostgresDialect } from 'kysely';
import type pg from 'pg';
import { outdated } from '../build/outdated.ts';
import type { Database } from '../database.ts';
import { withoutSecrets } from '../database-url.ts';
import { SCHEMA } from '../migrations/index.ts';
import type { AttachedBuild, Place } from '../serve/place.ts';
import { storeOf } from '../store-queries.ts';
import { StoreError } from '../store-error.ts';
import { presentNumber } from './present-build.ts';
import { FIGURES, LOCKS, recordsOf, unusable } from './schemas.ts';
import { openPool } from './session.ts';

/** Connections of a served build. */
const CONNECTIONS = 4;

/** A PostgreSQL database, in which one row says which build is served. */
export class PostgresPlace implements Place {
  readonly #url: string;
  readonly #pool: pg.Pool;
  readonly #db: Kysely<Database>;

  constructor(url: string) {
    this.#url = url;
    this.#pool = openPool(url, [FIGURES], 1);
    this.#db = new Kysely({ dialect: new PostgresDialect({ pool: this.#pool }) });
  }

  async mark(): Promise<string> {
    const number = await presentNumber(this.#db).catch((cause: unknown) => {
      throw unusable(this.#url, cause);
    });
    if (number === undefined) throw new StoreError('missing', `there is no database at ${withoutSecrets(this.#url)}; build it with: npx mizan load`);
    return String(number);
  }

  /** The build cannot be removed while it is held: a lock of this session says so to those who write. */
  async attach(): Promise<AttachedBuild> {
    const build = Number(await this.mark());
    const pool = openPool(this.#url, [recordsOf(build), FIGURES], CONNECTIONS + 1);
    const holder = await pool.connect();
    let [running, usedAt] = [0, performance.now()];
    const observe = (change: 1 | -1) => {
      running += change;
      usedAt = performance.now();
    };
    const counted = { connect: async () => withRelease(await pool.connect(), observe), end: () => pool.end() };
    const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool: counted }) });
    const detach = async (): Promise<void> => {
      holder.release(true);
      await db.destroy();
    };
    try {
      await holder.query('select pg_advisory_lock_shared($1, $2)', [LOCKS.build, build]);
      const row = await db.selectFrom('build').selectAll().executeTakeFirstOrThrow();
      if (row.schema !== SCHEMA) throw outdated(withoutSecrets(this.#url), row);
      return { store: await storeOf(db, row.version), detach, idleFor: () => (running > 0 ? 0 : performance.now() - usedAt) };
    } catch (error) {
      await detach();
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.#db.destroy();
  }
}

/** A connection whose use is told: 1 when it is taken, -1 when it is given back. */
function withRelease(client: pg.PoolClient, observe: (change: 1 | -1) => void): pg.PoolClient {
  observe(1);
  const release = client.release.bind(client);
  client.release = (error) => {
    observe(-1);
    client.release = release;
    release(error);
  };
  return client;
}
