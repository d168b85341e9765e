import { litterman as byLitterman } from '@mizan/analytics';
import { constantShape, disaggregationFinding, disaggregationOf, disaggregationShape, MOST_DISAGGREGATED, rhoShape } from '../disaggregation.ts';
import { estimator } from '../estimator.ts';

/** Litterman's: errors a random walk whose steps are AR(1). */
export const litterman = estimator({
  name: 'litterman', what: 'Short periods from long ones by Litterman: regression on indicators, errors a random walk with AR(1) steps', method: 'disaggregation', mostRows: MOST_DISAGGREGATED, options: { ...disaggregationShape, constant: constantShape, ...rhoShape },
  find(table, options) {
    const { constant, rho, leastRho, aggregation } = options;
    const { benchmarks, indicators } = disaggregationOf(table, options);
    return disaggregationFinding(byLitterman(benchmarks, indicators, { constant, rho, leastRho, aggregation }), { constant, rhoRule: rho, aggregation });
  },
});
