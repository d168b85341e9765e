import { estimated, type Estimated } from '../linear/estimate.ts';
import { undefinedFor, type Undefined } from '../result.ts';
import { isConstant } from '../time-series/descriptive.ts';
import type { ObservedRun } from '../time-series/observed-run.ts';
import { regularSeries, type RegularSeries } from '../time-series/regular-series.ts';
import { differenced, fitArima, type ArimaFit } from './arima-fit.ts';
import { arimaName, type ArimaOrder } from './arima-model.ts';
import { arimaFitted, arimaOutlook } from './arima-outlook.ts';
import { selectArima } from './arima-select.ts';
import { forecastWith, MINIMUM_POINTS, type Forecast } from './forecast.ts';
import { plainDifferences, seasonalDifferences } from './unit-root.ts';

/**
 * An ARIMA model by exact maximum likelihood: the order given, or the one of least AICc for as many differences as the
 * season's strength and KPSS tests ask for (Hyndman and Khandakar 2008). Coefficients have the signs of R. 8 points at least;
 * yearly parts need a series that is not annual (`not-seasonal`); `constant` where the differences do not vary. Bands take the
 * parameters as known. Source: Box and Jenkins; Harvey 1989; as R's Arima and auto.arima. docs/methods/forecast.md
 */
export function arima(series: RegularSeries, horizon: number, order?: ArimaOrder): Estimated<Forecast> {
  return forecastWith(series, horizon, () => MINIMUM_POINTS, (run) => {
    const fit = fitOf(run, order);
    if (fit.value === null) return fit;
    const { means, unitVariances } = arimaOutlook(fit.value, run.values, horizon);
    return {
      method: arimaName(fit.value.order, run.perYear), convention: 'exact maximum likelihood; residual variance with divisor n − coefficients; normal errors',
      parameters: parametersOf(fit.value), fitted: arimaFitted(fit.value, run.values),
      means, variances: unitVariances.map((unit) => unit * fit.value.variance),
    };
  });
}

function fitOf(run: ObservedRun, order: ArimaOrder | undefined): Estimated<ArimaFit> {
  return order === undefined ? selected(run) : orderProblem(run, order) ?? fitArima(run.values, order, run.perYear);
}

/** The model of least AICc for the differences that the tests ask for, or for given ones. */
function selected(run: ObservedRun, given?: Differences): Estimated<ArimaFit> {
  return isConstant(run.values) ? undefinedFor('constant') : selectArima(run.values, given ?? differencesFor(run), run.perYear);
}

type Differences = Pick<ArimaOrder, 'd' | 'D'>;

function differencesFor({ periods, values, perYear }: ObservedRun): Differences {
  const D = seasonalDifferences(regularSeries(periods[0]!, values));
  return { d: plainDifferences(differenced(values, { d: 0, D }, perYear)), D };
}

/** The order of that model alone. */
export function orderFor(run: ObservedRun, given?: Differences): Estimated<ArimaOrder> {
  const fit = selected(run, given);
  return fit.value === null ? fit : estimated(fit.value.order);
}

/** Why an order does not suit a series, if so (`not-seasonal`). Throws on orders that are no whole numbers, and on a constant beside two differences. */
export function orderProblem({ perYear }: ObservedRun, { constant, ...orders }: ArimaOrder): Undefined | undefined {
  if (!Object.values(orders).every((x) => Number.isInteger(x) && x >= 0)) throw new RangeError('orders of an ARIMA model are whole numbers from 0');
  if (constant && orders.d + orders.D > 1) throw new RangeError('a model with two differences has no constant');
  return perYear === 1 && orders.P + orders.D + orders.Q > 0 ? undefinedFor('not-seasonal') : undefined;
}

function parametersOf({ order, coefficients, regression, variance, logLikelihood, aicc }: ArimaFit): Record<string, number> {
  const named = (name: string, list: readonly number[]) => list.map((value, i) => [`${name}${i + 1}`, value] as const);
  const { ar, ma, sar, sma } = coefficients;
  return {
    ...Object.fromEntries([...named('ar', ar), ...named('ma', ma), ...named('sar', sar), ...named('sma', sma)]),
    ...(order.constant ? { [order.d + order.D === 0 ? 'mean' : 'drift']: regression[0]! } : {}),
    variance, logLikelihood, aicc,
  };
}
