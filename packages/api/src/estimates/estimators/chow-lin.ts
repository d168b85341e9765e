import { chowLin as byChowLin } from '@mizan/analytics';
import { constantShape, disaggregationFinding, disaggregationOf, disaggregationShape, MOST_DISAGGREGATED, rhoShape } from '../disaggregation.ts';
import { estimator } from '../estimator.ts';

/** Chow and Lin's regression. */
export const chowLin = estimator({
  name: 'chow-lin', what: 'Short periods from long ones by Chow–Lin: regression on indicators, errors AR(1)', method: 'disaggregation', mostRows: MOST_DISAGGREGATED, options: { ...disaggregationShape, constant: constantShape, ...rhoShape },
  find(table, options) {
    const { constant, rho, leastRho, aggregation } = options;
    const { benchmarks, indicators } = disaggregationOf(table, options);
    return disaggregationFinding(byChowLin(benchmarks, indicators, { constant, rho, leastRho, aggregation }), { constant, rhoRule: rho, aggregation });
  },
});
