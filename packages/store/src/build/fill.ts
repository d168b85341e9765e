import { AREAS } from '../records/codes.ts';
import { claimMentions, claimRow, conflictMentions, eventMentions, eventRow, recordRow } from '../records/rows.ts';
import type { CodeTable } from '../records/tables.ts';
import { writeRelease } from '../writing/write-release.ts';
import type { Writing } from '../writing/writing.ts';
import type { Counts, DatabaseContent } from './content.ts';

/** Told what is being written and how many rows of it there are so far. */
export type Progress = (kind: keyof Counts, rows: number) => void;

/** Writes the content into empty tables of records; returns the rows per kind. */
export async function fill(writing: Writing, content: DatabaseContent, progress: Progress): Promise<Counts> {
  const written = async (kind: keyof Counts, rows: Promise<number>): Promise<number> => {
    progress(kind, await rows);
    return rows;
  };
  const { areas, codes, sources, people, claims, events, conflicts } = content;
  const counts = {
    areas: await written('areas', writing.append('code', codeRows(areas, () => AREAS))),
    codes: await written('codes', writing.append('code', codeRows(codes, (code) => code.list))),
    sources: await written('sources', writing.append('source', sources.map(recordRow))),
    people: await written('people', writing.append('person', people.map(recordRow))),
    claims: await written('claims', writing.append('claim', claims.map(claimRow))),
    events: await written('events', writing.append('event', events.map(eventRow))),
    conflicts: await written('conflicts', writing.append('conflict', conflicts.map(recordRow))),
  };
  await writing.append('mention', [...claims.flatMap(claimMentions), ...events.flatMap(eventMentions), ...conflicts.flatMap(conflictMentions)]);
  let observations = 0;
  for (const release of content.releases) progress('observations', (observations += (await writeRelease(writing, release)).rows));
  return { ...counts, vintages: content.releases.length, observations };
}

function codeRows<T extends { code: string }>(codes: readonly T[], listOf: (code: T) => string): CodeTable[] {
  return codes.map((code, position) => ({ list: listOf(code), code: code.code, position, record: JSON.stringify(code) }));
}
