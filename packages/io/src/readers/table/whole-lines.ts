import type { Chunks } from '../sdmx-csv/index.ts';

export type Encoding = 'utf-8' | 'windows-1252';

/** No line, and no quoted record, is longer than this many bytes or characters; a longer one ends the reading. */
export const LONGEST_LINE = 1 << 22;

/** A file that cannot be read on from here, said in words for the person who brought it. */
export class UnreadableFile extends Error {
  override name = 'UnreadableFile';
}

/** Whole lines of a file; `notUtf8` counts the lines before the first that had to be read as Windows-1252. */
export interface Lines {
  readonly text: string;
  readonly notUtf8?: number | undefined;
}

const LINE_FEED = 0x0a;

/**
 * A file's text in pieces that end with a line, the last one apart. UTF-8 is read strictly; a line that is not UTF-8 is
 * read as Windows-1252 and said to be. The byte order mark is dropped. Throws {@link UnreadableFile} for UTF-16 and for
 * lines over {@link LONGEST_LINE}, and whatever the source of the chunks throws.
 */
export async function* wholeLines(chunks: Chunks, encoding: Encoding = 'utf-8'): AsyncGenerator<Lines> {
  let rest = new Uint8Array(0);
  let first = true;
  for await (const chunk of chunks) {
    const bytes = joined(rest, typeof chunk === 'string' ? Buffer.from(chunk, 'utf8') : chunk);
    if (first && bytes.length < 3) {
      rest = bytes;
      continue;
    }
    const start = first ? markLength(bytes) : 0;
    first = false;
    const end = bytes.lastIndexOf(LINE_FEED) + 1;
    if (end > start) yield decoded(bytes.subarray(start, end), encoding);
    rest = bytes.subarray(Math.max(start, end));
    if (rest.length > LONGEST_LINE) throw new UnreadableFile(`a line is longer than ${LONGEST_LINE} bytes`);
  }
  const last = first ? rest.subarray(markLength(rest)) : rest;
  if (last.length > 0) yield decoded(last, encoding);
}

function joined(head: Uint8Array, tail: Uint8Array): Uint8Array<ArrayBuffer> {
  if (head.length === 0) return tail as Uint8Array<ArrayBuffer>;
  const both = new Uint8Array(head.length + tail.length);
  both.set(head);
  both.set(tail, head.length);
  return both;
}

function markLength(bytes: Uint8Array): number {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) throw new UnreadableFile('the file is UTF-16; save it as UTF-8');
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** 0x80 to 0x9F in Windows-1252; the rest is as in ISO 8859-1. Written out because TextDecoder of Node 20 leaves them as control characters. */
const C1 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const windows = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1').replace(/[\x80-\x9f]/g, (control) => C1[control.charCodeAt(0) - 0x80]!);

function decoded(bytes: Uint8Array, encoding: Encoding): Lines {
  if (encoding === 'windows-1252') return { text: windows(bytes) };
  return utf8(bytes) ?? lineByLine(bytes);
}

function utf8(bytes: Uint8Array): Lines | undefined {
  try {
    return { text: UTF8.decode(bytes) };
  } catch {
    return undefined;
  }
}

function lineByLine(bytes: Uint8Array): Lines {
  const lines: string[] = [];
  let notUtf8: number | undefined;
  for (let start = 0; start < bytes.length; ) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const line = bytes.subarray(start, feed < 0 ? bytes.length : feed + 1);
    const text = utf8(line)?.text;
    if (text === undefined) notUtf8 ??= lines.length;
    lines.push(text ?? windows(line));
    start += line.length;
  }
  return { text: lines.join(''), notUtf8 };
}
