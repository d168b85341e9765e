import type { Rejection } from '../rejection.ts';
import type { Chunks } from '../chunks.ts';
import { csvMessage, type MessageOptions } from './csv-message.ts';
import { jsonMessage } from './json-message.ts';
import { UnreadableMessage, type Batch, type SourceObservation } from './source-observation.ts';
import { xmlMessage } from './xml-message.ts';

const FORMATS = { '<': xmlMessage, '{': jsonMessage } as const;

/** Batches of a message's observations; a message that cannot be read (further) ends with one rejection. Never throws. */
export const messageBatches = (chunks: Chunks, options: MessageOptions): AsyncGenerator<Batch> =>
  guarded(options.file, async function* () {
    const { start, all } = await startOf(chunks);
    const format = FORMATS[start as keyof typeof FORMATS] ?? csvMessage;
    yield* format(all, options);
  });

/** Runs a parser; what it throws becomes the last item: a fatal rejection for the whole file, at the row it had come to. */
export async function* guarded(file: string, parse: () => AsyncGenerator<Batch>): AsyncGenerator<Batch> {
  try {
    yield* parse();
  } catch (error) {
    const place = error instanceof UnreadableMessage ? error.row : 1;
    const reason = error instanceof Error ? error.message : String(error);
    yield [{ file, row: place, field: '', reason: error instanceof UnreadableMessage ? reason : `the file cannot be read further: ${reason}`, fatal: true }];
  }
}

/** The first character that is not white space or a byte order mark, and the chunks with nothing taken away. */
async function startOf(chunks: Chunks): Promise<{ start: string; all: Chunks }> {
  const iterator = Symbol.asyncIterator in chunks ? chunks[Symbol.asyncIterator]() : chunks[Symbol.iterator]();
  const held: (string | Uint8Array)[] = [];
  let head = '';
  let start = '';
  for (let more = true; more && start === '';) {
    const next = await iterator.next();
    more = next.done !== true;
    if (next.done === true) break;
    held.push(next.value);
    // Latin-1 shows any byte as one character; the mark of UTF-8 is ï»¿ there.
    head += typeof next.value === 'string' ? next.value.slice(0, 1000) : new TextDecoder('latin1').decode(next.value.subarray(0, 1000));
    if (head.length < 3) continue;
    start = head.replace(/^(?:\ufeff|ï»¿)/, '').trimStart()[0] ?? '';
  }
  return { start, all: (async function* () {
    try {
      yield* held;
      for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
    } finally {
      await iterator.return?.();
    }
  })() };
}

/**
 * The observations of any SDMX data message, in the provider's own codes: SDMX-CSV 1.0 and 2.0, SDMX-JSON 1.0 and 2.0,
 * SDMX-ML 2.1 and 3.0, told apart by their first character. Values keep their text. Never throws: a bad row is a
 * {@link Rejection}, and a broken message ends with one.
 */
export async function* readSdmxMessage(chunks: Chunks, options: MessageOptions): AsyncGenerator<SourceObservation | Rejection> {
  for await (const batch of messageBatches(chunks, options)) for (const item of batch) yield item;
}
