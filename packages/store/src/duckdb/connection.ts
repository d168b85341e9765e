import { ResultReturnType, type DuckDBConnection } from '@duckdb/node-api';
import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import { fromDuckDb, toDuckDb } from './values.ts';

/** One DuckDB connection as kysely sees it. */
export class Connection implements DatabaseConnection {
  readonly raw: DuckDBConnection;

  constructor(raw: DuckDBConnection) {
    this.raw = raw;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    const result = await this.raw.run(query.sql, query.parameters.map(toDuckDb));
    if (result.returnType === ResultReturnType.CHANGED_ROWS) return { rows: [], numAffectedRows: BigInt(result.rowsChanged) };
    return { rows: (await result.convertRowObjects(fromDuckDb)) as R[] };
  }

  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    const result = await this.raw.stream(query.sql, query.parameters.map(toDuckDb));
    for await (const rows of result.yieldConvertedRowObjects(fromDuckDb)) yield { rows: rows as R[] };
  }
}
