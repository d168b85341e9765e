import { undefinedFor } from '../result.ts';
import { upperF } from '../linear/distributions.ts';
import type { Dropped } from '../linear/errors.ts';
import { estimated, type Estimated } from '../linear/estimate.ts';
import { regressionOn, segmentsOf, type BreakModel } from './segments.ts';

/** Chow's test of one break at a date known beforehand. */
export interface ChowTest {
  readonly f: number;
  readonly df1: number;
  readonly df2: number;
  readonly pValue: number;
  /** `predictive` where one side has too few observations for a regression of its own. */
  readonly form: 'two-regressions' | 'predictive';
  readonly observations: number;
  readonly dropped: readonly Dropped[];
}

/**
 * Whether the coefficients differ before and after a date chosen without looking at the data; `last` is the place of the
 * last observation of the first regime. With too few observations on one side for a regression, whether those lie
 * where the other side's regression predicts. Undefined where a side has no observation (`event-outside`). Source: Chow,
 * Tests of Equality Between Sets of Coefficients in Two Linear Regressions (1960). docs/methods/breaks.md
 */
export function chow(model: BreakModel, last: number): Estimated<ChowTest> {
  const segments = segmentsOf(model);
  const n = segments.rows.length;
  const first = segments.rows.filter((row) => row <= last).length;
  if (first === 0 || first === n) return undefinedFor('event-outside');
  const [before, after] = [regressionOn(segments, 0, first - 1), regressionOn(segments, first, n - 1)];
  const [k, k1, k2] = [segments.coefficients, before.kept.length, after.kept.length];
  if (k === 0) return undefinedFor('rank-deficient');
  const whole = segments.rss(0, n - 1);
  const [rss1, rss2] = [segments.rss(0, first - 1), segments.rss(first, n - 1)];
  const judge = (form: ChowTest['form'], free: number, df1: number, df2: number) => test(whole, free, df1, df2, segments.y, { form, observations: n, dropped: segments.dropped });
  if (first > k1 && n - first > k2) return judge('two-regressions', rss1 + rss2, k1 + k2 - k, n - k1 - k2);
  return first > n - first ? judge('predictive', rss1, n - first - (k - k1), first - k1) : judge('predictive', rss2, first - (k - k2), n - first - k2);
}

function test(restricted: number, free: number, df1: number, df2: number, y: Float64Array, rest: Pick<ChowTest, 'form' | 'observations' | 'dropped'>): Estimated<ChowTest> {
  if (df2 <= 0) return undefinedFor('no-degrees-of-freedom');
  if (df1 <= 0) return undefinedFor('collinear');
  if (isExact(free, y)) return undefinedFor('exact-fit');
  const f = Math.max(0, (restricted - free) / df1) / (free / df2);
  return estimated({ f, df1, df2, pValue: upperF(f, df1, df2), ...rest });
}

/** Whether a residual sum of squares is rounding beside the values. */
export const isExact = (rss: number, y: Float64Array): boolean => rss <= 1e-22 * y.reduce((sum, value) => sum + value * value, 0);
