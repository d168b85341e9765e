import { rcaMatrix } from '../specialisation/rca.ts';
import { entriesOf, matrixOf, transposed, type TradeMatrix } from '../trade-matrix.ts';

/**
 * M_cp: 1 where a country exports a product with a revealed comparative advantage of at least `threshold`, the world
 * being the matrix itself. Source: Hausmann, Hidalgo et al., The Atlas of Economic Complexity (2014).
 */
export function presence(exports: TradeMatrix, threshold = 1): TradeMatrix {
  const advantages = rcaMatrix(exports);
  return matrixOf(exports.rows, exports.columns, exports.rows.map((_, row) => entriesOf(advantages, row).flatMap(([column, value]) => (value >= threshold ? [[column, 1] as const] : []))));
}

/** How many products each country is present in, k_c,0, by its place among the rows. */
export const countsByRow = ({ rows, start }: TradeMatrix): Float64Array => Float64Array.from(rows, (_, row) => start[row + 1]! - start[row]!);

/** How many products each country is present in: k_c,0. */
export const diversity = (present: TradeMatrix): ReadonlyMap<string, number> => byCode(present.rows, countsByRow(present));

/** How many countries are present in each product: k_p,0. */
export const ubiquity = (present: TradeMatrix): ReadonlyMap<string, number> => diversity(transposed(present));

/** Numbers by place as numbers by code. */
export const byCode = (codes: readonly string[], numbers: ArrayLike<number>): ReadonlyMap<string, number> => new Map(codes.map((code, i) => [code, numbers[i]!]));
