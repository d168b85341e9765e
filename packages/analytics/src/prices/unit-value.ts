import { over, variable } from '../interval/expression.ts';
import { flagged, statedOfAmounts, type Stated } from '../interval/stated.ts';
import { sum } from '../level.ts';
import { undefinedFor, type Computed } from '../result.ts';

/** A line of trade with its quantity. */
export interface QuantityLine {
  readonly value: Computed;
  readonly quantity: Computed;
  /** The unit of quantity: kg, l, items … */
  readonly unit: string;
}

export type UnitValueConvention = { readonly index: 'unit-value'; readonly per: string };

/**
 * Value per unit of quantity over some lines, Σv/Σq. Not a price: it moves with the mix of goods behind it, and says so
 * (`unit-value-based`). Undefined for lines in several units (`different-unit`) and a quantity of 0. Source: IMTS 2010
 * Compilers Manual; Export and Import Price Index Manual (2009), chapter 2. docs/methods/prices.md
 */
export function unitValue(lines: readonly QuantityLine[]): Stated<UnitValueConvention> {
  const [first] = lines;
  if (first === undefined) return undefinedFor('missing');
  if (lines.some(({ unit }) => unit !== first.unit)) return undefinedFor('different-unit');
  const inputs = { v: sum(lines.map(({ value }) => value)), q: sum(lines.map(({ quantity }) => quantity)) };
  return flagged(statedOfAmounts(over(variable('v'), variable('q')), inputs, { index: 'unit-value', per: first.unit }), 'unit-value-based', true);
}
