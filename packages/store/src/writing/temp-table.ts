import { DuckDBDataChunk, type DuckDBConnection, type DuckDBType, type DuckDBValue } from '@duckdb/node-api';

/** Rows a chunk holds: DuckDB's vector size. */
const CHUNK = 2048;

/** Makes a temporary table of these columns and rows, in the place of one that has its name. */
export async function createTemp(connection: DuckDBConnection, name: string, columns: Readonly<Record<string, DuckDBType>>, rows: readonly (readonly DuckDBValue[])[]): Promise<void> {
  const types = Object.values(columns);
  await connection.run(`create or replace temp table ${name} (${Object.entries(columns).map(([column, type]) => `${column} ${type.toString()}`).join(', ')})`);
  const appender = await connection.createAppender(name, 'main', 'temp');
  try {
    for (let from = 0; from < rows.length; from += CHUNK) {
      const some = rows.slice(from, from + CHUNK);
      const chunk = DuckDBDataChunk.create(types, some.length);
      chunk.setColumns(types.map((_, i) => some.map((row) => row[i]!)));
      appender.appendDataChunk(chunk);
    }
  } finally {
    appender.closeSync();
  }
}
