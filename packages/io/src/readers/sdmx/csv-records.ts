import { UnreadableMessage } from './source-observation.ts';

/** A record of more characters than this ends the file: a quote is open, or it is no table. */
export const LONGEST_RECORD = 1 << 20;

export interface CsvRecord {
  readonly cells: string[];
  /** The line the record begins on, from 1. */
  readonly line: number;
}

/**
 * Splits CSV text (RFC 4180; any one-character delimiter; LF or CRLF) into records, a batch for each piece of text.
 * Blank lines are passed over. Holds no more than one record beside the piece. The delimiter is asked for with the first
 * line. Throws an {@link UnreadableMessage} for a quote that never closes and a record over {@link LONGEST_RECORD}.
 */
export async function* csvRecords(text: AsyncIterable<string>, delimiterOf: (firstLine: string) => string): AsyncGenerator<CsvRecord[]> {
  let rest = '';
  let line = 1;
  let delimiter: string | undefined;
  const take = (final: boolean): CsvRecord[] => {
    const records: CsvRecord[] = [];
    let from = 0;
    let quote = rest.indexOf('"');
    while (from < rest.length) {
      if (quote >= 0 && quote < from) quote = rest.indexOf('"', from);
      const end = recordEnd(rest, from, quote, final);
      if (end < 0) break;
      const raw = rest.slice(from, rest[end - 1] === '\r' && end > from ? end - 1 : end);
      delimiter ??= delimiterOf(raw);
      if (raw.length > LONGEST_RECORD) throw new UnreadableMessage(line, `the record is longer than ${LONGEST_RECORD} characters`);
      if (raw !== '') records.push({ cells: raw.includes('"') ? quotedCells(raw, delimiter, line) : raw.split(delimiter), line });
      line += raw.includes('\n') ? raw.split('\n').length : 1;
      from = end + 1;
    }
    rest = rest.slice(from);
    return records;
  };
  for await (const piece of text) {
    rest += piece;
    const records = take(false);
    if (rest.length > LONGEST_RECORD) throw new UnreadableMessage(line, `the record that begins here is longer than ${LONGEST_RECORD} characters; a quote may be open`);
    if (records.length > 0) yield records;
  }
  const last = take(true);
  if (last.length > 0) yield last;
  if (rest !== '') throw new UnreadableMessage(line, 'a quote is open at the end of the file');
}

/** Where the record that starts at `from` ends (its line feed, or the end of a final text), or -1; `quote` is the next one. */
function recordEnd(text: string, from: number, quote: number, final: boolean): number {
  let feed = text.indexOf('\n', from);
  while (quote >= 0 && (feed < 0 || quote < feed)) {
    const close = text.indexOf('"', quote + 1);
    if (close < 0) return -1;
    quote = text.indexOf('"', close + 1);
    if (feed >= 0 && feed < close) feed = text.indexOf('\n', close + 1);
  }
  if (feed >= 0) return feed;
  return final ? text.length : -1;
}

function quotedCells(raw: string, delimiter: string, line: number): string[] {
  const cells: string[] = [];
  let at = 0;
  for (;;) {
    if (raw[at] !== '"') {
      const end = raw.indexOf(delimiter, at);
      cells.push(end < 0 ? raw.slice(at) : raw.slice(at, end));
      if (end < 0) return cells;
      at = end + 1;
      continue;
    }
    let cell = '';
    for (;;) {
      const close = raw.indexOf('"', at + 1);
      if (close < 0) throw new UnreadableMessage(line, 'a quote is open');
      cell += raw.slice(at + 1, close);
      at = close + 1;
      if (raw[at] !== '"') break;
      cell += '"';
    }
    cells.push(cell);
    if (at >= raw.length) return cells;
    if (raw[at] !== delimiter) throw new UnreadableMessage(line, 'a quote stands within a cell');
    at++;
  }
}
