import { plain, type DecimalString, type Interval } from '@mizan/model';
import { Decimal, quotient } from '../decimal.ts';
import { variablesOf, type Expression } from './expression.ts';

/** An interval with both ends. */
export interface Bounded extends Interval {
  readonly low: DecimalString;
  readonly high: DecimalString;
}
export type Box = Readonly<Record<string, Bounded>>;

/** The value of a formula at a point, exact but for division; undefined where it divides by 0. */
export function valueAt(expression: Expression, point: Readonly<Record<string, DecimalString>>): Decimal | undefined {
  if (expression.kind === 'constant') return new Decimal(expression.value);
  if (expression.kind === 'variable') return new Decimal(point[expression.name]!);
  const [a, b] = [valueAt(expression.left, point), valueAt(expression.right, point)];
  if (a === undefined || b === undefined) return undefined;
  switch (expression.kind) {
    case 'plus': return a.plus(b);
    case 'minus': return a.minus(b);
    case 'times': return a.times(b);
    case 'over': return b.eq(0) ? undefined : quotient(a, b);
  }
}

/**
 * The range of a linear ratio over a box: the least and the largest of its values in the 2ᵏ corners. Its denominators
 * may not be 0 within the box.
 */
export function cornerRange(expression: Expression, box: Box): Interval {
  const names = variablesOf(expression);
  const cornerAt = (bits: number) => Object.fromEntries(names.map((name, i) => [name, endOf(box[name]!, bits, i)]));
  const values = Array.from({ length: 2 ** names.length }, (_, bits) => valueAt(expression, cornerAt(bits))!);
  const [low, high] = [values.reduce((a, b) => (b.lt(a) ? b : a)), values.reduce((a, b) => (b.gt(a) ? b : a))];
  const open = (end: Decimal) => !isAttained(values.map((value) => value.eq(end)), names.map((name) => box[name]!));
  return { low: plain(low), high: plain(high), lowOpen: open(low), highOpen: open(high) };
}

/** Bit i of a corner says which end of variable i it lies at. */
const endOf = (interval: Bounded, bits: number, i: number): DecimalString => (((bits >> i) & 1) === 1 ? interval.high : interval.low);

/**
 * Whether an extreme belongs to the range: some corner has it whose excluded ends do not matter, all corners that
 * differ from it in those variables alone having it too.
 */
function isAttained(extreme: readonly boolean[], intervals: readonly Bounded[]): boolean {
  return extreme.some((found, corner) => {
    const excluded = intervals.reduce((mask, interval, i) => mask | ((((corner >> i) & 1) === 1 ? interval.highOpen : interval.lowOpen) ? 1 << i : 0), 0);
    return found && extreme.every((other, bits) => other || ((bits ^ corner) & ~excluded) !== 0);
  });
}
