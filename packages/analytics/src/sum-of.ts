/**
 * The sum of numbers rounded once, whatever their order: partial sums that do not overlap carry what each addition
 * would lose. Source: J. R. Shewchuk, Adaptive Precision Floating-Point Arithmetic (1997); the same idea as fsum of
 * d3-array, https://github.com/d3/d3-array/blob/main/src/fsum.js
 */
export function sumOf(numbers: Iterable<number>): number {
  const partials: number[] = [];
  for (const number of numbers) {
    let x = number;
    let kept = 0;
    for (const partial of partials) {
      const [large, small] = Math.abs(x) < Math.abs(partial) ? [partial, x] : [x, partial];
      x = large + small;
      const lost = small - (x - large);
      if (lost !== 0) partials[kept++] = lost;
    }
    partials.length = kept;
    partials.push(x);
  }
  return roundedTotal(partials);
}

/** The partials added from the largest down; a half left over is rounded by the sign of what follows it. */
function roundedTotal(partials: readonly number[]): number {
  let i = partials.length - 1;
  let high = partials[i] ?? 0;
  let low = 0;
  while (i > 0 && low === 0) {
    const [x, y] = [high, partials[--i]!];
    high = x + y;
    low = y - (high - x);
  }
  const next = partials[i - 1];
  if (next !== undefined && low !== 0 && low < 0 === next < 0) {
    const doubled = low * 2;
    const candidate = high + doubled;
    if (doubled === candidate - high) high = candidate;
  }
  return high;
}
