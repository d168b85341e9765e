import { classicalFigures } from '../seasonal/classical.ts';
import { lineThrough, mean } from '../time-series/descriptive.ts';
import type { EtsForm, EtsSmoothing, EtsState } from './ets-model.ts';
import { isStable } from './polynomial.ts';

/** Limits of α, β, γ (and β ≤ α, γ ≤ 1 − α) and of φ: those of R's forecast::ets. */
const SMOOTHING = { low: 1e-4, high: 0.9999 } as const;
const DAMPING = { low: 0.8, high: 0.98 } as const;

/** Smoothing parameters and initial state of a form, read from and written to a vector for the search. */
export interface EtsVector {
  readonly smoothing: EtsSmoothing;
  readonly state: EtsState;
}

/** Length of the vector: what the form estimates; one seasonal figure follows from the others. */
export const etsParameterCount = ({ trend, season }: EtsForm, period: number): number =>
  2 + (trend === 'N' ? 0 : 2) + (trend === 'Ad' ? 1 : 0) + (season === 'N' ? 0 : period);

/** α, β, γ, φ, level, growth, and all seasonal figures but that of the last place, which makes their sum 0 or the period. */
export function etsVectorOf(x: readonly number[], { trend, season }: EtsForm): EtsVector {
  let at = 0;
  const next = () => x[at++]!;
  const smoothing = { alpha: next(), beta: trend === 'N' ? 0 : next(), gamma: season === 'N' ? 0 : next(), phi: trend === 'Ad' ? next() : 1 };
  const [level, growth] = [next(), trend === 'N' ? 0 : next()];
  const figures = season === 'N' ? [] : x.slice(at);
  const rest = (season === 'M' ? figures.length + 1 : 0) - figures.reduce((a, b) => a + b, 0);
  return { smoothing, state: { level, growth, seasons: season === 'N' ? [0] : [...figures, rest] } };
}

/** Shares of the way from the lowest to the highest α at which searches begin: the likelihood of a form often has several peaks. */
const STARTING_ALPHAS = [0.2, 0.5, 0.9] as const;

/** Years whose seasonal figures searches also begin from: those of a growing series are far below its later ones. */
const EARLY_YEARS = 3;

/** Where searches for a form begin: classical figures of the whole series, at several α, and of its first years, at the α of slow change. */
export function etsStarts(values: readonly number[], form: EtsForm, period: number): number[][] {
  const share = STARTING_ALPHAS[0];
  const whole = startingStates(values, form, period, values);
  const shares = [share / (form.season === 'N' ? 1 : period), ...STARTING_ALPHAS];
  const early = form.season === 'N' || values.length <= EARLY_YEARS * period ? [] : [[...startingSmoothing(form, share), ...startingStates(values, form, period, values.slice(0, EARLY_YEARS * period))]];
  return [...shares.map((one) => [...startingSmoothing(form, one), ...whole]), ...early];
}

/** Level, growth and seasonal figures: those of some of the values, and a straight line through the first values without them. */
function startingStates(values: readonly number[], { trend, season }: EtsForm, period: number, from: readonly number[]): number[] {
  const figures = season === 'N' ? [] : startingFigures(from, season, period);
  const first = values.slice(0, Math.max(10, season === 'N' ? 2 : 2 * period));
  const adjusted = first.map((value, i) => (season === 'N' ? value : season === 'A' ? value - figures[i % period]! : value / figures[i % period]!));
  const line = lineThrough(adjusted);
  return [...(trend === 'N' ? [mean(adjusted)] : [line.at(0), line.slope]), ...figures.slice(0, -1)];
}

function startingSmoothing({ trend, season }: EtsForm, share: number): number[] {
  const { low, high } = SMOOTHING;
  const alpha = low + share * (high - low);
  const [beta, gamma] = [low + 0.1 * (alpha - low), low + 0.05 * (1 - alpha - low)];
  const phi = DAMPING.low + 0.99 * (DAMPING.high - DAMPING.low);
  return [alpha, ...(trend === 'N' ? [] : [beta]), ...(season === 'N' ? [] : [gamma]), ...(trend === 'Ad' ? [phi] : [])];
}

function startingFigures(values: readonly number[], season: 'A' | 'M', period: number): number[] {
  const figures = classicalFigures(values, period, season === 'A' ? 'additive' : 'multiplicative');
  return season === 'A' ? figures : figures.map((figure) => Math.max(figure, 0.01));
}

/** Whether parameters lie in the usual limits and in the admissible space, where old errors fade from the forecasts (Hyndman, Akram and Archibald 2008). */
export function isAllowed({ smoothing, state }: EtsVector, form: EtsForm, period: number): boolean {
  const { alpha, beta, gamma, phi } = smoothing;
  const within = (x: number, { low, high }: { low: number; high: number }, top = high) => x >= low && x <= high && x <= top;
  if (!within(alpha, SMOOTHING)) return false;
  if (form.trend !== 'N' && !within(beta, SMOOTHING, alpha)) return false;
  if (form.trend === 'Ad' && !within(phi, DAMPING)) return false;
  if (form.season === 'N') return true;
  if (form.season === 'M' && !state.seasons.every((figure) => figure >= 0)) return false;
  return within(gamma, SMOOTHING, 1 - alpha) && isStable(characteristic(smoothing, form, period));
}

/**
 * Coefficients after the leading 1 of the characteristic polynomial of a seasonal form, whose roots must lie inside the
 * unit circle. Without trend the root 1 it always has is divided out.
 */
function characteristic({ alpha, beta, gamma, phi }: EtsSmoothing, { trend }: EtsForm, period: number): number[] {
  const inner = alpha + beta - alpha * phi;
  const full = [alpha + beta - phi, ...Array.from({ length: period - 2 }, () => inner), inner + gamma - 1, phi * (1 - alpha - gamma)];
  if (trend !== 'N') return full;
  let carried = 1;
  return full.slice(0, -1).map((coefficient) => (carried += coefficient));
}
