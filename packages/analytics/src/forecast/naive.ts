import type { Estimated } from '../linear/estimate.ts';
import { undefinedFor } from '../result.ts';
import { deseasonalised } from '../seasonal/classical.ts';
import { differences, total } from '../time-series/descriptive.ts';
import type { RegularSeries } from '../time-series/regular-series.ts';
import { forecastWith, sequence, type Forecast } from './forecast.ts';

const meanSquare = (errors: readonly number[]): number => total(errors.map((error) => error * error)) / errors.length;
const DIVISOR_N = 'residual variance with divisor n';

/**
 * Every period as the last known one; variance of h steps hσ², σ² the mean squared change. At least 2 points. Source:
 * Hyndman and Athanasopoulos 2021, sections 5.2 and 5.5; as R's forecast::naive. docs/methods/forecast.md
 */
export function naive(series: RegularSeries, horizon: number): Estimated<Forecast> {
  return forecastWith(series, horizon, () => 2, ({ values }) => {
    const variance = meanSquare(differences(values));
    return {
      method: 'Naive', convention: DIVISOR_N, parameters: { variance }, fitted: [null, ...values.slice(0, -1)],
      means: sequence(horizon, () => values.at(-1)!), variances: sequence(horizon, (i) => variance * (i + 1)),
    };
  });
}

/**
 * The straight line through the first and the last known point, carried on: b = (v_n − v_1)/(n − 1). Variance of h steps
 * σ²(h + h²/(n − 1)), σ² with divisor n − 2, so that the drift's own error counts. At least 3 points. Source as {@link naive}; as R's rwf.
 */
export function drift(series: RegularSeries, horizon: number): Estimated<Forecast> {
  return forecastWith(series, horizon, () => 3, ({ values }) => {
    const n = values.length;
    const slope = (values[n - 1]! - values[0]!) / (n - 1);
    const variance = total(differences(values).map((change) => (change - slope) ** 2)) / (n - 2);
    return {
      method: 'Drift', convention: 'residual variance with divisor n − 2, the drift\'s own error included', parameters: { drift: slope, variance },
      fitted: [null, ...values.slice(0, -1).map((value) => value + slope)],
      means: sequence(horizon, (i) => values[n - 1]! + slope * (i + 1)), variances: sequence(horizon, (i) => variance * (i + 1 + (i + 1) ** 2 / (n - 1))),
    };
  });
}

/**
 * Every period as the same one of the last year known; variance σ² times the years ahead, begun ones counted whole. More
 * than a year of points; `not-seasonal` for annual series. Source as {@link naive}; as R's forecast::snaive.
 */
export function seasonalNaive(series: RegularSeries, horizon: number): Estimated<Forecast> {
  return forecastWith(series, horizon, ({ perYear }) => perYear + 1, ({ values, perYear }) => {
    if (perYear === 1) return undefinedFor('not-seasonal');
    const variance = meanSquare(differences(values, perYear));
    const lastYear = values.slice(-perYear);
    return {
      method: 'Seasonal naive', convention: DIVISOR_N, parameters: { variance }, fitted: [...lastYear.map(() => null), ...values.slice(0, -perYear)],
      means: sequence(horizon, (i) => lastYear[i % perYear]!), variances: sequence(horizon, (i) => variance * (Math.floor(i / perYear) + 1)),
    };
  });
}

/**
 * The M4 competition's Naïve 2, the yardstick of OWA: seasonally adjusted by classical multiplicative decomposition where
 * the autocorrelation at one year is significant at 90 % (three years at least), then naive, then the season put back.
 * `not-positive` where a seasonal series has zeros or negatives. Source: Makridakis, Spiliotis and Assimakopoulos 2020.
 */
export function naive2(series: RegularSeries, horizon: number): Estimated<Forecast> {
  return forecastWith(series, horizon, () => 2, (run) => {
    const adjusted = deseasonalised(run, 'multiplicative');
    if (adjusted.value === null) return adjusted;
    const { values, factor } = adjusted.value;
    const variance = meanSquare(differences(values));
    const last = run.values.length - 1;
    return {
      method: 'Naïve 2', convention: `${DIVISOR_N}, bands scaled by the seasonal factor`, parameters: { variance, seasonal: adjusted.value.seasonal ? 1 : 0 },
      fitted: [null, ...values.slice(0, -1).map((value, i) => value * factor(i + 1))],
      means: sequence(horizon, (i) => values[last]! * factor(last + 1 + i)), variances: sequence(horizon, (i) => variance * (i + 1) * factor(last + 1 + i) ** 2),
    };
  });
}
