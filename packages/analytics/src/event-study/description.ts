import { periodOf, type TradeSeries } from '@mizan/model';
import { growth } from '../growth.ts';
import { levelOver, sum } from '../level.ts';
import { undefinedFor, type Computed } from '../result.ts';
import { estimated, type Estimated } from '../linear/estimate.ts';
import { PERIODS_PER_YEAR, seasonOf } from '../time-series/regular-series.ts';
import type { Timeline } from './study-panel.ts';

/** What the figures say before anything is compared: the periods set side by side and the change between them, in percent. */
export interface Description {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly change: Computed;
}

/** Most years of each side that are added up. */
const YEARS = 3;

/**
 * The last periods before an event and the first after it, as many of each and at most three years of them; of parts of
 * years the same parts on both sides. Undefined where a side has none.
 */
export function describeChange(series: TradeSeries, { before, after, frequency }: Timeline): Estimated<Description> {
  if (before.length === 0) return undefinedFor('too-few-before');
  if (after.length === 0) return undefinedFor('too-few-after');
  const most = YEARS * PERIODS_PER_YEAR[frequency];
  const [earlier, later] = frequency === 'A' ? evenly(before, after, most) : bySeason(before, after);
  if (earlier.length === 0) return undefinedFor('different-span');
  const total = (periods: readonly string[]) => sum(periods.map((period) => levelOver(series, periodOf(period))));
  return estimated({ before: earlier, after: later, change: growth(total(later), total(earlier)) });
}

function evenly(before: readonly string[], after: readonly string[], most: number): [readonly string[], readonly string[]] {
  const count = Math.min(before.length, after.length, most);
  return [before.slice(-count), after.slice(0, count)];
}

/** The first period after of each season that has one before too, and the last one before. */
function bySeason(before: readonly string[], after: readonly string[]): [string[], string[]] {
  const pairs = after.flatMap((period, i) => {
    const season = seasonOf(period);
    const isFirst = after.findIndex((other) => seasonOf(other) === season) === i;
    const earlier = before.findLast((other) => seasonOf(other) === season);
    return isFirst && earlier !== undefined ? [[earlier, period] as const] : [];
  });
  return [pairs.map(([earlier]) => earlier).sort(), pairs.map(([, later]) => later)];
}
