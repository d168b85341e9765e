/** Sum of numbers; 0 for none. */
export const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** Arithmetic mean of at least one number. */
export const mean = (values: readonly number[]): number => total(values) / values.length;

/** Sample variance (divisor n − 1) of at least two numbers. */
export function variance(values: readonly number[]): number {
  const centre = mean(values);
  return values.reduce((sum, value) => sum + (value - centre) ** 2, 0) / (values.length - 1);
}

/** Median of at least one number; the mean of the middle two where their count is even. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** Differences this small beside the values are rounding. */
const ROUNDING = 1e-8;

/** Whether all values are the same number but for rounding. */
export function isConstant(values: readonly number[]): boolean {
  const size = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return values.every((value) => Math.abs(value - values[0]!) <= ROUNDING * size);
}

export const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);

/** Differences at a lag: v(t) − v(t − lag), `lag` values fewer. */
export const differences = (values: readonly number[], lag = 1): number[] => values.slice(lag).map((value, i) => value - values[i]!);

/** Least-squares line through values at the places 1, 2, 3 … */
export function lineThrough(values: readonly number[]): { slope: number; at: (place: number) => number } {
  const [centre, average] = [(values.length + 1) / 2, mean(values)];
  const [products, squares] = [total(values.map((value, i) => (i + 1 - centre) * (value - average))), total(values.map((_, i) => (i + 1 - centre) ** 2))];
  const slope = products / squares;
  return { slope, at: (place) => average + slope * (place - centre) };
}
