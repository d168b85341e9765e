export * from './types.ts';
export { checkClaim, checkClaims } from './check-claim.ts';
export { type Evidence } from './evidence.ts';
export { CLOSE_GAP, relativeGap } from './tolerance.ts';
