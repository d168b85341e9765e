import { zeros } from '../time-series/descriptive.ts';

/** A point and the value of a function there. */
export interface Minimum {
  readonly at: readonly number[];
  readonly value: number;
}

/** Where a search steps first and when it ends. */
export interface SearchLimits {
  /** First step along each axis. */
  readonly step: (coordinate: number) => number;
  readonly tolerance: number;
  readonly maxEvaluations: number;
}

const REFLECT = 1;
const EXPAND = 2;
const CONTRACT = 0.5;

/**
 * A local minimum of a function without derivatives (Nelder and Mead 1965). Infinity marks points that are not allowed;
 * the start must be allowed. Ends when the values at the corners differ by less than `tolerance`, relative to them.
 */
export function nelderMead(f: (x: readonly number[]) => number, start: readonly number[], { step, tolerance, maxEvaluations }: SearchLimits): Minimum {
  let evaluations = 0;
  const corner = (at: readonly number[]): Minimum => {
    evaluations++;
    return { at, value: f(at) };
  };
  let simplex = [start, ...start.map((_, i) => start.map((x, j) => (i === j ? x + step(x) : x)))].map(corner).sort(byValue);
  while (evaluations < maxEvaluations) {
    const [best, worst] = [simplex[0]!, simplex.at(-1)!];
    if (worst.value - best.value <= tolerance * (Math.abs(best.value) + tolerance)) break;
    const next = replacement(simplex, corner);
    if (next) inserted(simplex, next);
    else simplex = [best, ...simplex.slice(1).map(({ at }) => corner(toward(best.at, at, CONTRACT)))].sort(byValue);
  }
  return simplex[0]!;
}

/** Order of minima, the lowest first. */
export const byValue = (a: Minimum, b: Minimum): number => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0);

function toward(from: readonly number[], to: readonly number[], share: number): number[] {
  const between: number[] = [];
  for (let i = 0; i < from.length; i++) between.push(from[i]! + share * (to[i]! - from[i]!));
  return between;
}

/** Puts a corner in the place of the worst of a sorted simplex, which stays sorted. */
function inserted(simplex: Minimum[], next: Minimum): void {
  let place = simplex.length - 1;
  for (; place > 0 && simplex[place - 1]!.value > next.value; place--) simplex[place] = simplex[place - 1]!;
  simplex[place] = next;
}

/** A better corner in place of the worst of a sorted simplex: reflected, expanded or contracted; undefined where none is. */
function replacement(simplex: readonly Minimum[], corner: (at: readonly number[]) => Minimum): Minimum | undefined {
  const [best, second, worst] = [simplex[0]!, simplex.at(-2)!, simplex.at(-1)!];
  const centre = centreOf(simplex);
  const reflected = corner(toward(centre, worst.at, -REFLECT));
  if (reflected.value < best.value) {
    const expanded = corner(toward(centre, worst.at, -EXPAND));
    return expanded.value < reflected.value ? expanded : reflected;
  }
  if (reflected.value < second.value) return reflected;
  const outside = reflected.value < worst.value;
  const contracted = corner(toward(centre, outside ? reflected.at : worst.at, CONTRACT));
  return contracted.value < (outside ? reflected.value : worst.value) ? contracted : undefined;
}

/** Centre of all corners but the last. */
function centreOf(simplex: readonly Minimum[]): number[] {
  const others = simplex.length - 1;
  const centre = zeros(simplex[0]!.at.length);
  for (let k = 0; k < others; k++) for (let i = 0; i < centre.length; i++) centre[i]! += simplex[k]!.at[i]! / others;
  return centre;
}
