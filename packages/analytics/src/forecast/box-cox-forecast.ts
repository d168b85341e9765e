import { estimated, type Estimated } from '../linear/estimate.ts';
import { undefinedFor } from '../result.ts';
import { boxCox, inverseBoxCox } from '../time-series/box-cox.ts';
import { observedRun } from '../time-series/observed-run.ts';
import { regularSeries, type RegularSeries } from '../time-series/regular-series.ts';
import type { Band, Forecast, ForecastPoint } from './forecast.ts';
import type { ForecastingMethod } from './rolling-origin.ts';

/**
 * A method on the Box–Cox scale (λ = 0: logarithms), and back: bands keep their shares and, for λ = 0, stay positive; the
 * centre is the median, not the mean (R's biasadj = FALSE). `not-positive` for zeros and negatives, and where a band of λ ≠ 0
 * leaves the range that has a value. Parameters and convention are those of the transformed scale.
 */
export function boxCoxForecast(series: RegularSeries, horizon: number, lambda: number, method: ForecastingMethod): Estimated<Forecast> {
  const run = observedRun(series);
  if (run.value === null) return run;
  const { periods, values } = run.value;
  if (!values.every((value) => value > 0)) return undefinedFor('not-positive');
  const transformed = method(regularSeries(periods[0]!, values.map((value) => boxCox(value, lambda))), horizon);
  if (transformed.value === null) return transformed;
  const back = transformed.value.points.map((point) => pointBack(point, lambda));
  if (!back.every((point) => point !== null)) return undefinedFor('not-positive');
  return estimated({
    ...transformed.value, convention: `Box–Cox λ = ${lambda}, medians; ${transformed.value.convention}`, points: back,
    fitted: transformed.value.fitted.map((value) => (value === null ? null : inverseBoxCox(value, lambda))),
  });
}

function pointBack({ period, mean, bands }: ForecastPoint, lambda: number): ForecastPoint | null {
  const [centre, inner, outer] = [inverseBoxCox(mean, lambda), bandBack(bands[80], lambda), bandBack(bands[95], lambda)];
  return centre === null || inner === null || outer === null ? null : { period, mean: centre, bands: { 80: inner, 95: outer } };
}

function bandBack(band: Band, lambda: number): Band | null {
  const [low, high] = [inverseBoxCox(band.low, lambda), inverseBoxCox(band.high, lambda)];
  return low === null || high === null ? null : { low, high };
}
