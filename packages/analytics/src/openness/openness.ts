import { constant, over, plus, times, variable } from '../interval/expression.ts';
import { statedOfAmounts, type Stated } from '../interval/stated.ts';
import type { Computed } from '../result.ts';

/** `wits`: the sum of exports and imports over GDP; `unctad`: their mean, which is half of it. */
export type OpennessForm = 'wits' | 'unctad';
export type OpennessConvention = { readonly index: 'openness'; readonly form: OpennessForm };

const [x, m, gdp] = [variable('x'), variable('m'), variable('gdp')];

/**
 * Trade openness in percent of GDP, all three in one currency and at current prices: 100 (X + M)/GDP as WITS has it,
 * or half of that as UNCTAD has it; it may pass 100. Undefined for a GDP of 0 (`not-positive`) or less (`part-negative`). Source: WITS;
 * UNCTAD Handbook of Statistics. docs/methods/openness.md
 */
export const openness = (exports: Computed, imports: Computed, product: Computed, form: OpennessForm): Stated<OpennessConvention> =>
  statedOfAmounts(over(times(constant(form === 'wits' ? '100' : '50'), plus(x, m)), gdp), { x: exports, m: imports, gdp: product }, { index: 'openness', form }, (values) => (values.gdp.eq(0) ? 'not-positive' : undefined));
