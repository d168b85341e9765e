/** Pieces up to this length are sorted outright. */
const SHORT = 10;

/**
 * Sorts `a` in place only as far as needed for the elements at the `wanted` places, which ought to rise, by Singleton's
 * quicksort, as the STL program of Cleveland and others does (netlib a/stl, psort). That program, and R's with it, asks for
 * falling places, and then does not always get the right elements: {@link middleOfR}.
 */
export function sortPartly(a: number[], wanted: readonly number[], from = 0, to = a.length - 1): void {
  if (wanted.length === 0 || from >= to) return;
  if (to - from <= SHORT && from > 0) {
    const piece = a.slice(from, to + 1).sort((x, y) => x - y);
    piece.forEach((value, i) => (a[from + i] = value));
    return;
  }
  const [lowEnd, highStart] = partition(a, from, to);
  const leftIsShorter = lowEnd - from <= to - highStart;
  const cut = leftIsShorter ? wanted.findLastIndex((place) => place <= lowEnd) + 1 : firstIndex(wanted, highStart);
  sortPartly(a, wanted.slice(0, cut), from, lowEnd);
  sortPartly(a, wanted.slice(cut), highStart, to);
}

/** Where the wanted places reach `start`; all their number where none does. */
function firstIndex(wanted: readonly number[], start: number): number {
  const found = wanted.findIndex((place) => place >= start);
  return found < 0 ? wanted.length : found;
}

/** Small values to the left, large ones to the right of the median of the first, middle and last; ends of the two pieces. */
function partition(a: number[], from: number, to: number): [lowEnd: number, highStart: number] {
  const swap = (i: number, j: number) => ([a[i], a[j]] = [a[j]!, a[i]!]);
  const middle = Math.floor((from + to + 2) / 2) - 1;
  if (a[from]! > a[middle]!) swap(from, middle);
  if (a[to]! < a[middle]!) {
    swap(to, middle);
    if (a[from]! > a[middle]!) swap(from, middle);
  }
  const pivot = a[middle]!;
  let [low, high] = [from, to];
  for (;;) {
    do high--; while (a[high]! > pivot);
    do low++; while (a[low]! < pivot);
    if (low > high) return [high, low];
    swap(low, high);
  }
}

/** The median that R's STL takes of sizes: for an even number of them now and then not the true one. */
export function middleOfR(sizes: readonly number[]): number {
  const sorted = [...sizes];
  const upper = sizes.length >> 1;
  const lower = sizes.length - 1 - upper;
  sortPartly(sorted, [upper, lower]);
  return (sorted[upper]! + sorted[lower]!) / 2;
}
