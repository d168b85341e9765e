import { logGravity as gravityInLogarithms } from '@mizan/analytics';
import { effectsFinding, effectsModelShape } from '../effects-model.ts';
import { estimator } from '../estimator.ts';

/** Least squares on ln y. */
export const logGravity = estimator({
  name: 'log-gravity', what: 'Gravity by least squares on ln y with fixed effects: zeros have no logarithm and are dropped by name', method: 'gravity', options: effectsModelShape,
  find: (table, asked) => effectsFinding(table, asked, 'least squares on ln y', gravityInLogarithms, ({ withinRSquared, residualSumOfSquares }) => ({ withinRSquared, residualSumOfSquares })),
});
