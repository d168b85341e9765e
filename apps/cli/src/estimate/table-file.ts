import { createReadStream } from 'node:fs';
import { csvRecords } from '@mizan/io/table';
import { Refusal } from '../refusal.ts';
import type { Terminal } from '../terminal.ts';

/** A table by column, and the line of the file that each of its rows begins on. */
export interface TableFile {
  readonly columns: Readonly<Record<string, string[]>>;
  readonly lines: readonly number[];
}

interface Problem {
  readonly file: string;
  readonly line: number;
  readonly field: string;
  readonly reason: string;
}

/** Reads a CSV file with a header; `-` is what is piped in. Refuses, all at once, rows of another width and headings that are empty or stand twice. */
export async function readTableFile(path: string, delimiter: string, terminal: Terminal): Promise<TableFile> {
  const problems: Problem[] = [];
  const refuse = (line: number, field: string, reason: string): void => { problems.push({ file: path, line, field, reason }); };
  const records: { readonly line: number; readonly cells: string[] }[] = [];
  let header: readonly string[] | undefined;
  for await (const record of recordsOf(path, delimiter, terminal, refuse)) {
    const { line, cells } = record;
    if (header === undefined) header = headerOf(cells, (field, reason) => refuse(line, field, reason));
    else if (cells.length !== header.length) refuse(line, '', `has ${cells.length} cells, and the header ${header.length}`);
    else records.push(record);
  }
  if (header === undefined && problems.length === 0) refuse(1, '', 'the file is empty; its first line names the columns');
  if (problems.length > 0) throw new Refusal(problems.slice(0, MOST_TOLD).map(({ line, field, reason }) => `${path}:${line}: ${field === '' ? '' : `${field}: `}${reason}`).join('\n'), problems);
  return { columns: Object.fromEntries(header!.map((name, i) => [name, records.map(({ cells }) => cells[i]!)])), lines: records.map(({ line }) => line) };
}

/** As many problems are told of at once. */
const MOST_TOLD = 20;

async function* recordsOf(path: string, delimiter: string, terminal: Terminal, refuse: (line: number, field: string, reason: string) => void): AsyncGenerator<{ readonly line: number; readonly cells: string[] }> {
  try {
    for await (const batch of csvRecords(path === '-' ? terminal.input : createReadStream(path), { file: path, delimiter })) {
      for (const record of batch) {
        if ('problem' in record) refuse(record.line, '', record.problem);
        else yield record;
      }
    }
  } catch (error) {
    throw new Refusal(`${path}: ${error instanceof Error ? error.message : String(error)}`, [{ file: path, line: 1, field: '', reason: String(error) }]);
  }
}

function headerOf(cells: readonly string[], refuse: (field: string, reason: string) => void): readonly string[] {
  const names = cells.map((cell) => cell.trim());
  for (const [i, name] of names.entries()) {
    if (name === '') refuse('', `column ${i + 1} has no name`);
    else if (names.indexOf(name) < i) refuse(name, 'the column stands twice');
  }
  return names;
}
