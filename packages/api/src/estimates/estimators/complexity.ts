import {
  complexity as indices, diversity, fitness, opportunities, presence, proximity, proximityOf, rcaMatrix, tradeMatrix, ubiquity, type Complexity, type DenseTable, type TradeMatrix,
} from '@mizan/analytics';
import { z } from 'zod';
import type { EstimateRow } from '../estimate.ts';
import { estimator } from '../estimator.ts';
import { column } from '../options.ts';
import type { Table } from '../table.ts';

/** What a world of exports says of its countries and products. */
export const complexity = estimator({
  name: 'complexity', what: 'RCA, economic and product complexity, fitness, density, outlook and proximity of a world of exports by country and product', method: 'complexity', mostRows: 5000,
  options: {
    country: column('Column of countries').default('country'), product: column('Column of products').default('product'), value: column('Column of exports').default('value'),
    threshold: z.number().gt(0).max(1e6).default(1).describe('Least RCA that counts as presence'), deviation: z.enum(['sample', 'population']).default('sample').describe('Standard deviation of the scores'),
    pciScale: z.enum(['own', 'countries']).default('own').describe('Whose scale the PCI is on'), proximities: z.boolean().default(false).describe('Proximity of every two products too'),
  },
  find(table, { country, product, value, threshold, deviation, pciScale, proximities }) {
    const exports = matrixFrom(table, { country, product, value });
    const present = presence(exports, threshold);
    const found = indices(present, { deviation, pciScale });
    const convention = { threshold, world: 'with-country', deviation, pciScale, outlook: 'on the scale of the PCI' };
    if ('reason' in found) return { convention, reason: found.reason };
    const spaces = proximity(present);
    return {
      convention: { ...convention, eigenvalue: found.eigenvalue, flags: found.flags.join(';') },
      results: {
        ...tablesOf(exports, present, found), ...(proximities ? { proximities: pairsOf(spaces.products, (a, b) => proximityOf(spaces, a, b)!) } : {}),
        dropped: [...found.dropped.rows.map((code) => ({ code, of: 'country', reason: 'constant' })), ...found.dropped.columns.map((code) => ({ code, of: 'product', reason: 'constant' }))],
      },
    };
  },
});

function matrixFrom(table: Table, names: Readonly<Record<'country' | 'product' | 'value', string>>): TradeMatrix {
  const [countries, products, values] = [table.allLabels(names.country, 'country'), table.allLabels(names.product, 'product'), table.allNumbers(names.value, 'value')];
  const seen = new Set<string>();
  const twice = countries.flatMap((code, row) => (seen.size === seen.add(`${code}\t${products[row]}`).size ? [row] : []));
  if (twice.length > 0) table.refuse(names.product, twice, (row) => `${products[row]} stands twice for ${countries[row]}`);
  const negative = values.flatMap((value, row) => (value < 0 ? [row] : []));
  if (negative.length > 0) table.refuse(names.value, negative, () => 'exports are 0 or more');
  const total = values.reduce((sum, value) => sum + value, 0);
  if (!Number.isFinite(total)) table.refuse(names.value, [values.indexOf(Math.max(...values))], () => 'the exports together are no finite number');
  return tradeMatrix(countries.map((code, row) => ({ country: code, product: products[row]!, value: values[row]! })));
}

function tablesOf(exports: TradeMatrix, present: TradeMatrix, { eci, pci }: Complexity): Readonly<Record<'countries' | 'products' | 'cells', readonly EstimateRow[]>> {
  const [counts, spread, fit, space, advantages] = [diversity(present), ubiquity(present), fitness(present), opportunities(present, pci), rcaMatrix(exports)];
  const has = (row: number): ReadonlySet<number> => new Set(present.columnOf.slice(present.start[row]!, present.start[row + 1]!));
  const placeIn = (codes: readonly string[]): ReadonlyMap<string, number> => new Map(codes.map((code, place) => [code, place]));
  const [rowOf, columnOf] = [placeIn(space.density.rows), placeIn(space.density.columns)];
  const at = ({ values }: DenseTable, country: string, product: string): number | null => (rowOf.has(country) && columnOf.has(product) ? values[rowOf.get(country)! * columnOf.size + columnOf.get(product)!]! : null);
  const none = { reason: 'constant' } as const;
  return {
    countries: exports.rows.map((code) => (eci.has(code) ? { country: code, diversity: counts.get(code)!, eci: eci.get(code)!, fitness: fit.countries.get(code)!, outlook: space.outlook.get(code)!, reason: null } : { country: code, diversity: 0, eci: null, fitness: null, outlook: null, ...none })),
    products: exports.columns.map((code) => (pci.has(code) ? { product: code, ubiquity: spread.get(code)!, pci: pci.get(code)!, fitness: fit.products.get(code)!, reason: null } : { product: code, ubiquity: 0, pci: null, fitness: null, ...none })),
    cells: exports.rows.flatMap((country, row) => {
      const own = has(row);
      const ratio = new Map(Array.from({ length: advantages.start[row + 1]! - advantages.start[row]! }, (_, i) => [advantages.columnOf[advantages.start[row]! + i]!, advantages.values[advantages.start[row]! + i]!]));
      return exports.columns.map((product, place) => ({ country, product, rca: ratio.get(place) ?? 0, present: own.has(place), density: at(space.density, country, product), gain: at(space.gain, country, product) }));
    }),
  };
}

const pairsOf = (products: readonly string[], of: (a: string, b: string) => number): EstimateRow[] => products.flatMap((a, i) => products.slice(i + 1).map((b) => ({ a, b, proximity: of(a, b) })));
