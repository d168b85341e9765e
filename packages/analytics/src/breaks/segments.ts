import { orthonormalise } from '../linear/qr.ts';
import { leastSquares } from '../linear/least-squares.ts';
import { completeRows, valuesAt, type Variable } from '../linear/sample.ts';
import type { Dropped } from '../linear/errors.ts';

/** A linear model all of whose coefficients may change at unknown points; the observations are in time order. */
export interface BreakModel {
  readonly y: Variable;
  /** Regressors by name; none for a mean that shifts. */
  readonly x?: Readonly<Record<string, Variable>> | undefined;
  /** A constant beside them; there unless false. */
  readonly intercept?: boolean | undefined;
}

/** The usable observations of a model, and sums of squares of any stretch of them. */
export interface Segments {
  /** Places in the lists given. */
  readonly rows: readonly number[];
  readonly dropped: readonly Dropped[];
  readonly y: Float64Array;
  readonly columns: readonly Float64Array[];
  /** Coefficients that can be told apart over the whole. */
  readonly coefficients: number;
  /** Residual sum of squares of the regression on observations `from` to `to`, both counted. */
  rss(from: number, to: number): number;
}

export function segmentsOf({ y, x = {}, intercept = true }: BreakModel): Segments {
  const { rows, dropped } = completeRows([y, ...Object.values(x)]);
  const all = [...(intercept ? [new Float64Array(rows.length).fill(1)] : []), ...Object.values(x).map((variable) => valuesAt(variable, rows))];
  const columns = orthonormalise(all).kept.map((j) => all[j]!);
  const target = valuesAt(y, rows);
  const sums: Float64Array[] = rows.map(() => new Float64Array(0));
  const rss = (from: number, to: number) => {
    if (sums[from]!.length === 0) sums[from] = growingSums(columns, target, from);
    return sums[from]![to - from]!;
  };
  return { rows, dropped, y: target, columns, coefficients: columns.length, rss };
}

/**
 * Residual sums of squares of the regressions that begin at `from` and end at each later observation. Each observation
 * is turned into the triangular factor by Givens rotations; what no coefficient can take up adds to the sum. Source:
 * Gentleman, Basic procedures for large, sparse or weighted linear least squares problems (AS 75, 1974).
 */
function growingSums(columns: readonly Float64Array[], y: Float64Array, from: number): Float64Array {
  const k = columns.length;
  const r = columns.map(() => new Float64Array(k + 1));
  const sums = new Float64Array(y.length - from);
  let sum = 0;
  for (let i = from; i < y.length; i++) {
    const row = Float64Array.from({ length: k + 1 }, (_, j) => (j === k ? y[i]! : columns[j]![i]!));
    for (let j = 0; j < k; j++) rotate(r[j]!, row, j);
    sum += row[k]! ** 2;
    sums[i - from] = sum;
  }
  return sums;
}

/** Turns two rows so that the second is 0 at `j`. */
function rotate(upper: Float64Array, row: Float64Array, j: number): void {
  if (row[j] === 0) return;
  const length = Math.hypot(upper[j]!, row[j]!);
  const [c, s] = [upper[j]! / length, row[j]! / length];
  for (let column = j; column < row.length; column++) {
    const [a, b] = [upper[column]!, row[column]!];
    upper[column] = c * a + s * b;
    row[column] = c * b - s * a;
  }
}

/** The regression on observations `from` to `to`. */
export function regressionOn({ columns, y }: Segments, from: number, to: number) {
  const part = columns.map((column) => column.slice(from, to + 1));
  return { columns: part, ...leastSquares(part, y.slice(from, to + 1)) };
}
