import { Matrix } from 'ml-matrix';
import type { EtsFit } from './ets-fit.ts';
import { damping, etsMean, type EtsForm, type EtsSmoothing } from './ets-model.ts';
import { sequence } from './forecast.ts';

/** Mean and variance of each period ahead under normal errors: exact for all forms here (Hyndman, Koehler, Ord and Snyder 2008, chapter 6). */
export function etsOutlook(fit: EtsFit, horizon: number): { means: number[]; variances: number[] } {
  if (fit.form.season === 'M') return productMoments(fit, horizon);
  const means = sequence(horizon, (i) => etsMean(fit.form, fit.smoothing, fit.pass.last, i + 1));
  const effects = sequence(horizon, (i) => effect(fit.form, fit.smoothing, fit.period, i));
  return { means, variances: fit.form.error === 'A' ? addedErrors(effects, fit.variance) : multipliedErrors(means, effects, fit.variance) };
}

/** What an error of 1 adds to the forecast `ahead` periods later: α + β(φ + … + φ^ahead), and γ every full year. */
function effect({ trend, season }: EtsForm, { alpha, beta, gamma, phi }: EtsSmoothing, period: number, ahead: number): number {
  return alpha + (trend === 'N' ? 0 : beta * damping(phi, ahead)) + (season !== 'N' && ahead % period === 0 ? gamma : 0);
}

/** σ²(1 + Σ c_j²), j from 1 to h − 1. */
function addedErrors(effects: readonly number[], variance: number): number[] {
  let sum = 1;
  return effects.map((c, ahead) => (ahead === 0 ? variance : variance * (sum += c * c)));
}

/** (1 + σ²)θ_h − μ_h², θ_h = μ_h² + σ² Σ c_j² θ_{h−j}. */
function multipliedErrors(means: readonly number[], effects: readonly number[], variance: number): number[] {
  const theta: number[] = [];
  for (const [h, mean] of means.entries()) {
    let sum = 0;
    for (let j = 1; j <= h; j++) sum += effects[j]! ** 2 * theta[h - j]!;
    theta.push(mean * mean + variance * sum);
  }
  return theta.map((second, h) => (1 + variance) * second - means[h]! ** 2);
}

/**
 * Level and growth x and season z both follow x ← (F + Gε)x, so their products w = z ⊗ x follow w ← (A + Bε + Cε²)w:
 * the first two moments of w, and of the series (h·w)(1 + ε), have exact recursions for normal ε.
 */
function productMoments({ form, smoothing, period, pass, variance }: EtsFit, horizon: number): { means: number[]; variances: number[] } {
  const { alpha, beta, gamma, phi } = smoothing;
  const trended = form.trend !== 'N';
  const [f1, g1] = trended ? [[[1, phi], [0, phi]], [[alpha, alpha * phi], [beta, beta * phi]]] : [[[1]], [[alpha]]];
  const [x, weights] = trended ? [[pass.last.level, pass.last.growth], [1, phi]] : [[pass.last.level], [1]];
  const rotation = Matrix.zeros(period, period).apply(function (this: Matrix, i, j) { this.set(i, j, j === (i + 1) % period ? 1 : 0); });
  const kick = Matrix.zeros(period, period).set(period - 1, 0, gamma);
  const kron = (a: Matrix, b: readonly (readonly number[])[]) => a.kroneckerProduct(new Matrix(b.map((row) => [...row])));
  const [a, b, c] = [kron(rotation, f1), Matrix.add(kron(kick, f1), kron(rotation, g1)), kron(kick, g1)];
  const picked = [Matrix.zeros(1, period).set(0, 0, 1)].map((first) => kron(first, [weights]))[0]!;
  return seriesMoments({ a, b, c, picked, start: kron(Matrix.columnVector([...pass.last.seasons]), x.map((value) => [value])) }, variance, horizon);
}

interface ProductRecursion {
  readonly a: Matrix;
  readonly b: Matrix;
  readonly c: Matrix;
  readonly picked: Matrix;
  readonly start: Matrix;
}

function seriesMoments({ a, b, c, picked, start }: ProductRecursion, variance: number, horizon: number): { means: number[]; variances: number[] } {
  let [first, second] = [start, start.mmul(start.transpose())];
  const [means, variances]: [number[], number[]] = [[], []];
  const sandwich = (left: Matrix, middle: Matrix, right: Matrix) => left.mmul(middle).mmul(right.transpose());
  const drifted = Matrix.add(a, Matrix.mul(c, variance));
  for (let ahead = 1; ahead <= horizon; ahead++) {
    const mean = picked.mmul(first).get(0, 0);
    means.push(mean);
    variances.push((1 + variance) * sandwich(picked, second, picked).get(0, 0) - mean * mean);
    const cross = sandwich(a, second, c);
    const ofOrderTwo = Matrix.add(Matrix.add(cross, cross.transpose()), sandwich(b, second, b)).mul(variance);
    const ofOrderFour = sandwich(c, second, c).mul(3 * variance ** 2);
    [first, second] = [drifted.mmul(first), Matrix.add(Matrix.add(sandwich(a, second, a), ofOrderTwo), ofOrderFour)];
  }
  return { means, variances };
}
