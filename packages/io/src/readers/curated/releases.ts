import { createHash } from 'node:crypto';
import { createReadStream, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Origin, parseEventDate, type Observation, type Source } from '@mizan/model';
import type { FileProblem } from '../../file-problem.ts';
import type { Rejection } from '../rejection.ts';
import { readSdmxCsv } from '../sdmx-csv/index.ts';
import { readRecordFile, type Located } from './record-files.ts';
import type { Register } from './references.ts';
import { rowProblems } from './release-rows.ts';

type VintageFile = Origin['vintages'][number];

/** One release of a dataset in data/observations: where it comes from, and its rows. */
export interface CuratedRelease {
  readonly origin: Origin;
  readonly vintage: VintageFile;
  /** Reads the file anew at every call. */
  readonly observations: () => AsyncGenerator<Observation | Rejection>;
}

export interface Releases {
  readonly releases: readonly CuratedRelease[];
  readonly problems: readonly FileProblem[];
}

/** Reads `observations/<provider>/origin.yaml`, and checks the files it names, row by row. */
export async function readReleases(root: string, register: Register, sources: readonly Located<Source>[]): Promise<Releases> {
  const read = await Promise.all(foldersIn(join(root, 'observations')).map((provider) => readProvider(root, `observations/${provider}`, register, sources)));
  return { releases: read.flatMap((r) => r.releases), problems: read.flatMap((r) => r.problems) };
}

async function readProvider(root: string, folder: string, register: Register, sources: readonly Located<Source>[]): Promise<Releases> {
  const file = `${folder}/origin.yaml`;
  if (!existsSync(join(root, file))) return { releases: [], problems: [{ file, field: '', reason: 'the file is missing: observations come with their origin', suggestions: [] }] };
  const origin = readRecordFile(root, file, Origin);
  if (Array.isArray(origin)) return { releases: [], problems: origin };
  const releases: CuratedRelease[] = [];
  const problems = [...originProblems(origin, sources, register), ...strayTables(root, folder, origin.record)];
  for (const [i, vintage] of origin.record.vintages.entries()) {
    const wrong = vintageProblems(root, folder, origin, i);
    const release = releaseOf(root, folder, origin.record, vintage);
    problems.push(...wrong);
    if (!existsSync(join(root, folder, vintage.file))) continue;
    problems.push(...(await rowProblems(`${folder}/${vintage.file}`, release.observations(), register)));
    releases.push(release);
  }
  return { releases, problems };
}

function releaseOf(root: string, folder: string, origin: Origin, vintage: VintageFile): CuratedRelease {
  const file = `${folder}/${vintage.file}`;
  const release = { dataflow: origin.dataflow, vintage: vintage.id, source: origin.source, rights: origin.redistribution };
  return { origin, vintage, observations: () => readSdmxCsv(createReadStream(join(root, file)), { file, release }) };
}

function originProblems({ file, record, placeOf }: Located<Origin>, sources: readonly Located<Source>[], register: Register): FileProblem[] {
  const problem = (field: string, reason: string, suggestions: string[] = []): FileProblem => ({ file, ...placeOf([field]), field, reason, suggestions });
  const restricted = record.redistribution === 'allowed' ? [] : [problem('redistribution', 'only figures that may be redistributed have a place in data/')];
  const source = sources.find((s) => s.record.id === record.source)?.record;
  if (source === undefined) return [...restricted, problem('source', `unknown source ${record.source}`, register.suggest({ kind: 'source', code: record.source }))];
  const differing = (['licence', 'redistribution'] as const).filter((field) => source[field] !== record[field]);
  return [...restricted, ...differing.map((field) => problem(field, `is ${record[field]} here and ${source[field]} in sources/${source.id}.yaml`))];
}

function vintageProblems(root: string, folder: string, { file, record, placeOf }: Located<Origin>, i: number): FileProblem[] {
  const vintage = record.vintages[i]!;
  const problem = (field: string, reason: string): FileProblem => ({ file, ...placeOf(['vintages', i, field]), field: `vintages.${i}.${field}`, reason, suggestions: [] });
  const days = ['retrieved', 'released'] as const;
  const badDays = days.filter((field) => vintage[field] !== undefined && !parseEventDate(vintage[field]).ok).map((field) => problem(field, `"${vintage[field]}" is not an EDTF date`));
  const path = join(root, folder, vintage.file);
  if (!existsSync(path)) return [...badDays, problem('file', `${vintage.file} is not there`)];
  const sha256 = createHash('sha256').update(readFileSync(path)).digest('hex');
  return sha256 === vintage.sha256 ? badDays : [...badDays, problem('sha256', `${vintage.file} has the SHA-256 ${sha256}: it is not the file described here`)];
}

function strayTables(root: string, folder: string, origin: Origin): FileProblem[] {
  const named = new Set(['origin.yaml', 'README.md', ...origin.vintages.map((v) => v.file)]);
  return filesIn(join(root, folder))
    .filter((name) => !named.has(name))
    .map((name) => ({ file: `${folder}/${name}`, field: '', reason: 'no vintage in origin.yaml names this file', suggestions: [] }));
}

const visible = (folder: string) => (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.name.startsWith('.')) : []);
const foldersIn = (folder: string): string[] => visible(folder).filter((entry) => entry.isDirectory()).map((entry) => entry.name).sort();
const filesIn = (folder: string): string[] => visible(folder).filter((entry) => entry.isFile()).map((entry) => entry.name).sort();
