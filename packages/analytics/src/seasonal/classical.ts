import { estimated, type Estimated } from '../linear/estimate.ts';
import { undefinedFor } from '../result.ts';
import { correlations } from '../time-series/autocorrelation.ts';
import { isConstant, mean } from '../time-series/descriptive.ts';
import type { ObservedRun } from '../time-series/observed-run.ts';
import { MINIMUM_YEARS } from './stl.ts';

export type Decomposition = 'additive' | 'multiplicative';

/** Normal quantile of the seasonality test: 90 %, two-sided. */
const CRITICAL = 1.6448536269514722;

/**
 * Whether the autocorrelation at one year is significant at 90 %, by Bartlett's error √((1 + 2 Σ_{k<m} r_k²)/n); false
 * under three years. Source: Assimakopoulos and Nikolopoulos 2000; as in the M4 competition.
 */
export function hasSeason({ values, perYear }: ObservedRun): boolean {
  if (perYear === 1 || values.length < MINIMUM_YEARS * perYear || isConstant(values)) return false;
  const r = correlations(values, perYear);
  const error = Math.sqrt((1 + 2 * r.slice(0, -1).reduce((sum, rk) => sum + rk * rk, 0)) / values.length);
  return Math.abs(r.at(-1)!) / error > CRITICAL;
}

/**
 * Seasonal figures of classical decomposition, one for each place in the period from the first value on: means of the
 * deviations from (ratios to) a centred moving average of a year, made to sum to 0 (average 1). Two years at least. As R's decompose.
 */
export function classicalFigures(values: readonly number[], period: number, type: Decomposition): number[] {
  const trend = centredAverage(values, period);
  const detrended = values.map((value, i) => (trend[i] === null ? null : type === 'additive' ? value - trend[i]! : value / trend[i]!));
  const means = Array.from({ length: period }, (_, place) => mean(detrended.filter((value, i): value is number => value !== null && i % period === place)));
  const centre = mean(means);
  return means.map((figure) => (type === 'additive' ? figure - centre : figure / centre));
}

/** Moving averages of a year, centred: for an even number of periods the outermost two count half. Null at the ends. */
export function centredAverage(values: readonly number[], period: number): (number | null)[] {
  const half = period >> 1;
  const even = period % 2 === 0;
  return values.map((_, i) => {
    if (i < half || i + half >= values.length) return null;
    const sum = values.slice(i - half, i + half + 1).reduce((a, b) => a + b, 0);
    return (even ? sum - (values[i - half]! + values[i + half]!) / 2 : sum) / period;
  });
}

/** A run without its season, and the season of any place, before or behind its end; factor 1 (term 0) where it has none. */
export interface Deseasonalised {
  readonly seasonal: boolean;
  readonly values: readonly number[];
  readonly factor: (place: number) => number;
}

/** A run seasonally adjusted by {@link classicalFigures} where it {@link hasSeason}; `not-positive` where factors are asked of zeros or negatives. */
export function deseasonalised(run: ObservedRun, type: Decomposition): Estimated<Deseasonalised> {
  const { values, perYear } = run;
  const none = type === 'additive' ? 0 : 1;
  if (!hasSeason(run)) return estimated({ seasonal: false, values, factor: () => none });
  if (type === 'multiplicative' && !values.every((value) => value > 0)) return undefinedFor('not-positive');
  const figures = classicalFigures(values, perYear, type);
  const factor = (place: number) => figures[place % perYear]!;
  return estimated({ seasonal: true, values: values.map((value, i) => (type === 'additive' ? value - factor(i) : value / factor(i))), factor });
}
