export * as formula from './expression.ts';
export type { Expression } from './expression.ts';
export { valueAt } from './corners.ts';
export * from './range-of.ts';
export type { Stated } from './stated.ts';
