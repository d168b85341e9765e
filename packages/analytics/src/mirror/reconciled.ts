import { plain, type DecimalString } from '@mizan/model';
import { Decimal } from '../decimal.ts';
import { constant, plus, times, variable } from '../interval/expression.ts';
import { statedOfAmounts, type Stated } from '../interval/stated.ts';
import { isQuantity, undefinedFor, type Computed, type Undefined } from '../result.ts';

/** How much each side counts; weights sum to 1. */
export interface SideWeights {
  readonly exporter: DecimalString;
  readonly importer: DecimalString;
  /** Equal, in inverse proportion to variances, or the caller's own. */
  readonly basis: 'equal' | 'inverse-variance' | 'given';
}

export const EQUAL_WEIGHTS: SideWeights = { exporter: '0.5', importer: '0.5', basis: 'equal' };

export type ReconciledConvention = { readonly method: 'weighted-mean'; readonly valuation: 'FOB'; readonly weights: SideWeights };

/**
 * One figure for a flow that both sides report: the weighted mean of exports and of imports, both FOB. An estimate
 * beside the two sides, with its weights; it replaces neither. Undefined where a side is absent (`one-side-missing`:
 * see {@link partnerReported}) and for weights that are negative or do not sum to 1 (`not-comparable`). Not BACI's
 * method, which estimates its weights from all flows. docs/methods/mirror-gap.md
 */
export function reconciled(exportsFob: Computed, importsFob: Computed, weights: SideWeights = EQUAL_WEIGHTS): Stated<ReconciledConvention> {
  if (!isQuantity(exportsFob) || !isQuantity(importsFob)) return undefinedFor('one-side-missing');
  const [a, b] = [new Decimal(weights.exporter), new Decimal(weights.importer)];
  if (a.lt(0) || b.lt(0) || !a.plus(b).eq(1)) return undefinedFor('not-comparable');
  const formula = plus(times(constant(weights.exporter), variable('x')), times(constant(weights.importer), variable('m')));
  return statedOfAmounts(formula, { x: exportsFob, m: importsFob }, { method: 'weighted-mean', valuation: 'FOB', weights });
}

/** Weights in inverse proportion to how much each side's figures scatter; undefined for a variance of 0 or less (`not-positive`). */
export function inverseVarianceWeights(exporter: number, importer: number): SideWeights | Undefined {
  if (!(exporter > 0 && importer > 0 && Number.isFinite(exporter + importer))) return undefinedFor('not-positive');
  const share = new Decimal(importer / (exporter + importer));
  return { exporter: plain(share), importer: plain(new Decimal(1).minus(share)), basis: 'inverse-variance' };
}
