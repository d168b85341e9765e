import { estimated, type Estimated } from '../linear/estimate.ts';
import { undefinedFor } from '../result.ts';
import type { TemporalAggregation } from '../time-series/convert-frequency.ts';
import type { RegularFrequency, RegularSeries } from '../time-series/regular-series.ts';
import { pointsOf, type Disaggregation } from './disaggregation.ts';
import { covariancesOf, type ErrorProcess } from './error-process.ts';
import { generalisedLeastSquares, type GlsFit } from './generalised-least-squares.ts';
import { aggregate, layOut, type Layout } from './layout.ts';
import { lowest } from './line-search.ts';

/**
 * How ρ is found: greatest likelihood, or least weighted sum of squares with the errors' correlations (Barcellan's Ecotrim) or
 * their covariances (Quilis) as weights, which differ by 1/(1 − ρ²).
 */
export type RhoRule = 'max-log' | 'min-rss-ecotrim' | 'min-rss-quilis';

export interface RegressionOptions {
  readonly rho?: RhoRule | number;
  /** Least ρ searched; below 0 short periods would jump to and fro. */
  readonly leastRho?: number;
  /** A constant beside the indicators. */
  readonly constant?: boolean;
  readonly aggregation?: TemporalAggregation;
}

const GREATEST_RHO = 0.999;

/** Indicators, or the frequency to estimate where there is none (the constant then stands alone). */
export type Indicators = readonly [RegularSeries, ...RegularSeries[]] | RegularFrequency;

/**
 * Chow and Lin's best linear unbiased estimate: benchmarks regressed on the indicators' sums by generalised least squares with
 * AR(1) errors in the short periods, and the residuals shared out by the same errors. ρ from 0 to 0.999 by the rule. Benchmarks
 * are met exactly; beyond them the regression is carried on. Undefined as {@link denton}'s layout, for fewer than two benchmarks
 * more than coefficients (`too-short`), and collinear indicators (`collinear`). Unit of the benchmarks. Source: Chow and Lin 1971; as R's tempdisagg.
 */
export const chowLin = (benchmarks: RegularSeries, indicators: Indicators, options: RegressionOptions = {}): Estimated<Disaggregation> =>
  regressionBased('chow-lin', benchmarks, indicators, options);

/** {@link chowLin} with a random walk for errors, which leaves no ρ to find (Fernández 1981). */
export const fernandez = (benchmarks: RegularSeries, indicators: Indicators, options: Omit<RegressionOptions, 'rho' | 'leastRho'> = {}): Estimated<Disaggregation> =>
  regressionBased('fernandez', benchmarks, indicators, { ...options, rho: 0 });

/** {@link chowLin} with a random walk whose steps are AR(1) (Litterman 1983). */
export const litterman = (benchmarks: RegularSeries, indicators: Indicators, options: RegressionOptions = {}): Estimated<Disaggregation> =>
  regressionBased('litterman', benchmarks, indicators, options);

const NAMES: Readonly<Record<ErrorProcess, string>> = { 'chow-lin': 'Chow–Lin', fernandez: 'Fernández', litterman: 'Litterman' };

function regressionBased(process: ErrorProcess, benchmarks: RegularSeries, indicators: Indicators, options: RegressionOptions): Estimated<Disaggregation> {
  const { rho: rule = 'max-log', leastRho = 0, constant = true, aggregation = 'sum' } = options;
  const alone = typeof indicators === 'string';
  const layout = layOut(benchmarks, alone ? [] : indicators, alone ? indicators : indicators[0].frequency, aggregation);
  if (layout.value === null) return layout;
  const columns = [...(constant ? [layout.value.periods.map(() => 1)] : []), ...layout.value.indicators];
  if (layout.value.benchmarks.length < columns.length + 2) return undefinedFor('too-short');
  const problem = { process, layout: layout.value, columns };
  const rho = typeof rule === 'number' ? checkedRho(rule) : lowest((at) => criterion(problem, at, rule), leastRho, GREATEST_RHO);
  const { fit, covariances } = fitAt(problem, rho);
  if (fit === undefined) return undefinedFor('collinear');
  const shared = covariances.across(fit.weighted);
  const values = shared.map((share, i) => share + fit.coefficients.reduce((sum, b, k) => sum + b * columns[k]![i]!, 0));
  const { rss, logLikelihood } = fit;
  return estimated({
    method: NAMES[process], aggregation, convention: conventionOf(process, rule, constant, leastRho), points: pointsOf(values, layout.value),
    parameters: { ...(process === 'fernandez' ? {} : { rho }), ...named(fit.coefficients, constant), rss, ...(logLikelihood === null ? {} : { logLikelihood }) },
  });
}

interface Problem {
  readonly process: ErrorProcess;
  readonly layout: Layout;
  readonly columns: readonly (readonly number[])[];
}

function fitAt({ process, layout, columns }: Problem, rho: number): { fit: GlsFit | undefined; covariances: ReturnType<typeof covariancesOf> } {
  const covariances = covariancesOf(process, rho, layout);
  const y = layout.benchmarks.map(({ value }) => value);
  return { covariances, fit: generalisedLeastSquares(y, columns.map((column) => aggregate(column, layout)), covariances.benchmarks) };
}

function criterion(problem: Problem, rho: number, rule: RhoRule): number {
  const { fit } = fitAt(problem, rho);
  if (fit === undefined) return Infinity;
  if (rule === 'max-log') return fit.logLikelihood === null ? -Infinity : -fit.logLikelihood;
  return rule === 'min-rss-quilis' || problem.process !== 'chow-lin' ? fit.rss : fit.rss / (1 - rho * rho);
}

function checkedRho(rho: number): number {
  if (!(Math.abs(rho) < 1)) throw new RangeError(`ρ = ${rho} is not between −1 and 1`);
  return rho;
}

function conventionOf(process: ErrorProcess, rule: RhoRule | number, constant: boolean, leastRho: number): string {
  const regression = constant ? 'generalised least squares with a constant' : 'generalised least squares without a constant';
  if (process === 'fernandez') return regression;
  return `${regression}; ρ ${typeof rule === 'number' ? 'given' : `by ${rule} from ${leastRho} to ${GREATEST_RHO}`}`;
}

const named = (coefficients: readonly number[], constant: boolean): Record<string, number> =>
  Object.fromEntries(coefficients.map((value, k) => [constant && k === 0 ? 'constant' : `indicator${constant ? k : k + 1}`, value]));
