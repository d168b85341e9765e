import { estimated, type Estimated } from '../linear/estimate.ts';
import { undefinedFor, type Undefined } from '../result.ts';
import { observedRun, type ObservedRun } from '../time-series/observed-run.ts';
import { periodAfter, type RegularSeries } from '../time-series/regular-series.ts';

/** Shares of a forecast's errors that its bands hold if the model is right, in percent. */
export const BAND_LEVELS = [80, 95] as const;
export type BandLevel = (typeof BAND_LEVELS)[number];

/** Normal quantiles of the two-sided bands. */
const QUANTILE: Readonly<Record<BandLevel, number>> = { 80: 1.2815515655446004, 95: 1.959963984540054 };

/** Points a model (ETS, Theta, ARIMA) needs; under it only the naive and the drift forecast are given. */
export const MINIMUM_POINTS = 8;

export interface Band {
  readonly low: number;
  readonly high: number;
}

/** One period ahead, in the unit of the series. */
export interface ForecastPoint {
  readonly period: string;
  readonly mean: number;
  readonly bands: Readonly<Record<BandLevel, Band>>;
}

/** A forecast, and what it rests on. */
export interface Forecast {
  /** Method with its form: `Naive`, `ETS(M,Ad,M)`, `ARIMA(0,1,1)(0,1,1)[12]`. */
  readonly method: string;
  /** How its parameters and bands were computed, where programs differ. */
  readonly convention: string;
  readonly parameters: Readonly<Record<string, number>>;
  /** Last known period, from which the forecast starts: a series that ends in gaps is forecast from before them. */
  readonly origin: string;
  readonly observations: number;
  readonly points: readonly ForecastPoint[];
  /** One-step forecasts of the known values, null where the method has none yet. */
  readonly fitted: readonly (number | null)[];
}

/** What a method says of the periods ahead: means and variances, one per period. */
export interface Outlook extends Pick<Forecast, 'method' | 'convention' | 'parameters' | 'fitted'> {
  readonly means: readonly number[];
  readonly variances: readonly number[];
}

/** Bands of normal errors around means. */
export function forecastOf({ periods }: ObservedRun, { means, variances, ...described }: Outlook): Forecast {
  const origin = periods.at(-1)!;
  const points = means.map((mean, i): ForecastPoint => {
    const band = (level: BandLevel): Band => {
      const half = QUANTILE[level] * Math.sqrt(variances[i]!);
      return { low: mean - half, high: mean + half };
    };
    return { period: periodAfter(origin, i + 1), mean, bands: { 80: band(80), 95: band(95) } };
  });
  return { ...described, origin, observations: periods.length, points };
}

/** A forecast of `horizon` periods by a method that needs `minimum` points; throws on a horizon that is no positive whole number. */
export function forecastWith(
  series: RegularSeries, horizon: number, minimum: (run: ObservedRun) => number, outlook: (run: ObservedRun) => Outlook | Undefined,
): Estimated<Forecast> {
  if (!Number.isInteger(horizon) || horizon < 1) throw new RangeError(`a horizon of ${horizon} is no whole number of periods, at least 1`);
  const run = observedRun(series);
  if (run.value === null) return run;
  if (run.value.values.length < minimum(run.value)) return undefinedFor('too-short');
  const ahead = outlook(run.value);
  return 'value' in ahead ? ahead : estimated(forecastOf(run.value, ahead));
}

/** `count` numbers made from 0, 1, 2 … */
export const sequence = (count: number, make: (i: number) => number): number[] => Array.from({ length: count }, (_, i) => make(i));
