import { pipeline, Readable } from 'node:stream';
import { parse, type Info } from 'csv-parse';
import type { Observation } from '@mizan/model';
import type { Rejection } from '../rejection.ts';
import { headerProblems } from './header.ts';
import { observationOf, type Release } from './row.ts';

/** A file's bytes or text, in pieces. */
export type Chunks = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

export interface SdmxCsvOptions {
  /** The name rejections give the file. */
  readonly file: string;
  /** The release the rows belong to, where the file does not say it in its own columns. */
  readonly release?: Release | undefined;
}

/**
 * Reads the SDMX-CSV 2.0 that {@link sdmxCsv} writes: columns in any order, unknown ones announced as a rejection of
 * row 1. A bad row becomes a {@link Rejection} and reading goes on; a broken file (quotes, encoding, disk) ends with
 * one. Never throws. Source: SDMX-CSV 2.0 field guide; extensions in columns.ts.
 */
export async function* readSdmxCsv(chunks: Chunks, options: SdmxCsvOptions): AsyncGenerator<Observation | Rejection> {
  let header: readonly string[] | undefined;
  let row = 1;
  const reject = (field: string, reason: string): Rejection => ({ file: options.file, row, field, reason });
  try {
    for await (const { record, line } of records(chunks)) {
      row = line;
      if (header === undefined) {
        header = record;
        const { problems, readable } = headerProblems(header, options.release !== undefined);
        for (const problem of problems) yield reject(problem.field, problem.reason);
        if (!readable) return;
      } else if (record.length !== header.length) {
        yield reject('', `${record.length} cells under ${header.length} columns`);
      } else {
        const read = observationOf(Object.fromEntries(header.map((column, i) => [column, record[i]!])), options.release);
        yield read.ok ? read.value : reject(read.problem.field, read.problem.reason);
      }
    }
    if (header === undefined) yield reject('', 'the file is empty');
  } catch (error) {
    yield reject('', `the file cannot be read further: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** Records as arrays of cells, each with the line it ends on. */
async function* records(chunks: Chunks): AsyncGenerator<{ record: string[]; line: number }> {
  const parser = parse({ bom: true, relax_column_count: true, info: true, skip_empty_lines: true });
  pipeline(Readable.from(textOf(chunks)), parser, ignoreEnd);
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) yield { record, line: info.lines };
}

/** The pipeline hands every error on to the parser, whose reader sees it. */
const ignoreEnd = () => undefined;

/** UTF-8 text; throws at the first bytes that are not. */
async function* textOf(chunks: Chunks): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for await (const chunk of chunks) yield typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
