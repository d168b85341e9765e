export { estimated, isEstimated, type Estimated } from './estimate.ts';
export { chiSquareUpper, normalCdf, quantileT, twoSidedT, upperF } from './distributions.ts';
export { defaultLag, type Dropped, type ErrorConvention, type ErrorStatement } from './errors.ts';
export type { Covariance } from './covariance.ts';
export { hasInference, jointTest, type Coefficient, type Inference, type JointTest } from './inference.ts';
export { INTERCEPT, ols, type FitOptions, type LinearFit, type Regression } from './ols.ts';
export { areSquarable, type Variable } from './sample.ts';
