import { DialectAdapterBase, PostgresQueryCompiler, type DatabaseIntrospector, type Dialect, type DialectAdapter, type Driver, type Kysely, type QueryCompiler } from 'kysely';
import { DuckDbDriver, type DuckDbConfig } from './driver.ts';
import { DuckDbIntrospector } from './introspector.ts';

class DuckDbAdapter extends DialectAdapterBase {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }

  override get supportsReturning(): boolean {
    return true;
  }

  /** A file being built belongs to one process (build/lock.ts). */
  override async acquireMigrationLock(): Promise<void> {}
  override async releaseMigrationLock(): Promise<void> {}
}

/**
 * Kysely over @duckdb/node-api. DuckDB reads what kysely writes for PostgreSQL: `$1` parameters, ON CONFLICT,
 * RETURNING (docs/decisions/0003-duckdb-dialect.md).
 */
export class DuckDbDialect implements Dialect {
  readonly #config: DuckDbConfig;

  constructor(config: DuckDbConfig) {
    this.#config = config;
  }

  createDriver(): Driver {
    return new DuckDbDriver(this.#config);
  }

  createQueryCompiler(): QueryCompiler {
    return new PostgresQueryCompiler();
  }

  createAdapter(): DialectAdapter {
    return new DuckDbAdapter();
  }

  createIntrospector(db: Kysely<unknown>): DatabaseIntrospector {
    return new DuckDbIntrospector(db);
  }
}
