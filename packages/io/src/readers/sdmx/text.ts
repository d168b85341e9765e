import { UnreadableMessage } from './source-observation.ts';
import type { Chunks } from '../sdmx-csv/index.ts';

/** Pieces are handed on no longer than this, so that one giant chunk does not make one giant batch. */
const PIECE = 1 << 16;

/**
 * The text of a file in pieces of at most 64 Ki characters; a byte order mark stays. UTF-8 is strict; with `onFallback`
 * a file that has had only ASCII so far may turn out to be Windows-1252, which is announced once; one that mixes both
 * throws an {@link UnreadableMessage}.
 */
export async function* textOf(chunks: Chunks, onFallback?: () => void): AsyncGenerator<string> {
  let decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  let pending: Uint8Array<ArrayBufferLike> = new Uint8Array(0);
  let ascii = true;
  for await (const chunk of chunks) {
    if (typeof chunk === 'string') {
      yield* pieces(chunk);
      continue;
    }
    const bytes = pending.length === 0 ? chunk : joined(pending, chunk);
    const end = decoder.encoding === 'utf-8' ? wholeCharacters(bytes) : bytes.length;
    pending = bytes.slice(end);
    const body = bytes.subarray(0, end);
    let text: string;
    try {
      text = decoder.decode(body);
    } catch {
      if (onFallback === undefined || !ascii) throw new UnreadableMessage(1, ascii ? 'the text is not UTF-8' : 'the text mixes UTF-8 with another encoding');
      onFallback();
      decoder = new TextDecoder('windows-1252');
      text = decoder.decode(bytes);
      pending = new Uint8Array(0);
    }
    if (ascii) ascii = text.length === body.length && isAscii(text);
    yield* pieces(text);
  }
  if (pending.length === 0) return;
  if (onFallback === undefined || !ascii) throw new UnreadableMessage(1, 'the text ends within a UTF-8 character');
  onFallback();
  yield new TextDecoder('windows-1252').decode(pending);
}

const isAscii = (text: string): boolean => !/[^\u0000-\u007f]/.test(text.startsWith('\ufeff') ? text.slice(1) : text);

function* pieces(text: string): Generator<string> {
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  const all = new Uint8Array(a.length + b.length);
  all.set(a);
  all.set(b, a.length);
  return all;
}

/** Bytes up to the last whole UTF-8 character: a chunk may end within one. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(4, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** A stream's whole text, up to `limit` characters. */
export async function wholeText(chunks: Chunks, limit: number): Promise<string> {
  const parts: string[] = [];
  let length = 0;
  for await (const piece of textOf(chunks)) {
    length += piece.length;
    if (length > limit) throw new UnreadableMessage(1, `the message is longer than ${limit} characters; JSON is read whole, ask for less at a time or for CSV or XML`);
    parts.push(piece);
  }
  return parts.join('').replace(/^\ufeff/, '');
}
