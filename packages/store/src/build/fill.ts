import type { DuckDBConnection } from '@duckdb/node-api';
import { periodOf } from '@mizan/model';
import { rowOf } from '../observations/row.ts';
import { AREAS } from '../records/codes.ts';
import { claimMentions, claimRow, conflictMentions, eventMentions, eventRow, recordRow } from '../records/rows.ts';
import type { CodeTable } from '../records/tables.ts';
import { appendRows } from './append.ts';
import type { Counts, DatabaseContent, Release } from './content.ts';
import { PeriodSpan, refuseStranger, vintageRowOf } from './release-row.ts';

/** Told what is being written and how many rows of it there are so far. */
export type Progress = (kind: keyof Counts, rows: number) => void;

/** Writes the content into empty tables; returns the rows per kind. */
export async function fill(connection: DuckDBConnection, content: DatabaseContent, progress: Progress): Promise<Counts> {
  const written = async (kind: keyof Counts, rows: Promise<number>): Promise<number> => {
    progress(kind, await rows);
    return rows;
  };
  const { areas, codes, sources, people, claims, events, conflicts } = content;
  const counts = {
    areas: await written('areas', appendRows(connection, 'code', codeRows(areas, () => AREAS))),
    codes: await written('codes', appendRows(connection, 'code', codeRows(codes, (code) => code.list))),
    sources: await written('sources', appendRows(connection, 'source', sources.map(recordRow))),
    people: await written('people', appendRows(connection, 'person', people.map(recordRow))),
    claims: await written('claims', appendRows(connection, 'claim', claims.map(claimRow))),
    events: await written('events', appendRows(connection, 'event', events.map(eventRow))),
    conflicts: await written('conflicts', appendRows(connection, 'conflict', conflicts.map(recordRow))),
  };
  await appendRows(connection, 'mention', [...claims.flatMap(claimMentions), ...events.flatMap(eventMentions), ...conflicts.flatMap(conflictMentions)]);
  let observations = 0;
  for (const release of content.releases) progress('observations', (observations += await fillRelease(connection, release)));
  return { ...counts, vintages: content.releases.length, observations };
}

async function fillRelease(connection: DuckDBConnection, release: Release): Promise<number> {
  const span = new PeriodSpan();
  async function* rows() {
    for await (const observation of release.observations()) {
      refuseStranger(observation, release);
      span.take(periodOf(observation.timePeriod));
      yield rowOf(observation);
    }
  }
  const count = await appendRows(connection, 'observation', rows());
  await appendRows(connection, 'vintage', [vintageRowOf(release, count, span)]);
  return count;
}

function codeRows<T extends { code: string }>(codes: readonly T[], listOf: (code: T) => string): CodeTable[] {
  return codes.map((code, position) => ({ list: listOf(code), code: code.code, position, record: JSON.stringify(code) }));
}
