import { LINE_LIMIT } from './limits.ts';

/** Lines of a file without their ends; `undefined` stands for one longer than the limit. */
export interface LineBatch {
  /** Number of the first line in the file, from 1. */
  readonly first: number;
  readonly lines: readonly (string | undefined)[];
}

/**
 * Cuts text into lines at LF or CR LF, in batches, so that a reader's inner loop does not wait for each. Memory: one
 * chunk and one line of at most `limit`. A last line without an end counts where it is not empty.
 */
export async function* lines(text: AsyncIterable<string> | Iterable<string>, limit: number = LINE_LIMIT): AsyncGenerator<LineBatch> {
  let first = 1;
  let open = '';
  let tooLong = false;
  for await (const chunk of text) {
    const cut = chunk.split('\n');
    const batch: (string | undefined)[] = [];
    for (let i = 0; i < cut.length; i++) {
      if (!tooLong) open = i === 0 ? open + cut[0]! : cut[i]!;
      if (open.length > limit + 1) { open = ''; tooLong = true; }
      if (i === cut.length - 1) break;
      batch.push(tooLong ? undefined : whole(open, limit));
      open = '';
      tooLong = false;
    }
    if (batch.length > 0) yield { first, lines: batch };
    first += batch.length;
  }
  if (open !== '' || tooLong) yield { first, lines: [tooLong ? undefined : whole(open, limit)] };
}

/** The line without its carriage return, if it is within the limit. */
function whole(line: string, limit: number): string | undefined {
  const bare = line.endsWith('\r') ? line.slice(0, -1) : line;
  return bare.length > limit ? undefined : bare;
}
