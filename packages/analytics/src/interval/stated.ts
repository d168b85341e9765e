import { plain, type Interval } from '@mizan/model';
import { Decimal } from '../decimal.ts';
import { clipInterval } from '../ratio.ts';
import { isQuantity, undefinedFor, unitedFlags, type Computed, type Flag, type Quantity, type Undefined, type UndefinedReason } from '../result.ts';
import { valueAt } from './corners.ts';
import type { Expression } from './expression.ts';
import { rangeOf } from './range-of.ts';

/** A quantity with the convention it was computed by, or the reason why there is none. */
export type Stated<Convention extends object> = (Quantity & { readonly convention: Convention }) | Undefined;

/** What a rule finds wrong with the values, if anything. */
export type Rule<K extends string> = (values: Readonly<Record<K, Decimal>>) => UndefinedReason | undefined;

/** Nothing is known of a number. */
const ANY_NUMBER: Interval = { low: null, high: null, lowOpen: true, highOpen: true };

/**
 * A formula of quantities: its value, its range over their intervals with repeated variables taken as one
 * ({@link rangeOf}; no limits where that has no answer), and their flags. Undefined with the first input that is, then
 * by `rule`, then where it divides by 0 (`base-zero`).
 */
export function stated<K extends string, C extends object>(formula: Expression, inputs: Readonly<Record<K, Computed>>, convention: C, rule: Rule<NoInfer<K>> = () => undefined): Stated<C> {
  const given = Object.entries<Computed>(inputs);
  for (const [, input] of given) if (!isQuantity(input)) return input;
  const quantities = given as [K, Quantity][];
  const problem = rule(Object.fromEntries(quantities.map(([name, q]) => [name, new Decimal(q.value)])) as Record<K, Decimal>);
  if (problem !== undefined) return undefinedFor(problem);
  const value = valueAt(formula, Object.fromEntries(quantities.map(([name, q]) => [name, q.value])));
  if (value === undefined) return undefinedFor('base-zero');
  const range = rangeOf(formula, Object.fromEntries(quantities.map(([name, q]) => [name, q.interval])));
  return { value: plain(value), interval: range ?? ANY_NUMBER, flags: unitedFlags(...quantities.map(([, q]) => q)), convention };
}

/** {@link stated} of amounts, which are 0 or more: their intervals end there, and one below 0 is `part-negative`. */
export function statedOfAmounts<K extends string, C extends object>(formula: Expression, amounts: Readonly<Record<K, Computed>>, convention: C, rule: Rule<NoInfer<K>> = () => undefined): Stated<C> {
  const clipped = Object.fromEntries(Object.entries<Computed>(amounts).map(([name, amount]) => [name, isQuantity(amount) ? { ...amount, interval: clipInterval(amount.interval, '0', null) } : amount]));
  const noneNegative: Rule<K> = (values) => (Object.values<Decimal>(values).some((value) => value.lt(0)) ? 'part-negative' : rule(values));
  return stated(formula, clipped as Record<K, Computed>, convention, noneNegative);
}

/** A stated quantity with a further flag where the test says so. */
export const flagged = <C extends object>(result: Stated<C>, flag: Flag, test: boolean): Stated<C> =>
  (test && result.value !== null && !result.flags.includes(flag) ? { ...result, flags: [...result.flags, flag] } : result);
