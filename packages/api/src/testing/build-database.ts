import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isRejection, printFileProblem } from '@mizan/io';
import { readCurated, type CuratedRelease } from '@mizan/io/curated';
import { buildDatabase, type Release } from '@mizan/store';

const DATA = fileURLToPath(new URL('../../../../data', import.meta.url));

/** Builds a database from the repository's own data in a temporary folder; the caller removes the folder. */
export async function buildFromData(): Promise<{ readonly url: string; readonly folder: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'mizan-api-'));
  const url = `duckdb:${join(folder, 'mizan.duckdb')}`;
  const read = await readCurated(DATA);
  if (!read.ok) throw new Error(read.problems.map(printFileProblem).join('\n'));
  await buildDatabase(url, { ...read.value, releases: read.value.releases.map(releaseOf) }, { mizan: 'test' });
  return { url, folder };
}

const releaseOf = ({ origin, vintage, observations }: CuratedRelease): Release => ({
  dataflow: origin.dataflow, id: vintage.id, source: origin.source, licence: origin.licence, redistribution: origin.redistribution,
  sha256: vintage.sha256, retrieved: vintage.retrieved, released: vintage.released,
  observations: async function* () {
    for await (const row of observations()) {
      if (isRejection(row)) throw new Error(row.reason);
      yield row;
    }
  },
});
