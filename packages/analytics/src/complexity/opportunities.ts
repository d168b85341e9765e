import { transposed, withoutEmpty, type TradeMatrix } from '../trade-matrix.ts';
import { byCode } from './presence.ts';
import { proximitiesOf, proximity, type Proximity } from './proximity.ts';

/** Countries by products, every cell filled: row by row in `values`. */
export interface DenseTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly values: Float64Array;
}

/** One cell by code; undefined for a code that is not in the table. */
export function cellOf({ rows, columns, values }: DenseTable, row: string, column: string): number | undefined {
  const [r, c] = [rows.indexOf(row), columns.indexOf(column)];
  return r < 0 || c < 0 ? undefined : values[r * columns.length + c]!;
}

/** What the product space says of the products a country is not present in. */
export interface Opportunities {
  /** Density ω: the part of a product's proximities that goes to products the country has; 0 to 1. */
  readonly density: DenseTable;
  /** Complexity outlook index, or opportunity value: Σ density · PCI over the products a country is not present in. */
  readonly outlook: ReadonlyMap<string, number>;
  /** Complexity outlook gain of taking up a product: Σ φ · PCI/Σφ over what the country lacks; 0 where it is present. */
  readonly gain: DenseTable;
  /** A product counts among its own neighbours (φ = 1), and nothing is standardised: COI and COG are on the scale of the PCI given. */
  readonly convention: { readonly ownProximity: 'included'; readonly scale: 'pci' };
}

/**
 * Density, opportunity value (COI) and opportunity gain (COG), as Harvard's Stata and Python packages have them before
 * they standardise. Throws where a product has no PCI. Source: Hausmann, Hidalgo et al., The Atlas of Economic
 * Complexity (2014), box 5.4. docs/methods/complexity.md
 */
export function opportunities(present: TradeMatrix, pci: ReadonlyMap<string, number>): Opportunities {
  const { matrix } = withoutEmpty(present);
  const { rows, columns } = matrix;
  const worth = pciOf(columns, pci);
  const { near, gained, total, reach } = spread(matrix, proximity(matrix), worth);
  const has = filled(matrix);
  const productAt = (i: number) => i % columns.length;
  const density = near.map((sum, i) => sum / reach[productAt(i)]!);
  const gain = gained.map((sum, i) => (has[i] === 1 ? 0 : total[productAt(i)]! - sum));
  const outlook = new Float64Array(rows.length);
  density.forEach((d, i) => { if (has[i] === 0) outlook[Math.floor(i / columns.length)]! += d * worth[productAt(i)]!; });
  return { density: { rows, columns, values: density }, outlook: byCode(rows, outlook), gain: { rows, columns, values: gain }, convention: { ownProximity: 'included', scale: 'pci' } };
}

const pciOf = (products: readonly string[], pci: ReadonlyMap<string, number>): Float64Array => Float64Array.from(products, (product) => {
  const value = pci.get(product);
  if (value === undefined) throw new RangeError(`no PCI of product ${product}`);
  return value;
});

/** 1 where a country is present, row by row. */
function filled({ rows, columns, start, columnOf }: TradeMatrix): Uint8Array {
  const has = new Uint8Array(rows.length * columns.length);
  for (let row = 0; row < rows.length; row++) for (let i = start[row]!; i < start[row + 1]!; i++) has[row * columns.length + columnOf[i]!] = 1;
  return has;
}

/**
 * Sums of proximities over a country's products (`near`), the same weighted by PCI over reach (`gained`), the latter
 * over all products (`total`), and the sum of each product's proximities (`reach`).
 */
function spread(matrix: TradeMatrix, space: Proximity, worth: Float64Array) {
  const width = matrix.columns.length;
  const [near, gained] = [new Float64Array(matrix.rows.length * width), new Float64Array(matrix.rows.length * width)];
  const [total, reach] = [new Float64Array(width), new Float64Array(width)];
  const holders = transposed(matrix);
  for (let product = 0; product < width; product++) {
    const phi = proximitiesOf(space, product);
    reach[product] = phi.reduce((sum, one) => sum + one, 0);
    const weight = worth[product]! / reach[product]!;
    addTimes(total, phi, weight);
    for (const row of holders.columnOf.subarray(holders.start[product]!, holders.start[product + 1]!)) {
      addTimes(near.subarray(row * width, (row + 1) * width), phi, 1);
      addTimes(gained.subarray(row * width, (row + 1) * width), phi, weight);
    }
  }
  return { near, gained, total, reach };
}

/** Adds terms times a factor to sums. */
const addTimes = (sums: Float64Array, terms: Float64Array, factor: number): void => {
  for (let i = 0; i < terms.length; i++) sums[i]! += terms[i]! * factor;
};
