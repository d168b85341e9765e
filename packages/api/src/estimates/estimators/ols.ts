import { ols as leastSquares } from '@mizan/analytics';
import { z } from 'zod';
import { estimator } from '../estimator.ts';
import { errorsOf, groupsOf, regressionFinding, regressionShape, squarable, variablesOf, weightsOf } from '../regression.ts';

/** Least squares with a constant. */
export const ols = estimator({
  name: 'ols', what: 'Linear regression by ordinary or weighted least squares', method: 'regression',
  options: { ...regressionShape, intercept: z.boolean().default(true).describe('A constant before all other regressors') },
  find(table, options) {
    const [y, x, weights] = [table.numbers(options.y, 'y'), variablesOf(table, options.x), weightsOf(table, options.weights)];
    const errors = errorsOf(table, options, 'classical');
    const convention = { model: 'least squares', y: options.y, intercept: options.intercept, weights: options.weights ?? null };
    const fit = squarable([y, ...Object.values(x), ...(weights ? [weights] : [])], () => leastSquares({ y, x, weights, intercept: options.intercept }, { errors, confidence: options.confidence }));
    if (fit.value === null) return { convention: { ...convention, errors: errors.type }, reason: fit.reason };
    const { rSquared, residualSumOfSquares, residualStandardError } = fit.value;
    return regressionFinding(fit.value, { errors, confidence: options.confidence, jointly: options.jointly }, convention, { rSquared, residualSumOfSquares, residualStandardError }, groupsOf(table, options.clusters ?? [], 'clusters'));
  },
});
