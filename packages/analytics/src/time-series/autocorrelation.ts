import { estimated, type Estimated } from '../linear/estimate.ts';
import { undefinedFor } from '../result.ts';
import { isConstant, mean } from './descriptive.ts';
import { observedRun } from './observed-run.ts';
import type { RegularSeries } from './regular-series.ts';

/**
 * Autocorrelations at lags 1 to `maxLag`: r_k = Σ (v_t − v̄)(v_{t+k} − v̄) / Σ (v_t − v̄)², the sums over the terms there are
 * (Box and Jenkins; as R's acf). Undefined for a constant series, one with a gap, or one not longer than `maxLag`.
 */
export function autocorrelation(series: RegularSeries, maxLag: number): Estimated<readonly number[]> {
  const run = observedRun(series);
  if (run.value === null) return run;
  const { values } = run.value;
  if (values.length <= maxLag) return undefinedFor('too-short');
  return isConstant(values) ? undefinedFor('constant') : estimated(correlations(values, maxLag));
}

/** Autocorrelations at lags 1 to `maxLag` of numbers that are not all the same. */
export function correlations(values: readonly number[], maxLag: number): number[] {
  const centre = mean(values);
  const deviations = values.map((value) => value - centre);
  const product = (lag: number) => deviations.slice(lag).reduce((sum, deviation, t) => sum + deviation * deviations[t]!, 0);
  return Array.from({ length: maxLag }, (_, i) => product(i + 1) / product(0));
}

/** Partial autocorrelations at lags 1 to `maxLag`, by the recursion of Durbin and Levinson on {@link autocorrelation}; undefined as that is. */
export function partialAutocorrelation(series: RegularSeries, maxLag: number): Estimated<readonly number[]> {
  const plain = autocorrelation(series, maxLag);
  return plain.value === null ? plain : estimated(partial(plain.value));
}

function partial(r: readonly number[]): number[] {
  let phi: number[] = [];
  return r.map((rk, k) => {
    const rest = 1 - phi.reduce((sum, coefficient, j) => sum + coefficient * r[j]!, 0);
    const last = (rk - phi.reduce((sum, coefficient, j) => sum + coefficient * r[k - 1 - j]!, 0)) / rest;
    phi = [...phi.map((coefficient, j) => coefficient - last * phi[k - 1 - j]!), last];
    return last;
  });
}
