import { accept, Observation, type AreaCode, type Result } from '@mizan/model';
import { decimalCell, lineTable, type Notice } from '../bytes/index.ts';
import type { Rejection } from '../rejection.ts';
import type { Chunks } from '../chunks.ts';
import type { Release } from '../sdmx-csv/index.ts';
import { BaciAreas, badMapping } from './areas.ts';
import { HS_EDITIONS, type HsRevision } from './name.ts';
import { valueOf } from './observation.ts';
import { baciHeader, BaciRows, type BaciReading } from './rows.ts';

export interface BaciFlowOptions {
  /** The name rejections give the file. */
  readonly file: string;
  readonly release: Release;
  /** The edition the product codes belong to. */
  readonly revision: HsRevision;
  /** The one year the file is of; rows of other years are rejected. Without it any year is read. */
  readonly year?: string | undefined;
  /** Whether tons are read too, as a second observation of each row; true unless said. */
  readonly quantities?: boolean | undefined;
  /** Areas by BACI country code, before any other list: `{ '490': 'TW' }`. */
  readonly areas?: Readonly<Record<string, AreaCode>> | undefined;
  /** ISO alpha-2 by country code and the product codes, from the files beside the flows. */
  readonly countries?: ReadonlyMap<string, string> | undefined;
  readonly products?: ReadonlySet<string> | undefined;
  readonly notify?: ((notice: Notice) => void) | undefined;
}

/**
 * Reads the flows of one BACI file: `v` in thousands of current US dollars and `q` in metric tons, exporter as REPORTER,
 * FLOW X, FOB, METHOD reconciled. A bad row becomes a {@link Rejection} and reading goes on; a broken file or another
 * header ends with one. Never throws. Source: Gaulier and Zignago, BACI, CEPII Working Paper 2010-23, and the Readme.txt
 * of the releases.
 */
export async function* readBaciFlows(chunks: Chunks, options: BaciFlowOptions): AsyncGenerator<Observation | Rejection> {
  for await (const batch of baciBatches(chunks, options)) for (const item of batch) yield item;
}

/** As {@link readBaciFlows}, a chunk's rows at a time: one wait for many. */
export async function* baciBatches(chunks: Chunks, options: BaciFlowOptions): AsyncGenerator<readonly (Observation | Rejection)[]> {
  const { file, notify } = options;
  const reason = problemOf(options);
  if (reason !== undefined) return yield [{ file, row: 1, field: '', reason, fatal: true }];
  const open = (line: string): Result<BaciRows> => {
    const header = baciHeader(line);
    return header.ok ? accept(new BaciRows(readingOf(options), header.value)) : header;
  };
  yield* lineTable(chunks, { file, notify, open });
}

const readingOf = ({ file, release, revision, year, quantities = true, areas = {}, countries = new Map<string, string>(), products }: BaciFlowOptions): BaciReading => ({
  file, release, edition: HS_EDITIONS[revision], year, areas: new BaciAreas(areas, countries), products, quantities,
});

/** What is wrong with what the caller gave, if anything: the mapping, and one observation of the release against the schema. */
export function problemOf({ release, areas = {}, revision }: Pick<BaciFlowOptions, 'release' | 'areas' | 'revision'>): string | undefined {
  const mapped = badMapping(areas);
  if (mapped !== undefined) return `the mapping of areas: ${mapped} is no area code`;
  const flow = { exporter: 'MA', importer: 'RU', year: '2022', commodity: `${HS_EDITIONS[revision]}:010121`, dated: true };
  const parsed = Observation.safeParse(valueOf(flow, decimalCell('1')!, release));
  return parsed.success ? undefined : `the release: ${String(parsed.error.issues[0]!.path[0])}: ${parsed.error.issues[0]!.message}`;
}
