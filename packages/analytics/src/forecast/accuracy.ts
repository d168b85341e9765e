import { estimated, type Estimated } from '../linear/estimate.ts';
import { undefinedFor } from '../result.ts';
import { differences, mean } from '../time-series/descriptive.ts';

/**
 * Symmetric mean absolute percentage error, 200 |y − f| / (|y| + |f|) averaged, in percent from 0 to 200 (Makridakis 1993; M4).
 * Undefined (`total-zero`) where a value and its forecast are both 0, (`missing`) without values and (`not-finite`) with one that
 * is none; throws on unequal lengths.
 */
export function smape(actual: readonly number[], forecast: readonly number[]): Estimated<number> {
  paired(actual, forecast);
  if (actual.length === 0) return undefinedFor('missing');
  const sizes = actual.map((y, i) => Math.abs(y) + Math.abs(forecast[i]!));
  if (sizes.includes(0)) return undefinedFor('total-zero');
  if (!sizes.every(Number.isFinite)) return undefinedFor('not-finite');
  return estimated(mean(actual.map((y, i) => (200 * Math.abs(y - forecast[i]!)) / sizes[i]!)));
}

/**
 * Mean absolute scaled error: mean |y − f| over the mean absolute change of the training values from a period `lag` before (a
 * year for seasonal data, 1 else); below 1 is better than a naive forecast was there (Hyndman and Koehler 2006; M4). Undefined
 * where the training values never change (`constant`) or are no more than `lag` (`too-short`), and without values (`missing`).
 */
export function mase(actual: readonly number[], forecast: readonly number[], training: readonly number[], lag: number): Estimated<number> {
  paired(actual, forecast);
  if (actual.length === 0) return undefinedFor('missing');
  if (training.length <= lag) return undefinedFor('too-short');
  const scale = mean(differences(training, lag).map(Math.abs));
  if (scale === 0) return undefinedFor('constant');
  const error = mean(actual.map((y, i) => Math.abs(y - forecast[i]!)));
  return Number.isFinite(error / scale) ? estimated(error / scale) : undefinedFor('not-finite');
}

/** The two measures of one method on the same values. */
export interface AccuracyPair {
  readonly smape: Estimated<number>;
  readonly mase: Estimated<number>;
}

/**
 * Overall weighted average of M4: the mean of a method's sMAPE and MASE, each over that of Naïve 2. Below 1 beats it. The
 * reason of the first undefined part, `base-zero` where Naïve 2 made no error. Averages over many series go in as they are.
 */
export function owa(method: AccuracyPair, naive2: AccuracyPair): Estimated<number> {
  const parts = [method.smape, method.mase, naive2.smape, naive2.mase];
  for (const part of parts) if (part.value === null) return part;
  const [smapeOf, maseOf, smapeBase, maseBase] = parts.map((part) => part.value!);
  return smapeBase === 0 || maseBase === 0 ? undefinedFor('base-zero') : estimated((smapeOf! / smapeBase! + maseOf! / maseBase!) / 2);
}

function paired(actual: readonly number[], forecast: readonly number[]): void {
  if (actual.length !== forecast.length) throw new RangeError(`${actual.length} values cannot be compared with ${forecast.length} forecasts`);
}
