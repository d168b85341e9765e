import { undefinedFor } from '../result.ts';
import { codesOf, crossed, type Codes } from './codes.ts';
import { defaultLag, type ErrorConvention, type ErrorStatement } from './errors.ts';
import { estimated, type Estimated } from './estimate.ts';

/** What a sandwich is made of, whatever the model: linear, Poisson, with or without fixed effects. */
export interface Filling {
  /** (X'WX)⁻¹. */
  readonly bread: readonly (readonly number[])[];
  /** Regressors (fixed effects taken out), one array a column. */
  readonly columns: readonly Float64Array[];
  /** Weight × residual of each observation: a column times it is that column's score. */
  readonly residuals: Float64Array;
  /** Σ w e², and the observations less the parameters: the classical variance is their ratio, or 1 for a Poisson likelihood. */
  readonly variance: number;
  readonly observations: number;
  /** All parameters, absorbed fixed effects included. */
  readonly parameters: number;
  /** Parameters that do not count beside these clusters, because each absorbed effect lies within one of them. */
  readonly nestedIn?: (clusters: readonly Codes[]) => number;
  /** Diagonal of the hat matrix; without it HC2 and HC3 are `not-comparable`. */
  readonly leverage?: () => Float64Array;
  /** Asymptotic (normal) inference instead of Student's t. */
  readonly asymptotic: boolean;
}

export interface Covariance {
  readonly matrix: readonly (readonly number[])[];
  readonly statement: ErrorStatement;
}

/** Covariance of the coefficients under a convention; undefined where clusters, leverage or degrees of freedom do not allow it. */
export function covarianceOf(filling: Filling, convention: ErrorConvention): Estimated<Covariance> {
  switch (convention.type) {
    case 'classical': return classical(filling);
    case 'clustered': return clustered(filling, convention);
    case 'newey-west': return neweyWest(filling, convention);
    default: return heteroscedastic(filling, convention.type);
  }
}

const restOf = ({ observations, parameters }: Filling): number => observations - parameters;
const dfOf = (filling: Filling): number | null => (filling.asymptotic ? null : restOf(filling));

function classical(filling: Filling): Estimated<Covariance> {
  if (restOf(filling) <= 0) return undefinedFor('no-degrees-of-freedom');
  return estimated({
    matrix: filling.bread.map((row) => row.map((value) => value * filling.variance)),
    statement: { type: 'classical', smallSample: filling.asymptotic ? 'none' : 'n/(n-k)', degreesOfFreedom: dfOf(filling) },
  });
}

function heteroscedastic(filling: Filling, type: 'HC0' | 'HC1' | 'HC2' | 'HC3' | 'robust'): Estimated<Covariance> {
  const n = filling.observations;
  if (restOf(filling) <= 0) return undefinedFor('no-degrees-of-freedom');
  const scaled = type === 'HC2' || type === 'HC3' ? byLeverage(filling, type === 'HC2' ? 0.5 : 1) : estimated(filling.residuals);
  if (scaled.value === null) return scaled;
  const factor = type === 'HC1' ? n / restOf(filling) : type === 'robust' ? n / (n - 1) : 1;
  const rule = { HC0: 'none', HC1: 'n/(n-k)', robust: 'n/(n-1)', HC2: 'leverage', HC3: 'leverage' } as const;
  const residuals = scaled.value;
  const meat = gram(filling.columns.map((column) => column.map((value, i) => value * residuals[i]!)));
  return estimated({ matrix: sandwich(filling.bread, meat, factor), statement: { type, smallSample: rule[type], degreesOfFreedom: dfOf(filling) } });
}

/** Residuals over (1 − h)^power; an observation that alone settles a coefficient (h = 1) leaves none. */
function byLeverage(filling: Filling, power: number): Estimated<Float64Array> {
  if (filling.leverage === undefined) return undefinedFor('not-comparable');
  const leverage = filling.leverage();
  if (leverage.some((h) => h > 1 - 1e-10)) return undefinedFor('full-leverage');
  return estimated(filling.residuals.map((e, i) => e / (1 - leverage[i]!) ** power));
}

function clustered(filling: Filling, convention: ErrorConvention & { type: 'clustered' }): Estimated<Covariance> {
  const { clusters, smallSample = filling.asymptotic ? 'groups' : 'groups-and-parameters', countOf = 'fewest' } = convention;
  const groupings = clusters.map(codesOf);
  const fewest = Math.min(...groupings.map((grouping) => grouping.levels));
  if (groupings.length === 0 || fewest < 2) return undefinedFor('too-few-clusters');
  const parameters = filling.parameters - (filling.nestedIn?.(groupings) ?? 0);
  if (filling.observations - parameters <= 0) return undefinedFor('no-degrees-of-freedom');
  const factor = smallSample === 'groups-and-parameters' ? (filling.observations - 1) / (filling.observations - parameters) : 1;
  const meat = signedSum(filling, groupings, (levels) => (smallSample === 'none' ? 1 : ratioAbove(countOf === 'fewest' ? fewest : levels)));
  const matrix = sandwich(filling.bread, meat, factor);
  if (matrix.some((row, i) => row[i]! < 0)) return undefinedFor('negative-variance');
  const degreesOfFreedom = filling.asymptotic ? null : fewest - 1;
  return estimated({ matrix, statement: { type: 'clustered', smallSample, degreesOfFreedom, clusters: groupings.map((grouping) => grouping.levels) } });
}

const ratioAbove = (groups: number): number => groups / (groups - 1);

/** Several groupings by inclusion and exclusion: each, less each pair of them, plus each three … */
function signedSum(filling: Filling, groupings: readonly Codes[], correction: (levels: number) => number): number[][] {
  let total: number[][] = filling.columns.map(() => filling.columns.map(() => 0));
  for (let subset = 1; subset < 1 << groupings.length; subset++) {
    const members = groupings.filter((_, g) => subset & (1 << g));
    const grouping = members.reduce((a, b) => crossed(a, b));
    const sign = (members.length % 2 === 1 ? 1 : -1) * correction(grouping.levels);
    const meat = gram(filling.columns.map((column) => clusterSums(column, filling.residuals, grouping)));
    total = total.map((row, i) => row.map((value, j) => value + sign * meat[i]![j]!));
  }
  return total;
}

function clusterSums(column: Float64Array, residuals: Float64Array, { codes, levels }: Codes): Float64Array {
  const sums = new Float64Array(levels);
  for (let i = 0; i < column.length; i++) sums[codes[i]!]! += column[i]! * residuals[i]!;
  return sums;
}

function neweyWest(filling: Filling, convention: ErrorConvention & { type: 'newey-west' }): Estimated<Covariance> {
  const { lag = defaultLag(filling.observations), time, smallSample = 'parameters' } = convention;
  const rest = restOf(filling);
  if (rest <= 0) return undefinedFor('no-degrees-of-freedom');
  if (!Number.isInteger(lag) || lag < 0) throw new RangeError(`a lag of ${lag} is no whole number from 0`);
  const scores = filling.columns.map((column) => column.map((value, i) => value * filling.residuals[i]!));
  const meat = bartlett(scores, time ?? Array.from(filling.residuals, (_, i) => i), lag);
  return estimated({
    matrix: sandwich(filling.bread, meat, smallSample === 'parameters' ? filling.observations / rest : 1),
    statement: { type: 'newey-west', smallSample: smallSample === 'parameters' ? 'n/(n-k)' : 'none', degreesOfFreedom: dfOf(filling), lag },
  });
}

/** Σ over pairs of observations at most `lag` apart in time of (1 − distance/(lag + 1)) s s'. Missing times add nothing (Parzen 1963). */
function bartlett(scores: readonly Float64Array[], time: readonly number[], lag: number): number[][] {
  const at = new Map(time.map((t, i) => [t, i]));
  if (at.size !== time.length || !time.every(Number.isInteger)) throw new RangeError('times must be whole numbers, each once');
  const meat = gram(scores);
  for (let distance = 1; distance <= lag; distance++) {
    const weight = 1 - distance / (lag + 1);
    for (const [t, i] of at) {
      const j = at.get(t - distance);
      if (j !== undefined) meat.forEach((row, a) => row.forEach((_, b) => (row[b]! += weight * (scores[a]![i]! * scores[b]![j]! + scores[a]![j]! * scores[b]![i]!))));
    }
  }
  return meat;
}

const gram = (columns: readonly Float64Array[]): number[][] => columns.map((a) => columns.map((b) => a.reduce((sum, value, i) => sum + value * b[i]!, 0)));

function sandwich(bread: readonly (readonly number[])[], meat: readonly (readonly number[])[], factor: number): number[][] {
  type Matrix = readonly (readonly number[])[];
  const product = (a: Matrix, b: Matrix) => a.map((row) => b[0]!.map((_, j) => row.reduce((sum, value, k) => sum + value * b[k]![j]!, 0)));
  return product(product(bread, meat), bread).map((row) => row.map((value) => value * factor));
}
