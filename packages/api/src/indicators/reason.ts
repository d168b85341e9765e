import type { UndefinedReason } from '@mizan/analytics';

/** Why there is no number: what the formula says, or what is not loaded or not whole. */
export type IndicatorReason = UndefinedReason | 'gdp-not-loaded' | 'deflator-not-loaded' | 'rate-not-loaded' | 'quantities-not-loaded' | 'months-not-loaded' | 'goods-not-loaded' | 'part-of-goods' | 'part-of-world' | 'mixed-editions';
