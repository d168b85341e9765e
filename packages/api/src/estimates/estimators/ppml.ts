import { ppml as poisson } from '@mizan/analytics';
import { effectsFinding, effectsModelShape } from '../effects-model.ts';
import { estimator } from '../estimator.ts';

/** Poisson pseudo maximum likelihood: flows in levels, zeros kept. */
export const ppml = estimator({
  name: 'ppml', what: 'Gravity by Poisson pseudo maximum likelihood with fixed effects: y in levels, zeros kept, separated observations found and named', method: 'gravity', options: effectsModelShape,
  find: (table, asked) => effectsFinding(table, asked, 'Poisson pseudo maximum likelihood', poisson, ({ deviance, iterations }) => ({ deviance, iterations })),
});
