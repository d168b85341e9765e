import type { Observation } from '@mizan/model';
import type { ObservationQuery } from '../store.ts';
import { cells, type CellQuery } from './cells.ts';
import { withoutCopies } from './copies.ts';
import { computedTotals } from './computed-totals.ts';
import { inOrder, observationsOf, placed } from './observation-of.ts';
import { releasesOf, type Observed } from './observed.ts';
import { isInwardFlow } from './reported-by.ts';
import type { ObservationTable } from './table.ts';

type Narrowing = Pick<ObservationQuery, 'from' | 'to' | 'commodity' | 'asOf'>;

/** What cannot be in this build is an empty list. */
const keysOf = (known: ReadonlyMap<string, number>, codes: string | readonly string[] | undefined): number[] | undefined =>
  codes === undefined ? undefined : [codes].flat().flatMap((code) => known.get(code) ?? []);

export async function observations(observed: Observed, query: ObservationQuery): Promise<Observation[]> {
  const { keys } = observed;
  const [reporters, partners] = [keysOf(keys.areas.keyOf, query.reporter), keysOf(keys.areas.keyOf, query.partner)];
  const measures = (inward: boolean) => keys.measuresWhere(({ flow }) => isInwardFlow(flow) === inward && (query.flow === undefined || flow === query.flow));
  return selected(observed, query, [
    { measures: measures(false), exporters: reporters, importers: partners },
    { measures: measures(true), exporters: partners, importers: reporters },
  ]);
}

/** Both directions, whoever reports; areas are taken as they are, a country does not bring its cities. */
export function pairObservations(observed: Observed, a: string, b: string, query: Narrowing): Promise<Observation[]> {
  const [ofA, ofB] = [keysOf(observed.keys.areas.keyOf, a), keysOf(observed.keys.areas.keyOf, b)];
  return selected(observed, query, [{ exporters: ofA, importers: ofB }, ...(a === b ? [] : [{ exporters: ofB, importers: ofA }])]);
}

/** Everything to and from an area; what it trades within itself comes once. */
export function areaObservations(observed: Observed, area: string, query: Narrowing): Promise<Observation[]> {
  const own = keysOf(observed.keys.areas.keyOf, area);
  return selected(observed, query, [{ exporters: own }, { importers: own, exporterBut: own?.[0] }]);
}

type Ends = Pick<CellQuery, 'measures' | 'exporters' | 'exporterBut' | 'importers'>;

/** The cells of any of the ends, no two of which hold the same, as observations: copies of a figure left out, totals computed where none is published. */
async function selected(observed: Observed, query: Narrowing & { dataflow?: string | undefined }, ends: readonly Ends[]): Promise<Observation[]> {
  const { db, keys } = observed;
  const releases = releasesOf(observed, query);
  const commodity = query.commodity === undefined ? undefined : keys.commodities.keyOf.get(query.commodity);
  const periods = keys.periodsWithin(query.from, query.to);
  const ofReleases = (vintages: readonly number[]) => ends.map((end): CellQuery => ({ ...end, vintages, periods, commodity }));
  const unknown = query.commodity !== undefined && commodity === undefined;
  const given: ObservationTable[] = unknown ? [] : (await Promise.all(ofReleases(releases.map(({ number }) => number)).map((one) => cells(db, one)))).flat();
  const found = withoutCopies(releases, given);
  if (query.commodity !== 'TOTAL') return observationsOf(observed, found);
  return withTotals(observed, found, ofReleases(releases.filter((row) => row.product_rows > 0).map(({ number }) => number)));
}

async function withTotals(observed: Observed, published: readonly ObservationTable[], queries: readonly CellQuery[]): Promise<Observation[]> {
  const { db, keys } = observed;
  const computed = (await Promise.all(queries.map((query) => computedTotals(db, query, published)))).flat();
  const qualities = await keys.qualities(published.map(({ quality }) => quality));
  return inOrder([
    ...published.map((cell) => placed(observed, cell, 'TOTAL', qualities.get(cell.quality)!)),
    ...computed.map(({ cell, quality }) => placed(observed, cell, 'TOTAL', quality)),
  ]);
}
