export type { Estimate, EstimateCell, EstimateConvention, EstimateRow } from './estimate.ts';
export type { Estimator } from './estimator.ts';
export { estimatorList, type EstimatorList, type EstimatorView } from './list.ts';
export { ESTIMATE_LIMITS, type EstimateLimits } from './limits.ts';
export { ESTIMATORS, estimatorNamed, runEstimate } from './registry.ts';
export type { Cell, CellProblem, Columns } from './table.ts';
