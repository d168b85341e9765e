export * as formula from './expression.ts';
export type { Expression } from './expression.ts';
export * from './range-of.ts';
export type { Stated } from './stated.ts';
