import { estimated, type Estimated } from '../linear/estimate.ts';
import { deseasonalised, type Decomposition } from '../seasonal/classical.ts';
import { isConstant, lineThrough, total } from '../time-series/descriptive.ts';
import type { RegularSeries } from '../time-series/regular-series.ts';
import { fitEts } from './ets-fit.ts';
import { SIMPLE } from './ets.ts';
import { forecastWith, MINIMUM_POINTS, sequence, type Forecast } from './forecast.ts';

export interface ThetaOptions {
  /**
   * `standard`: smoothing of the series with half the slope of its trend as drift (Hyndman and Billah 2003), as R's
   * thetaf. `two-lines`: the mean of the trend and of the smoothed line θ = 2, as Assimakopoulos and Nikolopoulos wrote it
   * and the M4 competition computed it; its smoothing parameter is that of the line.
   */
  readonly variant?: 'standard' | 'two-lines';
  /** How a season is taken out and put back; the usual factors need positive values. */
  readonly decomposition?: Decomposition;
}

/**
 * The Theta method, in the unit of the series: seasonally adjusted where the autocorrelation at one year is significant at
 * 90 % (three years at least), forecast as the variant says, and the season put back. Bands as R's thetaf: ±z σ√(1 + (h − 1)α²)
 * around the mean, not scaled by the season. 8 points at least; `not-positive` where factors are asked of zeros or negatives.
 * Source: Assimakopoulos and Nikolopoulos 2000. docs/methods/forecast.md
 */
export function theta(series: RegularSeries, horizon: number, { variant = 'standard', decomposition = 'multiplicative' }: ThetaOptions = {}): Estimated<Forecast> {
  return forecastWith(series, horizon, () => MINIMUM_POINTS, (run) => {
    const adjusted = deseasonalised(run, decomposition);
    if (adjusted.value === null) return adjusted;
    const { values, factor, seasonal } = adjusted.value;
    const lines = variant === 'standard' ? smoothedWithDrift(values) : twoLines(values);
    if (lines.value === null) return lines;
    const { alpha, level, slope, variance, fitted, ahead } = lines.value;
    const reseasoned = (value: number, place: number) => (decomposition === 'additive' ? value + factor(place) : value * factor(place));
    return {
      method: 'Theta',
      convention: `${variant}${seasonal ? `, ${decomposition} season` : ''}; residual variance with divisor n − 2; bands not scaled by the season`,
      parameters: { alpha, level, drift: slope / 2, variance }, fitted: fitted.map(reseasoned),
      means: sequence(horizon, (i) => reseasoned(ahead(i + 1), values.length + i)), variances: sequence(horizon, (i) => variance * (1 + i * alpha * alpha)),
    };
  });
}

interface ThetaLines {
  readonly alpha: number;
  /** Last smoothed level, of the series or of the line θ = 2. */
  readonly level: number;
  /** Slope of the trend. */
  readonly slope: number;
  readonly variance: number;
  readonly fitted: readonly number[];
  readonly ahead: (h: number) => number;
}

/** Simple exponential smoothing by least squares: its parameter, last level and one-step forecasts. A constant needs none. */
function smoothed(values: readonly number[]): Estimated<{ alpha: number; level: number; fitted: readonly number[] }> {
  if (isConstant(values)) return estimated({ alpha: 1, level: values[0]!, fitted: values });
  const fit = fitEts(values, SIMPLE, 1);
  return fit.value === null ? fit : estimated({ alpha: fit.value.smoothing.alpha, level: fit.value.pass.last.level, fitted: fit.value.pass.fitted });
}

/** σ² with the two parameters of the smoothing off the divisor. */
const varianceOf = (values: readonly number[], fitted: readonly number[]): number =>
  total(values.map((value, i) => (value - fitted[i]!) ** 2)) / (values.length - 2);

function smoothedWithDrift(values: readonly number[]): Estimated<ThetaLines> {
  const smooth = smoothed(values);
  if (smooth.value === null) return smooth;
  const { alpha, level, fitted } = smooth.value;
  const { slope } = lineThrough(values);
  const lag = (1 - (1 - alpha) ** values.length) / alpha;
  return estimated({ alpha, level, slope, fitted, variance: varianceOf(values, fitted), ahead: (h) => level + (slope / 2) * (h - 1 + lag) });
}

function twoLines(values: readonly number[]): Estimated<ThetaLines> {
  const trend = lineThrough(values);
  const smooth = smoothed(values.map((value, i) => 2 * value - trend.at(i + 1)));
  if (smooth.value === null) return smooth;
  const { alpha, level } = smooth.value;
  const fitted = smooth.value.fitted.map((value, i) => (value + trend.at(i + 1)) / 2);
  return estimated({ alpha, level, slope: trend.slope, fitted, variance: varianceOf(values, fitted), ahead: (h) => (level + trend.at(values.length + h)) / 2 });
}
