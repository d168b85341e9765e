import { createHash } from 'node:crypto';
import { createReadStream, type ReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { accept, refuse, type Result } from '@mizan/model';
import { decode, type Notice } from './decode.ts';
import { gunzipped, tapped, UnpackMeter, type ByteChunks } from './entry.ts';
import { UNPACK_LIMITS, type UnpackLimits } from './limits.ts';
import { messageOf } from './unreadable-bytes.ts';
import { zipEntries } from './zip.ts';

export interface OpenOptions {
  /** The name problems give the file; else the path's last part. */
  readonly name?: string | undefined;
  readonly limits?: Partial<UnpackLimits> | undefined;
  /** Told of what a person should know, such as another encoding. */
  readonly notify?: ((notice: Notice) => void) | undefined;
  /** Given the file once it is open, where another opens it: its progress can be asked. */
  readonly onOpened?: ((opened: OpenedBytes) => void) | undefined;
}

/** A plain or gzip file, or one of the files in a zip. */
export interface BytesEntry {
  /** Path in the zip, or the file's name without `.gz`. */
  readonly name: string;
  /** Unpacked bytes as they are, within the limits; throws UnreadableBytes. */
  bytes(): ByteChunks;
  /** Unpacked text; see decode for encodings. Throws UnreadableBytes. */
  text(): AsyncGenerator<string>;
}

export interface OpenedBytes {
  readonly name: string;
  readonly form: 'plain' | 'gzip' | 'zip';
  /** One for plain and gzip; for a zip its files in the order of its directory. */
  readonly entries: readonly BytesEntry[];
  /** SHA-256 of the packed bytes in hex: of a zip at once, else once its one entry has been read to the end. */
  sha256(): string | undefined;
  /** Packed bytes in all, and those read until now: for a bar of progress. */
  progress(): { readonly read: number; readonly of: number };
  close(): Promise<void>;
}

/**
 * Opens a file, by path or as bytes: plain, gzip or zip, told apart by their first bytes and never by name. Refused with
 * a reason: a file that is not there, a broken zip, too many entries. Trouble further in is thrown by the entry's stream.
 * A stream holds one chunk at a time; bytes given as an array are in memory already.
 */
export async function openBytes(source: string | Uint8Array, options: OpenOptions = {}): Promise<Result<OpenedBytes>> {
  const name = options.name ?? (typeof source === 'string' ? basename(source) : 'bytes');
  try {
    const { head, size } = await beginning(source);
    const limits = { ...UNPACK_LIMITS, ...options.limits };
    const notify = options.notify ?? (() => undefined);
    const opened = isZip(head) ? await openZip(source, name, size, limits, notify) : accept(openSingle(source, name, size, isGzip(head), limits, notify));
    if (opened.ok) options.onOpened?.(opened.value);
    return opened;
  } catch (error) {
    return refuse('', `${name}: ${messageOf(error)}`);
  }
}

function openSingle(source: string | Uint8Array, name: string, size: number, gzip: boolean, limits: UnpackLimits, notify: (notice: Notice) => void): OpenedBytes {
  const entryName = gzip ? name.replace(/\.gz$/i, '') : name;
  let digest: string | undefined;
  let read = 0;
  async function* bytes(): ByteChunks {
    const hash = createHash('sha256');
    digest = undefined;
    read = 0;
    const packed = tapped(chunksOf(source), hash, (length) => { read += length; });
    const meter = new UnpackMeter(limits);
    yield* meter.measure(gzip ? gunzipped(packed, name) : packed, name, () => read);
    digest = hash.digest('hex');
  }
  const entry = { name: entryName, bytes, text: () => decode(bytes(), name, notify) };
  return { name, form: gzip ? 'gzip' : 'plain', entries: [entry], sha256: () => digest, progress: () => ({ read, of: size }), close: () => Promise.resolve() };
}

async function openZip(source: string | Uint8Array, name: string, size: number, limits: UnpackLimits, notify: (notice: Notice) => void): Promise<Result<OpenedBytes>> {
  const hash = createHash('sha256');
  for await (const chunk of chunksOf(source)) hash.update(chunk);
  const digest = hash.digest('hex');
  const zip = await zipEntries(source, name, limits);
  if (!zip.ok) return zip;
  const entries = zip.value.entries.map(({ path, bytes }) => ({ name: path, bytes, text: () => decode(bytes(), `${name}/${path}`, notify) }));
  const { packedRead, close } = zip.value;
  return accept({ name, form: 'zip', entries, sha256: () => digest, progress: () => ({ read: packedRead(), of: size }), close });
}

const isZip = (head: Uint8Array): boolean => head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));
const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

async function beginning(source: string | Uint8Array): Promise<{ head: Uint8Array; size: number }> {
  if (typeof source !== 'string') return { head: source.subarray(0, 4), size: source.length };
  const file = await open(source, 'r');
  try {
    const head = new Uint8Array(4);
    const { bytesRead } = await file.read(head, 0, 4, 0);
    return { head: head.subarray(0, bytesRead), size: (await file.stat()).size };
  } finally {
    await file.close();
  }
}

const CHUNK_BYTES = 256 * 1024;

async function* chunksOf(source: string | Uint8Array): ByteChunks {
  if (typeof source === 'string') yield* createReadStream(source, { highWaterMark: CHUNK_BYTES }) as ReadStream & ByteChunks;
  else for (let start = 0; start < source.length; start += CHUNK_BYTES) yield source.subarray(start, start + CHUNK_BYTES);
}
