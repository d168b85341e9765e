import { estimated, type Estimated } from '../linear/estimate.ts';
import { undefinedFor } from '../result.ts';
import type { TemporalAggregation } from '../time-series/convert-frequency.ts';
import { observedRun, type ObservedRun } from '../time-series/observed-run.ts';
import { containing, periodAfter, PERIODS_PER_YEAR, type RegularFrequency, type RegularSeries } from '../time-series/regular-series.ts';

/** One benchmark: its value, and where its first part lies among the short periods. */
export interface Benchmark {
  readonly value: number;
  readonly from: number;
}

/** Benchmarks laid over the periods to be estimated. */
export interface Layout {
  readonly periods: readonly string[];
  readonly benchmarks: readonly Benchmark[];
  /** Weight of each part of a benchmark: ones for a sum, equal shares for a mean, a single one for the first or last. */
  readonly weights: readonly number[];
  /** Indicators over `periods`. */
  readonly indicators: readonly (readonly number[])[];
}

const WEIGHTS: Readonly<Record<TemporalAggregation, (parts: number, part: number) => number>> = {
  sum: () => 1, mean: (parts) => 1 / parts, first: (_, part) => Number(part === 0), last: (parts, part) => Number(part === parts - 1),
};

/**
 * Benchmarks beside their indicators, or alone over the periods in them. Undefined for a gap inside any of them (`gap`),
 * indicators that do not cover all benchmarks or not all the same periods (`different-span`), and periods of `to` that are no
 * shorter than the benchmarks' (`not-comparable`).
 */
export function layOut(benchmarks: RegularSeries, indicators: readonly RegularSeries[], to: RegularFrequency, aggregation: TemporalAggregation): Estimated<Layout> {
  const parts = PERIODS_PER_YEAR[to] / PERIODS_PER_YEAR[benchmarks.frequency];
  if (parts < 2 || indicators.some(({ frequency }) => frequency !== to)) return undefinedFor('not-comparable');
  const low = observedRun(benchmarks);
  if (low.value === null) return low;
  const high = runsOf(indicators);
  if (high.value === null) return high;
  const starts = low.value.periods.map((period) => containing(period, to));
  const periods = high.value[0]?.periods ?? Array.from({ length: starts.length * parts }, (_, i) => periodAfter(starts[0]!, i));
  const from = starts.map((start) => periods.indexOf(start));
  const covers = from.every((at) => at >= 0 && at + parts <= periods.length);
  if (!covers || !high.value.every((run) => run.periods[0] === periods[0] && run.periods.length === periods.length)) return undefinedFor('different-span');
  return estimated({
    periods, indicators: high.value.map((run) => run.values), weights: Array.from({ length: parts }, (_, part) => WEIGHTS[aggregation](parts, part)),
    benchmarks: low.value.values.map((value, i) => ({ value, from: from[i]! })),
  });
}

function runsOf(series: readonly RegularSeries[]): Estimated<ObservedRun[]> {
  const runs: ObservedRun[] = [];
  for (const one of series) {
    const run = observedRun(one);
    if (run.value === null) return run;
    runs.push(run.value);
  }
  return estimated(runs);
}

/** What the benchmarks would be if the short periods had these values. */
export const aggregate = (values: readonly number[], { benchmarks, weights }: Layout): number[] =>
  benchmarks.map(({ from }) => weights.reduce((sum, weight, part) => sum + weight * values[from + part]!, 0));

/**
 * Values moved onto their benchmarks exactly: what rounding left over is spread over the parts of each. They then hold to 1e-12 of
 * the sum of the parts' sizes.
 */
export function onBenchmarks(values: readonly number[], layout: Layout): number[] {
  const exact = [...values];
  const { benchmarks, weights } = layout;
  const square = weights.reduce((sum, weight) => sum + weight * weight, 0);
  for (const [i, sum] of aggregate(values, layout).entries()) {
    const { value, from } = benchmarks[i]!;
    for (const [part, weight] of weights.entries()) exact[from + part]! += (weight * (value - sum)) / square;
  }
  return exact;
}
