import type { Interval } from '@mizan/model';
import { cornerRange, type Bounded, type Box } from './corners.ts';
import { isLinearRatio, variablesOf, type Expression } from './expression.ts';
import { searchRange } from './search.ts';

/** More variables than this have too many corners (2ᵏ). */
const MOST_CORNERS = 14;

/**
 * All values of a formula for numbers of the intervals of its variables, each variable having one value wherever it
 * stands: (x − m)/(x + m), x/(x + rest) and the like come out as narrow as they are. Exact where the formula is a
 * linear ratio in each variable (its extremes lie in corners), else from outside to 9 digits. Undefined where it may
 * divide by 0 or an interval has no limit on a side. Throws on a variable without interval. docs/methods/intervals.md
 */
export function rangeOf(expression: Expression, intervals: Readonly<Record<string, Interval>>): Interval | undefined {
  const names = variablesOf(expression);
  const missing = names.find((name) => intervals[name] === undefined);
  if (missing !== undefined) throw new RangeError(`no interval of ${missing}`);
  if (!names.every((name) => isBounded(intervals[name]!))) return undefined;
  const box = intervals as Box;
  if (!isLinearRatio(expression) || names.length > MOST_CORNERS) return searchRange(expression, box);
  return denominatorsHold(expression, box) ? cornerRange(expression, box) : undefined;
}

const isBounded = (interval: Interval): interval is Bounded => interval.low !== null && interval.high !== null;

/** Whether no denominator can be 0: its own range leaves 0 out. */
function denominatorsHold(expression: Expression, box: Box): boolean {
  if (expression.kind === 'constant' || expression.kind === 'variable') return true;
  if (!denominatorsHold(expression.left, box) || !denominatorsHold(expression.right, box)) return false;
  if (expression.kind !== 'over') return true;
  const below = rangeOf(expression.right, box);
  return below !== undefined && (below.low!.startsWith('-') ? below.high!.startsWith('-') : Number(below.low) > 0);
}
