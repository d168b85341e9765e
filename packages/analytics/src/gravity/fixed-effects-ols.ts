import { undefinedFor } from '../result.ts';
import { covarianceOf, type Covariance } from '../linear/covariance.ts';
import type { ErrorConvention } from '../linear/errors.ts';
import { estimated, type Estimated } from '../linear/estimate.ts';
import { coefficientsOf } from '../linear/inference.ts';
import { leastSquares, type LeastSquares } from '../linear/least-squares.ts';
import { errorsAt, type FitOptions } from '../linear/ols.ts';
import { norm } from '../linear/qr.ts';
import { alignedTo, droppedFor, valuesAt, without } from '../linear/sample.ts';
import { parametersOf, prepare, squaredCorrelation, transformFor, usableRows, type EffectsFit, type EffectsModel, type Prepared } from './model.ts';

export interface EffectsOlsFit extends EffectsFit {
  readonly residualSumOfSquares: number;
  /** Share of what the effects leave unexplained that the regressors explain. */
  readonly withinRSquared: Estimated<number>;
}

const EXACT = 1e-9;

/**
 * Least squares with fixed effects taken out, never as dummies. Singletons are dropped, regressors made up of the
 * effects or of those before them are `collinear`. Errors as {@link ErrorConvention}; HC2 and HC3 are not for models
 * with effects (`not-comparable`). docs/methods/gravity.md
 */
export function fixedEffectsOls(model: EffectsModel, { errors = { type: 'HC1' }, confidence = 0.95 }: FitOptions = {}): Estimated<EffectsOlsFit> {
  const { rows, dropped } = usableRows(model, errors.type === 'clustered' ? errors.clusters : []);
  const ready = prepare(model, rows, dropped);
  if (ready.value === null) return ready;
  const sample = ready.value;
  const transform = transformFor(sample.groups, sample.weights);
  const y = valuesAt(model.y, sample.rows);
  const within = [y, ...sample.kept.map((j) => sample.columns[j]!)].map((column) => transform(column));
  if (within.some(({ converged }) => !converged)) return undefinedFor('not-converged');
  const [target, ...columns] = within.map(({ residual }) => residual) as [Float64Array, ...Float64Array[]];
  const roots = sample.weights.map(Math.sqrt);
  const weigh = (values: Float64Array) => values.map((value, i) => value * roots[i]!);
  const solved = leastSquares(columns.map(weigh), weigh(target));
  const covariance = covarianceFor(sample, solved, columns, roots, norm(weigh(y)), errorsAt(errors, sample.rows));
  return estimated(fitOf(model, sample, solved, { y, target: weigh(target), roots }, covariance, confidence));
}

function covarianceFor(sample: Prepared, { residuals, inverse, kept }: LeastSquares, columns: readonly Float64Array[], roots: Float64Array, size: number, errors: ErrorConvention): Estimated<Covariance> {
  const n = sample.rows.length;
  const counts = parametersOf(sample);
  if (kept.length === 0) return undefinedFor('rank-deficient');
  if (n > counts.parameters && norm(residuals) <= EXACT * size) return undefinedFor('exact-fit');
  return covarianceOf({
    ...counts, bread: inverse, columns, residuals: residuals.map((e, i) => e * roots[i]!), variance: norm(residuals) ** 2 / (n - counts.parameters),
    observations: n, asymptotic: false, ...(sample.groups.length > 0 ? {} : { leverage: () => leverageOf(columns, inverse, roots) }),
  }, errors);
}

const leverageOf = (columns: readonly Float64Array[], inverse: readonly (readonly number[])[], roots: Float64Array): Float64Array =>
  roots.map((root, i) => root * root * columns.reduce((sum, a, j) => sum + columns.reduce((inner, b, k) => inner + a[i]! * inverse[j]![k]! * b[i]!, 0), 0));

function fitOf(
  model: EffectsModel, sample: Prepared, { coefficients, residuals }: LeastSquares, { y, target, roots }: { readonly y: Float64Array; readonly target: Float64Array; readonly roots: Float64Array },
  covariance: Estimated<Covariance>, confidence: number,
): EffectsOlsFit {
  const { parameters } = parametersOf(sample);
  const fitted = y.map((value, i) => value - residuals[i]! / roots[i]!);
  const rss = norm(residuals) ** 2;
  const left = norm(target) ** 2;
  return {
    coefficients: coefficientsOf(sample.names, sample.kept, coefficients, covariance, confidence), covariance, observations: sample.rows.length, dropped: sample.dropped,
    absorbed: { parameters: sample.absorbed.total, exact: sample.absorbed.exact }, degreesOfFreedom: sample.rows.length - parameters,
    fitted: alignedTo(model.y.length, sample.rows, fitted), rSquared: squaredCorrelation(y, fitted), residualSumOfSquares: rss,
    withinRSquared: sample.groups.length > 0 && left > 0 ? estimated(1 - rss / left) : undefinedFor('constant'),
  };
}

/**
 * The gravity equation in logarithms, least squares on ln y. A flow of 0 has no logarithm: it is dropped and counted
 * (`log-of-zero`), which is why {@link ppml} is to be preferred where there are zeros. Undefined with a flow below 0.
 */
export function logGravity(model: EffectsModel, options: FitOptions = {}): Estimated<EffectsOlsFit> {
  if (model.y.some((flow) => flow !== null && flow < 0)) return undefinedFor('part-negative');
  const result = fixedEffectsOls({ ...model, y: model.y.map((flow) => (flow === null || flow === 0 ? null : Math.log(flow))) }, options);
  if (result.value === null) return result;
  const missing = result.value.dropped.find(({ reason }) => reason === 'missing')?.rows ?? [];
  const zeros = missing.filter((row) => model.y[row] === 0);
  return estimated({ ...result.value, dropped: [...droppedFor([['missing', without(missing, zeros)], ['log-of-zero', zeros]]), ...result.value.dropped.filter(({ reason }) => reason !== 'missing')] });
}
