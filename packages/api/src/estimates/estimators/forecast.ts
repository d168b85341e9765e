import { z } from 'zod';
import { statistics } from '../estimate.ts';
import { estimator } from '../estimator.ts';
import { FORECASTS, horizon, methodOf, methodShape } from '../methods.ts';
import { periodColumn, valueColumn } from '../options.ts';
import { seriesOf } from '../timeline.ts';

/** One series carried on. */
export const forecast = estimator({
  name: 'forecast', what: 'One series carried on by naive, drift, seasonal naive, Naïve 2, ETS, Theta or ARIMA, with bands of 80 and 95 %', method: 'forecast',
  options: { period: periodColumn, value: valueColumn, by: z.enum(FORECASTS).describe('The method'), horizon, ...methodShape },
  find(table, options) {
    const found = methodOf(options.by, options)(seriesOf(table, options.period, options.value), options.horizon);
    if (found.value === null) return { convention: { by: options.by, horizon: options.horizon }, reason: found.reason };
    const { method, convention, parameters, origin, observations, points } = found.value;
    return {
      convention: { by: options.by, horizon: options.horizon, model: method, how: convention, origin, observations, flag: 'estimated' },
      results: { points: points.map(({ period, mean, bands }) => ({ period, mean, low80: bands[80].low, high80: bands[80].high, low95: bands[95].low, high95: bands[95].high })), parameters: statistics(parameters) },
    };
  },
});
