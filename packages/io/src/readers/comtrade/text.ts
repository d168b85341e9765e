import { decode, type Notice } from '../bytes/decode.ts';
import { gunzipped, UnpackMeter, type ByteChunks } from '../bytes/entry.ts';
import { UNPACK_LIMITS, UnreadableBytes } from '../bytes/index.ts';
import type { Chunks } from '../chunks.ts';

/** Text of chunks of text, or of bytes, plain or gzip, within the usual limits of unpacking; no byte order mark. */
export async function* textOf(chunks: Chunks, file: string, notify: (notice: Notice) => void): AsyncGenerator<string> {
  const pieces = piecesOf(chunks);
  const first = await pieces.next();
  if (first.done === true) return;
  if (typeof first.value === 'string') {
    yield first.value.replace(/^\uFEFF/, '');
    for await (const piece of pieces) yield typeof piece === 'string' ? piece : mixed(file);
    return;
  }
  let packed = 0;
  const head = first.value;
  const bytes = (async function* (): ByteChunks {
    packed += head.length;
    yield head;
    for await (const piece of pieces) {
      if (typeof piece === 'string') mixed(file);
      packed += piece.length;
      yield piece as Uint8Array;
    }
  })();
  const gzip = head[0] === 0x1f && head[1] === 0x8b;
  yield* decode(gzip ? new UnpackMeter(UNPACK_LIMITS).measure(gunzipped(bytes, file), file, () => packed) : bytes, file, notify);
}

const mixed = (file: string): never => { throw new UnreadableBytes(file, 'it comes partly as text and partly as bytes'); };

/** Chunks that are not empty; the first, where it is bytes, of two bytes at least. */
async function* piecesOf(chunks: Chunks): AsyncGenerator<string | Uint8Array> {
  let short: Uint8Array | undefined;
  for await (const chunk of chunks) {
    if (chunk.length === 0) continue;
    const piece = short === undefined || typeof chunk === 'string' ? chunk : Buffer.concat([short, chunk]);
    short = undefined;
    if (piece.length === 1 && typeof piece !== 'string') short = piece;
    else yield piece;
  }
  if (short !== undefined) yield short;
}
