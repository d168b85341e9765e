import type { ArimaFit, Regressors } from './arima-fit.ts';
import { impulses, integration } from './arima-model.ts';

/** Mean and variance, in units of σ², of each period ahead; the error of the regression's own coefficients is not in it. */
export interface ArimaOutlook {
  readonly means: readonly number[];
  readonly unitVariances: readonly number[];
}

/** Regression's part of a point, counted from 1: its mean or drift, and the regressors there. */
export function regressionAt({ order, regression }: ArimaFit, place: number, regressors: readonly number[]): number {
  const constant = order.constant ? regression[0]! * (order.d + order.D === 0 ? 1 : place) : 0;
  const rest = order.constant ? regression.slice(1) : regression;
  return constant + rest.reduce((sum, b, k) => sum + b * regressors[k]!, 0);
}

/** Forecasts of a fitted model, with the regressors' values in the periods ahead; differences are undone exactly from the last points. */
export function arimaOutlook(fit: ArimaFit, values: readonly number[], horizon: number, regressors: Regressors = [], ahead: Regressors = []): ArimaOutlook {
  const n = values.length;
  const at = (columns: Regressors, t: number) => columns.map((column) => column[t]!);
  const noise = values.map((value, t) => value - regressionAt(fit, t + 1, at(regressors, t)));
  const delta = integration(fit.order, fit.period);
  const stationary = stationaryMeans(fit, horizon);
  for (let h = 0; h < horizon; h++) noise.push(stationary[h]! + delta.reduce((sum, weight, i) => sum + weight * noise[n + h - 1 - i]!, 0));
  return {
    means: noise.slice(n).map((value, h) => value + regressionAt(fit, n + h + 1, at(ahead, h))),
    unitVariances: unitVariances(fit, horizon, delta),
  };
}

/** Forecasts of the differenced series less its regression: the state moved on without news. */
function stationaryMeans({ pass, regression, polynomials }: ArimaFit, horizon: number): number[] {
  const [y, ...x] = pass.states;
  const state = y!.map((value, i) => value - regression.reduce((sum, b, k) => sum + b * x[k]![i]!, 0));
  const means: number[] = [];
  for (let h = 0; h < horizon; h++) {
    const head = state[0]!;
    means.push(head);
    for (let i = 0; i < state.length; i++) state[i] = (polynomials.phi[i] ?? 0) * head + (state[i + 1] ?? 0);
  }
  return means;
}

/**
 * Variance of the sums of errors: what is not known of the state, carried on and integrated, and the later errors through
 * the impulses of the whole model. δ are the weights that undo the differences.
 */
function unitVariances({ pass, polynomials }: ArimaFit, horizon: number, delta: readonly number[]): number[] {
  const cumulated = impulses({ phi: delta, theta: [] }, horizon);
  const psi = impulses(polynomials, horizon);
  const integrated = psi.map((_, j) => psi.slice(0, j + 1).reduce((sum, value, i) => sum + value * cumulated[j - i]!, 0));
  const rows = stateRows(pass.covariance.length, polynomials.phi, horizon);
  let later = 0;
  return rows.map((_, h) => {
    if (h > 0) later += integrated[h - 1]! ** 2;
    const weights = rows[0]!.map((_cell, i) => rows.slice(0, h + 1).reduce((sum, row, j) => sum + cumulated[h - j]! * row[i]!, 0));
    return quadratic(weights, pass.covariance) + later;
  });
}

/** First rows of the powers of the transition: how each element of the state shows in the series `j` periods on. */
function stateRows(size: number, phi: readonly number[], count: number): number[][] {
  const rows: number[][] = [Array.from({ length: size }, (_, i) => (i === 0 ? 1 : 0))];
  while (rows.length < count) {
    const row = rows.at(-1)!;
    rows.push(row.map((_, k) => (k === 0 ? row.reduce((sum, value, i) => sum + value * (phi[i] ?? 0), 0) : row[k - 1]!)));
  }
  return rows;
}

const quadratic = (x: readonly number[], matrix: readonly Float64Array[]): number =>
  x.reduce((sum, a, i) => sum + a * x.reduce((inner, b, k) => inner + b * matrix[i]![k]!, 0), 0);

/** One-step forecasts of the known values; null for the first ones, which the differences take. */
export function arimaFitted({ errors, pass }: ArimaFit, values: readonly number[]): (number | null)[] {
  const lost = values.length - errors.length;
  return values.map((value, t) => (t < lost ? null : value - errors[t - lost]! * pass.deviations[t - lost]!));
}
