import { autocorrelation as correlations, partialAutocorrelation } from '@mizan/analytics';
import { z } from 'zod';
import { estimator } from '../estimator.ts';
import { periodColumn, valueColumn } from '../options.ts';
import { seriesOf } from '../timeline.ts';

/** How a series goes with its own past. */
export const autocorrelation = estimator({
  name: 'autocorrelation', what: 'Autocorrelations and partial autocorrelations of a series, lag by lag', method: 'seasonal',
  options: { period: periodColumn, value: valueColumn, lags: z.int().min(1).max(1000).default(12).describe('Highest lag') },
  find(table, { period, value, lags }) {
    const series = seriesOf(table, period, value);
    const [plain, partial] = [correlations(series, lags), partialAutocorrelation(series, lags)];
    const convention = { lags, divisor: 'all terms, as R’s acf' };
    if (plain.value === null) return { convention, reason: plain.reason };
    return { convention, results: { lags: plain.value.map((correlation, i) => ({ lag: i + 1, correlation, partial: partial.value?.[i] ?? null })) } };
  },
});
