/** An orthonormal basis of some columns, and the columns in terms of it: column kept[j] = Σᵢ q[i] r[i][j]. */
export interface Orthonormal {
  readonly q: readonly Float64Array[];
  /** Upper triangular, of the columns kept. */
  readonly r: readonly Float64Array[];
  /** Which columns are linearly independent of those before them, in order. */
  readonly kept: readonly number[];
}

/** What may be left of a column of length 1 after the columns before it are taken out, to count as nothing. */
export const RANK_TOLERANCE = 1e-11;

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** a + factor · b, in place. */
export function addTo(a: Float64Array, factor: number, b: Float64Array): void {
  for (let i = 0; i < a.length; i++) a[i]! += factor * b[i]!;
}

export const norm = (a: Float64Array): number => {
  const largest = a.reduce((max, value) => Math.max(max, Math.abs(value)), 0);
  return largest === 0 ? 0 : largest * Math.sqrt(a.reduce((sum, value) => sum + (value / largest) ** 2, 0));
};

/**
 * QR decomposition by modified Gram–Schmidt, every column orthogonalised twice, which makes it as stable as
 * Householder's. A column that depends on those before it is left out, as R's lm does: the columns' order decides
 * which. Source: Giraud, Langou and Rozloznik, The loss of orthogonality in the Gram-Schmidt process (2005).
 */
export function orthonormalise(columns: readonly Float64Array[], tolerance = RANK_TOLERANCE): Orthonormal {
  const q: Float64Array[] = [];
  const r: Float64Array[] = [];
  const kept: number[] = [];
  columns.forEach((column, j) => {
    const size = norm(column);
    if (size === 0) return;
    const rest = column.map((value) => value / size);
    const parts = new Float64Array(columns.length);
    for (let pass = 0; pass < 2; pass++) q.forEach((basis, i) => (parts[i]! += removePart(rest, basis)));
    const length = norm(rest);
    if (!(length > tolerance)) return;
    parts[q.length] = length;
    q.push(rest.map((value) => value / length));
    r.push(parts.map((part) => part * size));
    kept.push(j);
  });
  return { q, r: transpose(r, kept.length), kept };
}

/** Takes out of `rest` what lies along `basis`, and returns how much that was. */
function removePart(rest: Float64Array, basis: Float64Array): number {
  const part = dot(rest, basis);
  addTo(rest, -part, basis);
  return part;
}

const transpose = (columns: readonly Float64Array[], size: number): Float64Array[] => Array.from({ length: size }, (_, i) => Float64Array.from(columns, (column) => column[i]!));

/** x of R x = b for an upper triangular R. */
export function backSubstitute(r: readonly Float64Array[], b: Float64Array): Float64Array {
  const x = Float64Array.from(b);
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = i + 1; j < x.length; j++) x[i]! -= r[i]![j]! * x[j]!;
    x[i]! /= r[i]![i]!;
  }
  return x;
}

/** (R'R)⁻¹, which is (X'X)⁻¹ of the columns kept. */
export function inverseGram(r: readonly Float64Array[]): number[][] {
  const inverse = r.map((_, j) => backSubstitute(r, Float64Array.from(r, (__, i) => (i === j ? 1 : 0))));
  return r.map((_, i) => r.map((__, j) => inverse.reduce((sum, column) => sum + column[i]! * column[j]!, 0)));
}
