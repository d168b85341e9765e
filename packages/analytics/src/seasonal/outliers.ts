import { fitArima, type ArimaFit } from '../forecast/arima-fit.ts';
import { arimaName, type ArimaOrder } from '../forecast/arima-model.ts';
import { orderFor, orderProblem } from '../forecast/arima.ts';
import { MINIMUM_POINTS } from '../forecast/forecast.ts';
import { estimated, type Estimated } from '../linear/estimate.ts';
import { undefinedFor } from '../result.ts';
import { observedRun, type ObservedRun } from '../time-series/observed-run.ts';
import type { RegularSeries } from '../time-series/regular-series.ts';
import { effectColumn, strongestCandidate, robustDeviation, type Effect, type OutlierType } from './outlier-effects.ts';
import { MINIMUM_YEARS } from './stl.ts';

/** An outlier found: its place, kind and size. */
export interface Outlier {
  readonly type: OutlierType;
  readonly period: string;
  /** Size at its first period, in the unit of the series, or in log points on the logarithmic scale. */
  readonly size: number;
  /** Size over its standard error, which rests on the median absolute deviation of the residuals. */
  readonly t: number;
}

export interface OutlierOptions {
  readonly types?: readonly OutlierType[];
  /** |t| from which an outlier is kept; see {@link criticalValue}. */
  readonly critical?: number;
  /** Model of the series without outliers: {@link AIRLINE} where not given, for annual series selected by AICc. */
  readonly order?: ArimaOrder;
  readonly scale?: 'additive' | 'logarithmic';
}

export interface OutlierReport {
  readonly method: 'Chen–Liu effects, added one at a time, then dropped one at a time';
  readonly model: string;
  readonly critical: number;
  readonly scale: 'additive' | 'logarithmic';
  readonly outliers: readonly Outlier[];
  readonly periods: readonly string[];
  /** The series less the outliers found (on the logarithmic scale divided by them). An estimate, not an observation. */
  readonly adjusted: readonly number[];
}

/** The model of Box and Jenkins' airline passengers, with which outliers of seasonal series are usually sought (TRAMO, X-13ARIMA-SEATS). */
export const AIRLINE: ArimaOrder = { p: 0, d: 1, q: 1, P: 0, D: 1, Q: 1, constant: false };

/** A median deviation this small beside the standard deviation: more than half of the errors are the same, and give no scale. */
const ROUNDING = 1e-6;

/** The largest part of the periods that may be outliers: with more of them the model describes the rest and not the series. */
const MOST_OUTLIERS = 0.25;

/** How often model and outliers are sought in turn: each depends on the other. */
const ROUNDS = 4;

/** The usual bound: 3 up to 50 points, 4 from 450, in between by the straight line (R's tsoutliers). */
export const criticalValue = (points: number): number => Math.min(4, Math.max(3, 3 + 0.0025 * (points - 50)));

/**
 * Additive outliers (AO: one period), level shifts (LS: from a period on) and temporary changes (TC: fading by 0.7 a period) of
 * a series with ARIMA errors, after Chen and Liu 1993: the largest effect over the critical value is added until none is, with
 * the residuals' scale from their median absolute deviation; then the smallest under it are dropped. Three years and 8 points
 * at least. Undefined as {@link arima} is, where more than half of the residuals are the same (`constant`), where more than
 * a quarter of the periods come out as outliers (`not-converged`), and for logarithms of zeros and negatives (`not-positive`). docs/methods/seasonal.md
 */
export function outliers(series: RegularSeries, { types = ['AO', 'LS', 'TC'], critical, order, scale = 'additive' }: OutlierOptions = {}): Estimated<OutlierReport> {
  const run = observedRun(series);
  if (run.value === null) return run;
  const { periods, values, perYear } = run.value;
  if (values.length < Math.max(MINIMUM_POINTS, MINIMUM_YEARS * perYear)) return undefinedFor('too-short');
  if (scale === 'logarithmic' && !values.every((value) => value > 0)) return undefinedFor('not-positive');
  const scaled: ObservedRun = scale === 'additive' ? run.value : { ...run.value, values: values.map(Math.log) };
  const bound = critical ?? criticalValue(values.length);
  const refused = order && orderProblem(run.value, order);
  if (refused) return refused;
  const model = order ?? (perYear > 1 ? AIRLINE : undefined);
  const settled = model === undefined ? settle(scaled, types, bound) : search(scaled, types, bound, model);
  if (settled.value === null) return settled;
  const { fit, effects } = settled.value;
  const adjusted = without(scaled.values, settled.value);
  return estimated({
    method: 'Chen–Liu effects, added one at a time, then dropped one at a time', model: arimaName(fit.order, perYear), critical: bound, scale, periods,
    outliers: effects.map(({ type, at }, k) => ({ type, period: periods[at]!, ...sizeOf(fit, k) })).sort((a, b) => (a.period < b.period ? -1 : 1)),
    adjusted: scale === 'additive' ? adjusted : adjusted.map(Math.exp),
  });
}

interface Settled {
  readonly fit: ArimaFit;
  readonly effects: readonly Effect[];
  readonly settled: boolean;
}

/**
 * Model and outliers of an annual series in turn, until the model of the series without the outliers is the one they were found
 * with. A level shift passes for a unit root (Perron 1989), so the search begins with one difference fewer than the tests ask for,
 * and with the model as selected if that does not settle.
 */
function settle(run: ObservedRun, types: readonly OutlierType[], bound: number): Estimated<Settled> {
  const order = orderFor(run);
  if (order.value === null) return order;
  const { d, D } = order.value;
  const fewer = d === 0 ? undefined : orderFor(run, { d: d - 1, D }).value;
  const first = fewer ? settleFrom(run, types, bound, fewer) : undefined;
  if (first?.value?.settled) return first;
  return settleFrom(run, types, bound, order.value);
}

function settleFrom(run: ObservedRun, types: readonly OutlierType[], bound: number, start: ArimaOrder): Estimated<Settled> {
  let [order, last]: [ArimaOrder, Estimated<Settled>] = [start, undefinedFor('not-converged')];
  for (let round = 0; round < ROUNDS; round++) {
    last = search(run, types, bound, order);
    if (last.value === null) return last;
    const next = orderFor({ ...run, values: without(run.values, last.value) });
    if (next.value === null) return last;
    if (arimaName(next.value, run.perYear) === arimaName(order, run.perYear)) return estimated({ ...last.value, settled: true });
    order = next.value;
  }
  return last;
}

/** Values less the outliers found in them. */
function without(values: readonly number[], { fit, effects }: Settled): readonly number[] {
  return effects.reduce<readonly number[]>((rest, effect, k) => {
    const [column, { size }] = [effectColumn(effect, values.length), sizeOf(fit, k)];
    return rest.map((value, t) => value - size * column[t]!);
  }, values);
}

/** Size of the k-th outlier of a model, and that over its error by the robust deviation of the residuals. */
function sizeOf({ order, regression, standardErrors, mlVariance, errors }: ArimaFit, k: number): { size: number; t: number } {
  const place = order.constant ? k + 1 : k;
  const size = regression[place]!;
  return { size, t: (size / standardErrors[place]!) * (Math.sqrt(mlVariance) / robustDeviation(errors)) };
}

function search(run: ObservedRun, types: readonly OutlierType[], bound: number, order: ArimaOrder): Estimated<Settled> {
  const plain = fitWith(run, order, []);
  if (plain.value === null) return plain;
  const all = added(run, { fit: plain.value, effects: [], settled: false }, types, bound);
  return all.value === null ? all : dropped(run, all.value, bound);
}

/** A model with outliers, if its residuals have a scale to judge them by. */
function fitWith(run: ObservedRun, order: ArimaOrder, effects: readonly Effect[]): Estimated<ArimaFit> {
  const fit = fitArima(run.values, order, run.perYear, effects.map((effect) => effectColumn(effect, run.values.length)));
  return fit.value !== null && robustDeviation(fit.value.errors) <= ROUNDING * Math.sqrt(fit.value.mlVariance) ? undefinedFor('constant') : fit;
}

/** The largest effects over the bound put in, one at a time, as long as the series bears one more. */
function added(run: ObservedRun, from: Settled, types: readonly OutlierType[], bound: number): Estimated<Settled> {
  let last = from;
  for (;;) {
    const candidate = strongestCandidate(run, last.fit, last.effects, types);
    if (candidate === undefined || candidate.strength < bound) return estimated(last);
    const effects = [...last.effects, candidate.effect];
    if (effects.length > MOST_OUTLIERS * run.values.length) return undefinedFor('not-converged');
    const fit = fitWith(run, last.fit.order, effects);
    if (fit.value === null) return estimated(last);
    last = { ...last, fit: fit.value, effects };
  }
}

/** The smallest effects under the bound taken out, one at a time. */
function dropped(run: ObservedRun, from: Settled, bound: number): Estimated<Settled> {
  let last = from;
  for (;;) {
    const strengths = last.effects.map((_, k) => Math.abs(sizeOf(last.fit, k).t));
    const weakest = strengths.indexOf(Math.min(...strengths));
    if (weakest < 0 || strengths[weakest]! >= bound) return estimated(last);
    const effects = last.effects.filter((_, k) => k !== weakest);
    const fit = fitWith(run, last.fit.order, effects);
    if (fit.value === null) return fit;
    last = { ...last, fit: fit.value, effects };
  }
}
