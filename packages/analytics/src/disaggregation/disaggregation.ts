import type { TemporalAggregation } from '../time-series/convert-frequency.ts';
import { onBenchmarks, type Layout } from './layout.ts';

/** One short period: an estimate inside a benchmark, or carried on (or back) beyond them by the indicator. */
export interface DisaggregatedPoint {
  readonly period: string;
  readonly value: number;
  readonly within: 'benchmark' | 'extrapolation';
}

/** Short periods estimated from long ones: never observations, and to be flagged as estimated. */
export interface Disaggregation {
  readonly method: string;
  readonly convention: string;
  readonly aggregation: TemporalAggregation;
  readonly parameters: Readonly<Record<string, number>>;
  readonly points: readonly DisaggregatedPoint[];
}

/** Values on their benchmarks, each marked as inside or beyond them. */
export function pointsOf(values: readonly number[], layout: Layout): DisaggregatedPoint[] {
  const [first, last] = [layout.benchmarks[0]!.from, layout.benchmarks.at(-1)!.from + layout.weights.length];
  return onBenchmarks(values, layout).map((value, i) => ({ period: layout.periods[i]!, value, within: i >= first && i < last ? 'benchmark' : 'extrapolation' }));
}
