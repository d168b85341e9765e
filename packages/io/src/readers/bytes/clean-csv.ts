import { LINE_LIMIT } from './limits.ts';
import { openBytes, type OpenOptions } from './open-bytes.ts';

export interface CleanCsv {
  /** The first line. */
  readonly header: string;
  readonly gzip: boolean;
}

/**
 * Reads a CSV file, plain or gzip, to its end within the limits, and says whether its lines are so plain that every
 * reader sees the same rows: UTF-8 without zero bytes, all line ends alike (LF or CR LF), none longer than the limit,
 * none that ends with a delimiter (some take the empty last cell for none), no space before a quote (some take it for
 * part of the quoting). Undefined where it is not so, and where it cannot be read. Memory: a chunk and a line.
 */
export async function cleanCsv(path: string, delimiter: string, options: Pick<OpenOptions, 'limits' | 'onOpened'>): Promise<CleanCsv | undefined> {
  let doubts = false;
  const opened = await openBytes(path, { ...options, notify: () => { doubts = true; } });
  if (!opened.ok) return undefined;
  const { form, entries, close } = opened.value;
  try {
    if (form === 'zip') return undefined;
    const lines = new PlainLines(delimiter);
    for await (const text of entries[0]!.text()) if (doubts || !lines.take(text)) return undefined;
    return lines.end() ? { header: lines.header!, gzip: form === 'gzip' } : undefined;
  } catch {
    // Why, the reader of its rows will say.
    return undefined;
  } finally {
    await close();
  }
}

const CR = 0x0d;

class PlainLines {
  header: string | undefined;
  /** Whether lines end in CR LF; undefined before the first has ended. */
  #crlf: boolean | undefined;
  #open = '';
  readonly #delimiter: number;
  constructor(delimiter: string) {
    this.#delimiter = delimiter.charCodeAt(0);
  }

  /** Whether all lines until now are plain. */
  take(text: string): boolean {
    const end = text.lastIndexOf('\n') + 1;
    if (end === 0) this.#open += text;
    else if (!this.#plain(this.#open + text.slice(0, end))) return false;
    else this.#open = text.slice(end);
    return this.#open.length <= LINE_LIMIT;
  }

  /** Whether the last line, which may lack its end, is plain too, and there is a header. */
  end(): boolean {
    return (this.#open === '' || this.#plain(`${this.#open}${this.#crlf === true ? '\r' : ''}\n`)) && this.header !== undefined;
  }

  #plain(lines: string): boolean {
    this.#crlf ??= lines.charCodeAt(lines.indexOf('\n') - 1) === CR;
    this.header ??= lines.slice(0, lines.indexOf('\n') - (this.#crlf ? 1 : 0));
    if (lines.includes(' "') || (this.#crlf ? /\r(?!\n)/.test(lines) : lines.includes('\r'))) return false;
    const back = this.#crlf ? 2 : 1;
    for (let start = 0, end = lines.indexOf('\n'); end >= 0; start = end + 1, end = lines.indexOf('\n', start)) {
      const unlike = this.#crlf && lines.charCodeAt(end - 1) !== CR;
      if (unlike || lines.charCodeAt(end - back) === this.#delimiter || end - start > LINE_LIMIT) return false;
    }
    return true;
  }
}
