import { gather } from '../gather.ts';
import { estimated, type Estimated } from '../linear/estimate.ts';
import { undefinedFor } from '../result.ts';
import { median, total } from '../time-series/descriptive.ts';
import { PERIODS_PER_YEAR, seasonOf, type RegularPoint, type RegularSeries } from '../time-series/regular-series.ts';
import { MINIMUM_YEARS } from './stl.ts';

/** One place of the year (March, the third quarter) over all the years it is known in. */
export interface SeasonProfile {
  /** From 1. */
  readonly season: number;
  readonly years: number;
  /** Median, least and greatest value, in the unit of the series; null without a value. */
  readonly median: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** Median over complete years of this place's value in percent of the year's average period: 120 is a fifth above it. */
  readonly index: Estimated<number>;
}

/** One period against the same one of other years, in percent. */
export interface ComparedPoint {
  readonly period: string;
  readonly value: number | null;
  /** 100(v/b − 1), b the same period of the year before. */
  readonly yearOnYear: Estimated<number>;
  /** 100(v/m − 1), m the median of the same period in all other years, two at least. */
  readonly againstMedian: Estimated<number>;
}

export interface SeasonalComparison {
  readonly method: 'same-period comparison';
  readonly convention: 'medians; a period is compared with the other years only';
  readonly seasons: readonly SeasonProfile[];
  readonly points: readonly ComparedPoint[];
}

/**
 * A series compared with itself by months (quarters, half-years), without a model: no filter, no forecast at the ends, nothing
 * filled; gaps stay gaps and count in no median. Undefined for annual series (`not-seasonal`). docs/methods/seasonal.md
 */
export function seasonalComparison(series: RegularSeries): Estimated<SeasonalComparison> {
  const perYear = PERIODS_PER_YEAR[series.frequency];
  if (perYear === 1) return undefinedFor('not-seasonal');
  const shares = sharesOfYears(series.points, perYear);
  return estimated({
    method: 'same-period comparison', convention: 'medians; a period is compared with the other years only',
    seasons: Array.from({ length: perYear }, (_, season) => profile(season, knownIn(series.points, season), shares)),
    points: series.points.map((point, i) => ({
      period: point.period, value: point.value,
      yearOnYear: percentOn(point, series.points[i - perYear]?.value ?? null), againstMedian: percentOn(point, medianOfOthers(series.points, i, perYear)),
    })),
  });
}

const knownIn = (points: readonly RegularPoint[], season: number): number[] =>
  points.flatMap((point) => (point.value !== null && seasonOf(point.period) === season ? [point.value] : []));

/** Median of the same place in the other years; null where fewer than two are known. */
function medianOfOthers(points: readonly RegularPoint[], i: number, perYear: number): number | null {
  const others = points.flatMap((point, j) => (j !== i && (j - i) % perYear === 0 && point.value !== null ? [point.value] : []));
  return others.length < 2 ? null : median(others);
}

/** Growth in percent, with the reasons of growth.md. */
function percentOn(point: RegularPoint, base: number | null): Estimated<number> {
  if (base === null) return undefinedFor('base-missing');
  if (point.value === null) return undefinedFor(point.absence);
  if (base === 0) return undefinedFor('base-zero');
  if (point.value * base < 0) return undefinedFor('sign-change');
  return base < 0 ? undefinedFor('base-negative') : estimated(100 * (point.value / base - 1));
}

function profile(season: number, values: readonly number[], shares: readonly (readonly number[])[]): SeasonProfile {
  const known = values.length > 0;
  return {
    season: season + 1, years: values.length,
    median: known ? median(values) : null, low: known ? Math.min(...values) : null, high: known ? Math.max(...values) : null,
    index: shares.length < MINIMUM_YEARS ? undefinedFor('too-short') : estimated(median(shares.map((year) => year[season]!))),
  };
}

/** Every complete calendar year of positive total, as percentages of its average period. */
function sharesOfYears(points: readonly RegularPoint[], perYear: number): number[][] {
  return [...gather(points, (point) => point.period.slice(0, 4)).values()].flatMap((year) => {
    const values = year.flatMap((point) => (point.value === null ? [] : [point.value]));
    const sum = total(values);
    return values.length === perYear && sum > 0 ? [values.map((value) => (100 * perYear * value) / sum)] : [];
  });
}
