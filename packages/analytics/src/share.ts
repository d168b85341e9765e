import { exporterOf, importerOf, periodOf, plain, scaleInterval, type AreaCode, type Period, type TradeSeries } from '@mizan/model';
import { Decimal, quotient } from './decimal.ts';
import { levelOver } from './level.ts';
import { clipInterval, ratioInterval } from './ratio.ts';
import { isQuantity, undefinedFor, unitedFlags, type Computed, type ComputedPoint } from './result.ts';

/**
 * A part of a total in percent, 100 part/total. Undefined without a total (`no-total`), for a total of 0 and for a
 * negative part. Source: Mikic and Gilbert (ESCAP 2009). docs/methods/share.md
 */
export function share(part: Computed, total: Computed): Computed {
  if (!isQuantity(total)) return undefinedFor('no-total');
  if (!isQuantity(part)) return part;
  if (new Decimal(part.value).lt(0)) return undefinedFor('part-negative');
  if (new Decimal(total.value).lte(0)) return undefinedFor('total-zero');
  const interval = scaleInterval(ratioInterval(clipInterval(part.interval, '0', null), total.interval), '100');
  return { value: plain(quotient(new Decimal(part.value), new Decimal(total.value)).times(100)), interval: clipInterval(interval, null, '100'), flags: unitedFlags(part, total) };
}

/** The series of an area's trade with the whole world that a bilateral series is a part of: the same release and flow. */
export function totalOf(series: readonly TradeSeries[], part: TradeSeries, area: AreaCode): TradeSeries | undefined {
  const [exporter, importer] = exporterOf(part) === area ? [area, 'WORLD'] : ['WORLD', area];
  return series.find((s) =>
    exporterOf(s) === exporter && importerOf(s) === importer && s.dataflow === part.dataflow && s.vintage === part.vintage && s.freq === part.freq &&
    s.commodity === part.commodity && s.indicator === part.indicator && s.unit === part.unit && s.flow === part.flow);
}

/** Share of a bilateral series in the area's total of that flow over a period, in percent. */
export function shareOver(series: readonly TradeSeries[], part: TradeSeries, area: AreaCode, period: Period): Computed {
  const total = totalOf(series, part, area);
  return total === undefined ? undefinedFor('no-total') : share(levelOver(part, period), levelOver(total, period));
}

/** Share of a bilateral series in the area's total of that flow, in percent, for every point of the series. */
export const shareSeries = (series: readonly TradeSeries[], part: TradeSeries, area: AreaCode): ComputedPoint[] =>
  part.points.map(({ period }) => ({ period, result: shareOver(series, part, area, periodOf(period)) }));
