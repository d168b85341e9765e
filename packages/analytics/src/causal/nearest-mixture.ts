/** A mixture's weights are exact to about this, relative to the points' size. */
const EXACT = 1e-12;
const MOST_STEPS = 1000;

/**
 * The point of the convex hull of some points that lies nearest to 0, as weights of the points: an affine hull of few of
 * them is minimised in turn, and left where a weight would be negative. Fast where the points have few coordinates, since
 * no more points than coordinates and one have weight, and where it begins with points (`near`) that had weight in a problem
 * much like this one. Source: Wolfe, Finding the Nearest Point in a Polytope (1976).
 */
export function nearestMixture(points: readonly Float64Array[], near: readonly number[] = []): number[] {
  const squares = points.map((point) => dot(point, point));
  const size = Math.max(...squares) || 1;
  const first = near.length > 0 ? near : [squares.indexOf(Math.min(...squares))];
  let [corral, weights] = settled(points, [...first], first.map(() => 1 / first.length));
  let last = Infinity;
  for (let step = 0; step < MOST_STEPS; step++) {
    const here = mixed(points, corral, weights);
    const square = dot(here, here);
    const next = lowestAlong(points, here);
    if (square >= last || dot(points[next]!, here) >= square - EXACT * size || corral.includes(next)) break;
    last = square;
    [corral, weights] = settled(points, [...corral, next], [...weights, 0]);
  }
  const all = points.map(() => 0);
  corral.forEach((place, i) => (all[place] = weights[i]!));
  return all;
}

/** The point that lies least far in a direction. */
function lowestAlong(points: readonly Float64Array[], direction: Float64Array): number {
  let [least, at] = [Infinity, 0];
  for (let j = 0; j < points.length; j++) {
    const along = dot(points[j]!, direction);
    if (along < least) [least, at] = [along, j];
  }
  return at;
}

/** Weights of least norm over the affine hull, reached along a line from those given: who falls to 0 on the way leaves. */
function settled(points: readonly Float64Array[], corral: number[], weights: number[]): [number[], number[]] {
  for (;;) {
    const aim = affineMinimum(corral.map((place) => points[place]!));
    if (aim === undefined) return withoutLast(corral, weights);
    if (aim.every((weight) => weight > EXACT)) return [corral, aim];
    const reach = Math.min(1, ...aim.flatMap((to, i) => (to <= EXACT && weights[i]! > to ? [weights[i]! / (weights[i]! - to)] : [])));
    const moved = weights.map((from, i) => from + reach * (aim[i]! - from));
    const least = moved.indexOf(Math.min(...moved));
    const kept = moved.flatMap((weight, i) => (i !== least && weight > EXACT ? [i] : []));
    const total = kept.reduce((sum, i) => sum + moved[i]!, 0);
    [corral, weights] = [kept.map((i) => corral[i]!), kept.map((i) => moved[i]! / total)];
    if (corral.length === 1) return [corral, [1]];
  }
}

/** The last point taken out, its weight shared out: it depends on the others. */
function withoutLast(corral: readonly number[], weights: readonly number[]): [number[], number[]] {
  const rest = weights.slice(0, -1);
  const total = rest.reduce((sum, weight) => sum + weight, 0);
  return [corral.slice(0, -1), rest.map((weight) => weight / total)];
}

/** Weights that add up to 1, of either sign, of the combination nearest to 0; undefined where the points are affinely dependent. */
function affineMinimum(points: readonly Float64Array[]): number[] | undefined {
  const scale = points.reduce((most, point) => Math.max(most, dot(point, point)), 0) || 1;
  const gram = points.map((a) => points.map((b) => dot(a, b) / scale + 1));
  const solved = solvedForOnes(gram);
  if (solved === undefined) return undefined;
  const total = solved.reduce((sum, value) => sum + value, 0);
  return solved.map((value) => value / total);
}

/** x with A x = 1, A symmetric and positive definite, by Cholesky's factor; undefined where A is not. */
function solvedForOnes(a: readonly (readonly number[])[]): number[] | undefined {
  const l: number[][] = [];
  const forward: number[] = [];
  for (const [i, row] of a.entries()) {
    const factor: number[] = [];
    for (let j = 0; j < i; j++) factor.push((row[j]! - inner(factor, l[j]!, j)) / l[j]![j]!);
    const pivot = row[i]! - inner(factor, factor, i);
    if (!(pivot > 1e-13 * row[i]!)) return undefined;
    factor.push(Math.sqrt(pivot));
    l.push(factor);
    forward.push((1 - inner(factor, forward, i)) / factor[i]!);
  }
  const x = [...forward];
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = i + 1; j < x.length; j++) x[i]! -= l[j]![i]! * x[j]!;
    x[i]! /= l[i]![i]!;
  }
  return x;
}

function inner(a: readonly number[], b: readonly number[], length: number): number {
  let sum = 0;
  for (let i = 0; i < length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

function mixed(points: readonly Float64Array[], corral: readonly number[], weights: readonly number[]): Float64Array {
  const mixture = new Float64Array(points[0]!.length);
  for (let i = 0; i < corral.length; i++) {
    const point = points[corral[i]!]!;
    for (let m = 0; m < point.length; m++) mixture[m]! += weights[i]! * point[m]!;
  }
  return mixture;
}
