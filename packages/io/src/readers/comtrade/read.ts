import type { Observation } from '@mizan/model';
import { LINE_LIMIT, lines, messageOf, UnreadableBytes } from '../bytes/index.ts';
import type { Rejection } from '../rejection.ts';
import type { Chunks } from '../chunks.ts';
import { layoutOf } from './columns.ts';
import { delimitedCells } from './delimited.ts';
import { answerOf } from './json-answer.ts';
import { eachMember } from './json-row.ts';
import { ANSWER_LIMIT, optionsProblem, PREVIEW_ROWS, type ComtradeOptions } from './options.ts';
import { RowReader } from './row.ts';
import { leftOut, newTally, type ComtradeTally } from './tally.ts';
import { textOf } from './text.ts';

type Yielded = Observation | Rejection;

/** Rows are handed on in batches of about this many. */
const BATCH = 4096;

interface Reading { readonly options: ComtradeOptions; readonly tally: ComtradeTally; row: number }

/**
 * Reads what UN Comtrade gives out, told apart by its beginning: an answer of API v1 (JSON), a bulk or other file under
 * the API's column names (commas or tabs), or a legacy CSV; plain or gzip. Values are US dollars. Of a row that cannot
 * be read a {@link Rejection} says why, and reading goes on. An answer is used whole or not at all: truncated, erroneous
 * or miscounted, it gives one rejection. Files stream. For JSON a rejection's row counts the rows of `data` from 1.
 * Never throws. Source: UN Comtrade, data items of API v1.
 */
export async function* readComtrade(chunks: Chunks, options: ComtradeOptions): AsyncGenerator<Yielded> {
  const problem = optionsProblem(options);
  if (problem !== undefined) { yield problem; return; }
  const reading: Reading = { options, tally: newTally(), row: 1 };
  try {
    for await (const batch of batches(chunks, reading)) for (const item of batch) yield item;
  } catch (error) {
    yield whole(reading, '', `the file cannot be read further: ${messageOf(error)}`);
  }
  if (options.onTally !== undefined) options.onTally(reading.tally);
  else for (const sentence of leftOut(reading.tally)) yield remark(reading, '', `${sentence}; take onTally to be told without a rejection`);
}

const remark = ({ options, row }: Reading, field: string, reason: string): Rejection => ({ file: options.file, row, field, reason });
/** What ends the reading. */
const whole = (reading: Reading, field: string, reason: string): Rejection => ({ ...remark(reading, field, reason), fatal: true });

/** Looks at the first character that is no white space, and passes all text on to the form it begins. */
async function* batches(chunks: Chunks, reading: Reading): AsyncGenerator<Yielded[]> {
  const text = textOf(chunks, reading.options.file, (notice) => { reading.tally.notices.push(notice.text); });
  let head = '';
  while (head.trim() === '') {
    const next = await text.next();
    if (next.done === true) { yield [whole(reading, '', 'the file is empty')]; return; }
    head = head.length > LINE_LIMIT ? next.value : head + next.value;
  }
  const all = (async function* () { yield head; yield* text; })();
  yield* '{[<'.includes(head.trimStart()[0]!) ? answerBatches(all, reading) : fileBatches(all, reading);
}

async function* answerBatches(pieces: AsyncIterable<string>, reading: Reading): AsyncGenerator<Yielded[]> {
  const { answerLimit = ANSWER_LIMIT, maxRecords = PREVIEW_ROWS } = reading.options;
  const held: string[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > answerLimit) throw new UnreadableBytes(reading.options.file, `the answer is longer than the limit of ${answerLimit} characters; ask for less at a time, or take the bulk file`);
    held.push(piece);
  }
  const text = held.join('');
  held.length = 0;
  const answer = answerOf(text, maxRecords);
  if (!answer.ok) { yield [whole(reading, answer.problem.field, answer.problem.reason)]; return; }
  yield* answerRows(text, answer.value, reading);
}

function* answerRows(text: string, rows: readonly number[], reading: Reading): Generator<Yielded[]> {
  if (rows.length === 0) return;
  const names: string[] = [];
  eachMember(text, rows[0]!, (name) => names.push(name));
  if (names.includes('fileUrl')) { yield [whole(reading, 'fileUrl', 'this answer lists bulk files; the observations are in the files it names')]; return; }
  const { layout, problems } = layoutOf(names);
  const tell = layout === undefined ? whole : remark;
  let out: Yielded[] = problems.map(({ field, reason }) => tell(reading, field, reason));
  if (layout === undefined) { yield out; return; }
  const reader = new RowReader(names, layout, reading.options, reading.tally);
  const places = new Map(names.map((name, index) => [name, index]));
  for (const start of rows) {
    const cells: (string | undefined)[] = names.map(() => undefined);
    let twice = '';
    const flat = eachMember(text, start, (name, value) => {
      const place = places.get(name);
      if (place === undefined) return;
      if (cells[place] !== undefined) twice = name;
      cells[place] = value;
    });
    if (!flat) reader.refuse(reading.row, 'is not a flat JSON object', out);
    else if (twice !== '') reader.refuse(reading.row, `"${twice}" stands twice`, out);
    else reader.read(reading.row, cells, out);
    reading.row++;
    if (out.length >= BATCH) { yield out; out = []; }
  }
  yield out;
}

async function* fileBatches(text: AsyncIterable<string>, reading: Reading): AsyncGenerator<Yielded[]> {
  let file: OpenFile | undefined;
  for await (const { first, lines: batch } of lines(text)) {
    let out: Yielded[] = [];
    for (let i = 0; i < batch.length; i++) {
      const line = batch[i];
      reading.row = first + i;
      if (line === '') continue;
      if (file === undefined) {
        file = openFile(line, reading, out);
        if (file === undefined) { yield out; return; }
      } else readLine(file, line, reading.row, out);
      if (out.length >= BATCH) { yield out; out = []; }
    }
    yield out;
  }
}

interface OpenFile { readonly reader: RowReader; readonly delimiter: ',' | '\t' }

/** Reads the header; undefined, and the reasons in `out`, where it is none of Comtrade's. */
function openFile(line: string | undefined, reading: Reading, out: Yielded[]): OpenFile | undefined {
  const refuse = (reason: string): undefined => { out.push(whole(reading, '', reason)); };
  if (line === undefined) return refuse(`the first line is longer than ${LINE_LIMIT} characters; expected a header`);
  const delimiter = line.includes('\t') ? '\t' : ',';
  const header = delimitedCells(line, delimiter);
  if (header === undefined) return refuse('a quote in the header does not close');
  if (header.length === 1 && line.includes(';')) return refuse('the columns are separated by semicolons, as spreadsheets save them, perhaps with decimal commas; expected commas or tabs, as Comtrade gives them');
  const { layout, problems } = layoutOf(header);
  const tell = layout === undefined ? whole : remark;
  for (const { field, reason } of problems) out.push(tell(reading, field, reason));
  return layout && { reader: new RowReader(header, layout, reading.options, reading.tally), delimiter };
}

function readLine({ reader, delimiter }: OpenFile, line: string | undefined, row: number, out: Yielded[]): void {
  if (line === undefined) return reader.refuse(row, `the line is longer than ${LINE_LIMIT} characters`, out);
  const cells = delimitedCells(line, delimiter);
  if (cells === undefined) return reader.refuse(row, 'a quote does not close on its line', out);
  if (cells.length !== reader.layout.width) return reader.refuse(row, `${cells.length} cells under ${reader.layout.width} columns`, out);
  reader.read(row, cells, out);
}
