import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { FileProblem } from '../../file-problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { readYamlText, type Path, type Place } from './yaml-text.ts';

/** A record that its schema accepts, with the file and the places of its fields. */
export interface Located<T> {
  readonly file: string;
  readonly record: T;
  readonly placeOf: (path: Path) => Place;
}

export interface RecordFiles<T> {
  readonly records: readonly Located<T>[];
  /** Ids, by their file names, of the records that were refused: what points at them is not wrong. */
  readonly refused: readonly string[];
  readonly problems: readonly FileProblem[];
}

/** Reads `<root>/<folder>/<id>.yaml`, one record each, in the order of their ids. */
export function readRecordFiles<S extends z.ZodType<{ id: string }>>(root: string, folder: string, schema: S): RecordFiles<z.output<S>> {
  const records: Located<z.output<S>>[] = [];
  const problems: FileProblem[] = [];
  const refused: string[] = [];
  for (const file of filesIn(root, folder)) {
    const read = readRecordFile(root, file, schema);
    if (!Array.isArray(read)) {
      records.push(read);
      continue;
    }
    problems.push(...read);
    refused.push(basename(file, '.yaml'));
  }
  records.sort((a, b) => (a.record.id < b.record.id ? -1 : 1));
  const misnamed = records.filter(({ file, record }) => basename(file, '.yaml') !== record.id);
  problems.push(...misnamed.map(({ file, record, placeOf }) => ({ file, ...placeOf(['id']), field: 'id', reason: `the id ${record.id} is not the file's name`, suggestions: [basename(file, '.yaml')] })));
  return { records, refused, problems: [...problems, ...strayFiles(root, folder)] };
}

/** The record in one YAML file, or what is wrong with it. */
export function readRecordFile<S extends z.ZodType>(root: string, file: string, schema: S): Located<z.output<S>> | FileProblem[] {
  const text = utf8(join(root, file));
  if (text === undefined) return [{ file, field: '', reason: 'the file is not UTF-8 text', suggestions: [] }];
  const yaml = readYamlText(text, file);
  if (!yaml.ok) return [...yaml.problems];
  const { value, placeOf, placeOfKey } = yaml.value;
  const parsed = schema.safeParse(value);
  if (parsed.success) return { file, record: parsed.data, placeOf };
  return schemaProblems(parsed.error.issues, value, schema).map(({ path, key, field, reason, suggestions = [] }) => ({
    file, ...(key === undefined ? placeOf(path) : placeOfKey(path, key)), field, reason, suggestions,
  }));
}

/** Text of a UTF-8 file; undefined where its bytes are something else. */
export function utf8(path: string): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

const entriesOf = (root: string, folder: string): string[] => {
  try {
    return readdirSync(join(root, folder)).filter((name) => !name.startsWith('.')).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};

const filesIn = (root: string, folder: string): string[] => entriesOf(root, folder).filter((name) => name.endsWith('.yaml')).map((name) => `${folder}/${name}`);

const strayFiles = (root: string, folder: string): FileProblem[] =>
  entriesOf(root, folder)
    .filter((name) => !name.endsWith('.yaml') && name !== 'README.md')
    .map((name) => ({ file: `${folder}/${name}`, field: '', reason: 'records are files that end in .yaml', suggestions: [] }));
