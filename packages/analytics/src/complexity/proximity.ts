import { transposed, withoutEmpty, type Pruned, type TradeMatrix } from '../trade-matrix.ts';
import { countsByRow } from './presence.ts';

/**
 * How near products are to each other: φ = min(P(a|b), P(b|a)), that is the countries present in both over the larger
 * ubiquity; 0 to 1, and 1 with itself. Kept as counts of the lower triangle, 2 bytes a pair.
 */
export interface Proximity {
  readonly products: readonly string[];
  readonly ubiquity: Float64Array;
  readonly together: Uint16Array;
  readonly dropped: Pruned['dropped'];
}

/** The product space of a presence matrix. Source: Hidalgo, Klinger, Barabási and Hausmann, Science 317 (2007). docs/methods/complexity.md */
export function proximity(present: TradeMatrix): Proximity {
  const { matrix, dropped } = withoutEmpty(present);
  const { rows, columns, start, columnOf } = matrix;
  const together = new Uint16Array((columns.length * (columns.length + 1)) / 2);
  for (let row = 0; row < rows.length; row++) {
    for (let a = start[row]!; a < start[row + 1]!; a++) {
      const offset = triangle(columnOf[a]!);
      for (let b = start[row]!; b <= a; b++) together[offset + columnOf[b]!]! += 1;
    }
  }
  return { products: columns, ubiquity: countsByRow(transposed(matrix)), together, dropped };
}

/** Where a row of the lower triangle begins. */
const triangle = (row: number): number => (row * (row + 1)) / 2;

/** φ of one product with every product, by place. */
export function proximitiesOf({ ubiquity, together }: Proximity, product: number): Float64Array {
  const [phi, own] = [new Float64Array(ubiquity.length), ubiquity[product]!];
  for (let other = 0; other < phi.length; other++) {
    const count = other <= product ? together[triangle(product) + other]! : together[triangle(other) + product]!;
    phi[other] = count / Math.max(ubiquity[other]!, own);
  }
  return phi;
}

/** φ of two products by code; undefined for a code that is not in the space. */
export function proximityOf(space: Proximity, a: string, b: string): number | undefined {
  const [i, j] = [space.products.indexOf(a), space.products.indexOf(b)];
  return i < 0 || j < 0 ? undefined : proximitiesOf(space, i)[j]!;
}
