export * from './regular-series.ts';
export * from './observed-run.ts';
export * from './convert-frequency.ts';
export { autocorrelation, partialAutocorrelation } from './autocorrelation.ts';
export * from './box-cox.ts';
