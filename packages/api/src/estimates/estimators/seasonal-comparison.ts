import { seasonalComparison as compare } from '@mizan/analytics';
import { figure } from '../estimate.ts';
import { estimator } from '../estimator.ts';
import { periodColumn, valueColumn } from '../options.ts';
import { seriesOf } from '../timeline.ts';

/** A series beside itself in other years, without a model. */
export const seasonalComparison = estimator({
  name: 'seasonal-comparison', what: 'Each period beside the same one of other years, and the profile of the year, without a filter or a model', method: 'seasonal', options: { period: periodColumn, value: valueColumn },
  find(table, { period, value }) {
    const found = compare(seriesOf(table, period, value));
    if (found.value === null) return { convention: {}, reason: found.reason };
    const { method, convention, seasons, points } = found.value;
    return {
      convention: { model: method, how: convention },
      results: {
        points: points.map(({ period: at, value: known, yearOnYear, againstMedian }) => ({
          period: at, observed: known, yearOnYear: yearOnYear.value, yearOnYearReason: figure(yearOnYear).reason, againstMedian: againstMedian.value, againstMedianReason: figure(againstMedian).reason,
        })),
        seasons: seasons.map(({ season, years, median, low, high, index }) => ({ season, years, median, low, high, index: index.value, reason: figure(index).reason })),
      },
    };
  },
});
