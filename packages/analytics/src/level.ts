import { addDays, addIntervals, containsPeriod, periodOf, plain, samePeriod, type Period, type SeriesPoint, type TradeSeries } from '@mizan/model';
import { Decimal } from './decimal.ts';
import { isQuantity, undefinedFor, unitedFlags, type Computed, type Flag, type Quantity } from './result.ts';

const STATUS_FLAGS: Readonly<Partial<Record<SeriesPoint['status'], Flag>>> = { B: 'break', E: 'estimated', I: 'estimated', P: 'provisional' };

/** A point's value in base units of its series, or why there is none; a missing point is `missing`, never 0. */
export function levelOf(point: SeriesPoint | undefined): Computed {
  if (point === undefined) return undefinedFor('missing');
  if (point.value === null || point.interval === null) return undefinedFor(point.absence === null || point.absence === 'zero' ? 'missing' : point.absence);
  const status = STATUS_FLAGS[point.status];
  const flags: Flag[] = [...(status === undefined ? [] : [status]), ...(point.note?.includes('sum-of-partners') ? ['sum-of-partners' as const] : [])];
  return { value: point.value, interval: point.interval, flags };
}

/** The sum of quantities in one unit; undefined with the first reason where any of them is. */
export function sum(parts: readonly Computed[]): Computed {
  const undefinedPart = parts.find((part) => !isQuantity(part));
  if (undefinedPart !== undefined) return undefinedPart;
  const quantities = parts.filter(isQuantity);
  if (quantities.length === 0) return undefinedFor('missing');
  return quantities.reduce((a, b): Quantity => ({ value: plain(new Decimal(a.value).plus(b.value)), interval: addIntervals(a.interval, b.interval), flags: unitedFlags(a, b) }));
}

/**
 * A series' value over a period: the point of that very period, else the sum of the points that fill it without gap
 * or overlap (twelve months for a year). A part of the period alone is `missing`.
 */
export function levelOver(series: TradeSeries, period: Period): Computed {
  const exact = series.points.find((point) => samePeriod(periodOf(point.period), period));
  if (exact !== undefined) return levelOf(exact);
  const inside = series.points.filter((point) => containsPeriod(period, periodOf(point.period)));
  return fills(inside.map((point) => periodOf(point.period)), period) ? sum(inside.map(levelOf)) : undefinedFor('missing');
}

/** Whether parts in time order follow each other from the first to the last day of the whole. */
function fills(parts: readonly Period[], whole: Period): boolean {
  let next = whole.start;
  for (const part of parts) {
    if (part.start !== next) return false;
    next = addDays(part.end, 1);
  }
  return parts.length > 0 && next === addDays(whole.end, 1);
}
