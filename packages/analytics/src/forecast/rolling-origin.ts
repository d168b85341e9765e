import { estimated, type Estimated } from '../linear/estimate.ts';
import { undefinedFor, type UndefinedReason } from '../result.ts';
import { mean } from '../time-series/descriptive.ts';
import { observedRun } from '../time-series/observed-run.ts';
import { regularSeries, type RegularSeries } from '../time-series/regular-series.ts';
import { mase, smape, type AccuracyPair } from './accuracy.ts';
import type { BandLevel, Forecast } from './forecast.ts';

/** A method as a function of a series and a horizon: {@link naive}, {@link theta}, `(s, h) => ets(s, h, HOLT)` … */
export type ForecastingMethod = (series: RegularSeries, horizon: number) => Estimated<Forecast>;

/** Forecasts of one origin beside what came, or why the method gave none there. */
export type OriginResult =
  | { readonly origin: string; readonly forecast: Forecast; readonly actual: readonly number[]; readonly reason: null }
  | { readonly origin: string; readonly forecast: null; readonly actual: readonly number[]; readonly reason: UndefinedReason };

/** How far a method missed, over all its origins. */
export interface RollingEvaluation extends AccuracyPair {
  readonly origins: readonly OriginResult[];
  /** Mean absolute and root mean squared error of each number of periods ahead, in the unit of the series; from origins with a forecast. */
  readonly byHorizon: readonly { readonly ahead: number; readonly mae: number; readonly rmse: number }[];
  /** Shares of values inside the bands, which ought to be near 0.80 and 0.95. */
  readonly coverage: Readonly<Record<BandLevel, number>>;
}

export interface RollingOptions {
  /** Points before the first origin. */
  readonly initial: number;
  readonly horizon: number;
  /** Periods from one origin to the next. */
  readonly step?: number;
}

/**
 * Evaluates a method by forecasting from one past period after the other, each time with what was known then (Tashman 2000).
 * sMAPE and MASE are means over the origins, MASE scaled by each origin's own past at a lag of one year. `too-short` without an
 * origin; the method's reason where it gave a forecast from none.
 */
export function rollingOrigin(series: RegularSeries, method: ForecastingMethod, { initial, horizon, step = 1 }: RollingOptions): Estimated<RollingEvaluation> {
  const unusable = [initial, horizon, step].find((count) => !Number.isInteger(count) || count < 1);
  if (unusable !== undefined) throw new RangeError(`${unusable} is no whole number of periods, at least 1`);
  const run = observedRun(series);
  if (run.value === null) return run;
  const { periods, values, perYear } = run.value;
  const origins: OriginResult[] = [];
  for (let known = initial; known + horizon <= values.length; known += step) {
    const [origin, actual] = [periods[known - 1]!, values.slice(known, known + horizon)];
    const forecast = method(regularSeries(periods[0]!, values.slice(0, known)), horizon);
    origins.push(forecast.value === null ? { origin, actual, forecast: null, reason: forecast.reason } : { origin, actual, forecast: forecast.value, reason: null });
  }
  const given = origins.filter((result) => result.reason === null);
  if (given.length === 0) return undefinedFor(origins[0]?.reason ?? 'too-short');
  return estimated({ origins, ...measured(given, values, perYear, horizon) });
}

type Given = Extract<OriginResult, { reason: null }>;

function measured(given: readonly Given[], values: readonly number[], perYear: number, horizon: number): Omit<RollingEvaluation, 'origins'> {
  const means = ({ forecast }: Given) => forecast.points.map((point) => point.mean);
  const inside = (level: BandLevel) =>
    mean(given.flatMap(({ forecast, actual }) => forecast.points.map(({ bands }, h) => Number(actual[h]! >= bands[level].low && actual[h]! <= bands[level].high))));
  return {
    smape: averaged(given.map((result) => smape(result.actual, means(result)))),
    mase: averaged(given.map((result) => mase(result.actual, means(result), values.slice(0, result.forecast.observations), perYear))),
    byHorizon: Array.from({ length: horizon }, (_, h) => {
      const errors = given.map((result) => result.actual[h]! - result.forecast.points[h]!.mean);
      return { ahead: h + 1, mae: mean(errors.map(Math.abs)), rmse: Math.sqrt(mean(errors.map((error) => error * error))) };
    }),
    coverage: { 80: inside(80), 95: inside(95) },
  };
}

/** Mean of measures; undefined with the reason of the first that is. */
function averaged(measures: readonly Estimated<number>[]): Estimated<number> {
  const values: number[] = [];
  for (const measure of measures) {
    if (measure.value === null) return measure;
    values.push(measure.value);
  }
  return estimated(mean(values));
}
