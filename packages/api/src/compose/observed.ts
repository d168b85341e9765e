import type { Omission } from '@mizan/io/writers';
import { comparePeriods, groupIntoSeries, periodOf, type Observation, type TradeSeries } from '@mizan/model';
import type { Context } from '../context.ts';
import { given } from '../given.ts';

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

/** What is observed of a pair: its own series of total trade (of a country and the world nothing else, such as gross domestic product), and what shares and ranks of it need of either side's. */
export interface PairObserved {
  readonly pair: Observed;
  readonly all: readonly TradeSeries[];
}

export async function observedOf({ store }: Context, a: string, b: string, asOf?: string): Promise<PairObserved> {
  const query = { commodity: 'TOTAL', ...given({ asOf }) };
  const [own, ...totals] = await Promise.all([store.pairObservations(a, b, query), store.pairObservations(a, 'WORLD', query), store.pairObservations(b, 'WORLD', query)]);
  const pair = shareable(own.filter(({ flow }) => flow !== 'NA'));
  const ranked = await Promise.all(lastPeriods(pair.series).flatMap((period) => [a, b].map((area) => store.areaObservations(area, { ...query, from: period, to: period }))));
  return { pair, all: unique([...pair.series, ...[...totals, ...ranked].flatMap((observations) => shareable(observations).series)]) };
}

/** The last period with a value of each series: those that partners are ranked in. */
const lastPeriods = (series: readonly TradeSeries[]): string[] => [...new Set(series.flatMap(({ points }) => points.filter(({ value }) => value !== null).slice(-1).map(({ period }) => period)))];

/** Series once each: several answers may hold parts of one. */
const unique = (series: readonly TradeSeries[]): TradeSeries[] => {
  const first = new Map<string, TradeSeries>();
  for (const one of series) first.set(one.id, merged(first.get(one.id), one));
  return [...first.values()];
};

/** One series of what two answers hold of it. */
function merged(known: TradeSeries | undefined, other: TradeSeries): TradeSeries {
  if (known === undefined) return other;
  const periods = new Set(known.points.map(({ period }) => period));
  const points = [...known.points, ...other.points.filter(({ period }) => !periods.has(period))];
  return points.length === known.points.length ? known : { ...known, points: points.sort((x, y) => comparePeriods(periodOf(x.period), periodOf(y.period))) };
}
