import { undefinedFor } from '../result.ts';
import { covarianceOf, type Covariance } from '../linear/covariance.ts';
import { estimated, type Estimated } from '../linear/estimate.ts';
import { coefficientsOf } from '../linear/inference.ts';
import { errorsAt, type FitOptions } from '../linear/ols.ts';
import type { ErrorConvention } from '../linear/errors.ts';
import { alignedTo, droppedFor, valuesAt, without } from '../linear/sample.ts';
import { parametersOf, prepare, squaredCorrelation, usableRows, type EffectsFit, type EffectsModel, type Prepared } from './model.ts';
import { fitPoisson, type PoissonSolution } from './poisson.ts';

export interface PpmlFit extends EffectsFit {
  /** In the unit of y. */
  readonly deviance: number;
  /** Newton steps of the last fit. */
  readonly iterations: number;
}

/**
 * Poisson pseudo maximum likelihood, E[y] = exp(x b + effects): zeros stay, y need not be counts. Observations whose
 * expected value the likelihood would drive to 0 (`separated`) are found and dropped before the fit that counts, as are
 * levels of an effect without any value above zero. Errors are asymptotic (z); `robust` is Stata's `ppml`. Undefined
 * with values below 0, with zeros alone, and where Newton's method does not end. Source: Santos Silva and Tenreyro, The
 * Log of Gravity (2006). docs/methods/gravity.md
 */
export function ppml(model: EffectsModel, { errors = { type: 'HC1' }, confidence = 0.95 }: FitOptions = {}): Estimated<PpmlFit> {
  if (model.y.some((value) => value !== null && value < 0)) return undefinedFor('part-negative');
  const usable = usableRows(model, errors.type === 'clustered' ? errors.clusters : []);
  if (!usable.rows.some((row) => model.y[row]! > 0)) return undefinedFor(usable.rows.length === 0 ? 'too-few-observations' : 'all-zero');
  const mean = usable.rows.reduce((sum, row) => sum + model.y[row]!, 0) / usable.rows.length;
  let rows = withoutEmptyLevels(model, usable.rows);
  let start: ReadonlyMap<number, number> = new Map();
  for (;;) {
    const ready = prepare(model, rows, [...usable.dropped, ...droppedFor([['separated', without(usable.rows, rows)]])]);
    if (ready.value === null) return ready;
    const sample = ready.value;
    const y = valuesAt(model.y, sample.rows).map((value) => value / mean);
    const outcome = fitPoisson(y, sample, startAt(start, sample.rows));
    if (outcome.status === 'not-converged') return undefinedFor('not-converged');
    if (outcome.status === 'converged') return estimated(fitOf(model, sample, outcome.solution, mean, errors, confidence));
    const gone = new Set(outcome.places.map((place) => sample.rows[place]!));
    start = new Map(sample.rows.map((row, i) => [row, outcome.eta[i]!]));
    rows = withoutEmptyLevels(model, rows.filter((row) => !gone.has(row)));
  }
}

const startAt = (start: ReadonlyMap<number, number>, rows: readonly number[]): Float64Array | undefined => (start.size === 0 ? undefined : Float64Array.from(rows, (row) => start.get(row)!));

/** Rows of the levels that have a value above zero, of every effect: the rest is separated by its own dummy. */
function withoutEmptyLevels({ y, fixedEffects = {} }: EffectsModel, rows: readonly number[]): number[] {
  let kept = [...rows];
  for (;;) {
    const before = kept.length;
    for (const labels of Object.values(fixedEffects)) {
      const trading = new Set(kept.filter((row) => y[row]! > 0).map((row) => labels[row]!));
      kept = kept.filter((row) => trading.has(labels[row]!));
    }
    if (kept.length === before) return kept;
  }
}

function fitOf(model: EffectsModel, sample: Prepared, solution: PoissonSolution, mean: number, errors: ErrorConvention, confidence: number): PpmlFit {
  const counts = parametersOf(sample);
  const fitted = solution.eta.map((value) => mean * Math.exp(value));
  const y = valuesAt(model.y, sample.rows);
  const covariance = covarianceFor(sample, solution, y.map((value, i) => sample.weights[i]! * (value - fitted[i]!)), fitted, mean, errorsAt(errors, sample.rows));
  const coefficients = solution.coefficients.map((value, j) => (sample.groups.length === 0 && sample.kept[j] === 0 ? value + Math.log(mean) : value));
  return {
    coefficients: coefficientsOf(sample.names, sample.kept, coefficients, covariance, confidence), covariance, observations: sample.rows.length, dropped: sample.dropped,
    absorbed: { parameters: sample.absorbed.total, exact: sample.absorbed.exact }, degreesOfFreedom: sample.rows.length - counts.parameters,
    fitted: alignedTo(model.y.length, sample.rows, fitted), rSquared: squaredCorrelation(y, fitted), deviance: mean * solution.deviance, iterations: solution.iterations,
  };
}

function covarianceFor(sample: Prepared, { columns, inverse }: PoissonSolution, residuals: Float64Array, fitted: Float64Array, mean: number, errors: ErrorConvention): Estimated<Covariance> {
  if (columns.length === 0) return undefinedFor('rank-deficient');
  if (residuals.every((e, i) => Math.abs(e) <= 1e-9 * fitted[i]!)) return undefinedFor('exact-fit');
  return covarianceOf({
    ...parametersOf(sample), bread: inverse.map((row) => row.map((value) => value / mean)), columns, residuals, variance: 1, observations: sample.rows.length, asymptotic: true,
  }, errors);
}
