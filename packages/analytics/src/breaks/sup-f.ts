import { undefinedFor } from '../result.ts';
import { chiSquareUpper } from '../linear/distributions.ts';
import type { Dropped } from '../linear/errors.ts';
import { estimated, type Estimated } from '../linear/estimate.ts';
import { isExact } from './chow.ts';
import { SUP_F_SURFACES } from './hansen-table.ts';
import { segmentsOf, type BreakModel, type Segments } from './segments.ts';

/** The test of one break at a date not known. */
export interface SupF {
  /** Largest of `statistics`: Wald's form, not divided by the number of coefficients, as in R's strucchange. */
  readonly statistic: number;
  /** Asymptotic, Hansen (1997); undefined (`not-comparable`) with more coefficients than his tables have, ten. */
  readonly pValue: Estimated<number>;
  /** Place of the last observation before the break that the data speak most for. */
  readonly last: number;
  /** The statistic at every date tried, by the place of the last observation before it. */
  readonly statistics: readonly { readonly last: number; readonly statistic: number }[];
  readonly coefficients: number;
  readonly observations: number;
  readonly dropped: readonly Dropped[];
}

export interface SupFOptions {
  /** Share of the observations at each end where no break is looked for; 0.15 unless given. */
  readonly trimming?: number | undefined;
}

/**
 * The largest of Chow's statistics over all dates but those near the ends, with its own p-value: F tables do not hold
 * for a date chosen by the data. Undefined with too few observations to try any date. Source: Andrews, Tests for
 * Parameter Instability and Structural Change with Unknown Change Point (1993). docs/methods/breaks.md
 */
export function supF(model: BreakModel, { trimming = 0.15 }: SupFOptions = {}): Estimated<SupF> {
  if (!(trimming > 0 && trimming < 0.5)) throw new RangeError(`a trimming of ${trimming} is not between 0 and 0.5`);
  const segments = segmentsOf(model);
  const [n, k] = [segments.rows.length, segments.coefficients];
  if (k === 0) return undefinedFor('rank-deficient');
  const from = Math.max(Math.floor(trimming * n), k + 1);
  if (from > n - from) return undefinedFor('too-few-observations');
  const found = largestF(segments, 0, n - 1, from);
  if (found === undefined) return undefinedFor('exact-fit');
  const { statistics, best } = found;
  return estimated({
    statistic: statistics[best]!.statistic, pValue: supFPValue(statistics[best]!.statistic, k, from / n), last: segments.rows[statistics[best]!.last]!,
    statistics: statistics.map(({ last, statistic }) => ({ last: segments.rows[last]!, statistic })), coefficients: k, observations: n, dropped: segments.dropped,
  });
}

/** F for a break after every observation of a stretch that leaves `least` on both sides; undefined where one of them fits exactly. */
export function largestF(segments: Segments, start: number, end: number, least: number): { readonly statistics: { readonly last: number; readonly statistic: number }[]; readonly best: number } | undefined {
  const whole = segments.rss(start, end);
  const df = end - start + 1 - 2 * segments.coefficients;
  const statistics: { last: number; statistic: number }[] = [];
  for (let last = start + least - 1; last <= end - least; last++) {
    const parts = segments.rss(start, last) + segments.rss(last + 1, end);
    if (isExact(parts, segments.y.subarray(start, end + 1))) return undefined;
    statistics.push({ last, statistic: Math.max(0, (df * (whole - parts)) / parts) });
  }
  const best = statistics.reduce((most, { statistic }, i) => (statistic > statistics[most]!.statistic ? i : most), 0);
  return { statistics, best };
}

/**
 * P(supF ≥ x) with `coefficients` that may break and `trimming` cut off at each end, by Hansen's response surfaces, linear
 * between his trimmings; at 0.5 one date alone is left and the distribution is χ².
 */
export function supFPValue(x: number, coefficients: number, trimming: number): Estimated<number> {
  const surfaces = SUP_F_SURFACES[coefficients - 1];
  if (surfaces === undefined) return undefinedFor('not-comparable');
  if (Number.isNaN(x)) return undefinedFor('not-finite');
  const at = ([a, b, v]: readonly [number, number, number]) => chiSquareUpper(a + b * x, v);
  if (trimming <= 0.01) return estimated(at(surfaces[24]!));
  const place = (0.49 - trimming) / 0.02;
  const below = Math.floor(place);
  const near = below < 0 ? chiSquareUpper(x, coefficients) : at(surfaces[below]!);
  const share = below < 0 ? 1 + Math.max(-1, place * 2) : place - below;
  return estimated((1 - share) * near + share * at(surfaces[below + 1] ?? surfaces[24]!));
}
