import { plain, type DecimalString } from '@mizan/model';
import { Decimal, quotient } from '../decimal.ts';
import { constant, over, times, variable } from '../interval/expression.ts';
import { flagged, statedOfAmounts, type Stated } from '../interval/stated.ts';
import { DEFAULT_CIF_FOB_FACTOR } from '../mirror-gap.ts';
import { isQuantity, undefinedFor, type Computed, type Undefined } from '../result.ts';

/** Imports CIF over the same goods FOB, and where the factor is from. */
export interface CifFobFactor {
  readonly value: DecimalString;
  /** The IMF's default, an estimate for the route from matched flows, or the caller's own. */
  readonly basis: 'imf-dots' | 'route' | 'given';
  /** Matched flows behind an estimate. */
  readonly flows?: number;
}

/** 1.06, the default of the IMF's Direction of Trade Statistics since the yearbook of 2017. */
export const IMF_CIF_FOB: CifFobFactor = { value: DEFAULT_CIF_FOB_FACTOR, basis: 'imf-dots' };

export type ValuationConvention = { readonly valuation: 'FOB' | 'CIF'; readonly factor: CifFobFactor };

const goods = variable('goods');

const adjusted = (value: Computed, valuation: 'FOB' | 'CIF', factor: CifFobFactor): Stated<ValuationConvention> => {
  const formula = valuation === 'FOB' ? over(goods, constant(factor.value)) : times(goods, constant(factor.value));
  const rule = () => (new Decimal(factor.value).lte(0) ? 'not-positive' : undefined);
  return flagged(statedOfAmounts(formula, { goods: value }, { valuation, factor }, rule), 'cif-adjusted', true);
};

/** Imports CIF at their value FOB, m/factor; flagged `cif-adjusted`. Source: IMF, Direction of Trade Statistics. docs/methods/mirror-gap.md */
export const toFob = (imports: Computed, factor: CifFobFactor = IMF_CIF_FOB): Stated<ValuationConvention> => adjusted(imports, 'FOB', factor);

/** Exports FOB at their value CIF, x · factor; flagged `cif-adjusted`. */
export const toCif = (exports: Computed, factor: CifFobFactor = IMF_CIF_FOB): Stated<ValuationConvention> => adjusted(exports, 'CIF', factor);

/** The fewest matched flows a route's factor is taken from. */
export const ROUTE_LEAST_FLOWS = 3;

/**
 * The factor of a route: the median of CIF over FOB among flows that both sides report above 0. Undefined under three of
 * them (`too-short`), and below 1, where the two sides do not count the same goods (`not-comparable`).
 */
export function routeFactor(flows: readonly { readonly fob: Computed; readonly cif: Computed }[]): CifFobFactor | Undefined {
  const ratios = flows.flatMap(({ fob, cif }) => (isQuantity(fob) && isQuantity(cif) && new Decimal(fob.value).gt(0) && new Decimal(cif.value).gt(0) ? [quotient(new Decimal(cif.value), new Decimal(fob.value))] : []));
  if (ratios.length < ROUTE_LEAST_FLOWS) return undefinedFor('too-short');
  const sorted = ratios.sort((a, b) => a.cmp(b));
  const median = sorted[Math.floor((sorted.length - 1) / 2)]!.plus(sorted[Math.ceil((sorted.length - 1) / 2)]!).times('0.5');
  return median.lt(1) ? undefinedFor('not-comparable') : { value: plain(median), basis: 'route', flows: ratios.length };
}
