/** A local regression: how many neighbours it takes, of what degree, and at every which point it is computed (straight lines between). */
export interface Smoother {
  readonly window: number;
  readonly degree: 0 | 1;
  readonly jump: number;
}

/**
 * The local fit at place `x` (the values stand at 1 … n) with the neighbours `left` … `right`, tricube weights times the
 * robustness weights; null where no neighbour has weight. Source: Cleveland, Cleveland, McRae and Terpenning 1990, section 2.
 */
function localFit(
  y: readonly number[], x: number, [left, right]: readonly [number, number], { window, degree }: Smoother, robustness?: readonly number[],
): number | null {
  const n = y.length;
  const reach = Math.max(x - left, right - x) + (window > n ? Math.floor((window - n) / 2) : 0);
  const weights: number[] = [];
  let sum = 0;
  for (let j = left; j <= right; j++) {
    const weight = tricube(Math.abs(j - x), reach) * (robustness?.[j - 1] ?? 1);
    weights.push(weight);
    sum += weight;
  }
  if (sum <= 0) return null;
  const slope = degree === 1 && reach > 0 ? slopeFactor(weights, sum, left, x, n) : undefined;
  let fit = 0;
  for (const [i, weight] of weights.entries()) fit += (weight / sum) * (slope ? slope.by * (left + i - slope.centre) + 1 : 1) * y[left + i - 1]!;
  return fit;
}

/** Tricube weight; neighbours at (nearly) full reach have none, those (nearly) at the place the whole, as in the authors' program. */
function tricube(distance: number, reach: number): number {
  if (distance > 0.999 * reach) return 0;
  return distance <= 0.001 * reach ? 1 : (1 - (distance / reach) ** 3) ** 3;
}

/** How far a weighted regression on place tilts the weights; none where the weights sit on (nearly) one place. */
function slopeFactor(weights: readonly number[], sum: number, left: number, x: number, n: number): { by: number; centre: number } | undefined {
  let [centre, spread] = [0, 0];
  for (const [i, weight] of weights.entries()) centre += (weight / sum) * (left + i);
  for (const [i, weight] of weights.entries()) spread += (weight / sum) * (left + i - centre) ** 2;
  return Math.sqrt(spread) > 0.001 * (n - 1) ? { by: (x - centre) / spread, centre } : undefined;
}

/** The `window` places nearest to `x` of 1 … n: centred, or shifted inside at the ends. */
function neighbours(x: number, n: number, window: number): [number, number] {
  if (window >= n) return [1, n];
  const left = Math.min(Math.max(x - (window + 1) / 2 + 1, 1), n - window + 1);
  return [left, left + window - 1];
}

/** Loess of equally spaced values at their own places. */
export function loess(y: readonly number[], smoother: Smoother, robustness?: readonly number[]): number[] {
  const n = y.length;
  if (n < 2) return [...y];
  const jump = Math.min(smoother.jump, n - 1);
  const knots = [...Array.from({ length: Math.ceil((n - 1) / jump) }, (_, k) => 1 + k * jump), n];
  const fits = knots.map((x) => localFit(y, x, neighbours(x, n, smoother.window), smoother, robustness) ?? y[x - 1]!);
  return throughKnots(knots, fits);
}

/** Straight lines between the fits at the knots, which begin at place 1. */
function throughKnots(knots: readonly number[], fits: readonly number[]): number[] {
  const smooth = [fits[0]!];
  for (let k = 1; k < knots.length; k++) {
    const [from, to] = [knots[k - 1]!, knots[k]!];
    for (let x = from + 1; x <= to; x++) smooth.push(fits[k - 1]! + ((fits[k]! - fits[k - 1]!) * (x - from)) / (to - from));
  }
  return smooth;
}

/** Loess of equally spaced values, with one place more before and one behind them. */
export function extendedLoess(y: readonly number[], smoother: Smoother, robustness?: readonly number[]): number[] {
  const n = y.length;
  const inside = loess(y, smoother, robustness);
  const before = localFit(y, 0, [1, Math.min(smoother.window, n)], smoother, robustness) ?? inside[0]!;
  const after = localFit(y, n + 1, [Math.max(1, n - smoother.window + 1), n], smoother, robustness) ?? inside[n - 1]!;
  return [before, ...inside, after];
}
