import { stl as decompose } from '@mizan/analytics';
import { z } from 'zod';
import { statistics } from '../estimate.ts';
import { estimator } from '../estimator.ts';
import { periodColumn, valueColumn } from '../options.ts';
import { seriesOf } from '../timeline.ts';

const window = (about: string) => z.int().min(3).max(100_001).optional().describe(about);

/** Season, trend and remainder by loess. */
export const stl = estimator({
  name: 'stl', what: 'Season, trend and remainder of a series by loess (STL), and the series without its season', method: 'seasonal',
  options: {
    period: periodColumn, value: valueColumn,
    convention: z.enum(['R', 'statsmodels']).default('R').describe('Whose defaults hold where nothing is said'),
    scale: z.enum(['additive', 'logarithmic']).default('additive').describe('Parts that add up, or that multiply'), robust: z.boolean().default(false).describe('Weighs outliers down'),
    seasonalWindow: z.union([z.literal('periodic'), z.int().min(3).max(100_001)]).optional().describe('Seasons of one kind smoothed over, or periodic'),
    trendWindow: window('Periods the trend is smoothed over'), lowPassWindow: window('Periods of the low-pass filter'),
    seasonalDegree: z.union([z.literal(0), z.literal(1)]).optional(), trendDegree: z.union([z.literal(0), z.literal(1)]).optional(), lowPassDegree: z.union([z.literal(0), z.literal(1)]).optional(),
    innerLoops: z.int().min(1).max(100).optional(), outerLoops: z.int().min(0).max(100).optional(),
  },
  find(table, { period, value, ...rest }) {
    const given = Object.fromEntries(Object.entries(rest).filter(([, said]) => said !== undefined));
    const found = decompose(seriesOf(table, period, value), given);
    if (found.value === null) return { convention: { model: 'STL', ...given }, reason: found.reason };
    const { parameters, periods, observed, seasonal, trend, remainder, seasonallyAdjusted, weights, seasonalStrength } = found.value;
    const { seasonal: s, trend: t, lowPass: l, convention, scale, robust, periodic, period: season, innerLoops, outerLoops } = parameters;
    return {
      convention: {
        model: 'STL', convention, scale, robust, season, periodic, innerLoops, outerLoops, seasonalWindow: s.window, seasonalDegree: s.degree, trendWindow: t.window, trendDegree: t.degree, lowPassWindow: l.window, lowPassDegree: l.degree, flag: 'estimated',
      },
      results: {
        points: periods.map((at, i) => ({ period: at, observed: observed[i]!, seasonal: seasonal[i]!, trend: trend[i]!, remainder: remainder[i]!, seasonallyAdjusted: seasonallyAdjusted[i]!, weight: weights[i]! })),
        statistics: statistics({ seasonalStrength: seasonalStrength === null ? { value: null, reason: 'constant' } : seasonalStrength }),
      },
    };
  },
});
