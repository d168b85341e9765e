import type { Interval } from '@mizan/model';
import { fromDouble } from '../decimal.ts';
import type { Box } from './corners.ts';
import { constant, minus, over, plus, times, variablesOf, type Expression } from './expression.ts';

type Span = readonly [low: number, high: number];
type Spans = ReadonlyMap<string, Span>;

/** How near, relatively, an end is brought, how far it is then moved out for the rounding of doubles, and after how many boxes a farther one is good enough. */
const TOLERANCE = 1e-9;
const ROUNDING = 1e-12;
const MOST_BOXES = 5000;

/**
 * The range of any formula over a box, from outside: the box is halved where its upper end may be largest until a value
 * that is attained comes near it, and a variable that only raises or only lowers the formula is set to its end at once.
 * Undefined where the formula may divide by 0. Source: Moore, Kearfott and Cloud, Introduction to Interval Analysis
 * (2009), on branch and bound and the monotonicity test.
 */
export function searchRange(expression: Expression, box: Box): Interval | undefined {
  const spans: Spans = new Map(variablesOf(expression).map((name) => [name, [Number(box[name]!.low), Number(box[name]!.high)]]));
  if (naive(expression, spans) === undefined) return undefined;
  const [high, low] = [upperEnd(expression, spans), -upperEnd(minus(constant('0'), expression), spans)];
  return { low: fromDouble(low - ROUNDING * Math.abs(low)), high: fromDouble(high + ROUNDING * Math.abs(high)), lowOpen: false, highOpen: false };
}

/** Every value of a formula over a box and perhaps more, each occurrence of a variable taken for its own; undefined where it may divide by 0. */
function naive(expression: Expression, spans: Spans): Span | undefined {
  if (expression.kind === 'constant') return [Number(expression.value), Number(expression.value)];
  if (expression.kind === 'variable') return spans.get(expression.name)!;
  const [a, b] = [naive(expression.left, spans), naive(expression.right, spans)];
  if (a === undefined || b === undefined) return undefined;
  switch (expression.kind) {
    case 'plus': return [a[0] + b[0], a[1] + b[1]];
    case 'minus': return [a[0] - b[1], a[1] - b[0]];
    case 'times': return hull([a[0] * b[0], a[0] * b[1], a[1] * b[0], a[1] * b[1]]);
    case 'over': return b[0] <= 0 && b[1] >= 0 ? undefined : hull([a[0] / b[0], a[0] / b[1], a[1] / b[0], a[1] / b[1]]);
  }
}

const hull = (values: readonly number[]): Span => [Math.min(...values), Math.max(...values)];

function upperEnd(expression: Expression, spans: Spans): number {
  const slopes = [...spans.keys()].map((name) => [name, derivative(expression, name)] as const);
  const boxOf = (within: Spans) => {
    const pinned = pin(slopes, within);
    return { spans: pinned, bound: naive(expression, pinned)![1] };
  };
  let boxes = [boxOf(spans)];
  let attained = -Infinity;
  for (let looked = 0; looked < MOST_BOXES; looked++) {
    const widest = boxes.reduce((best, box) => (box.bound > best.bound ? box : best));
    attained = Math.max(attained, naive(expression, middle(widest.spans))![1]);
    if (widest.bound <= attained + TOLERANCE * Math.abs(attained)) return widest.bound;
    boxes = [...boxes.filter((box) => box !== widest && box.bound > attained), ...halves(widest.spans).map(boxOf)];
  }
  return Math.max(...boxes.map(({ bound }) => bound));
}

/** Variables set to the end where the formula is largest, if its slope along them has one sign. */
const pin = (slopes: readonly (readonly [string, Expression])[], spans: Spans): Spans => new Map(slopes.map(([name, slope]) => {
  const [span, rise] = [spans.get(name)!, naive(slope, spans)!];
  return [name, rise[0] >= 0 ? [span[1], span[1]] : rise[1] <= 0 ? [span[0], span[0]] : span];
}));

const middle = (spans: Spans): Spans => new Map([...spans].map(([name, [low, high]]) => [name, [(low + high) / 2, (low + high) / 2]]));

/** The box in two, across the variable that varies most for its size. */
function halves(spans: Spans): Spans[] {
  const breadth = ([low, high]: Span) => (high - low) / Math.max(Math.abs(low), Math.abs(high), Number.MIN_VALUE);
  const [name, [low, high]] = [...spans].reduce((a, b) => (breadth(b[1]) > breadth(a[1]) ? b : a));
  const centre = (low + high) / 2;
  return [new Map(spans).set(name, [low, centre]), new Map(spans).set(name, [centre, high])];
}

function derivative(expression: Expression, name: string): Expression {
  if (expression.kind === 'constant') return constant('0');
  if (expression.kind === 'variable') return constant(expression.name === name ? '1' : '0');
  const { left, right } = expression;
  const [dl, dr] = [derivative(left, name), derivative(right, name)];
  switch (expression.kind) {
    case 'plus': return plus(dl, dr);
    case 'minus': return minus(dl, dr);
    case 'times': return plus(times(dl, right), times(left, dr));
    case 'over': return over(minus(times(dl, right), times(left, dr)), times(right, right));
  }
}
