export type { Absorbed, EffectLabels } from './effects.ts';
export type { EffectsFit, EffectsModel } from './model.ts';
export { fixedEffectsOls, logGravity, type EffectsOlsFit } from './fixed-effects-ols.ts';
export { ppml, type PpmlFit } from './ppml.ts';
