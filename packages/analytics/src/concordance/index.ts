export { fractionText, parseFraction, type Fraction } from './fraction.ts';
export * from './shares.ts';
export type { AbsentPart, SummedValue } from './tally.ts';
export * from './convert.ts';
export * from './compose.ts';
export * from './path.ts';
export * from './round-trip.ts';
export * from './table-difference.ts';
export * from './aggregate.ts';
