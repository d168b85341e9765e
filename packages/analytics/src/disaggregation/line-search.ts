const GRID = 200;
const GOLDEN = (Math.sqrt(5) - 1) / 2;
const PRECISION = 1e-10;

/** Where a function of one variable is lowest between two ends: the best of 200 even steps, then golden sections around it. */
export function lowest(f: (x: number) => number, low: number, high: number): number {
  const step = (high - low) / GRID;
  let best = low;
  let value = f(low);
  for (let i = 1; i <= GRID; i++) {
    const next = f(low + i * step);
    if (next < value) [best, value] = [low + i * step, next];
  }
  const refined = golden(f, Math.max(low, best - step), Math.min(high, best + step));
  return f(refined) < value ? refined : best;
}

function golden(f: (x: number) => number, low: number, high: number): number {
  let [a, b] = [high - GOLDEN * (high - low), low + GOLDEN * (high - low)];
  let [fa, fb] = [f(a), f(b)];
  while (high - low > PRECISION) {
    if (fa < fb) {
      [high, b, fb] = [b, a, fa];
      a = high - GOLDEN * (high - low);
      fa = f(a);
    } else {
      [low, a, fa] = [a, b, fb];
      b = low + GOLDEN * (high - low);
      fb = f(b);
    }
  }
  return (low + high) / 2;
}
