import { undefinedFor } from '../result.ts';
import type { Codes } from '../linear/codes.ts';
import type { Covariance, Filling } from '../linear/covariance.ts';
import type { Dropped } from '../linear/errors.ts';
import { estimated, type Estimated } from '../linear/estimate.ts';
import type { Coefficient } from '../linear/inference.ts';
import { INTERCEPT } from '../linear/ols.ts';
import { norm, orthonormalise } from '../linear/qr.ts';
import { completeRows, droppedFor, valuesAt, without, type Variable } from '../linear/sample.ts';
import { absorbedBy, codesAt, nestedParameters, withoutSingletons, type Absorbed, type EffectLabels } from './effects.ts';
import { withinTransform, type WithinTransform } from './within.ts';

/** A model with any number of fixed effects. */
export interface EffectsModel {
  readonly y: Variable;
  /** Regressors by name, in the form they enter: logarithms are the caller's. */
  readonly x: Readonly<Record<string, Variable>>;
  /** Without any the model has a constant instead. */
  readonly fixedEffects?: EffectLabels | undefined;
  readonly weights?: Variable | undefined;
  /** Keeps observations that are alone in a level of an effect; they change no coefficient, but the errors. */
  readonly keepSingletons?: boolean | undefined;
}

/** A fitted model with fixed effects. */
export interface EffectsFit {
  readonly coefficients: readonly Coefficient[];
  readonly covariance: Estimated<Covariance>;
  readonly observations: number;
  readonly dropped: readonly Dropped[];
  /** Parameters that the fixed effects stand for; with three and more effects the number can be a little off where they do not nest. */
  readonly absorbed: { readonly parameters: number; readonly exact: boolean };
  /** Observations less all parameters. */
  readonly degreesOfFreedom: number;
  /** In the order of the observations given and in the unit of y; null where one was dropped. */
  readonly fitted: readonly (number | null)[];
  /** Square of the correlation between the values and the fitted ones. */
  readonly rSquared: Estimated<number>;
}

/** What a regressor must keep of its variation once the effects are out. */
const WITHIN_TOLERANCE = 1e-7;

/** The observations of a model in use, coded. */
export interface Prepared {
  readonly rows: readonly number[];
  readonly dropped: readonly Dropped[];
  readonly groups: readonly Codes[];
  /** Names and values of the regressors, the constant first where there are no effects. */
  readonly names: readonly string[];
  readonly columns: readonly Float64Array[];
  /** Which of them are not made up of the effects and the regressors before. */
  readonly kept: readonly number[];
  readonly weights: Float64Array;
  readonly absorbed: Absorbed;
}

const labelsOf = ({ fixedEffects = {} }: EffectsModel) => Object.values(fixedEffects);

/** Rows whose every value and label (those of clusters too) is known, weight above zero. */
export const usableRows = (model: EffectsModel, clusters: readonly (readonly (string | number | null)[])[]) =>
  completeRows([model.y, ...Object.values(model.x)], [...labelsOf(model), ...clusters], model.weights);

/** Drops singletons from `rows`, codes what is left and finds which regressors can be told apart; undefined with nothing left. */
export function prepare(model: EffectsModel, candidates: readonly number[], dropped: readonly Dropped[]): Estimated<Prepared> {
  const labels = labelsOf(model);
  const rows = model.keepSingletons ? [...candidates] : withoutSingletons(labels, candidates);
  if (rows.length === 0) return undefinedFor('too-few-observations');
  const groups = labels.map((list) => codesAt(list, rows));
  const constant = labels.length === 0;
  const columns = [...(constant ? [new Float64Array(rows.length).fill(1)] : []), ...Object.values(model.x).map((variable) => valuesAt(variable, rows))];
  const weights = model.weights ? valuesAt(model.weights, rows) : new Float64Array(rows.length).fill(1);
  const kept = independent(columns, transformFor(groups, weights));
  if (kept.value === null) return kept;
  return estimated({
    rows, dropped: [...dropped, ...droppedFor([['singleton', without(candidates, rows)]])], groups, names: [...(constant ? [INTERCEPT] : []), ...Object.keys(model.x)],
    columns, kept: kept.value, weights, absorbed: absorbedBy(groups),
  });
}

/** The within transformation, or none where there are no effects. */
export const transformFor = (groups: readonly Codes[], weights: Float64Array): WithinTransform =>
  groups.length > 0 ? withinTransform(groups, weights) : (values) => ({ residual: values, projection: new Float64Array(values.length), effects: new Float64Array(0), converged: true, iterations: 0 });

function independent(columns: readonly Float64Array[], transform: WithinTransform): Estimated<readonly number[]> {
  const within = columns.map((column) => transform(column));
  if (within.some(({ converged }) => !converged)) return undefinedFor('not-converged');
  const varying = columns.map((column, j) => norm(within[j]!.residual) > WITHIN_TOLERANCE * spreadOf(column, within[j]!.residual));
  return estimated(orthonormalise(within.map(({ residual }, j) => (varying[j] ? residual : new Float64Array(residual.length)))).kept);
}

/** Length of a column about its mean; of a column that no effects were taken out of, its own. */
function spreadOf(column: Float64Array, residual: Float64Array): number {
  if (residual === column) return norm(column);
  const mean = column.reduce((sum, value) => sum + value, 0) / column.length;
  return Math.max(norm(column.map((value) => value - mean)), 1e-8 * norm(column));
}

/** Parameters and nesting for the covariance. */
export const parametersOf = ({ groups, absorbed, kept }: Prepared): Pick<Filling, 'parameters' | 'nestedIn'> => ({
  parameters: kept.length + absorbed.total, nestedIn: (clusters) => (groups.length === 0 ? 0 : nestedParameters(groups, absorbed, clusters)),
});

/** Square of the correlation of two variables; undefined where one of them does not vary. */
export function squaredCorrelation(a: Float64Array, b: Float64Array): Estimated<number> {
  const about = (values: Float64Array) => {
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    return values.map((value) => value - mean);
  };
  const [x, y] = [about(a), about(b)];
  const size = norm(x) * norm(y);
  return size > 0 ? estimated((x.reduce((sum, value, i) => sum + value * y[i]!, 0) / size) ** 2) : undefinedFor('constant');
}
