import { fernandez as byFernandez } from '@mizan/analytics';
import { constantShape, disaggregationFinding, disaggregationOf, disaggregationShape, MOST_DISAGGREGATED } from '../disaggregation.ts';
import { estimator } from '../estimator.ts';

/** Fernández's: errors a random walk. */
export const fernandez = estimator({
  name: 'fernandez', what: 'Short periods from long ones by Fernández: regression on indicators, errors a random walk', method: 'disaggregation', mostRows: MOST_DISAGGREGATED, options: { ...disaggregationShape, constant: constantShape },
  find(table, options) {
    const { constant, aggregation } = options;
    const { benchmarks, indicators } = disaggregationOf(table, options);
    return disaggregationFinding(byFernandez(benchmarks, indicators, { constant, aggregation }), { constant, aggregation });
  },
});
