export { differenceInDifferences, type DifferenceEstimator, type DifferenceInDifferences, type DifferenceOptions, type Gap } from './difference-in-differences.ts';
export { interruptedTimeSeries, type Counterfactual, type InterruptedOptions, type InterruptedTimeSeries } from './interrupted-time-series.ts';
export type { ComparisonPanel, DroppedDonor, PanelUnit } from './panel.ts';
export { detectableSize, rankAmong, type Placebo, type PlaceboRank } from './placebo.ts';
export { synthesise, syntheticControl, type Predictor, type Synthetic, type SyntheticControl, type SyntheticOptions } from './synthetic-control.ts';
export { donorWeights, type DonorWeights } from './synthetic-weights.ts';
