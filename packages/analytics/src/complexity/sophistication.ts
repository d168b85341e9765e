import type { CodeValues } from '../code-values.ts';
import { sumOf } from '../sum-of.ts';
import { entriesOf, matrixOf, rowTotals, transposed, withoutEmpty, type Entry, type TradeMatrix } from '../trade-matrix.ts';
import { byCode } from './presence.ts';

/** PRODY of products and EXPY of countries, in the unit of the incomes given. */
export interface Sophistication {
  readonly prody: ReadonlyMap<string, number>;
  readonly expy: ReadonlyMap<string, number>;
  /** Countries left out for want of an income or of exports: an unknown income is not 0. */
  readonly dropped: readonly string[];
}

/**
 * PRODY: the incomes per head of a product's exporters, weighted by their revealed comparative advantage (their export
 * share over the sum of all countries' shares). EXPY: the mean PRODY of a country's exports, weighted by value. Over
 * countries with an income only. Source: Hausmann, Hwang and Rodrik, Journal of Economic Growth 12 (2007).
 * docs/methods/complexity.md
 */
export function sophistication(exports: TradeMatrix, income: CodeValues): Sophistication {
  const known = exports.rows.map((country, row): Entry[] => (Number.isFinite(income.get(country)) ? entriesOf(exports, row) : []));
  const { matrix, dropped } = withoutEmpty(matrixOf(exports.rows, exports.columns, known));
  const totals = rowTotals(matrix);
  const shares = matrixOf(matrix.rows, matrix.columns, matrix.rows.map((_, row) => entriesOf(matrix, row).map(([column, value]): Entry => [column, value / totals[row]!])));
  const byProduct = transposed(shares);
  const prody = Float64Array.from(byProduct.rows, (_, product) => {
    const exporters = entriesOf(byProduct, product);
    return sumOf(exporters.map(([row, share]) => share * income.get(matrix.rows[row]!)!)) / sumOf(exporters.map(([, share]) => share));
  });
  const expy = Float64Array.from(shares.rows, (_, row) => sumOf(entriesOf(shares, row).map(([column, share]) => share * prody[column]!)));
  return { prody: byCode(shares.columns, prody), expy: byCode(shares.rows, expy), dropped: dropped.rows };
}
