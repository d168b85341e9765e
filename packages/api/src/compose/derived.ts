import {
  balance, balanceSeries, growthSeries, indexSeries, isQuantity, levelOver, mirrorGapSeries, shareSeries, totalOf, turnoverSeries, twoWays,
  type Computed, type ComputedPoint, type TwoWay,
} from '@mizan/analytics';
import { exporterOf, periodOf, type TradeSeries } from '@mizan/model';
import { given } from '../given.ts';
import type { DerivedKind, DerivedPoint, DerivedSeries, Direction } from '../view/series-view.ts';
import { mirrorPairs } from './mirror.ts';

type Pair = readonly [string, string];

/** Everything the page computes from the pair's series; `all` also holds the totals that shares are taken of. */
export function derivedSeries(pairSeries: readonly TradeSeries[], all: readonly TradeSeries[], [a, b]: Pair): DerivedSeries[] {
  const ways = twoWays(pairSeries, a, b);
  const direction = (series: TradeSeries): Direction => (exporterOf(series) === a ? 'a-to-b' : 'b-to-a');
  return [
    ...ways.map((two) => derived('turnover', fromTwo(two), turnoverSeries(two))),
    ...ways.map((two) => derived('balance', { ...fromTwo(two), of: a }, balanceSeries(two))),
    ...pairSeries.map((series) => derived('growth', { ...fromOne(series), direction: direction(series), unit: 'percent' }, growthSeries(series), series)),
    ...pairSeries.flatMap((series) => indexOf(series, direction(series))),
    ...pairSeries.flatMap((series) => [a, b].flatMap((area) => shareIn(series, all, area, direction(series)))),
    ...mirrors(pairSeries, a, b, 'a-to-b'), ...mirrors(pairSeries, b, a, 'b-to-a'),
  ];
}

type Origin = Pick<DerivedSeries, 'direction' | 'unit' | 'dataflow' | 'vintage' | 'source' | 'from'> & { readonly of?: string };

const releaseOf = ({ dataflow, vintage, source }: TradeSeries) => ({ dataflow, vintage, source });
const fromOne = (series: TradeSeries) => ({ ...releaseOf(series), from: [series.id] });
const fromTwo = ({ outward, inward }: TwoWay): Origin => ({ ...releaseOf(outward), direction: 'both', unit: outward.unit, from: [outward.id, inward.id] });

/** A computed series; with `levels`, each point carries the levels a comparison was made of. */
const derived = (kind: DerivedKind, origin: Origin, points: readonly ComputedPoint[], levels?: TradeSeries): DerivedSeries => ({
  ...origin, kind, id: [kind, ...(origin.of === undefined ? [] : [origin.of]), ...origin.from].join(':'), points: points.map((point) => derivedPoint(point, levels)),
});

function derivedPoint({ period, basePeriod, result }: ComputedPoint, levels: TradeSeries | undefined): DerivedPoint {
  const number = numberOf(period, result);
  return levels === undefined || basePeriod === undefined ? number : { ...number, ...given({ base: baseOf(levels, period, basePeriod) }) };
}

const numberOf = (period: string, result: Computed): DerivedPoint =>
  isQuantity(result) ? { period, value: result.value, interval: result.interval, flags: result.flags } : { period, value: null, interval: null, reason: result.reason, flags: [] };

/** Both levels of a comparison and the change between them, where both are known. */
function baseOf(series: TradeSeries, period: string, basePeriod: string): DerivedPoint['base'] {
  const [level, base] = [levelOver(series, periodOf(period)), levelOver(series, periodOf(basePeriod))];
  const change = balance(level, base);
  if (!isQuantity(level) || !isQuantity(base) || !isQuantity(change)) return undefined;
  return { period: basePeriod, value: base.value, level: level.value, change: change.value, unit: series.unit };
}

/** A series as an index on its first value that is no tiny base; nothing where it has none. */
function indexOf(series: TradeSeries, direction: Direction): DerivedSeries[] {
  const isSound = ({ period, basePeriod, result }: ComputedPoint) => period === basePeriod && isQuantity(result) && !result.flags.includes('tiny-base');
  for (const { period } of series.points) {
    const onBase = indexSeries(series, period);
    if (onBase.some(isSound)) return [derived('index', { ...fromOne(series), direction, unit: 'index' }, onBase, series)];
  }
  return [];
}

/** The share of a series in one side's total of that flow; nothing where that total is not loaded. */
function shareIn(series: TradeSeries, all: readonly TradeSeries[], area: string, direction: Direction): DerivedSeries[] {
  const total = totalOf(all, series, area);
  if (total === undefined) return [];
  return [derived('share', { ...releaseOf(series), direction, unit: 'percent', of: area, from: [series.id, total.id] }, shareSeries(all, series, area))];
}

/** The gap between the exporter's own count and the importer's of the same goods, in percent of their mean. */
function mirrors(series: readonly TradeSeries[], exporter: string, importer: string, direction: Direction): DerivedSeries[] {
  return mirrorPairs(series, exporter, importer).map(([x, m]) =>
    derived('mirror', { ...releaseOf(x), direction, unit: 'percent', from: [x.id, m.id] }, mirrorGapSeries(x, m).map(({ period, gap }) => ({ period, result: gap.percent }))));
}
