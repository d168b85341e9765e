import { pipeline } from 'node:stream';
import { createGunzip, crc32 } from 'node:zlib';
import type { Hash } from 'node:crypto';
import { RATIO_FREE_BYTES, type UnpackLimits } from './limits.ts';
import { messageOf, UnreadableBytes } from './unreadable-bytes.ts';

/** Bytes in pieces. */
export type ByteChunks = AsyncIterable<Uint8Array>;

/** Counts what comes out of all entries of a file and refuses a bomb. */
export class UnpackMeter {
  #total = 0;
  constructor(readonly limits: UnpackLimits) {}

  /** Passes the text of one entry on; `packed` says how many bytes of the file it has cost until now. */
  async *measure(chunks: ByteChunks, entry: string, packed: () => number): ByteChunks {
    const { totalBytes, ratio } = this.limits;
    let own = 0;
    for await (const chunk of chunks) {
      own += chunk.length;
      this.#total += chunk.length;
      if (this.#total > totalBytes) throw new UnreadableBytes(entry, `unpacks to more than the limit of ${totalBytes} bytes`);
      if (own > RATIO_FREE_BYTES && own > ratio * packed()) throw new UnreadableBytes(entry, `unpacks to more than ${ratio} times its packed size, the limit`);
      yield chunk;
    }
  }
}

/** Passes bytes on and hashes and counts them. */
export async function* tapped(chunks: ByteChunks, hash: Hash, count: (bytes: number) => void): ByteChunks {
  for await (const chunk of chunks) {
    hash.update(chunk);
    count(chunk.length);
    yield chunk;
  }
}

/** Unpacks gzip of one member or several; throws {@link UnreadableBytes} where it is broken, cut, or followed by other bytes. */
export async function* gunzipped(chunks: ByteChunks, entry: string): ByteChunks {
  const gunzip = createGunzip();
  let given = 0;
  const counted = async function* (): ByteChunks {
    for await (const chunk of chunks) { given += chunk.length; yield chunk; }
  };
  // Errors of the source and of gunzip reach whoever reads gunzip.
  pipeline(counted, gunzip, () => undefined);
  try {
    yield* gunzip as ByteChunks;
  } catch (error) {
    throw new UnreadableBytes(entry, `the gzip is broken or cut short (${messageOf(error)})`, error);
  }
  if (gunzip.bytesWritten !== given) throw new UnreadableBytes(entry, `${given - gunzip.bytesWritten} bytes follow the end of the gzip`);
}

/** Passes bytes on and compares their CRC-32, which yauzl leaves to its callers, with the one the zip states. */
export async function* checksummed(chunks: ByteChunks, entry: string, expected: number): ByteChunks {
  let sum = 0;
  for await (const chunk of chunks) {
    sum = crc32(chunk, sum);
    yield chunk;
  }
  if (sum !== expected) throw new UnreadableBytes(entry, 'the zip entry is broken: its bytes do not have the checksum the zip states');
}
