import { bilateralIndex, chainedIndex, geksIndex, isMeasured, type Basket, type IndexFormula, type Measured, type PricedItem } from '@mizan/analytics';
import { z } from 'zod';
import type { EstimateRow } from '../estimate.ts';
import { estimator } from '../estimator.ts';
import { column } from '../options.ts';
import type { Table } from '../table.ts';

const DIRECT: readonly IndexFormula[] = ['laspeyres', 'paasche', 'fisher', 'tornqvist'];

/** Prices or quantities of many items as one number a period. */
export const priceIndex = estimator({
  name: 'price-index', what: 'Index numbers of prices or quantities: Laspeyres, Paasche, Fisher, Törnqvist, chained and GEKS, the first period = 100', method: 'prices', mostRows: 10_000,
  options: {
    period: column('Column of periods; the first row’s is the base').default('period'), item: column('Column of items').default('item'), price: column('Column of prices or unit values').default('price'), quantity: column('Column of quantities').default('quantity'),
    of: z.enum(['price', 'quantity']).default('price').describe('What is compared; the other weighs'), chain: z.enum(DIRECT as ['laspeyres', 'paasche', 'fisher', 'tornqvist']).default('fisher').describe('Formula of the chained index'), geks: z.enum(['fisher', 'tornqvist']).default('fisher').describe('Formula of GEKS'),
  },
  find(table, { period, item, price, quantity, of, chain, geks }) {
    const baskets = basketsOf(table, { period, item, price, quantity });
    const [periods, list] = [[...baskets.keys()], [...baskets.values()]];
    const convention = { of, base: periods[0] ?? null, chain, geks, direct: 'each period on the first' };
    if (periods.length === 0) return { convention, reason: 'missing' };
    const [chained, allPairs] = [chainedIndex(list, chain, of), geksIndex(list, geks, of)];
    const indices = (t: number): readonly (readonly [string, Measured])[] => [...DIRECT.map((formula) => [formula, bilateralIndex(list[0]!, list[t]!, formula, of)] as const), ['chained', chained[t]!], ['geks', allPairs[t]!]];
    return { convention, results: { indices: periods.flatMap((at, t) => indices(t).map(([index, found]) => indexRow(at, index, found))) } };
  },
});

function indexRow(period: string, index: string, found: Measured): EstimateRow {
  if (!isMeasured(found)) return { period, index, value: null, reason: found.reason, flags: '', matched: null, baseCoverage: null, currentCoverage: null, drift: null };
  const { matched = null, baseCoverage = null, currentCoverage = null, drift = null } = found.convention as Readonly<Record<string, number | null>>;
  return { period, index, value: found.value, reason: null, flags: found.flags.join(';'), matched, baseCoverage, currentCoverage, drift };
}

/** What was traded in each period, in the order of the table; an item without a price or a quantity was not priced. */
function basketsOf(table: Table, names: Readonly<Record<'period' | 'item' | 'price' | 'quantity', string>>): ReadonlyMap<string, Basket> {
  const [periods, items, prices, quantities] = [table.allLabels(names.period, 'period'), table.allLabels(names.item, 'item'), table.numbers(names.price, 'price'), table.numbers(names.quantity, 'quantity')];
  const baskets = new Map<string, Map<string, PricedItem>>();
  const twice: number[] = [];
  for (const [row, at] of periods.entries()) {
    const basket = baskets.get(at) ?? new Map<string, PricedItem>();
    baskets.set(at, basket);
    if (basket.has(items[row]!)) twice.push(row);
    const [price, quantity] = [prices[row]!, quantities[row]!];
    if (price !== null && quantity !== null) basket.set(items[row]!, { price, quantity });
  }
  if (twice.length > 0) table.refuse(names.item, twice, (row) => `${items[row]} stands twice in ${periods[row]}`);
  return baskets;
}
