import { isEstimated, type EffectsFit, type EffectsModel, type ErrorConvention, type Estimated, type FitOptions } from '@mizan/analytics';
import { z } from 'zod';
import type { Finding } from './estimate.ts';
import { effectsShape, errorsOf, groupsOf, regressionFinding, regressionShape, squarable, variablesOf, weightsOf } from './regression.ts';
import type { Table } from './table.ts';

/** Options of every model with fixed effects. */
export const effectsModelShape = { ...regressionShape, ...effectsShape };
const input = z.object(effectsModelShape);
type Options = z.output<typeof input>;

type Fitting<Fit extends EffectsFit> = (model: EffectsModel, options: FitOptions) => Estimated<Fit>;

/** A model with fixed effects fitted to a table. */
export function effectsFinding<Fit extends EffectsFit>(table: Table, asked: Options, model: string, fitting: Fitting<Fit>, numbers: (fit: Fit) => Parameters<typeof regressionFinding>[3]): Finding {
  const { y: explained, x: explaining, effects, keepSingletons, confidence } = asked;
  const [y, x, weights, fixedEffects] = [table.numbers(explained, 'y'), variablesOf(table, explaining), weightsOf(table, asked.weights), groupsOf(table, effects, 'effects')];
  const errors: ErrorConvention = errorsOf(table, asked, 'HC1');
  const convention = { model, y: explained, effects, weights: asked.weights ?? null, keepSingletons };
  const fit = squarable([y, ...Object.values(x), ...(weights ? [weights] : [])], () => fitting({ y, x, weights, fixedEffects, keepSingletons }, { errors, confidence }));
  if (!isEstimated(fit)) return { convention: { ...convention, errors: errors.type }, reason: fit.reason };
  const { absorbed, rSquared } = fit.value;
  const labels = { ...fixedEffects, ...groupsOf(table, asked.clusters ?? [], 'clusters') };
  return regressionFinding(fit.value, { errors, confidence, jointly: asked.jointly }, { ...convention, absorbedParameters: absorbed.parameters, absorbedExact: absorbed.exact }, { rSquared, ...numbers(fit.value) }, labels);
}
