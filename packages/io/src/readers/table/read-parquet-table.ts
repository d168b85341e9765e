import { asyncBufferFromFile, parquetMetadataAsync, parquetReadObjects, type AsyncBuffer, type FileMetaData, type SchemaElement } from 'hyparquet';
import { compressors } from 'hyparquet-compressors';
import { RATIO_FREE_BYTES, UNPACK_LIMITS } from '../bytes/index.ts';
import { TypedCell, type Cell, type TableRow } from './cell.ts';
import { shortest } from './decimal-text.ts';
import type { PlacedMapping } from './mapping.ts';
import { readRows } from './read-rows.ts';
import type { Item, TableOptions } from './row-reader.ts';

/** A file that can be read at any place; {@link parquetFile} makes one of a path. */
export type ParquetFile = AsyncBuffer;

/** Opens a Parquet file; `onRead` is told of every piece read, in bytes. */
export async function parquetFile(path: string, onRead: (bytes: number) => void = () => undefined): Promise<ParquetFile> {
  const file = await asyncBufferFromFile(path);
  return {
    byteLength: file.byteLength,
    slice(start, end) {
      onRead((end ?? file.byteLength) - start);
      return file.slice(start, end);
    },
  };
}

/** Rows turned into objects at a time; a row group is read in pieces of so many. */
const PIECE = 16_384;

/**
 * Reads a Parquet file as its mapping says, a piece of a row group at a time. DECIMAL and integer columns are exact; FLOAT
 * and DOUBLE become the shortest text that reads back as the same number. Nested columns are refused. Never throws.
 */
export const readParquetTable = (file: ParquetFile, mapping: PlacedMapping, options: TableOptions): AsyncGenerator<Item> => readRows({ rows: parquetRows(file) }, mapping, options);

/** What a file says of itself; throws where it states too much, or has nested columns. */
export async function parquetColumns(file: ParquetFile): Promise<{ metadata: FileMetaData; columns: Column[] }> {
  const metadata = await parquetMetadataAsync(file);
  refuseBomb(metadata, file.byteLength);
  return { metadata, columns: columnsOf(metadata) };
}

async function* parquetRows(file: ParquetFile): AsyncGenerator<TableRow[]> {
  const { metadata, columns } = await parquetColumns(file);
  yield [{ line: 1, cells: columns.map(({ name }) => name) }];
  // DECIMALs are read as the integers or bytes they are stored as: hyparquet itself would make doubles of them.
  const stored = { ...metadata, schema: metadata.schema.map((element) => (isDecimal(element) ? bareOf(element) : element)) };
  const end = Number(metadata.num_rows);
  for (let rowStart = 0; rowStart < end; rowStart += PIECE) {
    const rows = await parquetReadObjects({ file, metadata: stored, columns: columns.map(({ name }) => name), rowStart, rowEnd: Math.min(end, rowStart + PIECE), compressors, utf8: false });
    yield rows.map((row, i) => ({ line: rowStart + i + 2, cells: columns.map(({ name, cell }) => cell(row[name])) }));
  }
}

/** By the sizes the file states of itself; the limits are those of gzip and zip. */
function refuseBomb({ row_groups }: FileMetaData, packed: number): void {
  const stated = row_groups.reduce((sum, group) => sum + Number(group.total_byte_size), 0);
  if (stated > UNPACK_LIMITS.totalBytes) throw new Error(`it states ${stated} bytes, more than the limit of ${UNPACK_LIMITS.totalBytes}`);
  if (stated > RATIO_FREE_BYTES && stated > UNPACK_LIMITS.ratio * packed) throw new Error(`it unpacks to more than ${UNPACK_LIMITS.ratio} times its packed size, the limit`);
}

interface Column {
  readonly name: string;
  readonly cell: (value: unknown) => Cell;
}

const columnsOf = ({ schema }: FileMetaData): Column[] => {
  const nested = schema.slice(1).find((element) => element.num_children !== undefined || element.repetition_type === 'REPEATED');
  if (nested) throw new Error(`column \`${nested.name}\` is nested; a table has one value in a cell`);
  return schema.slice(1).map((element) => ({ name: element.name, cell: cellOf(element) }));
};

const isDecimal = ({ converted_type, logical_type }: SchemaElement): boolean => converted_type === 'DECIMAL' || logical_type?.type === 'DECIMAL';

/** The column as what it is stored as, without what it means. */
function bareOf(element: SchemaElement): SchemaElement {
  const bare = { ...element };
  delete bare.converted_type;
  delete bare.logical_type;
  return bare;
}

function cellOf(element: SchemaElement): (value: unknown) => Cell {
  const scale = isDecimal(element) ? element.scale ?? (element.logical_type?.type === 'DECIMAL' ? element.logical_type.scale : 0) : undefined;
  const float = element.type === 'FLOAT' ? shortestFloat : shortest;
  return (value) => {
    if (value === null || value === undefined) return null;
    if (scale !== undefined) return new TypedCell(scaled(value instanceof Uint8Array ? bigEndian(value) : BigInt(value as number | bigint), scale), 'number');
    if (typeof value === 'bigint') return new TypedCell(value.toString(), 'number');
    if (typeof value === 'number') return Number.isFinite(value) ? new TypedCell(float(value), 'number') : String(value);
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    if (value instanceof Date) return dayOrMoment(value);
    return value instanceof Uint8Array ? utf8.decode(value) : String(value);
  };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

const dayOrMoment = (date: Date): Cell => {
  const text = date.toISOString();
  return text.endsWith('T00:00:00.000Z') ? new TypedCell(text.slice(0, 10), 'day') : text;
};

/** A two's-complement number, its first byte the highest. */
function bigEndian(bytes: Uint8Array): bigint {
  let value = 0n;
  for (const byte of bytes) value = value * 256n + BigInt(byte);
  return BigInt.asIntN(bytes.length * 8, value);
}

function scaled(value: bigint, scale: number): string {
  if (scale === 0) return value.toString();
  const digits = (value < 0n ? -value : value).toString().padStart(scale + 1, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -scale)}.${digits.slice(-scale)}`;
}

/** The shortest text that reads back as the same 32-bit number. */
function shortestFloat(value: number): string {
  for (let digits = 1; digits < 9; digits++) {
    const text = Number(value.toPrecision(digits));
    if (Math.fround(text) === value) return shortest(text);
  }
  return shortest(Number(value.toPrecision(9)));
}
