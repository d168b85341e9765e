export * from './spec.ts';
export * from './palette.ts';
export * from './pair-chart.ts';
export { downsample, MOST_POINTS } from './downsample.ts';
export { stretchOfEvent, stretchOfPeriod, timeOf, yearTicks, type Stretch } from './time-axis.ts';
export { valueAxis, type ValueAxis } from './value-axis.ts';
