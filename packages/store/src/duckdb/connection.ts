import { ResultReturnType, type DuckDBConnection, type DuckDBPreparedStatement } from '@duckdb/node-api';
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import { fromDuckDb, toDuckDb } from './values.ts';

/** Statements a connection keeps prepared; the one not used for longest goes first. */
const MOST_PREPARED = 64;

/** One DuckDB connection as kysely sees it. */
export class Connection implements DatabaseConnection {
  readonly raw: DuckDBConnection;
  readonly #prepared = new Map<string, DuckDBPreparedStatement>();

  constructor(raw: DuckDBConnection) {
    this.raw = raw;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const statement = await this.#statementOf(query.sql);
    if (query.parameters.length > 0) statement.bind(query.parameters.map(toDuckDb));
    const result = await statement.run();
    if (result.returnType === ResultReturnType.CHANGED_ROWS) return { rows: [], numAffectedRows: BigInt(result.rowsChanged) };
    return { rows: (await result.convertRowObjects(fromDuckDb)) as R[] };
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    const result = await this.raw.stream(query.sql, query.parameters.map(toDuckDb));
    for await (const rows of result.yieldConvertedRowObjects(fromDuckDb)) yield { rows: rows as R[] };
  }

  async #statementOf(sql: string): Promise<DuckDBPreparedStatement> {
    const statement = this.#prepared.get(sql) ?? (await this.raw.prepare(sql));
    this.#prepared.delete(sql);
    this.#prepared.set(sql, statement);
    if (this.#prepared.size > MOST_PREPARED) this.#forgetOldest();
    return statement;
  }

  #forgetOldest(): void {
    const [sql, statement] = this.#prepared.entries().next().value!;
    this.#prepared.delete(sql);
    statement.destroySync();
  }

  close(): void {
    for (const statement of this.#prepared.values()) statement.destroySync();
    this.raw.disconnectSync();
  }
}
