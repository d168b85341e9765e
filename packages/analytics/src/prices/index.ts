export * from './unit-value.ts';
export type { Basket, PricedItem, IndexSide } from './basket.ts';
export * from './bilateral-index.ts';
export * from './index-series.ts';
export * from './terms-of-trade.ts';
export * from './constant-prices.ts';
