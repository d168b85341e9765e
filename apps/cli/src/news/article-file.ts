import { readFileSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { accept, refuse, type Result } from '@mizan/model';
import { UsageError } from '../refusal.ts';

/** Most bytes of a file that are read: more than the longest text in any script, and most pages with their markup. */
export const LARGEST_FILE = 4 * 2 ** 20;

/** The characters of a file, or of standard input where the path is `-`; refused where they are none or too many. */
export async function articleFile(path: string, input: Readable): Promise<Result<string>> {
  if (path === '-') return charactersOf(await upToLargest(input));
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new UsageError(`there is no file ${path}`);
  return found.size > LARGEST_FILE ? tooLarge : charactersOf(readFileSync(path));
}

const tooLarge = refuse('', `more than ${LARGEST_FILE / 2 ** 20} MiB, which is more than an article; give one article`);

/** What is piped in, up to a byte more than is read. */
async function upToLargest(input: Readable): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  for await (const piece of input) {
    pieces.push(piece as Uint8Array);
    size += (piece as Uint8Array).length;
    if (size > LARGEST_FILE) break;
  }
  return Buffer.concat(pieces);
}

function charactersOf(bytes: Uint8Array): Result<string> {
  if (bytes.length > LARGEST_FILE) return tooLarge;
  try {
    // The byte order mark stays: offsets are those of the file.
    return accept(new TextDecoder(encodingOf(bytes), { fatal: true, ignoreBOM: true }).decode(bytes));
  } catch {
    return refuse('', 'not UTF-8 text: a binary file, or a text in another encoding, which must be converted first');
  }
}

/** UTF-16 by its byte order mark; of a page what it says of itself; else UTF-8. Unknown names of encodings are refused in decoding. */
function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return /<meta[^>]{0,200}charset\s*=\s*["']?([\w-]{3,40})/i.exec(Buffer.from(bytes.subarray(0, 4096)).toString('latin1'))?.[1] ?? 'utf-8';
}
