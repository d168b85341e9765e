// oxlint-disable-next-line typescript/triple-slash-reference -- packages that read these sources need the types with them
/// <reference path="./quadprog-package.d.ts" />
import quadprog from 'quadprog';
import { undefinedFor } from '../result.ts';
import { estimated, type Estimated } from '../linear/estimate.ts';
import { orthonormalise } from '../linear/qr.ts';
import { nearestMixture } from './nearest-mixture.ts';

/** Weights of donors, at least 0 and 1 together. */
export interface DonorWeights {
  readonly weights: readonly number[];
  /** Whether no other weights come as near: not where there are more donors than things to match. */
  readonly unique: boolean;
}

/** What is added to the squares of the weights so that one answer is best, beside what is matched. */
const RIDGE = 1e-9;

/**
 * The weights whose mixture of donors comes nearest to a target: least Σ vₘ (targetₘ − Σ wⱼ donorⱼₘ)² over weights of at
 * least 0 that add up to 1, by quadratic programming (Goldfarb and Idnani). Where many mixtures are equally near, that
 * with the most even weights.
 */
export function donorWeights(target: readonly number[], donors: readonly (readonly number[])[], importance: readonly number[] = target.map(() => 1)): Estimated<DonorWeights> {
  const apart = donors.map((donor) => Float64Array.from(donor, (value, m) => Math.sqrt(importance[m]!) * (value - target[m]!)));
  const products = apart.map((a) => apart.map((b) => a.reduce((sum, value, m) => sum + value * b[m]!, 0)));
  const size = products.reduce((most, row, i) => Math.max(most, row[i]!), 0);
  const scaled = products.map((row, i) => row.map((value, j) => (size > 0 ? value / size : 0) + (i === j ? RIDGE : 0)));
  const solved = quadprog.solveQP(fromOne(scaled.map(fromOne)), fromOne(donors.map(() => 0)), constraints(donors.length), fromOne([1, ...donors.map(() => 0)]), 1);
  if (solved.message !== '') return undefinedFor('not-converged');
  const raw = solved.solution.slice(1).map((weight) => (weight > 1e-8 ? weight : 0));
  const total = raw.reduce((sum, weight) => sum + weight, 0);
  const weights = raw.map((weight) => weight / total);
  return estimated({ weights, unique: isUnique(apart, products.map((row) => row.reduce((sum, value, j) => sum + value * weights[j]!, 0)), size) });
}

/** The same without preference among mixtures that come as near, which tells apart what hardly counts: few donors have weight. */
export const nearestDonors = (target: readonly number[], donors: readonly (readonly number[])[], importance: readonly number[]): number[] =>
  nearestMixture(donors.map((donor) => Float64Array.from(donor, (value, m) => Math.sqrt(importance[m]!) * (value - target[m]!))));

/** A list moved up by one place, the first of which is never read. */
const fromOne = <T>(list: readonly T[]): T[] => [list[0]!, ...list];

/** Columns of constraints: the weights add up to 1, and each is at least 0. */
const constraints = (donors: number): number[][] => fromOne(Array.from({ length: donors }, (_, i) => fromOne([1, ...Array.from({ length: donors }, (__, j) => (i === j ? 1 : 0))])));

/** Whether the donors that lie nearest in the direction of the target, with weight or without, are affinely independent. */
function isUnique(apart: readonly Float64Array[], gradient: readonly number[], size: number): boolean {
  const least = Math.min(...gradient);
  const near = apart.filter((_, j) => gradient[j]! <= least + 1e-6 * size).map((donor) => Float64Array.from([...donor, Math.sqrt(size) || 1]));
  return orthonormalise(near, 1e-7).kept.length === near.length;
}
