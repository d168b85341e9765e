import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Claim, Conflict, NewsEvent, Person, Source, type Area, type Code } from '@mizan/model';
import type { FileProblem } from '../../file-problem.ts';
import { readCodelists } from './codelists.ts';
import { readRecordFiles, type Located } from './record-files.ts';
import { Register, unknownReferences } from './references.ts';
import { readReleases, type CuratedRelease } from './releases.ts';

/** Everything curated by hand, valid in itself and in what it refers to; records in the order of their ids. */
export interface CuratedData {
  readonly areas: readonly Area[];
  readonly codes: readonly Code[];
  readonly sources: readonly Source[];
  readonly people: readonly Person[];
  readonly claims: readonly Claim[];
  readonly events: readonly NewsEvent[];
  readonly conflicts: readonly Conflict[];
  readonly releases: readonly CuratedRelease[];
}

export type CuratedReading = { readonly ok: true; readonly value: CuratedData } | { readonly ok: false; readonly problems: readonly FileProblem[] };

/**
 * Reads the folder data/: one YAML file a record in sources, people, claims, events and conflicts, CSV code lists,
 * and observations with their origin. Refuses the whole with every problem found, in the order of files and lines.
 */
export async function readCurated(root: string): Promise<CuratedReading> {
  if (!existsSync(join(root, 'codelists'))) return { ok: false, problems: [{ file: root, field: '', reason: 'no folder of curated data is here (it has codelists/, sources/, claims/ …)', suggestions: [] }] };
  const { areas, codes, problems: codelistProblems } = readCodelists(root);
  const read = {
    sources: readRecordFiles(root, 'sources', Source), people: readRecordFiles(root, 'people', Person), claims: readRecordFiles(root, 'claims', Claim),
    events: readRecordFiles(root, 'events', NewsEvent), conflicts: readRecordFiles(root, 'conflicts', Conflict),
  };
  const located = {
    areas, codes, sources: read.sources.records, people: read.people.records, claims: read.claims.records, events: read.events.records, conflicts: read.conflicts.records,
    refused: Object.values(read).flatMap((r) => r.refused),
  };
  const register = new Register(located);
  const { releases, problems: releaseProblems } = await readReleases(root, register, located.sources);
  const problems = [
    ...codelistProblems, ...Object.values(read).flatMap((r) => r.problems), ...sharedIds([...located.claims, ...located.events, ...located.sources]),
    ...unknownReferences(located, register), ...releaseProblems,
  ];
  if (problems.length > 0) return { ok: false, problems: problems.sort(byPlace) };
  const records = <T>(files: { records: readonly Located<T>[] }): T[] => files.records.map(({ record }) => record);
  return {
    ok: true,
    value: {
      areas, codes, releases, sources: records(read.sources), people: records(read.people), claims: records(read.claims), events: records(read.events), conflicts: records(read.conflicts),
    },
  };
}

/** Ids that two statements share: a conflict that names one could mean either. */
function sharedIds(statements: readonly Located<{ id: string }>[]): FileProblem[] {
  const first = new Map<string, string>();
  return statements.flatMap(({ file, record, placeOf }) => {
    const other = first.get(record.id);
    if (other === undefined) first.set(record.id, file);
    return other === undefined || other === file ? [] : [{ file, ...placeOf(['id']), field: 'id', reason: `${record.id} is also the id in ${other}`, suggestions: [] }];
  });
}

const byPlace = (a: FileProblem, b: FileProblem): number => (a.file < b.file ? -1 : a.file > b.file ? 1 : (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0));
