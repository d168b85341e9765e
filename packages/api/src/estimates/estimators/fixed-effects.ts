import { fixedEffectsOls } from '@mizan/analytics';
import { effectsFinding, effectsModelShape } from '../effects-model.ts';
import { estimator } from '../estimator.ts';

/** Least squares on y as it is. */
export const fixedEffects = estimator({
  name: 'fixed-effects', what: 'Least squares with any number of fixed effects, y as it is given', method: 'gravity', options: effectsModelShape,
  find: (table, asked) => effectsFinding(table, asked, 'least squares', fixedEffectsOls, ({ withinRSquared, residualSumOfSquares }) => ({ withinRSquared, residualSumOfSquares })),
});
