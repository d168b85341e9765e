import type { Omission } from '@mizan/io/writers';
import { groupIntoSeries, type Observation, type TradeSeries } from '@mizan/model';
import type { Context } from '../context.ts';

/** Series that may be passed on, and how many observations of each source may not. */
export interface Observed {
  readonly series: readonly TradeSeries[];
  readonly omitted: readonly Omission[];
}

/** Sets apart what a source does not let be passed on: every answer of this package is passed on. */
export function shareable(observations: readonly Observation[]): Observed {
  const withheld = new Map<string, number>();
  const kept: Observation[] = [];
  for (const observation of observations) {
    if (observation.rights === 'restricted') withheld.set(observation.source, (withheld.get(observation.source) ?? 0) + 1);
    else kept.push(observation);
  }
  return { series: groupIntoSeries(kept), omitted: [...withheld].map(([source, count]) => ({ source, count, reason: 'restricted' })) };
}

/** What is observed of a pair: its own series of total trade, and all of either side's, for totals and ranks. */
export interface PairObserved {
  readonly pair: Observed;
  readonly all: readonly TradeSeries[];
}

export async function observedOf({ store }: Context, a: string, b: string, asOf?: string): Promise<PairObserved> {
  const query = { commodity: 'TOTAL', ...(asOf === undefined ? {} : { asOf }) };
  const [own, ofA, ofB] = await Promise.all([store.pairObservations(a, b, query), store.areaObservations(a, query), store.areaObservations(b, query)]);
  return { pair: shareable(own), all: unique([...shareable(ofA).series, ...shareable(ofB).series]) };
}

/** Series once each: the pair's own are among both sides'. */
const unique = (series: readonly TradeSeries[]): TradeSeries[] => [...new Map(series.map((s) => [s.id, s])).values()];
