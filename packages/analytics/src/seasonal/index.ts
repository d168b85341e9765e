export { MINIMUM_YEARS, stl, type StlDecomposition } from './stl.ts';
export type { StlConvention, StlOptions, StlParameters } from './stl-parameters.ts';
export type { Smoother } from './loess.ts';
export type { Decomposition } from './classical.ts';
export * from './comparison.ts';
export { AIRLINE, criticalValue, outliers, type Outlier, type OutlierOptions, type OutlierReport } from './outliers.ts';
export type { OutlierType } from './outlier-effects.ts';
