import { DuckDBDateValue, DuckDBTypeId, type DuckDBAppender, type DuckDBConnection, type DuckDBType } from '@duckdb/node-api';
import { daysBetween } from '@mizan/model';
import type { Database } from '../database.ts';

type Cell = string | number | boolean | null | undefined;

/** Appends rows to a table through DuckDB's Appender, cells in the order of the table's columns; returns their number. */
export async function appendRows<T extends keyof Database>(connection: DuckDBConnection, table: T, rows: readonly Database[T][]): Promise<number> {
  if (rows.length === 0) return 0;
  const columns = (await connection.runAndReadAll(`select * from "${table}" limit 0`)).columnNames();
  const appender = await connection.createAppender(table);
  const types = columns.map((_, i) => appender.columnType(i));
  try {
    for (const row of rows as unknown as readonly Readonly<Record<string, Cell>>[]) {
      columns.forEach((column, i) => appendCell(appender, types[i]!, row[column]));
      appender.endRow();
    }
  } finally {
    appender.closeSync();
  }
  return rows.length;
}

function appendCell(appender: DuckDBAppender, type: DuckDBType, cell: Cell): void {
  if (cell === null || cell === undefined) return appender.appendNull();
  if (typeof cell === 'boolean') return appender.appendBoolean(cell);
  if (typeof cell === 'number') return appendNumber(appender, type, cell);
  if (type.typeId === DuckDBTypeId.DATE) return appender.appendDate(new DuckDBDateValue(daysBetween('1970-01-01', cell)));
  return appender.appendVarchar(cell);
}

function appendNumber(appender: DuckDBAppender, type: DuckDBType, cell: number): void {
  if (type.typeId === DuckDBTypeId.SMALLINT) return appender.appendSmallInt(cell);
  if (type.typeId === DuckDBTypeId.BIGINT) return appender.appendBigInt(BigInt(cell));
  return appender.appendInteger(cell);
}
