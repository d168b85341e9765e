import { Decimal } from '../decimal.ts';
import { constant, minus, over, plus, times, variable, type Expression } from '../interval/expression.ts';
import { flagged, statedOfAmounts, type Rule, type Stated } from '../interval/stated.ts';
import { isQuantity, type Computed } from '../result.ts';

export type SupplyConvention = { readonly index: 'import-penetration' | 'self-sufficiency'; readonly supply: 'output − exports + imports' };

const [x, m, y] = [variable('x'), variable('m'), variable('y')];
/** What is used at home: output less exports plus imports. */
const supply = plus(minus(y, x), m);

const positiveSupply: Rule<'x' | 'm' | 'y'> = ({ x: exports, m: imports, y: output }) => (output.minus(exports).plus(imports).lte(0) ? 'not-positive' : undefined);

/** Exports above output are goods that were imported before: `re-exports`. */
function ofSupply(part: Expression, exports: Computed, imports: Computed, output: Computed, index: SupplyConvention['index']): Stated<SupplyConvention> {
  const result = statedOfAmounts(over(times(constant('100'), part), supply), { x: exports, m: imports, y: output }, { index, supply: 'output − exports + imports' } as const, positiveSupply);
  return flagged(result, 're-exports', isQuantity(exports) && isQuantity(output) && new Decimal(exports.value).gt(output.value));
}

/**
 * Imports in percent of domestic supply, 100 M/(Y − X + M), output Y (or GDP) and trade in one currency. Undefined where
 * supply is 0 or less (`not-positive`); above 100 only with re-exports. Source: Mikic and Gilbert (ESCAP 2009).
 * docs/methods/openness.md
 */
export const importPenetration = (exports: Computed, imports: Computed, output: Computed): Stated<SupplyConvention> => ofSupply(m, exports, imports, output, 'import-penetration');

/** Output in percent of domestic supply, 100 Y/(Y − X + M): above 100 for a net exporter. Undefined as import penetration is. */
export const selfSufficiency = (exports: Computed, imports: Computed, output: Computed): Stated<SupplyConvention> => ofSupply(y, exports, imports, output, 'self-sufficiency');
