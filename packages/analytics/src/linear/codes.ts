/** Labels as whole numbers from 0 in order of first appearance, and how many there are. */
export interface Codes {
  readonly codes: Int32Array;
  readonly levels: number;
}

export function codesOf(labels: ArrayLike<string | number | null>): Codes {
  const numbers = new Map<string | number | null, number>();
  const codes = new Int32Array(labels.length);
  for (let i = 0; i < codes.length; i++) {
    const known = numbers.get(labels[i]!);
    codes[i] = known ?? numbers.size;
    if (known === undefined) numbers.set(labels[i]!, numbers.size);
  }
  return { codes, levels: numbers.size };
}

/** Codes of the pairs of labels: two observations share a code where they share both. */
export function crossed(a: Codes, b: Codes): Codes {
  return codesOf(Float64Array.from(a.codes, (code, i) => code * b.levels + b.codes[i]!));
}
