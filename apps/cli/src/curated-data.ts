import { readCurated, isRejection, printFileProblem, type CuratedData, type CuratedRelease } from '@mizan/io/curated';
import type { Observation } from '@mizan/model';
import type { DatabaseContent } from '@mizan/store';
import { Refusal } from './refusal.ts';

/** The folder's data; refuses them whole with every problem, a line each. */
export async function curatedData(folder: string): Promise<CuratedData> {
  const reading = await readCurated(folder);
  if (reading.ok) return reading.value;
  const count = `${reading.problems.length} problem${reading.problems.length === 1 ? '' : 's'} in ${folder}`;
  throw new Refusal([count, ...reading.problems.map((problem) => `  ${printFileProblem(problem)}`)].join('\n'), reading.problems);
}

/** What a database is built from. */
export const contentOf = ({ releases, ...records }: CuratedData): DatabaseContent => ({
  ...records,
  releases: releases.map((release) => {
    const { dataflow, source, licence, redistribution } = release.origin;
    const { id, sha256, retrieved, released } = release.vintage;
    return { dataflow, id, source, licence, redistribution, sha256, retrieved, released, observations: () => observationsOf(release) };
  }),
});

/** A release's observations; a row refused now, though the reading before took it, means that the file has changed. */
export async function* observationsOf(release: CuratedRelease): AsyncGenerator<Observation> {
  for await (const row of release.observations()) {
    if (isRejection(row)) throw new Refusal(`${row.file}:${row.row}: ${row.field}: ${row.reason}`, [row]);
    yield row;
  }
}

/** Observations of all goods together: what figures are checked against. */
export async function totalsOf(data: CuratedData): Promise<Observation[]> {
  const totals: Observation[] = [];
  for (const release of data.releases) for await (const o of observationsOf(release)) if (o.commodity === 'TOTAL') totals.push(o);
  return totals;
}
