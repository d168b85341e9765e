import { estimated, type Estimated } from '../linear/estimate.ts';
import { undefinedFor } from '../result.ts';
import { total } from '../time-series/descriptive.ts';
import { etsCriterion, etsPass, type EtsForm, type EtsPass, type EtsSmoothing, type EtsState } from './ets-model.ts';
import { etsParameterCount, etsStarts, etsVectorOf, isAllowed } from './ets-parameters.ts';
import { byValue, nelderMead, type Minimum, type SearchLimits } from './nelder-mead.ts';

/** A form fitted to a series by maximum likelihood. */
export interface EtsFit {
  readonly form: EtsForm;
  readonly period: number;
  readonly smoothing: EtsSmoothing;
  readonly initial: EtsState;
  readonly pass: EtsPass;
  /** −½(n ln Σe² + 2 Σ ln|fitted|), without the constant, as R's forecast::ets states it. */
  readonly logLikelihood: number;
  readonly aicc: number;
  /** Residual variance, the number of smoothing parameters and initial states taken off the divisor. */
  readonly variance: number;
}

/**
 * How far a search is followed: from how many of its starts, how often anew from where it ended (with a dozen seasonal figures
 * one simplex seldom arrives), and until what gain of −2 log-likelihood.
 */
interface Care {
  readonly followed: number;
  readonly restarts: number;
  readonly settled: number;
}
const THOROUGH: Care = { followed: 2, restarts: 6, settled: 1e-6 };
/** Enough to see which forms are out of the question. */
export const ROUGH: Care = { followed: 1, restarts: 1, settled: 1e-2 };

const SEARCH: SearchLimits = { step: (x: number) => (x === 0 ? 0.1 : 0.1 * Math.abs(x)), tolerance: 1e-12, maxEvaluations: 4000 };
const SKETCH: SearchLimits = { ...SEARCH, tolerance: 1e-6, maxEvaluations: 1500 };

/**
 * The form's parameters and initial state of greatest likelihood, by a simplex search within R's limits. `too-short` where
 * the series has too few points for the corrected criterion (two more than parameters and variance), `constant` where
 * the form fits without error, `not-converged` where the search finds no fit.
 */
export function fitEts(values: readonly number[], form: EtsForm, period: number, care = THOROUGH): Estimated<EtsFit> {
  if (values.length < etsParameterCount(form, period) + 3) return undefinedFor('too-short');
  const criterion = (x: readonly number[]): number => {
    const vector = etsVectorOf(x, form);
    if (!isAllowed(vector, form, period)) return Infinity;
    const value = etsCriterion(values, form, vector.smoothing, vector.state);
    return Number.isNaN(value) ? Infinity : value;
  };
  const sketches = etsStarts(values, form, period).map((start) => nelderMead(criterion, start, SKETCH));
  const [best] = sketches.sort(byValue).slice(0, care.followed).map((sketch) => polished(criterion, sketch, care)).sort(byValue);
  if (best === undefined || best.value === Infinity) return undefinedFor('not-converged');
  const fit = fitAt(values, form, period, best.at);
  return isPerfect(values, fit) ? undefinedFor('constant') : estimated(fit);
}

/** Errors of the size of rounding say nothing of chance. */
const isPerfect = (values: readonly number[], { pass }: EtsFit): boolean =>
  values.every((value, i) => Math.abs(value - pass.fitted[i]!) <= 1e-9 * Math.abs(value));

function polished(criterion: (x: readonly number[]) => number, sketch: Minimum, { restarts, settled }: Care): Minimum {
  let best = sketch;
  for (let i = 0; i < restarts; i++) {
    const again = nelderMead(criterion, best.at, SEARCH);
    if (!(best.value - again.value > settled)) return again;
    best = again;
  }
  return best;
}

function fitAt(values: readonly number[], form: EtsForm, period: number, x: readonly number[]): EtsFit {
  const { smoothing, state } = etsVectorOf(x, form);
  const pass = etsPass(values, form, smoothing, state);
  const [n, count] = [values.length, etsParameterCount(form, period) + 1];
  return {
    form, period, smoothing, initial: state, pass, logLikelihood: -pass.minusTwoLogLikelihood / 2,
    aicc: pass.minusTwoLogLikelihood + 2 * count + (2 * count * (count + 1)) / (n - count - 1),
    variance: total(pass.errors.map((error) => error * error)) / (n - count + 1),
  };
}
