import { decode } from '../bytes/index.ts';
import type { Chunks } from '../chunks.ts';
import { csvRecords, type CsvRecord } from './csv-records.ts';
import { actionOf, dimensionTest, isNull, MEASURE, UnreadableMessage, type Batch, type SourceObservation } from './source-observation.ts';

/** A cell of more characters than this is no code, number or note: its row is rejected. */
export const LONGEST_CELL = 1 << 16;

export interface MessageOptions {
  /** The name rejections give the file. */
  readonly file: string;
  /** Ids of the structure's dimensions, for formats that do not tell dimensions from attributes. */
  readonly dimensions?: readonly string[] | undefined;
  /** The most characters of a JSON message, which is held whole; 200 million where not given. */
  readonly longest?: number | undefined;
}

/** The header: which cell fills what. */
interface Header {
  readonly width: number;
  readonly dimensions: readonly Cell[];
  readonly attributes: readonly Cell[];
  readonly measure: Cell | undefined;
  readonly action: number;
  readonly columns: ReadonlySet<string>;
}
interface Cell {
  readonly id: string;
  readonly at: number;
  /** `labels=both`: the cell reads `code: label`. */
  readonly labelled: boolean;
}

const FIRST = /^"?(DATAFLOW|STRUCTURE(?:\[.\])?)"?(?=[^\w[]|$)/;
/** Columns of the envelope, which are no components of the structure. `LAST UPDATE` is Eurostat's. */
const ENVELOPE = new Set(['DATAFLOW', 'STRUCTURE', 'STRUCTURE_ID', 'STRUCTURE_NAME', 'ACTION', 'SERIES_KEY', 'OBS_KEY', 'LAST UPDATE']);

/**
 * Reads SDMX-CSV 1.0 (first column DATAFLOW) and 2.0 (first column STRUCTURE), with labels by `id`, `both` and `name`,
 * key and action columns, any delimiter. Sources: SDMX-CSV 1.0 and 2.0 field guides. Throws UnreadableMessage.
 */
export async function* csvMessage(chunks: Chunks, options: MessageOptions): AsyncGenerator<Batch> {
  const announced: Batch = [];
  const text = decode(chunks, options.file, (notice) => announced.push({ file: options.file, row: 1, field: '', reason: notice.text }));
  let header: Header | undefined;
  for await (const records of csvRecords(text, delimiterOf)) {
    const batch: Batch = announced.splice(0);
    for (const record of records) {
      if (header === undefined) header = headerOf(record, options.dimensions);
      else batch.push(observationOf(record, header, options.file));
    }
    yield batch;
  }
  if (header === undefined) throw new UnreadableMessage(1, 'the file is empty');
}

/** The character after the first column's name, which the standard fixes. */
function delimiterOf(firstLine: string): string {
  const first = FIRST.exec(firstLine);
  if (first === null) throw new UnreadableMessage(1, `the first column is expected to be DATAFLOW (SDMX-CSV 1.0) or STRUCTURE (2.0), not "${firstLine.slice(0, 60)}"`);
  return firstLine[first[0].length] ?? ',';
}

function headerOf({ cells, line }: CsvRecord, listed: readonly string[] | undefined): Header {
  const paired = cells.includes('STRUCTURE_NAME');
  const found: Cell[] = [];
  let name = false;
  cells.forEach((text, at) => {
    const cut = text.indexOf(': ');
    const id = cut < 0 ? text.trim() : text.slice(0, cut).trim();
    if (ENVELOPE.has(id.replace(/\[.\]$/, ''))) return;
    if (!name) found.push({ id: id.replace(/\[.*\]$/, ''), at, labelled: cut >= 0 });
    name = paired && !name;
  });
  if (paired && name) throw new UnreadableMessage(line, 'with STRUCTURE_NAME every column is followed by its name, but the last has none');
  const twice = found.find((cell, i) => found.findIndex((other) => other.id === cell.id) !== i);
  if (twice) throw new UnreadableMessage(line, `the column ${twice.id} stands twice`);
  const isDimension = dimensionTest(listed);
  const lost = listed?.filter((id) => !found.some((cell) => cell.id === id)) ?? [];
  if (lost.length > 0) throw new UnreadableMessage(line, `the dimension ${lost.join(', ')} has no column; the columns are ${found.map((cell) => cell.id).join(', ')}`);
  const others = found.filter((cell) => cell.id !== MEASURE);
  return {
    width: cells.length, action: cells.indexOf('ACTION'), measure: found.find((cell) => cell.id === MEASURE),
    dimensions: others.filter((cell) => isDimension(cell.id)), attributes: others.filter((cell) => !isDimension(cell.id)),
    columns: new Set(found.map((cell) => cell.id)),
  };
}

function observationOf({ cells, line }: CsvRecord, header: Header, file: string): Batch[number] {
  if (cells.length !== header.width) return { file, row: line, field: '', reason: `${cells.length} cells under ${header.width} columns` };
  const long = cells.findIndex((cell) => cell.length > LONGEST_CELL);
  if (long >= 0) return { file, row: line, field: '', reason: `cell ${long + 1} is longer than ${LONGEST_CELL} characters` };
  const action = actionOf(header.action < 0 ? undefined : cells[header.action]);
  if (action === undefined) return { file, row: line, field: 'ACTION', reason: `"${cells[header.action]}" is not an action; expected I, A, R, M or D` };
  const value = header.measure === undefined ? '' : textIn(cells, header.measure);
  return { row: line, dimensions: componentsOf(cells, header.dimensions), attributes: componentsOf(cells, header.attributes), value: isNull(value) ? null : value, action, columns: header.columns } satisfies SourceObservation;
}

function componentsOf(cells: readonly string[], components: readonly Cell[]): Record<string, string> {
  const values: Record<string, string> = {};
  for (const cell of components) {
    const text = textIn(cells, cell);
    if (!isNull(text)) values[cell.id] = text;
  }
  return values;
}

function textIn(cells: readonly string[], { at, labelled }: Cell): string {
  const text = cells[at]!;
  if (!labelled) return text;
  const cut = text.indexOf(': ');
  return cut < 0 ? text : text.slice(0, cut);
}
