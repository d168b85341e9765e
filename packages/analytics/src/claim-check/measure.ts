import { periodOf, type ClaimMetric, type Period, type TradeSeries } from '@mizan/model';
import { balanceOf } from '../balance.ts';
import { growth, multiple } from '../growth.ts';
import { levelOver } from '../level.ts';
import { undefinedFor, type Computed } from '../result.ts';
import { share, totalOf } from '../share.ts';
import type { Subject } from '../statement.ts';
import { turnover } from '../turnover.ts';
import { seriesBetween, twoWays, valuationsOf, type TwoWay } from '../two-way.ts';

/** A quantity that observations give for any period, and the series it is made of. */
export interface Measure {
  readonly series: readonly TradeSeries[];
  readonly unit: string;
  at(period: Period): Computed;
}

type Areas = Pick<Subject, 'reporter' | 'partner'>;

const ofSeries = (series: TradeSeries): Measure => ({ series: [series], unit: series.unit, at: (period) => levelOver(series, period) });
const ofTwoWay = (two: TwoWay, at: (two: TwoWay, period: Period) => Computed): Measure => ({ series: [two.outward, two.inward], unit: two.outward.unit, at: (period) => at(two, period) });

/** Every way in which the series give a metric of two areas: one per release and way of counting, the mirror side included. */
export function measuresOf(series: readonly TradeSeries[], metric: ClaimMetric, { reporter, partner }: Areas): Measure[] {
  switch (metric) {
    case 'exports': return seriesBetween(series, reporter, partner).map(ofSeries);
    case 'imports': return seriesBetween(series, partner, reporter).map(ofSeries);
    case 'turnover': return twoWays(series, reporter, partner).map((two) => ofTwoWay(two, turnover));
    case 'balance': return twoWays(series, reporter, partner).map((two) => ofTwoWay(two, (both, period) => balanceOf(both, period)));
    default: return [];
  }
}

/** A measure as its share in the reporter's whole trade of that flow; without totals nothing. */
export function inTotal(series: readonly TradeSeries[], part: Measure, reporter: string): Measure | undefined {
  const totals = part.series.map((s) => totalOf(series, s, reporter));
  const [first, second] = totals;
  if (first === undefined || totals.includes(undefined)) return undefined;
  const total = second === undefined ? ofSeries(first) : ofTwoWay({ outward: first, inward: second }, turnover);
  return { series: [...part.series, ...total.series], unit: 'percent', at: (period) => share(part.at(period), total.at(period)) };
}

/** What a measure says of a claim's kind, period and base period, in the unit of that kind. */
export function evaluate(measure: Measure, { kind, period, basePeriod }: Subject): Computed {
  const now = measure.at(periodOf(period));
  if (kind === 'level' || kind === 'share') return now;
  if (basePeriod === undefined) return undefinedFor('base-missing');
  const then = measure.at(periodOf(basePeriod));
  return kind === 'multiple' ? multiple(now, then) : growth(now, then);
}

/** How a comparison names the series of a measure. */
export const nameOf = ({ series }: Measure) => {
  const first = series[0]!;
  return { kind: 'observations' as const, dataflow: first.dataflow, vintage: first.vintage, source: first.source, series: series.map((s) => s.id), method: first.method, valuation: valuationsOf(series) };
};
