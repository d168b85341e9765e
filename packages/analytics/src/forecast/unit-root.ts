import { stl } from '../seasonal/stl.ts';
import { differences, isConstant, mean } from '../time-series/descriptive.ts';
import type { RegularSeries } from '../time-series/regular-series.ts';

/** 5 % value of the KPSS statistic for a level (Kwiatkowski, Phillips, Schmidt and Shin 1992, table 1). */
const KPSS_CRITICAL = 0.463;
/** Strength of the season from which a yearly difference is taken, and the window it is measured with: as R's forecast::nsdiffs. */
const SEASONAL_STRENGTH = 0.64;
const STRENGTH_WINDOW = 11;
const MOST_DIFFERENCES = 2;

/**
 * KPSS statistic of stationarity around a level: Σ S_t² / (n² s²), S_t the partial sums of the deviations from the mean and
 * s² their long-run variance with Bartlett weights over ⌊3√n/13⌋ lags, as R's forecast::ndiffs takes. For numbers that vary.
 */
export function kpssStatistic(values: readonly number[]): number {
  const n = values.length;
  const centre = mean(values);
  const deviations = values.map((value) => value - centre);
  const lags = Math.trunc((3 * Math.sqrt(n)) / 13);
  const product = (lag: number) => deviations.slice(lag).reduce((sum, e, t) => sum + e * deviations[t]!, 0) / n;
  let longRun = product(0);
  for (let lag = 1; lag <= lags; lag++) longRun += 2 * (1 - lag / (lags + 1)) * product(lag);
  let [partial, squares] = [0, 0];
  for (const deviation of deviations) squares += (partial += deviation) ** 2;
  return squares / (n * n * longRun);
}

/** Plain differences until KPSS no longer rejects a level at 5 %, two at most. */
export function plainDifferences(values: readonly number[]): number {
  let rest = [...values];
  for (let d = 0; d < MOST_DIFFERENCES; d++) {
    if (isConstant(rest) || kpssStatistic(rest) <= KPSS_CRITICAL) return d;
    rest = differences(rest);
  }
  return MOST_DIFFERENCES;
}

/** 1 where the season's strength by STL passes 0.64 (Wang, Smith and Hyndman 2006), else 0; 0 where there is no season to measure. */
export function seasonalDifferences(series: RegularSeries): 0 | 1 {
  const decomposition = stl(series, { convention: 'R', seasonalWindow: STRENGTH_WINDOW });
  return (decomposition.value?.seasonalStrength ?? 0) > SEASONAL_STRENGTH ? 1 : 0;
}
