import { DuckDBDateValue, DuckDBTypeId, type DuckDBAppender, type DuckDBConnection, type DuckDBType } from '@duckdb/node-api';
import { daysBetween } from '@mizan/model';
import type { Database } from '../database.ts';
import { exactDecimal } from '../exact-decimal.ts';

type Cell = string | number | null | undefined;

/** Appends rows to a table through DuckDB's Appender, cells in the order of the table's columns; returns their number. */
export async function appendRows<T extends keyof Database>(connection: DuckDBConnection, table: T, rows: Iterable<Database[T]> | AsyncIterable<Database[T]>): Promise<number> {
  const columns = (await connection.runAndReadAll(`select * from "${table}" limit 0`)).columnNames();
  const appender = await connection.createAppender(table);
  const types = columns.map((_, i) => appender.columnType(i));
  let count = 0;
  try {
    for await (const row of rows as AsyncIterable<Readonly<Record<string, Cell>>>) {
      columns.forEach((column, i) => appendCell(appender, types[i]!, row[column]));
      appender.endRow();
      count++;
    }
  } finally {
    appender.closeSync();
  }
  return count;
}

function appendCell(appender: DuckDBAppender, type: DuckDBType, cell: Cell): void {
  if (cell === null || cell === undefined) return appender.appendNull();
  if (typeof cell === 'number') return appender.appendInteger(cell);
  if (type.typeId === DuckDBTypeId.DATE) return appender.appendDate(new DuckDBDateValue(daysBetween('1970-01-01', cell)));
  if (type.typeId === DuckDBTypeId.DECIMAL) return appender.appendDecimal(exactDecimal(cell));
  return appender.appendVarchar(cell);
}
