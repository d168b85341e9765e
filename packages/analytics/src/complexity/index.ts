export { presence, diversity, ubiquity } from './presence.ts';
export type { DeviationKind } from './averages.ts';
export * from './complexity.ts';
export * from './reflections.ts';
export * from './fitness.ts';
export * from './proximity.ts';
export * from './opportunities.ts';
export * from './sophistication.ts';
