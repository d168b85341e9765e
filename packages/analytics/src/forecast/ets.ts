import type { Estimated } from '../linear/estimate.ts';
import { undefinedFor } from '../result.ts';
import { MINIMUM_YEARS } from '../seasonal/stl.ts';
import { isConstant } from '../time-series/descriptive.ts';
import type { ObservedRun } from '../time-series/observed-run.ts';
import type { RegularSeries } from '../time-series/regular-series.ts';
import { fitEts, ROUGH, type EtsFit } from './ets-fit.ts';
import { etsName, type EtsForm } from './ets-model.ts';
import { etsOutlook } from './ets-variance.ts';
import { forecastWith, MINIMUM_POINTS, type Forecast } from './forecast.ts';

const TRENDS = ['N', 'A', 'Ad'] as const;

/** Every form considered: all but added errors with a multiplied season, whose variance is not stable. */
export const ETS_FORMS: readonly EtsForm[] = (['A', 'M'] as const).flatMap((error) =>
  TRENDS.flatMap((trend) => (['N', 'A', 'M'] as const).filter((season) => error === 'M' || season !== 'M').map((season) => ({ error, trend, season }))));

/** Simple exponential smoothing, Holt's, damped and Holt–Winters' methods as forms. */
export const SIMPLE: EtsForm = { error: 'A', trend: 'N', season: 'N' };
export const HOLT: EtsForm = { error: 'A', trend: 'A', season: 'N' };
export const DAMPED: EtsForm = { error: 'A', trend: 'Ad', season: 'N' };
export const HOLT_WINTERS_ADDITIVE: EtsForm = { error: 'A', trend: 'A', season: 'A' };
export const HOLT_WINTERS_MULTIPLICATIVE: EtsForm = { error: 'M', trend: 'A', season: 'M' };

/**
 * Exponential smoothing by maximum likelihood: the form given, or of all that the series allows the one of least AICc.
 * Multiplied errors and seasons need positive values (`not-positive`), seasons three years (`too-short`) of a series that is
 * not annual (`not-seasonal`); 8 points at least. `constant` where nothing is left to chance. Source: Hyndman, Koehler,
 * Ord and Snyder 2008; limits as in R's forecast::ets. docs/methods/forecast.md
 */
export function ets(series: RegularSeries, horizon: number, form?: EtsForm): Estimated<Forecast> {
  return forecastWith(series, horizon, () => MINIMUM_POINTS, (run) => {
    const best = form === undefined ? bestEts(run) : fitOf(run, form);
    if (best.value === null) return best;
    const fit = best.value;
    return {
      method: etsName(fit.form), convention: 'maximum likelihood; residual variance with divisor n − parameters; normal errors',
      parameters: parametersOf(fit), fitted: fit.pass.fitted, ...etsOutlook(fit, horizon),
    };
  });
}

/** By how much AICc a rough fit may lie behind the best and still be fitted with care. */
const IN_QUESTION = 4;

/** The fit of least AICc among {@link ETS_FORMS}: all fitted roughly, then with care those that may be the best. */
function bestEts(run: ObservedRun): Estimated<EtsFit> {
  const rough = ETS_FORMS.map((form) => fitOf(run, form, ROUGH));
  if (rough.some((fit) => fit.value === null && fit.reason === 'constant')) return undefinedFor('constant');
  const least = Math.min(...rough.map((fit) => fit.value?.aicc ?? Infinity));
  const fits = rough.flatMap(({ value }) => (value !== null && value.aicc <= least + IN_QUESTION ? [fitOf(run, value.form)] : []));
  const given = fits.flatMap((fit) => (fit.value === null ? [] : [fit]));
  return given.length === 0 ? undefinedFor('not-converged') : given.reduce((a, b) => (b.value.aicc < a.value.aicc ? b : a));
}

function fitOf({ values, perYear }: ObservedRun, form: EtsForm, care?: typeof ROUGH): Estimated<EtsFit> {
  if (form.season !== 'N' && perYear === 1) return undefinedFor('not-seasonal');
  if (form.season !== 'N' && values.length < MINIMUM_YEARS * perYear) return undefinedFor('too-short');
  if ((form.error === 'M' || form.season === 'M') && !values.every((value) => value > 0)) return undefinedFor('not-positive');
  if (isConstant(values)) return undefinedFor('constant');
  return fitEts(values, form, perYear, care);
}

function parametersOf({ form, smoothing, initial, logLikelihood, aicc, variance }: EtsFit): Record<string, number> {
  const { alpha, beta, gamma, phi } = smoothing;
  return {
    alpha, ...(form.trend === 'N' ? {} : { beta }), ...(form.season === 'N' ? {} : { gamma }), ...(form.trend === 'Ad' ? { phi } : {}),
    level: initial.level, ...(form.trend === 'N' ? {} : { growth: initial.growth }),
    ...(form.season === 'N' ? {} : Object.fromEntries(initial.seasons.map((figure, i) => [`season${i + 1}`, figure]))),
    variance, logLikelihood, aicc,
  };
}
