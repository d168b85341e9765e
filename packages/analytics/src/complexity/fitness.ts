import type { Flag } from '../result.ts';
import { transposed, withoutEmpty, type Pruned, type TradeMatrix } from '../trade-matrix.ts';
import { mean } from './averages.ts';
import { byCode } from './presence.ts';

/** Fitness of countries and complexity (quality) of products, each with mean 1. */
export interface Fitness {
  readonly countries: ReadonlyMap<string, number>;
  readonly products: ReadonlyMap<string, number>;
  readonly iterations: number;
  /** The largest change of a country's fitness in the last step. */
  readonly lastChange: number;
  readonly dropped: Pruned['dropped'];
  readonly flags: readonly Flag[];
}

/** A change of fitness that no longer counts. */
const STEADY = 1e-6;

/**
 * The fitness–complexity map after `iterations` steps: F_c = Σ_p M_cp Q_p and Q_p = 1/Σ_c (M_cp/F_c), both from the
 * step before and divided by their means, starting at 1. Some matrices never settle (`not-converged`): then ranks, not
 * values, are what it gives. Source: Tacchella et al., Scientific Reports 2 (2012). docs/methods/complexity.md
 */
export function fitness(present: TradeMatrix, iterations = 200): Fitness {
  const { matrix, dropped } = withoutEmpty(present);
  const byProduct = transposed(matrix);
  let countries = new Float64Array(matrix.rows.length).fill(1);
  let products = new Float64Array(matrix.columns.length).fill(1);
  let lastChange = 0;
  for (let n = 0; n < iterations; n++) {
    const stepped = toMeanOne(rowSums(matrix, products));
    products = toMeanOne(rowSums(byProduct, countries.map((x) => 1 / x)).map((x) => 1 / x));
    lastChange = stepped.reduce((most, x, i) => Math.max(most, Math.abs(x - countries[i]!)), 0);
    countries = stepped;
  }
  return { countries: byCode(matrix.rows, countries), products: byCode(matrix.columns, products), iterations, lastChange, dropped, flags: lastChange > STEADY ? ['not-converged'] : [] };
}

const rowSums = ({ rows, start, columnOf }: TradeMatrix, of: Float64Array): Float64Array<ArrayBuffer> => Float64Array.from(rows, (_, row) => {
  let sum = 0;
  for (let i = start[row]!; i < start[row + 1]!; i++) sum += of[columnOf[i]!]!;
  return sum;
});

const toMeanOne = (numbers: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> => {
  const centre = mean(numbers);
  return numbers.map((x) => x / centre);
};
