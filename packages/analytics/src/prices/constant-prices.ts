import { constant, over, times, variable } from '../interval/expression.ts';
import { stated, type Stated } from '../interval/stated.ts';
import { undefinedFor, type Computed } from '../result.ts';

const [v, p, rate] = [variable('v'), variable('p'), variable('rate')];

/** A price index by which values are brought to the prices of its base. */
export interface Deflator {
  /** Its value in the period of the value, base = 100. */
  readonly index: Computed;
  /** Which index, in words a reader can find it by: "export unit values, UNCTAD, 2015 = 100". */
  readonly name: string;
  readonly basePeriod: string;
}
export type DeflatedConvention = { readonly prices: 'constant'; readonly deflator: string; readonly basePeriod: string };

/** A value at the prices of the deflator's base, 100 v/p, in the value's unit. Undefined for an index of 0 or less. Source: Export and Import Price Index Manual (2009). docs/methods/prices.md */
export const deflate = (value: Computed, { index, name, basePeriod }: Deflator): Stated<DeflatedConvention> =>
  stated(over(times(constant('100'), v), p), { v: value, p: index }, { prices: 'constant', deflator: name, basePeriod }, (values) => (values.p.lte(0) ? 'not-positive' : undefined));

/** An exchange rate as published: units of `to` for one unit of `from`. */
export interface ExchangeRate {
  readonly from: string;
  readonly to: string;
  readonly rate: Computed;
  readonly kind: 'period-average' | 'end-of-period';
  readonly period: string;
  readonly source: string;
}
export type ConvertedConvention = { readonly unit: string; readonly rate: string; readonly kind: ExchangeRate['kind']; readonly period: string; readonly source: string };

/**
 * A value in another currency at a stated rate, v · rate. Undefined where the value is not in the rate's currency
 * (`different-unit`), belongs to another period (`different-span`), or the rate is 0 or less. Flows take a period's
 * average. docs/methods/prices.md
 */
export function convertCurrency(value: Computed, unit: string, period: string, exchange: ExchangeRate): Stated<ConvertedConvention> {
  if (unit !== exchange.from) return undefinedFor('different-unit');
  if (period !== exchange.period) return undefinedFor('different-span');
  const { to, kind, source } = exchange;
  return stated(times(v, rate), { v: value, rate: exchange.rate }, { unit: to, rate: exchange.rate.value ?? '', kind, period, source }, (values) => (values.rate.lte(0) ? 'not-positive' : undefined));
}
