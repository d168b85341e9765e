import { gather } from '../gather.ts';
import { mean, total } from './descriptive.ts';
import { containing, PERIODS_PER_YEAR, type RegularFrequency, type RegularPoint, type RegularSeries } from './regular-series.ts';

/** How the periods of a longer one make it up: flows are summed, rates averaged, stocks taken at the start or the end. */
export type TemporalAggregation = 'sum' | 'mean' | 'first' | 'last';

const AGGREGATE: Readonly<Record<TemporalAggregation, (values: readonly number[]) => number>> = {
  sum: total, mean, first: (values) => values[0]!, last: (values) => values.at(-1)!,
};

/** Months into quarters, half-years or years, and so on; a longer period is known only when every period in it is (else the first absence). */
export function convertFrequency(series: RegularSeries, to: RegularFrequency, aggregation: TemporalAggregation): RegularSeries {
  const parts = PERIODS_PER_YEAR[series.frequency] / PERIODS_PER_YEAR[to];
  if (parts < 1) throw new RangeError(`a series of frequency ${series.frequency} cannot be converted to ${to}: that is disaggregation`);
  const groups = gather(series.points, ({ period }) => containing(period, to));
  return { frequency: to, points: [...groups].map(([period, points]) => aggregated(period, points, parts, AGGREGATE[aggregation])) };
}

function aggregated(period: string, points: readonly RegularPoint[], parts: number, aggregate: (values: readonly number[]) => number): RegularPoint {
  const values = points.flatMap((point) => (point.value === null ? [] : [point.value]));
  if (values.length === parts) return { period, value: aggregate(values), absence: null };
  return { period, value: null, absence: points.find((point) => point.absence !== null)?.absence ?? 'missing' };
}
