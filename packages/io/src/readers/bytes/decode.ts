import { isAscii, isUtf8 } from 'node:buffer';
import type { Chunks } from '../chunks.ts';
import { UnreadableBytes } from './unreadable-bytes.ts';

/** Something a person should know about a file that was read all the same. */
export interface Notice {
  readonly entry: string;
  readonly text: string;
}

type Notify = (notice: Notice) => void;

export type Encoding = 'utf-8' | 'windows-1252';

/**
 * Text of bytes in any cut. The first character that is not ASCII decides: where it is UTF-8 the whole must be, with or
 * without a byte order mark; where it is not, the whole is read as Windows-1252 and `notify` is told. UTF-16, zero bytes
 * and a change of encoding half-way throw {@link UnreadableBytes}. A `declared` encoding is taken at its word: other bytes
 * than UTF-8 then throw, Windows-1252 is no news. Chunks that are text already pass, without their mark. The text comes
 * in pieces of at most {@link PIECE} characters, so that one giant chunk does not make one giant batch.
 */
export async function* decode(chunks: Chunks, entry: string, notify: Notify, declared?: Encoding): AsyncGenerator<string> {
  const decoder = new Decoder(entry, notify, declared);
  let begun = false;
  for await (const chunk of chunks) {
    yield* pieces(typeof chunk !== 'string' ? decoder.take(chunk) : begun ? chunk : chunk.replace(/^\ufeff/, ''));
    begun = true;
  }
  yield* pieces(decoder.end());
}

const PIECE = 1 << 16;

function* pieces(text: string): Generator<string> {
  if (text.length <= PIECE) {
    if (text !== '') yield text;
    return;
  }
  for (let at = 0; at < text.length; at += PIECE) yield text.slice(at, at + PIECE);
}

/** The whole text of an answer in UTF-8, as JSON must be; throws {@link UnreadableBytes}, also past `limit` characters. */
export async function wholeText(chunks: Chunks, entry: string, limit: number): Promise<string> {
  const parts: string[] = [];
  let length = 0;
  for await (const piece of decode(chunks, entry, () => undefined, 'utf-8')) {
    length += piece.length;
    if (length > limit) throw new UnreadableBytes(entry, `it is longer than ${limit} characters, and JSON is read whole; ask for less at a time`);
    parts.push(piece);
  }
  return parts.join('');
}

class Decoder {
  /** `undefined` before the beginning has been looked at for a byte order mark. */
  #encoding: 'ascii' | 'utf-8' | 'windows-1252' | undefined;
  #rest = Buffer.alloc(0);
  /** Bytes turned into text until now. */
  #position = 0;
  constructor(readonly entry: string, readonly notify: Notify, readonly declared: Encoding | undefined) {}

  take(chunk: Uint8Array): string {
    const bytes = this.#rest.length === 0 ? Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength) : Buffer.concat([this.#rest, chunk]);
    // A byte order mark has up to three bytes.
    if (this.#encoding === undefined && bytes.length < 3) {
      this.#rest = Buffer.from(bytes);
      return '';
    }
    return this.#text(bytes, this.#encoding === 'windows-1252' ? bytes.length : wholeCharacters(bytes));
  }

  end(): string {
    return this.#text(this.#rest, this.#rest.length);
  }

  #text(bytes: Buffer, end: number): string {
    const from = this.#encoding === undefined ? this.#begin(bytes) : 0;
    if (bytes.includes(0)) this.#fail('it holds zero bytes: UTF-16 text or no text at all; save it as UTF-8');
    this.#rest = Buffer.from(bytes.subarray(end));
    this.#position += from;
    const text = this.#decoded(bytes.subarray(from, end));
    this.#position += end - from;
    return text;
  }

  /** Looks at the first bytes; how many of them are a mark and no text. */
  #begin(bytes: Buffer): number {
    const [a, b, c] = bytes;
    if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) this.#fail('it is UTF-16; save it as UTF-8 (in Excel: "CSV UTF-8")');
    const marked = a === 0xef && b === 0xbb && c === 0xbf;
    this.#encoding = marked ? 'utf-8' : this.declared === 'windows-1252' ? 'windows-1252' : 'ascii';
    return marked ? 3 : 0;
  }

  #decoded(bytes: Buffer): string {
    if (isAscii(bytes)) return bytes.toString('latin1');
    if (this.#encoding === 'ascii') this.#decide(bytes, bytes.findIndex((byte) => byte > 0x7f));
    if (this.#encoding === 'windows-1252') return this.#windows1252(bytes);
    if (!isUtf8(bytes)) this.#fail(`the encoding changes: UTF-8 at first, other bytes after byte ${this.#position}; convert the file to UTF-8`);
    return bytes.toString('utf8');
  }

  #decide(bytes: Buffer, first: number): void {
    this.#encoding = isUtf8(bytes.subarray(first, first + sequenceLength(bytes[first]!))) ? 'utf-8' : 'windows-1252';
    if (this.#encoding === 'utf-8') return;
    if (this.declared === 'utf-8') this.#fail(`it is not UTF-8 (byte ${this.#position + first})`);
    const text = `not UTF-8 (byte ${this.#position + first}); read as Windows-1252. Check the names in it, or convert the file to UTF-8`;
    this.notify({ entry: this.entry, text });
  }

  #windows1252(bytes: Buffer): string {
    return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (control) => {
      const character = WINDOWS_1252[control.charCodeAt(0) - 0x80]!;
      return character === ' ' ? this.#fail('it is neither UTF-8 nor Windows-1252; convert it to UTF-8') : character;
    });
  }

  #fail(reason: string): never {
    throw new UnreadableBytes(this.entry, reason);
  }
}

/** Bytes of the character that a lead byte of UTF-8 opens. */
const sequenceLength = (lead: number): number => (lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2);

/** Where the last whole character ends, if the bytes are UTF-8. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back]!;
    if (byte < 0x80) return bytes.length;
    if (byte >= 0xc0) return sequenceLength(byte) > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** What Windows-1252 has at 0x80 to 0x9F; a space where it has nothing. Node's own decoder is ISO 8859-1 in some releases. Source: Unicode Consortium, CP1252.TXT. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
