import { sumOf } from '../sum-of.ts';
import type { TradeMatrix } from '../trade-matrix.ts';

/** For each row the mean of `of` over the columns it is present in; no row may be empty. */
export const rowMeans = ({ rows, start, columnOf }: TradeMatrix, of: ArrayLike<number>): Float64Array => Float64Array.from(rows, (_, row) => {
  let sum = 0;
  for (let i = start[row]!; i < start[row + 1]!; i++) sum += of[columnOf[i]!]!;
  return sum / (start[row + 1]! - start[row]!);
});

/** Which n standard deviations are divided by: all of them (`population`, n) or one less (`sample`, n − 1). */
export type DeviationKind = 'population' | 'sample';

export const mean = (numbers: ArrayLike<number>): number => sumOf(Array.from(numbers)) / numbers.length;

export function deviation(numbers: ArrayLike<number>, kind: DeviationKind): number {
  const centre = mean(numbers);
  return Math.sqrt(sumOf(Array.from(numbers, (x) => (x - centre) ** 2)) / (numbers.length - (kind === 'sample' ? 1 : 0)));
}

/** Pearson's correlation; NaN where either does not vary. */
export function correlation(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const [ma, mb] = [mean(a), mean(b)];
  const covariance = sumOf(Array.from(a, (x, i) => (x - ma) * (b[i]! - mb))) / a.length;
  return covariance / (deviation(a, 'population') * deviation(b, 'population'));
}
