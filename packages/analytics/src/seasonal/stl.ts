import { estimated, type Estimated } from '../linear/estimate.ts';
import { undefinedFor } from '../result.ts';
import { mean, median, variance } from '../time-series/descriptive.ts';
import { observedRun } from '../time-series/observed-run.ts';
import type { RegularSeries } from '../time-series/regular-series.ts';
import { extendedLoess, loess } from './loess.ts';
import { middleOfR } from './partial-sort.ts';
import { stlParameters, type StlConvention, type StlOptions, type StlParameters } from './stl-parameters.ts';

/** Years a series must have before a season is told from chance. */
export const MINIMUM_YEARS = 3;

/** A series taken apart; the arrays go with `periods`. Additive parts sum to the series, logarithmic ones multiply to it. */
export interface StlDecomposition {
  readonly method: 'STL';
  readonly parameters: StlParameters;
  readonly periods: readonly string[];
  readonly observed: readonly number[];
  readonly seasonal: readonly number[];
  readonly trend: readonly number[];
  readonly remainder: readonly number[];
  /** The series without its seasonal part. */
  readonly seasonallyAdjusted: readonly number[];
  /** Robustness weight of each point, 0 (an outlier) to 1; all 1 where not robust. */
  readonly weights: readonly number[];
  /** Strength of the season, 0 to 1: 1 − Var(remainder) / Var(seasonal + remainder), of the scale decomposed; null for no variation. */
  readonly seasonalStrength: number | null;
}

/**
 * Seasonal and trend decomposition by loess (Cleveland, Cleveland, McRae and Terpenning 1990) of the stretch from the
 * first to the last known value, in the series' unit. Undefined for annual series (`not-seasonal`), a gap inside,
 * fewer than three years (`too-short`), and on the logarithmic scale for zeros and negatives (`not-positive`). docs/methods/seasonal.md
 */
export function stl(series: RegularSeries, options: StlOptions = {}): Estimated<StlDecomposition> {
  const run = observedRun(series);
  if (run.value === null) return run;
  const { periods, values, perYear } = run.value;
  if (perYear === 1) return undefinedFor('not-seasonal');
  if (values.length < MINIMUM_YEARS * perYear) return undefinedFor('too-short');
  const parameters = stlParameters(values.length, perYear, options);
  if (parameters.scale === 'additive') return estimated(described(periods, values, parameters, stlOf(values, parameters), (a, b) => a - b));
  if (!values.every((value) => value > 0)) return undefinedFor('not-positive');
  return estimated(described(periods, values, parameters, stlOf(values.map(Math.log), parameters), (a, b) => a / b));
}

interface Components {
  readonly seasonal: readonly number[];
  readonly trend: readonly number[];
  readonly weights: readonly number[];
}

function described(
  periods: readonly string[], observed: readonly number[], parameters: StlParameters, parts: Components, without: (a: number, b: number) => number,
): StlDecomposition {
  const onScale = (values: readonly number[]) => (parameters.scale === 'additive' ? values : values.map(Math.exp));
  const [seasonal, trend] = [onScale(parts.seasonal), onScale(parts.trend)];
  const seasonallyAdjusted = observed.map((value, i) => without(value, seasonal[i]!));
  const remainder = seasonallyAdjusted.map((value, i) => without(value, trend[i]!));
  const scaled = parameters.scale === 'additive' ? remainder : remainder.map(Math.log);
  return {
    method: 'STL', parameters, periods, observed, seasonal, trend, remainder, seasonallyAdjusted, weights: parts.weights,
    seasonalStrength: strength(scaled, parts.seasonal),
  };
}

function strength(remainder: readonly number[], seasonal: readonly number[]): number | null {
  const whole = variance(remainder.map((value, i) => value + seasonal[i]!));
  return whole === 0 ? null : Math.min(1, Math.max(0, 1 - variance(remainder) / whole));
}

/** Seasonal and trend part of at least two periods of numbers, and the robustness weights. */
export function stlOf(y: readonly number[], parameters: StlParameters): Components {
  let [trend, weights]: [readonly number[], readonly number[] | undefined] = [y.map(() => 0), undefined];
  let seasonal: readonly number[] = [];
  for (let outer = 0; outer <= parameters.outerLoops; outer++) {
    if (outer > 0) weights = robustnessWeights(y.map((value, i) => value - trend[i]! - seasonal[i]!), parameters.convention);
    for (let inner = 0; inner < parameters.innerLoops; inner++) {
      seasonal = seasonalPart(y.map((value, i) => value - trend[i]!), parameters, weights);
      trend = loess(y.map((value, i) => value - seasonal[i]!), parameters.trend, weights);
    }
  }
  return { seasonal: parameters.periodic ? meansOfSeasons(seasonal, parameters.period) : seasonal, trend, weights: weights ?? y.map(() => 1) };
}

/** Steps 2 to 4 of the inner loop: every season smoothed by itself, less what of that is trend (its low-pass filter). */
function seasonalPart(detrended: readonly number[], { period, seasonal, lowPass }: StlParameters, weights?: readonly number[]): number[] {
  const cycles: number[] = [];
  for (let season = 0; season < period; season++) {
    const ofSeason = (values: readonly number[]) => values.filter((_, i) => i % period === season);
    extendedLoess(ofSeason(detrended), seasonal, weights && ofSeason(weights)).forEach((value, year) => (cycles[year * period + season] = value));
  }
  const low = loess(movingAverage(movingAverage(movingAverage(cycles, period), period), 3), lowPass);
  return detrended.map((_, i) => cycles[i + period]! - low[i]!);
}

function movingAverage(values: readonly number[], length: number): number[] {
  let sum = values.slice(0, length).reduce((a, b) => a + b, 0);
  const averages = [sum / length];
  for (let i = length; i < values.length; i++) averages.push((sum += values[i]! - values[i - length]!) / length);
  return averages;
}

/** Bisquare weights of remainders at six times their median size, as the convention takes it. */
function robustnessWeights(remainder: readonly number[], convention: StlConvention): number[] {
  const sizes = remainder.map(Math.abs);
  const limit = 6 * (convention === 'R' ? middleOfR(sizes) : median(sizes));
  return sizes.map((size) => (size <= 0.001 * limit ? 1 : size <= 0.999 * limit ? (1 - (size / limit) ** 2) ** 2 : 0));
}

function meansOfSeasons(values: readonly number[], period: number): number[] {
  const means = Array.from({ length: period }, (_, season) => mean(values.filter((_value, i) => i % period === season)));
  return values.map((_, i) => means[i % period]!);
}
