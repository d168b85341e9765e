import { constant, over, times, variable } from '../interval/expression.ts';
import { flagged, statedOfAmounts, type Rule, type Stated } from '../interval/stated.ts';
import type { Computed } from '../result.ts';

/** What the price indices are made of: unit values of customs records, or prices asked of firms. */
export type PriceBasis = 'unit-values' | 'surveyed-prices';
export type TermsOfTradeConvention = { readonly index: 'barter' | 'income'; readonly prices: PriceBasis };

const [px, pm, qx] = [variable('px'), variable('pm'), variable('qx')];
const barter = over(times(constant('100'), px), pm);
const pricesPositive: Rule<'px' | 'pm'> = (values) => (values.px.eq(0) || values.pm.eq(0) ? 'not-positive' : undefined);

/**
 * Net barter terms of trade, 100 PX/PM: what a unit of exports buys of imports, base = 100 as both price indices have
 * it. Undefined for an index of 0 (`not-positive`) or less (`part-negative`); `unit-value-based` where it rests on unit
 * values. Source: Export and Import Price Index Manual (2009); UNCTAD Handbook of Statistics. docs/methods/prices.md
 */
export const barterTerms = (exportPrices: Computed, importPrices: Computed, prices: PriceBasis): Stated<TermsOfTradeConvention> =>
  flagged(statedOfAmounts(barter, { px: exportPrices, pm: importPrices }, { index: 'barter', prices }, pricesPositive), 'unit-value-based', prices === 'unit-values');

/** Income terms of trade, barter terms times the export volume index over 100: what all exports buy of imports. */
export const incomeTerms = (exportPrices: Computed, importPrices: Computed, exportVolume: Computed, prices: PriceBasis): Stated<TermsOfTradeConvention> =>
  flagged(statedOfAmounts(over(times(barter, qx), constant('100')), { px: exportPrices, pm: importPrices, qx: exportVolume }, { index: 'income', prices }, pricesPositive), 'unit-value-based', prices === 'unit-values');
