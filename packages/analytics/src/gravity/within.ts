import type { Codes } from '../linear/codes.ts';

/** A variable with the fixed effects taken out. */
export interface Within {
  readonly residual: Float64Array;
  /** The effects' part: what was taken out, summed up and not by difference, so that one large value does not blur it. */
  readonly projection: Float64Array;
  /** Where to begin the next time, when the weights have changed a little. */
  readonly effects: Float64Array;
  readonly converged: boolean;
  readonly iterations: number;
}

export type WithinTransform = (values: Float64Array, start?: Float64Array) => Within;

/** How far an effect may still be from its place, in units of the largest value. */
const TOLERANCE = 1e-10;
const MOST_ITERATIONS = 20_000;

/**
 * Takes weighted fixed effects out of a variable without a matrix of dummies: the effects with most levels are
 * replaced by their weighted means, and the others solved for by conjugate gradients on what is left, two passes over
 * the observations a step. The residual is that of weighted least squares on all dummies. Source: the problem is that
 * of Guimarães and Portugal (2010) and Correia (2016), the solver Hestenes and Stiefel's (1952).
 */
export function withinTransform(groups: readonly Codes[], weights: Float64Array): WithinTransform {
  const [widest, ...others] = [...groups].sort((a, b) => b.levels - a.levels) as [Codes, ...Codes[]];
  const system = systemOf(widest, others, weights);
  return (values, start) => {
    const scale = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const effects = start ? Float64Array.from(start) : new Float64Array(system.size);
    const first = system.residual(values, effects);
    const iterations = scale === 0 ? 0 : conjugateGradients(system, first, effects, TOLERANCE * scale);
    return { ...system.split(values, effects), effects, converged: iterations < MOST_ITERATIONS, iterations };
  };
}

interface System {
  readonly size: number;
  /** Weight of each level. */
  readonly diagonal: Float64Array;
  /** Values less the effects, and less the means by the widest grouping. */
  residual(values: Float64Array, effects: Float64Array): Float64Array;
  /** The same, and what was taken away. */
  split(values: Float64Array, effects: Float64Array): Pick<Within, 'residual' | 'projection'>;
  /** Effects laid out over the observations, less their means by the widest grouping. */
  spread(effects: Float64Array): Float64Array;
  /** Weighted sums of values by level. */
  collect(values: Float64Array): Float64Array;
}

function systemOf(widest: Codes, others: readonly Codes[], weights: Float64Array): System {
  const n = weights.length;
  const places = offsetCodes(others);
  const size = others.reduce((sum, { levels }) => sum + levels, 0);
  const totals = sumBy(widest, weights);
  const collect = (values: Float64Array): Float64Array => {
    const sums = new Float64Array(size);
    for (const place of places) for (let i = 0; i < n; i++) sums[place[i]!]! += weights[i]! * values[i]!;
    return sums;
  };
  const meansOf = (values: Float64Array): Float64Array => {
    const means = new Float64Array(widest.levels);
    for (let i = 0; i < n; i++) means[widest.codes[i]!]! += weights[i]! * values[i]!;
    for (let level = 0; level < means.length; level++) means[level] = totals[level]! > 0 ? means[level]! / totals[level]! : 0;
    return means;
  };
  const centre = (values: Float64Array): Float64Array => {
    const means = meansOf(values);
    for (let i = 0; i < n; i++) values[i]! -= means[widest.codes[i]!]!;
    return values;
  };
  const add = (values: Float64Array, effects: Float64Array, sign: number): Float64Array => {
    for (const place of places) for (let i = 0; i < n; i++) values[i]! += sign * effects[place[i]!]!;
    return values;
  };
  return {
    size, diagonal: collect(new Float64Array(n).fill(1)), collect,
    residual: (values, effects) => centre(add(Float64Array.from(values), effects, -1)),
    split: (values, effects) => {
      const projection = add(new Float64Array(n), effects, 1);
      const residual = values.map((value, i) => value - projection[i]!);
      const means = meansOf(residual);
      for (let i = 0; i < n; i++) {
        const mean = means[widest.codes[i]!]!;
        residual[i]! -= mean;
        projection[i]! += mean;
      }
      return { residual, projection };
    },
    spread: (effects) => centre(add(new Float64Array(n), effects, 1)),
  };
}

function offsetCodes(groups: readonly Codes[]): Int32Array[] {
  let offset = 0;
  return groups.map(({ codes, levels }) => {
    const from = offset;
    offset += levels;
    return codes.map((code) => code + from);
  });
}

function sumBy({ codes, levels }: Codes, values: Float64Array): Float64Array {
  const sums = new Float64Array(levels);
  for (let i = 0; i < values.length; i++) sums[codes[i]!]! += values[i]!;
  return sums;
}

/** Improves `effects` in place until none has farther than `tolerance` to go; returns the number of steps. */
function conjugateGradients({ diagonal, collect, spread }: System, residual: Float64Array, effects: Float64Array, tolerance: number): number {
  const rest = collect(residual);
  const scaled = (vector: Float64Array) => vector.map((value, i) => (diagonal[i]! > 0 ? value / diagonal[i]! : 0));
  let step = scaled(rest);
  const direction = Float64Array.from(step);
  let size = product(rest, step);
  for (let iteration = 0; iteration < MOST_ITERATIONS; iteration++) {
    if (step.every((value) => Math.abs(value) <= tolerance)) return iteration;
    const image = collect(spread(direction));
    const curvature = product(direction, image);
    if (!(curvature > 0)) return iteration;
    for (let i = 0; i < rest.length; i++) {
      effects[i]! += (size / curvature) * direction[i]!;
      rest[i]! -= (size / curvature) * image[i]!;
    }
    step = scaled(rest);
    const next = product(rest, step);
    for (let i = 0; i < rest.length; i++) direction[i] = step[i]! + (next / size) * direction[i]!;
    size = next;
  }
  return MOST_ITERATIONS;
}

function product(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
