import type { DuckDBConnection } from '@duckdb/node-api';
import type { CleanColumns } from '@mizan/model';

/** What DuckDB says of a column: text, or numbers with so many digits before and after the point. */
export type RawType = { readonly sql: string; readonly kind: 'text' } | { readonly sql: string; readonly kind: 'number'; readonly whole: number; readonly scale: number };

/** The rows of files as they are: columns `period`, `exporter`, `importer`, `commodity`, and `value_0` on. */
export interface RawRows {
  /** SQL of the rows of these files. */
  readonly of: (paths: readonly string[]) => string;
  readonly types: readonly RawType[];
}

export const CODES = ['period', 'exporter', 'importer', 'commodity'] as const;
export const valueName = (index: number): string => `value_${index}`;

/** Longest line of CSV in bytes: the limit that readers of rows have. */
const LONGEST_LINE = 65_536;
const DIGITS: Readonly<Record<string, number>> = { TINYINT: 3, SMALLINT: 5, INTEGER: 10, BIGINT: 19, UTINYINT: 3, USMALLINT: 5, UINTEGER: 10, UBIGINT: 20 };

/** Thrown where DuckDB cannot read the files. */
export class UnreadableTable extends Error {
  override readonly name = 'UnreadableTable';
}

/** The rows that a query gives; throws UnreadableTable. */
export async function* asked<Row>(staging: DuckDBConnection, query: string): AsyncGenerator<Row> {
  try {
    for await (const rows of (await staging.stream(query)).yieldRows()) yield* rows as unknown as Row[];
  } catch (cause) {
    throw new UnreadableTable(String(cause), { cause });
  }
}

/** How DuckDB reads the files; undefined where a column is of a type whose text is not sure, or a path cannot be said. Throws UnreadableTable. */
export async function rawRows(staging: DuckDBConnection, columns: CleanColumns): Promise<RawRows | undefined> {
  // A path is a pattern to DuckDB, and knows no escape.
  if (columns.paths.some((path) => /[*?[\]{}]/.test(path))) return undefined;
  const used = [...CODES.map((code) => columns[code].column), ...columns.values.map(({ column }) => column)];
  const names = [...CODES, ...columns.values.map((_, i) => valueName(i))];
  const select = (cell: (column: string, index: number) => string, paths: readonly string[]): string =>
    `select ${used.map((column, i) => `${column === undefined ? "''" : cell(column, i)} as ${names[i]}`).join(', ')} from ${tableOf(columns, paths)}`;
  const bare = (column: string): string => (columns.format === 'parquet' ? identifier(column) : cellName(columns.header.indexOf(column)));
  const types: (RawType | undefined)[] = [];
  for await (const [, type] of asked<readonly string[]>(staging, `describe ${select(bare, columns.paths.slice(0, 1))}`)) types.push(typeOf(type!));
  if (!types.every((type): type is RawType => type !== undefined) || types.slice(0, CODES.length).some((type) => type.kind === 'number' && type.scale > 0)) return undefined;
  return { types, of: (paths) => select((column, i) => (types[i]!.kind === 'text' && columns.format === 'parquet' ? `coalesce(${bare(column)}, '')` : bare(column)), paths) };
}

function typeOf(sql: string): RawType | undefined {
  if (sql === 'VARCHAR') return { sql, kind: 'text' };
  const decimal = /^DECIMAL\((\d+),(\d+)\)$/.exec(sql);
  if (decimal) return { sql, kind: 'number', whole: Number(decimal[1]) - Number(decimal[2]), scale: Number(decimal[2]) };
  const whole = DIGITS[sql];
  return whole === undefined ? undefined : { sql, kind: 'number', whole, scale: 0 };
}

function tableOf({ format, header, delimiter }: CleanColumns, paths: readonly string[]): string {
  const files = `[${paths.map(literal).join(', ')}]`;
  if (format === 'parquet') return `read_parquet(${files})`;
  const cells = header.map((_, i) => cellName(i));
  return `read_csv(${files}, auto_detect = false, header = true, delim = ${literal(delimiter)}, quote = '"', escape = '"', compression = '${format === 'csv' ? 'none' : 'gzip'}',
    columns = {${cells.map((cell) => `'${cell}': 'VARCHAR'`).join(', ')}}, force_not_null = [${cells.map(literal).join(', ')}],
    strict_mode = true, null_padding = false, ignore_errors = false, max_line_size = ${LONGEST_LINE})`;
}

const cellName = (index: number): string => `c${index}`;
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const identifier = (name: string): string => `"${name.replaceAll('"', '""')}"`;
