export { breakIntervals, type BreakInterval, type BreakIntervalOptions } from './break-dates.ts';
export { breakpoints, type BreakpointOptions, type Breakpoints, type Partition, type SequentialTest } from './breakpoints.ts';
export { chow, type ChowTest } from './chow.ts';
export { orderOfBreak, type BreakOrder } from './order-guard.ts';
export type { BreakModel } from './segments.ts';
export { supF, supFPValue, type SupF, type SupFOptions } from './sup-f.ts';
