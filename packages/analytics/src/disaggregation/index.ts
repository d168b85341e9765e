export type { DisaggregatedPoint, Disaggregation } from './disaggregation.ts';
export { denton, type DentonOptions } from './denton.ts';
export { chowLin, fernandez, litterman, type Indicators, type RegressionOptions, type RhoRule } from './regression-based.ts';
