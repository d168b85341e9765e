import { estimated, type Estimated } from '../linear/estimate.ts';
import { areSquarable } from '../linear/sample.ts';
import { undefinedFor } from '../result.ts';
import { PERIODS_PER_YEAR, seasonOf, type RegularPoint, type RegularSeries } from './regular-series.ts';

/** The stretch of a series from its first to its last known value, without a gap. */
export interface ObservedRun {
  readonly periods: readonly string[];
  readonly values: readonly number[];
  readonly perYear: number;
  /** Place of the first value in its year, from 0. */
  readonly firstSeason: number;
}

/**
 * The stretch between the first and the last known value: gaps before and behind are left out, not filled. `missing` for
 * a series without a value; `gap` where one lies inside, since no method here fills it; `not-finite` for numbers so large or
 * all so small that their squares are none.
 */
export function observedRun(series: RegularSeries): Estimated<ObservedRun> {
  const known = series.points.map((point) => point.value !== null);
  const first = known.indexOf(true);
  if (first < 0) return undefinedFor('missing');
  const run = series.points.slice(first, known.lastIndexOf(true) + 1);
  if (!run.every(isKnown)) return undefinedFor('gap');
  if (!areSquarable(run.map((point) => point.value))) return undefinedFor('not-finite');
  return estimated({
    periods: run.map((point) => point.period), values: run.map((point) => point.value),
    perYear: PERIODS_PER_YEAR[series.frequency], firstSeason: seasonOf(run[0]!.period),
  });
}

const isKnown = (point: RegularPoint): point is RegularPoint & { readonly value: number } => point.value !== null;
