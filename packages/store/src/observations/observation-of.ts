import type { Observation } from '@mizan/model';
import type { Observed } from './observed.ts';
import { reportedBy } from './reported-by.ts';
import type { ObservationTable, QualityTable } from './table.ts';

/**
 * The observations that cells keep, in the order of their keys: dataset, reporter, partner, flow, commodity, valuation,
 * indicator, and periods by their days. Cells were observations when they were written, so they are not parsed again.
 */
export async function observationsOf(observed: Observed, cells: readonly ObservationTable[]): Promise<Observation[]> {
  const qualities = await observed.keys.qualities(cells.map(({ quality }) => quality));
  return inOrder(cells.map((cell) => placed(observed, cell, observed.keys.commodities.codeOf.get(cell.commodity)!, qualities.get(cell.quality)!)));
}

interface Placed {
  readonly observation: Observation;
  readonly order: string;
}

/** Several answers as one, in the order of keys. */
export const inOrder = (placed: readonly Placed[]): Observation[] =>
  [...placed].sort((x, y) => (x.order < y.order ? -1 : x.order > y.order ? 1 : 0)).map(({ observation }) => observation);

/** The observation of a cell, and the text it is ordered by. */
export function placed({ keys, vintages }: Observed, cell: Omit<ObservationTable, 'commodity' | 'quality'>, commodity: string, { absence, decimals, status, conf_status: confStatus, note }: Omit<QualityTable, 'key'>): Placed {
  const release = vintages.find(({ number }) => number === cell.vintage)!;
  const { freq, flow, valuation, indicator, unit, unit_mult: unitMult, method } = keys.measures.get(cell.measure)!;
  const [reporter, partner] = reportedBy(flow, keys.areas.codeOf.get(cell.exporter)!, keys.areas.codeOf.get(cell.importer)!);
  const { time_period: timePeriod, period_start, period_end } = keys.periods.get(cell.period)!;
  const { dataflow, id: vintage, source, redistribution: rights } = release;
  const observation = {
    freq, reporter, partner, flow, commodity, valuation, indicator, timePeriod, value: cell.value, absence, unit, unitMult, decimals, status, confStatus, method,
    ...(note === null ? {} : { note }), dataflow, vintage, source, rights,
  } as Observation;
  return { observation, order: [dataflow, reporter, partner, flow, commodity, valuation, indicator, period_start, period_end].join('\u0000') };
}
