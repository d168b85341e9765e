import type { Minimum } from './nelder-mead.ts';

const GRADIENT_STEP = 1e-5;
const SUFFICIENT_DECREASE = 1e-4;
const MAX_ITERATIONS = 200;

/**
 * A local minimum of a smooth function by the quasi-Newton method of Broyden, Fletcher, Goldfarb and Shanno, with
 * central differences for the gradient and a halving line search (Nocedal and Wright 2006, chapter 6).
 */
export function bfgs(f: (x: readonly number[]) => number, start: readonly number[], tolerance = 1e-10): Minimum {
  let [x, value] = [[...start], f(start)];
  let gradient = gradientOf(f, x);
  let inverse = identity(x.length);
  for (let iteration = 0; iteration < MAX_ITERATIONS && x.length > 0; iteration++) {
    let direction = inverse.map((row) => -dot(row, gradient));
    if (dot(direction, gradient) >= 0) [inverse, direction] = [identity(x.length), gradient.map((g) => -g)];
    const step = lineSearch(f, { at: x, value }, direction, dot(direction, gradient));
    if (step === undefined) break;
    const nextGradient = gradientOf(f, step.at);
    inverse = updated(inverse, step.at.map((v, i) => v - x[i]!), nextGradient.map((g, i) => g - gradient[i]!));
    const gain = value - step.value;
    [x, value, gradient] = [[...step.at], step.value, nextGradient];
    if (gain <= tolerance * (Math.abs(value) + tolerance)) break;
  }
  return { at: x, value };
}

const dot = (a: readonly number[], b: readonly number[]): number => a.reduce((sum, v, i) => sum + v * b[i]!, 0);
const identity = (n: number): number[][] => Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_cell, j) => (i === j ? 1 : 0)));

function gradientOf(f: (x: readonly number[]) => number, x: readonly number[]): number[] {
  return x.map((v, i) => {
    const moved = (by: number) => f(x.map((u, j) => (i === j ? v + by : u)));
    return (moved(GRADIENT_STEP) - moved(-GRADIENT_STEP)) / (2 * GRADIENT_STEP);
  });
}

function lineSearch(f: (x: readonly number[]) => number, from: Minimum, direction: readonly number[], slope: number): Minimum | undefined {
  for (let length = 1; length > 1e-10; length /= 2) {
    const at = from.at.map((v, i) => v + length * direction[i]!);
    const value = f(at);
    if (value < from.value + SUFFICIENT_DECREASE * length * slope) return { at, value };
  }
  return undefined;
}

/** The inverse Hessian after a step `s` that changed the gradient by `y`. */
function updated(inverse: readonly number[][], s: readonly number[], y: readonly number[]): number[][] {
  const sy = dot(s, y);
  if (!(sy > 1e-14)) return inverse.map((row) => [...row]);
  const hy = inverse.map((row) => dot(row, y));
  const factor = (1 + dot(y, hy) / sy) / sy;
  return inverse.map((row, i) => row.map((h, j) => h + factor * s[i]! * s[j]! - (hy[i]! * s[j]! + s[i]! * hy[j]!) / sy));
}
