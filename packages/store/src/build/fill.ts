import type { DuckDBConnection } from '@duckdb/node-api';
import { comparePeriods, eventDateOf, periodOf, type Observation, type Period } from '@mizan/model';
import { rowOf } from '../observations/row.ts';
import type { VintageTable } from '../observations/table.ts';
import { AREAS } from '../records/codes.ts';
import { claimMentions, claimRow, conflictMentions, eventMentions, eventRow, recordRow } from '../records/rows.ts';
import type { CodeTable } from '../records/tables.ts';
import { appendRows } from './append.ts';
import type { Counts, DatabaseContent, Release } from './content.ts';

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
  let first: Period | undefined;
  let last: Period | undefined;
  async function* rows() {
    for await (const observation of release.observations()) {
      refuseStranger(observation, release);
      const period = periodOf(observation.timePeriod);
      if (first === undefined || comparePeriods(period, first) < 0) first = period;
      if (last === undefined || comparePeriods(period, last) > 0) last = period;
      yield rowOf(observation);
    }
  }
  const count = await appendRows(connection, 'observation', rows());
  await appendRows(connection, 'vintage', [vintageRow(release, count, first?.text ?? '', last?.text ?? '')]);
  return count;
}

/** A row of another release under this one's name would be served as this one's. */
function refuseStranger(o: Observation, { dataflow, id, source }: Release): void {
  if (o.dataflow !== dataflow || o.vintage !== id || o.source !== source) throw new Error(`an observation of ${o.dataflow} ${o.vintage} (${o.source}) came with the release ${dataflow} ${id} (${source})`);
}

function vintageRow(release: Release, rows: number, firstPeriod: string, lastPeriod: string): VintageTable {
  const { dataflow, id, source, licence, redistribution, sha256, retrieved, released } = release;
  const day = released ?? retrieved;
  return {
    dataflow, id, source, rows, first_period: firstPeriod, last_period: lastPeriod, licence, redistribution, sha256,
    retrieved: retrieved ?? null, known_on: day === undefined ? null : eventDateOf(day).latest,
  };
}

function codeRows<T extends { code: string }>(codes: readonly T[], listOf: (code: T) => string): CodeTable[] {
  return codes.map((code, position) => ({ list: listOf(code), code: code.code, position, record: JSON.stringify(code) }));
}
