import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { basename } from 'node:path';
import { openBytes, type ByteChunks } from '@mizan/io/bytes';
import type { Rejection } from '@mizan/io';
import type { Observation } from '@mizan/model';
import { Refusal, UsageError } from '../refusal.ts';

export type Items = AsyncIterable<Observation | Rejection>;

/** A file of a release: its unpacked bytes, and how far they have been read. */
export class OpenedFile {
  readonly name: string;
  /** Packed size in bytes. */
  readonly size: number;
  #read = 0;
  #state: 'untouched' | 'begun' | 'read' = 'untouched';

  constructor(readonly path: string) {
    this.name = basename(path);
    this.size = sizeOf(path);
  }

  /** Packed bytes read until now; 0 while a reader that opens the path itself reads it. */
  get read(): number {
    return this.#read;
  }

  /** Whether a reader left it before its end: what came of it is a part, and never to be taken for the whole. */
  get leftHalfway(): boolean {
    return this.#state === 'begun';
  }

  /** Plain or gzip, or the one file in a zip; throws UnreadableBytes, which readers turn into rejections. */
  async *bytes(): ByteChunks {
    this.#state = 'begun';
    const opened = await openBytes(this.path);
    if (!opened.ok) throw new Refusal(opened.problem.reason, [{ file: this.path, ...opened.problem }]);
    const { entries, progress, close } = opened.value;
    try {
      if (entries.length !== 1) throw new Refusal(`${this.path} holds ${entries.length} files; unpack it and name those that are meant`, []);
      for await (const chunk of entries[0]!.bytes()) {
        this.#read = progress().read;
        yield chunk;
      }
      this.#state = 'read';
    } finally {
      await close();
    }
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
