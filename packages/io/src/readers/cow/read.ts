import { accept, Observation, type Result } from '@mizan/model';
import { csvCells, lineTable, type Notice } from '../bytes/index.ts';
import type { Rejection } from '../rejection.ts';
import type { Chunks } from '../chunks.ts';
import type { Release } from '../sdmx-csv/index.ts';
import { cowHeader } from './columns.ts';
import { observationOf } from './flow.ts';
import { CowRows } from './rows.ts';

export interface CowOptions {
  /** The name rejections give the file. */
  readonly file: string;
  readonly release: Release;
  readonly notify?: ((notice: Notice) => void) | undefined;
}

/**
 * Reads dyadic trade of the Correlates of War Project, version 4.0, in the producer's columns or the seven that matter.
 * `flow1` is what the first state imports from the second, `flow2` the reverse, in millions of current US dollars:
 * REPORTER is the importer, FLOW M, CIF. A flow said twice, as where a file has each pair both ways, is one observation.
 * A bad row becomes a {@link Rejection} and reading goes on; a broken file or another header ends with one. Never throws.
 * Source: Barbieri and Keshk, Correlates of War Project Trade Data Set Codebook, Version 4.0 (2016).
 */
export async function* readCow(chunks: Chunks, { file, release, notify }: CowOptions): AsyncGenerator<Observation | Rejection> {
  const reason = releaseProblem(release);
  if (reason !== undefined) return yield { file, row: 1, field: '', reason };
  const open = (line: string): Result<CowRows> => {
    const header = cowHeader(csvCells(line) ?? []);
    return header.ok ? accept(new CowRows(file, header.value, release)) : header;
  };
  for await (const batch of lineTable(chunks, { file, notify, open })) for (const item of batch) yield item;
}

/** What is wrong with the release, if anything: one observation of it against the schema. */
function releaseProblem(release: Release): string | undefined {
  const parsed = Observation.safeParse(observationOf({ importer: 'MA', exporter: 'RU', year: '2014', value: null, decimals: 0, smoothed: null }, release, false));
  return parsed.success ? undefined : `the release: ${String(parsed.error.issues[0]!.path[0])}: ${parsed.error.issues[0]!.message}`;
}
