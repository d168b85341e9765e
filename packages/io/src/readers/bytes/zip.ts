import { accept, refuse, type Result } from '@mizan/model';
import { fromBufferPromise, openPromise, type Entry, type ZipFile } from 'yauzl';
import { checksummed, UnpackMeter, type ByteChunks } from './entry.ts';
import type { UnpackLimits } from './limits.ts';
import { messageOf, UnreadableBytes } from './unreadable-bytes.ts';

interface ZipEntries {
  readonly entries: readonly { readonly path: string; bytes(): ByteChunks }[];
  /** Packed bytes of what has been read, of the entry under way by its share. */
  packedRead(): number;
  close(): Promise<void>;
}

/** Lists a zip's files; refuses a broken directory, unsafe names, encryption and too many entries, naming the entry. */
export async function zipEntries(source: string | Uint8Array, name: string, limits: UnpackLimits): Promise<Result<ZipEntries>> {
  let zip: ZipFile | undefined;
  let last = '';
  try {
    zip = typeof source === 'string' ? await openPromise(source, { lazyEntries: true, autoClose: false }) : await fromBufferPromise(Buffer.from(source.buffer, source.byteOffset, source.byteLength), { lazyEntries: true });
    if (zip.entryCount > limits.entries) return closing(zip, refuse('', `${name}: the zip has ${zip.entryCount} entries, more than the limit of ${limits.entries}`));
    const files: Entry[] = [];
    for await (const entry of zip.eachEntry()) {
      last = entry.fileName;
      if (entry.isEncrypted()) return closing(zip, refuse('', `${name}/${last}: the entry is encrypted`));
      if (!last.endsWith('/')) files.push(entry);
    }
    return accept(opened(zip, files, name, limits));
  } catch (error) {
    zip?.close();
    return refuse('', `${name}: the zip is broken${last === '' ? '' : ` after its entry ${last}`} (${messageOf(error)})`);
  }
}

const closing = (zip: ZipFile, result: Result<never>): Result<never> => {
  zip.close();
  return result;
};

function opened(zip: ZipFile, files: readonly Entry[], name: string, limits: UnpackLimits): ZipEntries {
  const meter = new UnpackMeter(limits);
  let finished = 0;
  let underWay = 0;
  const bytesOf = async function* (entry: Entry): ByteChunks {
    const place = `${name}/${entry.fileName}`;
    if (entry.uncompressedSize > limits.totalBytes) throw new UnreadableBytes(place, `states ${entry.uncompressedSize} bytes, more than the limit of ${limits.totalBytes}`);
    const packedShare = entry.compressedSize / Math.max(entry.uncompressedSize, 1);
    for await (const chunk of meter.measure(checksummed(unpacked(zip, entry, place), place, entry.crc32), place, () => entry.compressedSize)) {
      underWay += chunk.length * packedShare;
      yield chunk;
    }
    finished += entry.compressedSize;
    underWay = 0;
  };
  const entries = files.map((entry) => ({ path: entry.fileName, bytes: () => bytesOf(entry) }));
  const close = () => Promise.resolve(zip.close());
  return { entries, packedRead: () => finished + underWay, close };
}

async function* unpacked(zip: ZipFile, entry: Entry, place: string): ByteChunks {
  try {
    yield* (await zip.openReadStreamPromise(entry)) as unknown as ByteChunks;
  } catch (error) {
    throw new UnreadableBytes(place, `the zip entry is broken (${messageOf(error)})`, error);
  }
}
