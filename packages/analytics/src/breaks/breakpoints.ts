import { undefinedFor } from '../result.ts';
import type { Dropped } from '../linear/errors.ts';
import { estimated, type Estimated } from '../linear/estimate.ts';
import { isExact } from './chow.ts';
import { segmentsOf, type BreakModel, type Segments } from './segments.ts';
import { largestF, supFPValue } from './sup-f.ts';

export interface BreakpointOptions {
  /** Least observations of a segment: a share of all below 1, else their number; 0.15 unless given. */
  readonly minSegment?: number | undefined;
  /** Most breaks to look for; as many as the segments allow unless given, and at most 5. */
  readonly maxBreaks?: number | undefined;
  /** Level of the sequential tests; 0.05 unless given. */
  readonly level?: number | undefined;
}

/** The best places for a number of breaks. */
export interface Partition {
  /** Place of the last observation before each break. */
  readonly last: readonly number[];
  readonly residualSumOfSquares: number;
  /** Schwarz's criterion, −2 ln L + ln n · (breaks + coefficients of all segments + 1); undefined where the fit is exact. */
  readonly bic: Estimated<number>;
}

/** Whether one more break than `breaks` is there: the largest F over the segments, and its asymptotic p. */
export interface SequentialTest {
  readonly breaks: number;
  readonly statistic: number;
  readonly pValue: Estimated<number>;
}

export interface Breakpoints {
  /** For no break, one, two … */
  readonly partitions: readonly Partition[];
  /** Number of breaks with the least BIC. */
  readonly byBic: Estimated<number>;
  /** Number of breaks that the tests end with, one more break at a time while it is significant. */
  readonly bySequence: Estimated<number>;
  readonly sequence: readonly SequentialTest[];
  readonly minSegment: number;
  readonly coefficients: number;
  readonly observations: number;
  readonly dropped: readonly Dropped[];
}

/**
 * Breaks at dates that nobody has named: for each number of breaks the partition with the least sum of squares, by dynamic
 * programming, and how many breaks there are by BIC and by sequential tests. Both are reported: BIC finds too few where
 * lagged values are regressors, the tests assume errors without correlation. Undefined where not even one break fits
 * in. Source: Bai and Perron, Computation and Analysis of Multiple Structural Change Models (2003). docs/methods/breaks.md
 */
export function breakpoints(model: BreakModel, { minSegment = 0.15, maxBreaks = 5, level = 0.05 }: BreakpointOptions = {}): Estimated<Breakpoints> {
  const segments = segmentsOf(model);
  const [n, k] = [segments.rows.length, segments.coefficients];
  if (k === 0) return undefinedFor('rank-deficient');
  const least = Math.max(minSegment < 1 ? Math.floor(minSegment * n) : minSegment, k + 1);
  const most = Math.min(maxBreaks, Math.floor(n / least) - 1);
  if (most < 1) return undefinedFor('too-few-observations');
  const partitions = bestPartitions(segments, least, most).map((last) => partitionOf(segments, last));
  const sequence = sequentialTests(segments, partitions, least, level);
  return estimated({
    partitions: partitions.map((partition) => ({ ...partition, last: partition.last.map((place) => segments.rows[place]!) })),
    byBic: leastBic(partitions), bySequence: chosen(sequence, level), sequence, minSegment: least, coefficients: k, observations: n, dropped: segments.dropped,
  });
}

/** For each number of breaks up to `most` the places with the least sum of squares, every segment `least` long or longer. */
function bestPartitions(segments: Segments, least: number, most: number): number[][] {
  const n = segments.rows.length;
  let ending = Array.from({ length: n }, (_, end) => ({ rss: end + 1 >= least ? segments.rss(0, end) : Infinity, last: [] as readonly number[] }));
  const found: number[][] = [[]];
  for (let breaks = 1; breaks <= most; breaks++) {
    const before = ending;
    ending = before.map((_, end) => {
      let best = { rss: Infinity, last: [] as readonly number[] };
      for (let last = breaks * least - 1; last <= end - least; last++) {
        const rss = before[last]!.rss + segments.rss(last + 1, end);
        if (rss < best.rss) best = { rss, last: [...before[last]!.last, last] };
      }
      return best;
    });
    found.push([...ending[n - 1]!.last]);
  }
  return found;
}

/** First and last place of every segment. */
export const stretchesOf = (last: readonly number[], observations: number): (readonly [number, number])[] => [...last, observations - 1].map((end, i) => [i === 0 ? 0 : last[i - 1]! + 1, end] as const);

function partitionOf(segments: Segments, last: readonly number[]): Partition {
  const n = segments.rows.length;
  const rss = stretchesOf(last, n).reduce((sum, [from, to]) => sum + segments.rss(from, to), 0);
  const parameters = (last.length + 1) * (segments.coefficients + 1);
  const bic = isExact(rss, segments.y) ? undefinedFor('exact-fit') : estimated(n * (Math.log(rss / n) + 1 + Math.log(2 * Math.PI)) + Math.log(n) * parameters);
  return { last, residualSumOfSquares: rss, bic };
}

function leastBic(partitions: readonly Partition[]): Estimated<number> {
  const exact = partitions.findIndex(({ bic }) => bic.value === null);
  if (exact >= 0) return estimated(exact);
  return estimated(partitions.reduce((best, { bic }, m) => (bic.value! < partitions[best]!.bic.value! ? m : best), 0));
}

/**
 * supF(l+1|l): under l breaks each of the l+1 segments is tested for one more. The largest of l+1 independent statistics
 * with distribution G has G to the power l+1, which turns Hansen's p-value into that of the sequence. Source: Bai and
 * Perron (1998), Proposition 7.
 */
function sequentialTests(segments: Segments, partitions: readonly Partition[], least: number, level: number): SequentialTest[] {
  const tests: SequentialTest[] = [];
  for (const { last } of partitions.slice(0, -1)) {
    const found = stretchesOf(last, segments.rows.length).flatMap(([from, to]) => (to - from + 1 < 2 * least ? [] : [largestF(segments, from, to, least)]));
    if (found.length === 0 || found.includes(undefined)) break;
    const statistic = Math.max(...found.map((f) => f!.statistics[f!.best]!.statistic));
    const alone = supFPValue(statistic, segments.coefficients, least / segments.rows.length);
    const pValue = alone.value === null ? alone : estimated(-Math.expm1((last.length + 1) * Math.log1p(-alone.value)));
    tests.push({ breaks: last.length, statistic, pValue });
    if (pValue.value === null || pValue.value > level) break;
  }
  return tests;
}

function chosen(sequence: readonly SequentialTest[], level: number): Estimated<number> {
  const [first] = sequence;
  if (first === undefined) return undefinedFor('exact-fit');
  if (first.pValue.value === null) return first.pValue;
  return estimated(sequence.filter(({ pValue }) => pValue.value !== null && pValue.value <= level).length);
}
