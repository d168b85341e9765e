import { byValue, nelderMead } from '../forecast/nelder-mead.ts';
import { leastSquares } from '../linear/least-squares.ts';
import { nearestMixture } from './nearest-mixture.ts';

/** What is matched, and the path by which it is judged: of the treated unit, and of each donor. */
export interface Matching {
  /** Predictors on one scale: one number a predictor. */
  readonly target: readonly number[];
  readonly donors: readonly (readonly number[])[];
  /** Values before the event. */
  readonly path: readonly number[];
  readonly donorPaths: readonly (readonly number[])[];
}

/** Evaluations of one search from one start, each a mixture found anew. */
const MOST_EVALUATIONS = 300;
/** Searches from where the last one ended, as long as that lowers the loss by a thousandth. */
const RESTARTS = 2;
const GAIN = 1e-3;

/** Below this share of the largest a predictor does not count. */
const LEAST_IMPORTANCE = Math.log(1e-8);

/**
 * How much each predictor is to count (V, on the diagonal, sums to 1): that for which the mixture nearest in the
 * predictors follows the path before the event with the least mean squared gap. The inner problem is solved exactly; the
 * outer one has many minima and is searched from two starts, all alike and the squared coefficients of a regression of
 * the paths on the predictors, as R's Synth does, by Nelder and Mead's simplex in logarithms. Source: Abadie and
 * Gardeazabal (2003), appendix B; Abadie, Diamond and Hainmueller, Synth (2011).
 */
export function predictorImportance(matching: Matching): readonly number[] {
  const loss = lossOf(matching);
  const clipped = (x: readonly number[]) => x.map((value) => Math.max(LEAST_IMPORTANCE, value - Math.max(...x)));
  const found = startsOf(matching).map((start) => searched((x) => loss(clipped(x).map(Math.exp)), start)).sort(byValue);
  const importance = clipped(found[0]!.at).map(Math.exp);
  const total = importance.reduce((sum, value) => sum + value, 0);
  return importance.map((value) => value / total);
}

/** Mean squared gap before the event of the mixture that comes nearest under an importance. */
function lossOf({ target, donors, path, donorPaths }: Matching): (importance: readonly number[]) => number {
  const apart = donors.map((donor) => Float64Array.from(donor, (value, m) => value - target[m]!));
  const scaled = apart.map(({ length }) => new Float64Array(length));
  let used: number[] = [];
  return (importance) => {
    for (let m = 0; m < importance.length; m++) {
      const root = Math.sqrt(importance[m]!);
      for (let j = 0; j < apart.length; j++) scaled[j]![m] = root * apart[j]![m]!;
    }
    const weights = nearestMixture(scaled, used);
    used = weights.flatMap((weight, j) => (weight > 0 ? [j] : []));
    return path.reduce((sum, value, t) => sum + (value - used.reduce((mixture, j) => mixture + weights[j]! * donorPaths[j]![t]!, 0)) ** 2, 0) / path.length;
  };
}

function searched(loss: (x: readonly number[]) => number, start: readonly number[]): { readonly at: readonly number[]; readonly value: number } {
  const limits = { step: () => 2, tolerance: 1e-9, maxEvaluations: MOST_EVALUATIONS };
  let best = nelderMead(loss, start, limits);
  for (let i = 0; i < RESTARTS; i++) {
    const again = nelderMead(loss, best.at, limits);
    const settled = !(again.value < (1 - GAIN) * best.value);
    best = again;
    if (settled) break;
  }
  return best;
}

/** Logarithms of the starting importances. */
function startsOf(matching: Matching): (readonly number[])[] {
  const regressed = byRegression(matching);
  return [matching.target.map(() => 0), ...(regressed === undefined ? [] : [regressed.map((value) => Math.max(LEAST_IMPORTANCE, Math.log(value)))])];
}

/** Squared coefficients of the predictors in regressions of each year's values of all units on them; undefined with too few units. */
function byRegression({ target, donors, path, donorPaths }: Matching): number[] | undefined {
  const units = [target, ...donors];
  if (units.length <= target.length + 1) return undefined;
  const columns = [new Float64Array(units.length).fill(1), ...target.map((_, m) => Float64Array.from(units, (unit) => unit[m]!))];
  const squares = target.map(() => 0);
  for (const t of path.keys()) {
    const { coefficients, kept } = leastSquares(columns, Float64Array.from([path[t]!, ...donorPaths.map((donor) => donor[t]!)]));
    kept.forEach((column, i) => { if (column > 0) squares[column - 1]! += coefficients[i]! ** 2; });
  }
  const largest = Math.max(...squares);
  return largest > 0 ? squares.map((square) => square / largest) : undefined;
}
