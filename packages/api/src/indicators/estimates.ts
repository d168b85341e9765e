import {
  arima, drift, ets, isEstimated, naive, outliers, PERIODS_PER_YEAR, regularSeriesOf, seasonalNaive, stl, supF, theta, type Forecast, type ForecastingMethod, type RegularSeries,
} from '@mizan/analytics';
import type { TradeSeries } from '@mizan/model';
import type { IndicatorId } from './definitions.ts';
import { basisOf, flowOf } from './growth.ts';
import { decimalText, noFigure, resultOf, type Convention, type IndicatorFigure, type IndicatorResult, type Subject } from './result.ts';
import { within, type Window } from './window.ts';

/** An estimate by a model named beside it: no observation. */
const estimate = (period: string, value: number, convention: Convention, interval: IndicatorFigure['interval'] = null): IndicatorFigure => ({ period, value: decimalText(value), interval, flags: ['estimated'], convention });

const METHODS: Readonly<Partial<Record<IndicatorId, ForecastingMethod>>> = {
  'forecast-naive': naive, 'forecast-drift': drift, 'forecast-seasonal-naive': seasonalNaive, 'forecast-theta': theta, 'forecast-ets': ets, 'forecast-arima': arima,
};

const OTHERS: readonly IndicatorId[] = ['seasonally-adjusted', 'outliers', 'break-test'];

/** Years a series is carried on for, three of annual figures and one of others. */
const horizonOf = ({ frequency }: RegularSeries): number => (frequency === 'A' ? 3 : PERIODS_PER_YEAR[frequency]);

/** Forecasts, seasonal adjustment, outliers and the test of a break, of those that are asked for, over the periods of the window. */
export function estimateResults(series: TradeSeries, subject: Subject, window: Window, wanted: readonly IndicatorId[]): IndicatorResult[] {
  const asked = wanted.filter((id) => id in METHODS || OTHERS.includes(id));
  const inWindow = within(window);
  const points = series.points.filter(({ period }) => inWindow(period));
  const [last] = points.slice(-1);
  if (asked.length === 0 || last === undefined) return [];
  const regular = regularSeriesOf({ ...series, points });
  return asked.map((id) => resultOf(id, subject, flowOf(series, subject), basisOf(series), regular.ok ? figuresOf(id, regular.value, last.period) : [noFigure({ period: last.period }, 'different-span')]));
}

function figuresOf(id: IndicatorId, series: RegularSeries, last: string): IndicatorFigure[] {
  const method = METHODS[id];
  const found = method !== undefined ? forecastFigures(method(series, horizonOf(series))) : id === 'seasonally-adjusted' ? adjusted(series) : id === 'outliers' ? oddPeriods(series) : breakFigures(series);
  return 'reason' in found ? [noFigure({ period: last }, found.reason)] : found;
}

type Found = IndicatorFigure[] | Extract<ReturnType<ForecastingMethod>, { value: null }>;

/** Means, each with the band that holds 95 of 100 values if the model is right. */
function forecastFigures(found: ReturnType<ForecastingMethod>): Found {
  if (!isEstimated(found)) return found;
  const { method, convention, origin, observations, points }: Forecast = found.value;
  return points.map(({ period, mean, bands: { 80: inner, 95: outer } }) => estimate(period, mean, {
    model: method, how: convention, origin, observations, band: 95, low80: decimalText(inner.low), high80: decimalText(inner.high),
  }, { low: decimalText(outer.low), high: decimalText(outer.high), lowOpen: false, highOpen: false }));
}

function adjusted(series: RegularSeries): Found {
  const found = stl(series);
  if (!isEstimated(found)) return found;
  const { periods, seasonallyAdjusted, parameters: { convention, scale, period: season } } = found.value;
  return periods.map((period, i) => estimate(period, seasonallyAdjusted[i]!, { model: 'STL', defaults: convention, scale, season }));
}

function oddPeriods(series: RegularSeries): Found {
  const found = outliers(series);
  if (!isEstimated(found)) return found;
  const { model, critical, outliers: list } = found.value;
  return list.map(({ period, size, type, t }) => estimate(period, size, { model, critical, type, t }));
}

/** The largest of Chow's statistics for a shift of the mean, at the last period before it, with its p. */
function breakFigures(series: RegularSeries): Found {
  const found = supF({ y: series.points.map(({ value }) => value) });
  if (!isEstimated(found)) return found;
  const { statistic, pValue, last, observations } = found.value;
  return [estimate(series.points[last]!.period, statistic, { test: 'supF of a shift of the mean', observations, ...(isEstimated(pValue) ? { p: pValue.value } : { p: pValue.reason }) })];
}
