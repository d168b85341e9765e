import { exactly } from '@mizan/model';
import { growth } from './growth.ts';
import { constant, minus, over, plus, times, variable } from './interval/expression.ts';
import { statedOfAmounts, type Stated } from './interval/stated.ts';
import { sum } from './level.ts';
import { isQuantity, undefinedFor, type Computed } from './result.ts';

/** One part of a whole in two periods: a product, a partner. A part that is new has a 0 for its base, given as such. */
export interface PartChange {
  readonly base: Computed;
  readonly value: Computed;
}

export type ContributionConvention = { readonly unit: 'percentage points'; readonly parts: number };

export interface Contributions {
  /** Growth of the sum of all parts, in percent. */
  readonly total: Computed;
  /** By part: its contribution to that growth in percentage points, and its own growth in percent (none for a new part). */
  readonly parts: ReadonlyMap<string, { readonly contribution: Stated<ContributionConvention>; readonly growth: Computed }>;
}

const [now, before, rest] = [variable('now'), variable('before'), variable('rest')];
const points = over(times(constant('100'), minus(now, before)), plus(before, rest));

/**
 * What each part adds to the growth of the whole, 100 (x_k1 − x_k0)/X_0: the parts given are the whole, and their
 * contributions sum to its growth. Undefined for all where a base is absent (its sum is then unknown) or the bases sum
 * to 0 (`base-zero`). Source: Mikic and Gilbert (ESCAP 2009). docs/methods/growth.md
 */
export function contributions(parts: ReadonlyMap<string, PartChange>): Contributions {
  const all = [...parts.values()];
  const others = sumsOfOthers(all.map(({ base }) => base));
  const byPart = [...parts].map(([code, part], i) => [code, { contribution: contribution(part, others[i]!, all.length), growth: growth(part.value, part.base) }] as const);
  return { total: growth(sum(all.map(({ value }) => value)), sum(all.map(({ base }) => base))), parts: new Map(byPart) };
}

function contribution({ base, value }: PartChange, others: Computed, count: number): Stated<ContributionConvention> {
  if (!isQuantity(base) || !isQuantity(others)) return undefinedFor('base-missing');
  return statedOfAmounts(points, { now: value, before: base, rest: others }, { unit: 'percentage points', parts: count });
}

const NOTHING: Computed = { value: '0', interval: exactly('0'), flags: [] };

/** For each quantity the sum of all others: those before it and those after it. */
function sumsOfOthers(quantities: readonly Computed[]): Computed[] {
  const running = (items: readonly Computed[]): Computed[] => {
    const sums = [NOTHING];
    for (const item of items) sums.push(sum([sums.at(-1)!, item]));
    return sums;
  };
  const [before, after] = [running(quantities), running([...quantities].reverse())];
  return quantities.map((_, i) => sum([before[i]!, after[quantities.length - 1 - i]!]));
}
