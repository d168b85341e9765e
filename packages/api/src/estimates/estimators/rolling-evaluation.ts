import { owa, PERIODS_PER_YEAR, rollingOrigin, type Estimated, type ForecastingMethod, type RollingEvaluation } from '@mizan/analytics';
import { z } from 'zod';
import { figure, type EstimateRow } from '../estimate.ts';
import { estimator } from '../estimator.ts';
import { FORECASTS, horizon, methodOf, methodShape } from '../methods.ts';
import { periodColumn, valueColumn } from '../options.ts';
import { seriesOf } from '../timeline.ts';

/** Methods judged by what they would have said. */
export const rollingEvaluation = estimator({
  name: 'rolling-evaluation', what: 'Forecasting methods judged from one past period after the other: sMAPE, MASE, OWA against Naïve 2, errors by horizon, coverage of the bands', method: 'forecast',
  options: {
    period: periodColumn, value: valueColumn, by: z.array(z.enum(FORECASTS)).min(1).default(['naive', 'drift', 'theta']).describe('The methods'), horizon,
    initial: z.int().min(1).max(100_000).describe('Points before the first origin'), step: z.int().min(1).max(100_000).default(1).describe('Periods from one origin to the next'), ...methodShape,
  },
  find(table, options) {
    const series = seriesOf(table, options.period, options.value);
    const { by, horizon: ahead, initial, step } = options;
    const evaluated = (method: ForecastingMethod) => rollingOrigin(series, method, { initial, horizon: ahead, step });
    const base = evaluated(methodOf('naive2', { variant: 'standard' }));
    const results = by.map((name) => ({ name, found: evaluated(methodOf(name, options)) }));
    return {
      convention: { by, horizon: ahead, initial, step, scale: `MASE over changes of ${PERIODS_PER_YEAR[series.frequency]} periods`, owa: 'against Naïve 2' },
      results: { methods: results.map(({ name, found }) => methodRow(name, found, base)), byHorizon: results.flatMap(({ name, found }) => horizonRows(name, found)), origins: results.flatMap(({ name, found }) => originRows(name, found)) },
    };
  },
});

type Evaluated = Estimated<RollingEvaluation>;

function methodRow(method: string, found: Evaluated, base: Evaluated): EstimateRow {
  if (found.value === null) return { method, origins: 0, smape: null, mase: null, owa: null, coverage80: null, coverage95: null, reason: found.reason };
  const { smape: percent, mase: scaled, coverage, origins } = found.value;
  const overall = base.value === null ? base : owa(found.value, base.value);
  const reason = [percent, scaled, overall].map((one) => figure(one).reason).find((one) => one !== null) ?? null;
  return { method, origins: origins.filter(({ forecast: given }) => given !== null).length, smape: percent.value, mase: scaled.value, owa: overall.value, coverage80: coverage[80], coverage95: coverage[95], reason };
}

const horizonRows = (method: string, found: Evaluated): EstimateRow[] => (found.value === null ? [] : found.value.byHorizon.map(({ ahead, mae, rmse }) => ({ method, ahead, mae, rmse })));
const originRows = (method: string, found: Evaluated): EstimateRow[] =>
  (found.value === null ? [] : found.value.origins.map(({ origin, forecast: given, reason }) => ({ method, origin, model: given?.method ?? null, reason })));
