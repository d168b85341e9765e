import type { Observation, Result } from '@mizan/model';
import type { Rejection } from '../rejection.ts';
import type { Chunks } from '../chunks.ts';
import { decode, type Notice } from './decode.ts';
import { lines } from './lines.ts';
import { messageOf } from './unreadable-bytes.ts';

/** Takes the lines under a header one by one and gives what has come of them. */
export interface RowReader {
  /** A line and its number in the file; `undefined` is a line longer than the limit. */
  take(line: string | undefined, row: number): void;
  /** What has come of the lines until now, given once. */
  drain(): readonly (Observation | Rejection)[];
  /** As `drain`, after the last line. */
  end(): readonly (Observation | Rejection)[];
}

export interface LineTable {
  /** The name rejections give the file. */
  readonly file: string;
  readonly notify?: ((notice: Notice) => void) | undefined;
  /** What the first line makes of the others, or why they cannot be read. */
  open(header: string): Result<RowReader>;
}

/**
 * Reads a file of one record a line in batches, one wait for many rows. Never throws: an empty file, a header that
 * `open` refuses and bytes that cannot be read further end with one fatal rejection, after all that came before it.
 */
export async function* lineTable(chunks: Chunks, { file, notify = () => undefined, open }: LineTable): AsyncGenerator<readonly (Observation | Rejection)[]> {
  let reader: RowReader | undefined;
  let row = 1;
  let broken: string | undefined;
  try {
    for await (const { first, lines: batch } of lines(decode(chunks, file, notify))) {
      for (let i = 0; i < batch.length; i++) {
        row = first + i;
        if (reader !== undefined) {
          reader.take(batch[i], row);
          continue;
        }
        const opened = open(batch[i] ?? '');
        if (!opened.ok) return yield [{ file, row, field: opened.problem.field, reason: opened.problem.reason, fatal: true }];
        reader = opened.value;
      }
      if (reader !== undefined) yield reader.drain();
    }
    if (reader === undefined) broken = 'the file is empty';
  } catch (error) {
    broken = `the file cannot be read further: ${messageOf(error)}`;
  }
  if (reader !== undefined) yield reader.end();
  if (broken !== undefined) yield [{ file, row, field: '', reason: broken, fatal: true }];
}
