import { transposed, withoutEmpty, type Pruned, type TradeMatrix } from '../trade-matrix.ts';
import { rowMeans } from './averages.ts';
import { byCode, countsByRow } from './presence.ts';

/** k_c,N and k_p,N, not standardised. */
export interface Reflections {
  readonly countries: ReadonlyMap<string, number>;
  readonly products: ReadonlyMap<string, number>;
  readonly order: number;
  readonly dropped: Pruned['dropped'];
}

/**
 * The method of reflections to order N: k_c,N is the mean k_p,N−1 of a country's products, k_p,N the mean k_c,N−1 of a
 * product's countries, from diversity and ubiquity (N = 0). Even orders of countries lead to the ECI. Throws where N is
 * no whole number from 0. Source: Hidalgo and Hausmann, PNAS 106 (2009). docs/methods/complexity.md
 */
export function reflections(present: TradeMatrix, order: number): Reflections {
  if (!Number.isInteger(order) || order < 0) throw new RangeError(`${order} is no order of reflection`);
  const { matrix, dropped } = withoutEmpty(present);
  const byProduct = transposed(matrix);
  let [countries, products] = [countsByRow(matrix), countsByRow(byProduct)];
  for (let n = 0; n < order; n++) [countries, products] = [rowMeans(matrix, products), rowMeans(byProduct, countries)];
  return { countries: byCode(matrix.rows, countries), products: byCode(matrix.columns, products), order, dropped };
}
