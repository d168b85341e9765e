import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { openBytes, type ByteChunks, type OpenedBytes } from '@mizan/io/bytes';
import type { Rejection } from '@mizan/io';
import type { FetchedAnswer } from '@mizan/io/fetch';
import type { Observation } from '@mizan/model';
import { Refusal, UsageError } from '../refusal.ts';

export type Items = AsyncIterable<Observation | Rejection>;

/** A file of a release: its unpacked bytes, and how far they have been read. */
export class OpenedFile {
  /** Packed size in bytes. */
  readonly size: number;
  /** Told of every piece read. */
  onRead: () => void = () => undefined;
  #read: () => number = () => 0;

  /** `name` is what rejections call it; `answer` is what is known of a file that was fetched. */
  constructor(readonly path: string, readonly name: string = basename(path), readonly answer?: Pick<FetchedAnswer, 'series' | 'rowLimit'>) {
    this.size = sizeOf(path);
  }

  /** A raw answer, named by what was asked for. */
  static ofAnswer = (answer: FetchedAnswer): OpenedFile => new OpenedFile(answer.path, answer.about, answer);

  /** Packed bytes read until now. */
  get read(): number {
    return this.#read();
  }

  /** For a reader that opens the path itself: follows how far it is. */
  follow = ({ progress }: OpenedBytes): void => {
    this.#read = () => progress().read;
  };

  /** For a reader that reads here and there: adds what it has read, once for each byte. */
  reads = (bytes: number): void => {
    const read = Math.min(this.size, this.#read() + bytes);
    this.#read = () => read;
    this.onRead();
  };

  /** Plain or gzip, or the one file in a zip; throws UnreadableBytes, which readers turn into rejections. */
  async *bytes(): ByteChunks {
    const opened = await openBytes(this.path, { name: this.name, onOpened: this.follow });
    if (!opened.ok) throw new Refusal(opened.problem.reason, [{ file: this.path, ...opened.problem }]);
    const { entries, close } = opened.value;
    try {
      if (entries.length !== 1) throw new Refusal(`${this.path} holds ${entries.length} files; unpack it and name those that are meant`, []);
      for await (const chunk of entries[0]!.bytes()) {
        this.onRead();
        yield chunk;
      }
    } finally {
      await close();
    }
  }

  /** The first character that is no white space or byte order mark, of the unpacked bytes; empty where they cannot be read. */
  async firstCharacter(): Promise<string> {
    try {
      for await (const chunk of this.bytes()) return Buffer.from(chunk.subarray(0, 1000)).toString('latin1').replace(/^ï»¿/, '').trimStart()[0] ?? '';
    } catch {
      // What is wrong with it, its reader will say.
    }
    return '';
  }
}

function sizeOf(path: string): number {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found?.isFile()) throw new UsageError(`there is no file ${path}`);
  return found.size;
}

/** SHA-256 of one file; of several, and of a mapping's text, the digest of their digests in order: the same files in another order are the same release. */
export async function digestOf(paths: readonly string[], mapping: string | undefined): Promise<string> {
  const digests = await Promise.all(paths.map(sha256OfFile));
  if (mapping !== undefined) digests.push(createHash('sha256').update(mapping).digest('hex'));
  return digests.length === 1 ? digests[0]! : createHash('sha256').update(digests.sort().join('\n')).digest('hex');
}

async function sha256OfFile(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Uint8Array);
  return hash.digest('hex');
}
