import { outliers as find } from '@mizan/analytics';
import { z } from 'zod';
import { estimator } from '../estimator.ts';
import { periodColumn, valueColumn } from '../options.ts';
import { seriesOf } from '../timeline.ts';

/** Single shipments, level shifts and temporary changes. */
export const outliers = estimator({
  name: 'outliers', what: 'Outliers, level shifts and temporary changes of a series with ARIMA errors (Chen–Liu)', method: 'seasonal', mostRows: 1200,
  options: {
    period: periodColumn, value: valueColumn, scale: z.enum(['additive', 'logarithmic']).default('additive').describe('Sizes in the unit of the series, or in log points'),
    types: z.array(z.enum(['AO', 'LS', 'TC'])).min(1).default(['AO', 'LS', 'TC']).describe('Additive outliers, level shifts, temporary changes'), critical: z.number().gt(0).max(100).optional().describe('|t| from which one is kept; by the length of the series unless given'),
  },
  find(table, { period, value, scale, types, critical }) {
    const found = find(seriesOf(table, period, value), { scale, types, ...(critical === undefined ? {} : { critical }) });
    if (found.value === null) return { convention: { scale, types }, reason: found.reason };
    const { method, model, critical: bound, outliers: list, periods, adjusted } = found.value;
    return {
      convention: { how: method, model, critical: bound, scale, types, flag: 'estimated' },
      results: { outliers: list.map(({ period: at, type, size, t }) => ({ period: at, type, size, t })), adjusted: periods.map((at, i) => ({ period: at, value: adjusted[i]! })) },
    };
  },
});
