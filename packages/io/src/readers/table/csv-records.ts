import type { Chunks } from '../chunks.ts';
import { decode, type Encoding } from '../bytes/index.ts';
import { LONGEST_LINE, UnreadableFile, wholeLines } from './whole-lines.ts';

/** A record with the line it begins on, or what kept one from being read, with the cell it stands in, counted from 0. */
export type CsvRecord = { readonly line: number; readonly cells: string[] } | { readonly line: number; readonly cell?: number; readonly problem: string };

export interface CsvForm {
  /** The name problems give the file. */
  readonly file: string;
  /** One character between cells. */
  readonly delimiter?: string | undefined;
  /** Without it the first character that is not ASCII decides, as in decode. */
  readonly encoding?: Encoding | undefined;
}

/** A cell with more characters is refused; the record is passed over and reading goes on. */
export const LONGEST_CELL = 1 << 16;

/**
 * Records of a CSV file (RFC 4180; LF or CRLF; empty lines passed over), in batches. What cannot be read is told in
 * place: a cell over {@link LONGEST_CELL}, text after a closing quote, that the file is read as Windows-1252. Throws
 * where reading cannot go on: a quote never closed, a line over the limit, an encoding that changes.
 */
export async function* csvRecords(chunks: Chunks, form: CsvForm): AsyncGenerator<CsvRecord[]> {
  const splitter = new Splitter(form.delimiter ?? ',');
  const notices: CsvRecord[] = [];
  const text = decode(chunks, form.file, (notice) => notices.push({ line: 1, problem: notice.text }), form.encoding);
  for await (const piece of wholeLines(text)) {
    const batch = notices.splice(0);
    splitter.split(piece, batch);
    yield batch;
  }
  const last: CsvRecord[] = [];
  splitter.finish(last);
  if (last.length > 0) yield last;
}

const QUOTE = '"';

class Splitter {
  /** Line of the file at which `#open`, or else the next piece, begins. */
  #line = 1;
  /** A record whose quote has not been closed yet, or a last line without its end. */
  #open = '';
  readonly #delimiter: string;

  constructor(delimiter: string) {
    this.#delimiter = delimiter;
  }

  split(piece: string, into: CsvRecord[]): void {
    const text = this.#open === '' ? piece : this.#open + piece;
    const closed = text.endsWith('\n') ? text : `${text}\n`;
    let at = 0;
    while (at < closed.length) {
      const feed = closed.indexOf('\n', at);
      const line = closed.slice(at, closed.charCodeAt(feed - 1) === 13 && feed > at ? feed - 1 : feed);
      if (!line.includes(QUOTE)) {
        if (line !== '') into.push(recordOf(this.#line, line.split(this.#delimiter), line.length));
        this.#line++;
        at = feed + 1;
        continue;
      }
      const end = this.#quoted(closed, at, into);
      if (end === undefined) break;
      at = end;
    }
    this.#open = at < closed.length ? text.slice(at) : '';
    if (this.#open.length > LONGEST_LINE) throw this.#unclosed();
  }

  finish(into: CsvRecord[]): void {
    if (this.#open === '') return;
    this.split('', into);
    if (this.#open !== '') throw this.#unclosed();
  }

  #unclosed = () => new UnreadableFile(`the quote opened in the record that begins on line ${this.#line} is never closed`);

  /** Reads a record that has quotes; returns where the next one begins, or undefined where the quote is still open. */
  #quoted(text: string, start: number, into: CsvRecord[]): number | undefined {
    const cells: string[] = [];
    for (let at = start; ; ) {
      const cell = text[at] === QUOTE ? quotedCell(text, at) : this.#bareCell(text, at);
      if (cell === undefined) return undefined;
      cells.push(cell.text);
      if (text.startsWith(this.#delimiter, cell.end)) {
        at = cell.end + this.#delimiter.length;
        continue;
      }
      const end = endOfLine(text, cell.end);
      if (end !== undefined) {
        into.push(recordOf(this.#line, cells, end - start));
        this.#line += linesIn(text.slice(start, end));
        return end;
      }
      const next = text.indexOf('\n', cell.end) + 1;
      into.push({ line: this.#line, cell: cells.length - 1, problem: 'text stands after the closing quote' });
      this.#line += linesIn(text.slice(start, next));
      return next;
    }
  }

  #bareCell(text: string, start: number): Cell {
    const feed = text.indexOf('\n', start);
    const stop = text.indexOf(this.#delimiter, start);
    const line = text.charCodeAt(feed - 1) === 13 && feed > start ? feed - 1 : feed;
    const end = stop < 0 || stop > line ? line : stop;
    return { text: text.slice(start, end), end };
  }
}

interface Cell {
  readonly text: string;
  /** Where the cell is over. */
  readonly end: number;
}

function quotedCell(text: string, start: number): Cell | undefined {
  let doubled = false;
  for (let at = start + 1; ; at += 2) {
    at = text.indexOf(QUOTE, at);
    if (at < 0) return undefined;
    if (text[at + 1] !== QUOTE) {
      const inner = text.slice(start + 1, at);
      return { text: doubled ? inner.replaceAll('""', QUOTE) : inner, end: at + 1 };
    }
    doubled = true;
  }
}

/** Where the next line begins, if this one ends here. */
function endOfLine(text: string, at: number): number | undefined {
  if (text[at] === '\n') return at + 1;
  return text[at] === '\r' && text[at + 1] === '\n' ? at + 2 : undefined;
}

function recordOf(line: number, cells: string[], length: number): CsvRecord {
  if (length <= LONGEST_CELL) return { line, cells };
  const cell = cells.findIndex((text) => text.length > LONGEST_CELL);
  return cell < 0 ? { line, cells } : { line, cell, problem: `the cell holds ${cells[cell]!.length} characters; at most ${LONGEST_CELL} are read` };
}

function linesIn(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
