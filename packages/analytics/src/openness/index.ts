export * from './openness.ts';
export * from './domestic-supply.ts';
