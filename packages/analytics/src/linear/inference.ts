import { undefinedFor, type Undefined, type UndefinedReason } from '../result.ts';
import type { Covariance } from './covariance.ts';
import { quantileT, twoSidedT, upperF } from './distributions.ts';
import type { ErrorStatement } from './errors.ts';
import { estimated, type Estimated } from './estimate.ts';

/** What is known of a coefficient's error: by t (or z, where the errors are asymptotic), two-sided. */
export interface Inference {
  readonly standardError: number;
  /** Coefficient over standard error. */
  readonly statistic: number;
  readonly pValue: number;
  readonly low: number;
  readonly high: number;
}

/** A coefficient with its error, or without where the data allow none; without a value where the regressor is left out. */
export type Coefficient =
  | { readonly name: string; readonly value: number; readonly inference: Inference | Undefined }
  | { readonly name: string; readonly value: null; readonly reason: UndefinedReason };

export const hasInference = (inference: Inference | Undefined): inference is Inference => !('reason' in inference);

/** Coefficients in the order of `names`; those not `kept` are `collinear`. */
export function coefficientsOf(names: readonly string[], kept: readonly number[], values: ArrayLike<number>, covariance: Estimated<Covariance>, confidence: number): Coefficient[] {
  return names.map((name, column) => {
    const j = kept.indexOf(column);
    if (j < 0) return { name, value: null, reason: 'collinear' };
    return { name, value: values[j]!, inference: covariance.value === null ? covariance : inferenceOf(values[j]!, covariance.value.matrix[j]![j]!, covariance.value.statement, confidence) };
  });
}

function inferenceOf(value: number, variance: number, { degreesOfFreedom }: ErrorStatement, confidence: number): Inference | Undefined {
  if (!(variance > 0)) return undefinedFor('exact-fit');
  const df = degreesOfFreedom ?? Infinity;
  const standardError = Math.sqrt(variance);
  const reach = quantileT((1 + confidence) / 2, df) * standardError;
  return { standardError, statistic: value / standardError, pValue: twoSidedT(value / standardError, df), low: value - reach, high: value + reach };
}

/** A test that several coefficients are zero together. */
export interface JointTest {
  /** F with `df1` and `df2`; where `df2` is null, χ² over its `df1` degrees of freedom. */
  readonly f: number;
  readonly df1: number;
  readonly df2: number | null;
  readonly pValue: number;
}

/** Wald's test that the named coefficients are all 0; undefined where one of them is, or where their covariance has no inverse. */
export function jointTest(fit: { readonly coefficients: readonly Coefficient[]; readonly covariance: Estimated<Covariance> }, names: readonly string[]): Estimated<JointTest> {
  if (fit.covariance.value === null) return fit.covariance;
  const known = fit.coefficients.filter((c) => c.value !== null);
  const places = names.map((name) => known.findIndex((c) => c.name === name));
  if (places.length === 0 || places.includes(-1)) return undefinedFor('collinear');
  const { matrix, statement } = fit.covariance.value;
  const b = places.map((i) => known[i]!.value!);
  const form = quadraticForm(places.map((i) => places.map((j) => matrix[i]![j]!)), b);
  if (form === undefined) return undefinedFor('rank-deficient');
  const f = form / b.length;
  return estimated({ f, df1: b.length, df2: statement.degreesOfFreedom, pValue: upperF(f, b.length, statement.degreesOfFreedom ?? Infinity) });
}

/** b' V⁻¹ b by Cholesky's factor of V; undefined where V is not positive definite. */
function quadraticForm(v: readonly (readonly number[])[], b: readonly number[]): number | undefined {
  const l: number[][] = v.map(() => []);
  const z: number[] = [];
  for (let i = 0; i < b.length; i++) {
    for (let j = 0; j <= i; j++) {
      const rest = v[i]![j]! - l[j]!.slice(0, j).reduce((sum, value, k) => sum + value * (i === j ? value : l[i]![k]!), 0);
      if (i === j && !(rest > 1e-14 * v[i]![i]!)) return undefined;
      l[i]![j] = i === j ? Math.sqrt(rest) : rest / l[j]![j]!;
    }
    z.push((b[i]! - z.reduce((sum, value, k) => sum + value * l[i]![k]!, 0)) / l[i]![i]!);
  }
  return z.reduce((sum, value) => sum + value * value, 0);
}
