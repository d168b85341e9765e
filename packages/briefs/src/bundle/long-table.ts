import { writeXlsxStream } from 'hucre/xlsx';

export interface LongTable {
  /** Name of the sheet, at most 31 letters. */
  readonly name: string;
  readonly header: readonly string[];
  /** Numbers as numbers; null is an empty cell. */
  readonly rows: Iterable<readonly (string | number | null)[]> | AsyncIterable<readonly (string | number | null)[]>;
}

/** A long table as XLSX in a stream, its header frozen: rows are taken as they come, and only some are held at a time. At most 1,048,575 rows a sheet; more go on to a next one. */
export function tableXlsx({ name, header, rows }: LongTable): ReadableStream<Uint8Array> {
  return writeXlsxStream(Symbol.asyncIterator in rows ? headedLater(header, rows) : headed(header, rows), { name, freezePane: { rows: 1 }, inlineStrings: true, repeatHeaders: true });
}

type Row = readonly (string | number | null)[];
type Written = (string | number | null)[];

function* headed(header: Row, rows: Iterable<Row>): Generator<Written> {
  yield header as Written;
  yield* rows as Iterable<Written>;
}

async function* headedLater(header: Row, rows: AsyncIterable<Row>): AsyncGenerator<Written> {
  yield header as Written;
  yield* rows as AsyncIterable<Written>;
}
