import { PERIODS_PER_YEAR, type Disaggregation, type Estimated, type RegularFrequency, type RegularSeries } from '@mizan/analytics';
import { periodOf } from '@mizan/model';
import { z } from 'zod';
import { Refusal } from '../problem.ts';
import { statistics, type EstimateConvention, type Finding } from './estimate.ts';
import { aggregation, column, columns, periodColumn } from './options.ts';
import type { Table } from './table.ts';
import { placed, seriesAt, timelineAt } from './timeline.ts';

/**
 * Options of every method. One table holds both lengths of period: rows of long periods (2020) have the benchmarks, rows of
 * short ones (2020-Q1) the indicators.
 */
export const disaggregationShape = {
  period: periodColumn,
  benchmark: column('Column of the benchmarks, in rows of long periods (2020)').default('benchmark'),
  indicators: columns('Columns of indicators, in rows of short periods (2020-Q1); none for a smooth path, with to').default([]),
  to: z.enum(['S', 'Q', 'M']).optional().describe('Short periods where there is no indicator: half-years, quarters or months'),
  aggregation,
};
/** What the methods by regression have beside. */
export const constantShape = z.boolean().default(true).describe('A constant beside the indicators');
export const rhoShape = {
  rho: z.union([z.enum(['max-log', 'min-rss-ecotrim', 'min-rss-quilis']), z.number().gt(-1).lt(1)]).default('max-log').describe('How the autoregression of the errors is found, or its value'),
  leastRho: z.number().gt(-1).lt(0.999).default(0).describe('Least value searched'),
};
/** Dense systems: their cost is the third power of the rows. */
export const MOST_DISAGGREGATED = 1500;

const input = z.object(disaggregationShape);
type Options = z.output<typeof input>;

export interface Read {
  readonly benchmarks: RegularSeries;
  /** Indicators, or the frequency to estimate where there is none. */
  readonly indicators: readonly [RegularSeries, ...RegularSeries[]] | RegularFrequency;
}

/** Both lengths of period taken apart. */
export function disaggregationOf(table: Table, { period, benchmark, indicators, to }: Options): Read {
  const texts = table.periods(period, 'period');
  const known = table.numbers(benchmark, 'benchmark');
  const values = indicators.map((name, i) => table.numbers(name, `indicators.${i}`));
  const long = texts.flatMap((_, row) => (known[row] === null ? [] : [row]));
  const both = long.filter((row) => values.some((list) => list[row] !== null));
  if (both.length > 0) table.refuse(benchmark, both, () => 'the row has a benchmark and an indicator: rows of long periods have the one, rows of short periods the other');
  const at = (rows: readonly number[], of: readonly (number | null)[]) => {
    const timeline = timelineAt(table, period, texts, rows);
    return seriesAt(timeline, placed(table, period, timeline, rows, of));
  };
  const benchmarks = at(long, known);
  if (indicators.length === 0) {
    if (to === undefined) throw Refusal.of('invalid-input', [{ field: 'to', reason: 'without an indicator say which periods to estimate: S, Q or M' }]);
    return { benchmarks, indicators: to };
  }
  if (to !== undefined) throw Refusal.of('invalid-input', [{ field: 'to', reason: 'is for estimates without an indicator: the indicator has its own periods' }]);
  const short = shortRows(texts, long, benchmarks.frequency);
  const [first, ...others] = values.map((of) => at(short, of));
  return { benchmarks, indicators: [first!, ...others] };
}

/** Rows of periods shorter than the benchmarks'. */
function shortRows(texts: readonly string[], long: readonly number[], frequency: RegularFrequency): number[] {
  const taken = new Set(long);
  return texts.flatMap((text, row) => (taken.has(row) || ((PERIODS_PER_YEAR as Readonly<Record<string, number>>)[periodOf(text).frequency] ?? Infinity) <= PERIODS_PER_YEAR[frequency] ? [] : [row]));
}

/** Estimated short periods as an answer; every one is an estimate, and says whether it lies beyond the benchmarks. */
export function disaggregationFinding(found: Estimated<Disaggregation>, convention: EstimateConvention): Finding {
  if (found.value === null) return { convention, reason: found.reason };
  const { method, convention: how, parameters, points } = found.value;
  return { convention: { ...convention, model: method, how, flag: 'estimated' }, results: { points: points.map(({ period, value, within }) => ({ period, value, within })), parameters: statistics(parameters) } };
}
