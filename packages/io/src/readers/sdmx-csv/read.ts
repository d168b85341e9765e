import { pipeline, Readable } from 'node:stream';
import { parse, type Info } from 'csv-parse';
import type { Observation } from '@mizan/model';
import { decode } from '../bytes/decode.ts';
import type { Chunks } from '../chunks.ts';
import type { Rejection } from '../rejection.ts';
import { headerProblems } from './header.ts';
import { observationOf, type Release } from './row.ts';

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
    for await (const { record, line } of records(chunks, options.file)) {
      row = line;
      if (header === undefined) {
        header = record;
        const { problems, readable } = headerProblems(header, options.release !== undefined);
        for (const problem of problems) yield readable ? reject(problem.field, problem.reason) : { ...reject(problem.field, problem.reason), fatal: true };
        if (!readable) return;
      } else if (record.length !== header.length) {
        yield reject('', `${record.length} cells under ${header.length} columns`);
      } else {
        const read = observationOf(Object.fromEntries(header.map((column, i) => [column, record[i]!])), options.release);
        yield read.ok ? read.value : reject(read.problem.field, read.problem.reason);
      }
    }
    if (header === undefined) yield { ...reject('', 'the file is empty'), fatal: true };
  } catch (error) {
    yield { ...reject('', `the file cannot be read further: ${error instanceof Error ? error.message : String(error)}`), fatal: true };
  }
}

/** Records as arrays of cells, each with the line it ends on. */
async function* records(chunks: Chunks, file: string): AsyncGenerator<{ record: string[]; line: number }> {
  const parser = parse({ relax_column_count: true, info: true, skip_empty_lines: true });
  pipeline(Readable.from(decode(chunks, file, () => undefined, 'utf-8')), parser, ignoreEnd);
  for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: Info }>) yield { record, line: info.lines };
}

/** The pipeline hands every error on to the parser, whose reader sees it. */
const ignoreEnd = () => undefined;
