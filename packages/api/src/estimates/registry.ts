import { nearMatches } from '@mizan/model';
import { Refusal } from '../problem.ts';
import type { Estimate } from './estimate.ts';
import type { Estimator } from './estimator.ts';
import { accuracy } from './estimators/accuracy.ts';
import { autocorrelation } from './estimators/autocorrelation.ts';
import { breakpoints } from './estimators/breakpoints.ts';
import { chow } from './estimators/chow.ts';
import { chowLin } from './estimators/chow-lin.ts';
import { complexity } from './estimators/complexity.ts';
import { concentration } from './estimators/concentration.ts';
import { convertCurrency } from './estimators/convert-currency.ts';
import { deflate } from './estimators/deflate.ts';
import { denton } from './estimators/denton.ts';
import { differenceInDifferences } from './estimators/difference-in-differences.ts';
import { fernandez } from './estimators/fernandez.ts';
import { fixedEffects } from './estimators/fixed-effects.ts';
import { forecast } from './estimators/forecast.ts';
import { interruptedTimeSeries } from './estimators/interrupted-time-series.ts';
import { interval } from './estimators/interval.ts';
import { litterman } from './estimators/litterman.ts';
import { logGravity } from './estimators/log-gravity.ts';
import { ols } from './estimators/ols.ts';
import { outliers } from './estimators/outliers.ts';
import { partnerReported } from './estimators/partner-reported.ts';
import { ppml } from './estimators/ppml.ts';
import { priceIndex } from './estimators/price-index.ts';
import { reconcile } from './estimators/reconcile.ts';
import { rollingEvaluation } from './estimators/rolling-evaluation.ts';
import { routeFactor } from './estimators/route-factor.ts';
import { seasonalComparison } from './estimators/seasonal-comparison.ts';
import { stl } from './estimators/stl.ts';
import { structure } from './estimators/structure.ts';
import { supF } from './estimators/sup-f.ts';
import { syntheticControl } from './estimators/synthetic-control.ts';

/** Every estimator over a table the caller brings. */
export const ESTIMATORS: readonly Estimator[] = [
  ppml, logGravity, fixedEffects, ols, denton, chowLin, fernandez, litterman, interruptedTimeSeries, differenceInDifferences, syntheticControl, forecast, rollingEvaluation, accuracy, stl, seasonalComparison, outliers, autocorrelation, chow, supF,
  breakpoints, priceIndex, deflate, convertCurrency, partnerReported, reconcile, routeFactor, structure, concentration, complexity, interval,
];

/** An estimator by its name; throws a Refusal with near matches for another. */
export function estimatorNamed(name: string): Estimator {
  const found = ESTIMATORS.find((one) => one.name === name);
  if (found !== undefined) return found;
  throw Refusal.of('not-found', [{ field: 'name', reason: `there is no estimator "${name}"`, suggestions: nearMatches(name, ESTIMATORS.map((one) => ({ code: one.name }))) }]);
}

/** Estimates over a table; throws a Refusal for input that cannot be read. */
export const runEstimate = (name: string, input: unknown): Estimate => estimatorNamed(name).run(input);
