import type { DuckDBInstance } from '@duckdb/node-api';
import { CompiledQuery, type DatabaseConnection, type Driver, type TransactionSettings } from 'kysely';
import { Connection } from './connection.ts';

export interface DuckDbConfig {
  readonly instance: DuckDBInstance;
  /** Connections at most; further queries wait. 4 unless told. */
  readonly connections?: number;
  /** Runs on every new connection, before its first query. */
  readonly prepare?: (connection: Connection) => Promise<unknown>;
  /** Told of every query's begin (1) and end (-1). */
  readonly observe?: (change: 1 | -1) => void;
}

/** A pool of connections to an instance that stays the caller's to close. */
export class DuckDbDriver implements Driver {
  readonly #config: DuckDbConfig;
  readonly #idle: Connection[] = [];
  readonly #waiting: ((connection: Connection) => void)[] = [];
  #open = 0;
  #drained: (() => void) | undefined;

  constructor(config: DuckDbConfig) {
    this.#config = config;
  }

  async init(): Promise<void> {}

  async acquireConnection(): Promise<Connection> {
    const connection = await this.#take();
    this.#config.observe?.(1);
    return connection;
  }

  async #take(): Promise<Connection> {
    const idle = this.#idle.pop();
    if (idle) return idle;
    if (this.#open >= (this.#config.connections ?? 4)) return new Promise((resolve) => this.#waiting.push(resolve));
    this.#open++;
    try {
      const connection = new Connection(await this.#config.instance.connect());
      await this.#config.prepare?.(connection);
      return connection;
    } catch (error) {
      this.#open--;
      throw error;
    }
  }

  async releaseConnection(connection: DatabaseConnection): Promise<void> {
    this.#config.observe?.(-1);
    const next = this.#waiting.shift();
    if (next) next(connection as Connection);
    else this.#idle.push(connection as Connection);
    if (this.#idle.length === this.#open) this.#drained?.();
  }

  async beginTransaction(connection: DatabaseConnection, settings: TransactionSettings): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw(settings.accessMode === 'read only' ? 'begin transaction read only' : 'begin transaction'));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  /** Waits for running queries to end, then closes every connection. */
  async destroy(): Promise<void> {
    if (this.#idle.length < this.#open) await new Promise<void>((resolve) => (this.#drained = resolve));
    for (const connection of this.#idle.splice(0)) connection.close();
  }
}
