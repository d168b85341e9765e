import { denton as byDenton } from '@mizan/analytics';
import { z } from 'zod';
import { Refusal } from '../../problem.ts';
import { disaggregationFinding, disaggregationOf, disaggregationShape, MOST_DISAGGREGATED } from '../disaggregation.ts';
import { estimator } from '../estimator.ts';

/** Denton's method, in Cholette's form unless said. */
export const denton = estimator({
  name: 'denton', what: 'Short periods from long ones by Denton, or Denton–Cholette: the path moves as the indicator does', method: 'disaggregation', mostRows: MOST_DISAGGREGATED,
  options: {
    ...disaggregationShape,
    variant: z.enum(['cholette', 'original']).default('cholette').describe('cholette leaves the first period free; original takes the indicator for what came before'),
    criterion: z.enum(['proportional', 'additive']).default('proportional').describe('Changes of the ratio to the indicator kept small, or of the difference from it'),
    order: z.union([z.literal(1), z.literal(2)]).default(1).describe('First differences, or second'),
  },
  find(table, options) {
    const { variant, criterion, order, aggregation } = options;
    const { benchmarks, indicators } = disaggregationOf(table, options);
    if (typeof indicators !== 'string' && indicators.length > 1) throw Refusal.of('invalid-input', [{ field: 'indicators', reason: 'Denton takes one indicator; chow-lin takes several' }]);
    return disaggregationFinding(byDenton(benchmarks, typeof indicators === 'string' ? indicators : indicators[0], { variant, criterion, order, aggregation }), { variant, criterion, order, aggregation });
  },
});
