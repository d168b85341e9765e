import { type DecimalString, type Interval } from '@mizan/model';
import { Decimal, fromFinite, ln, quotient } from './decimal.ts';
import { baseProblem } from './growth.ts';
import type { Stated } from './interval/stated.ts';
import { clipInterval, ratioInterval } from './ratio.ts';
import { isQuantity, undefinedFor, unitedFlags, type Computed } from './result.ts';

export type CompoundConvention = { readonly rate: 'compound'; readonly years: number };

/**
 * Compound annual growth 100 ((v_n/v_0)^(1/n) − 1) in percent a year, from the first and the last value alone; n years
 * between them. −100 for an end at 0. Undefined for n = 0 or less (`too-short`), a first value of 0 or less and a last
 * one below 0. Not UNCTAD's average rate, which uses every year ({@link trendGrowth}). Source: WITS.
 * docs/methods/growth.md
 */
export function compoundGrowth(first: Computed, last: Computed, years: number): Stated<CompoundConvention> {
  const problem = baseProblem(last, first);
  if (problem !== undefined) return problem;
  if (!isQuantity(first) || !isQuantity(last)) return undefinedFor('missing');
  if (!Number.isFinite(years) || years <= 0) return undefinedFor('too-short');
  const ratios = ratioInterval(clipInterval(last.interval, '0', null), clipInterval(first.interval, '0', null));
  const value = yearly(quotient(new Decimal(last.value), new Decimal(first.value)), years);
  if (value === null) return undefinedFor('not-finite');
  return { value, interval: mapped(ratios, years), flags: unitedFlags(first, last), convention: { rate: 'compound', years } };
}

/** A growth rate that many years of which make the ratio; exact for one year, null past the range of doubles. */
function yearly(ratio: Decimal, years: number): DecimalString | null {
  if (ratio.eq(0)) return '-100';
  return years === 1 ? ratio.minus(1).times(100).toFixed() : fromFinite(100 * Math.expm1(ln(ratio) / years));
}

const mapped = ({ low, high, lowOpen, highOpen }: Interval, years: number): Interval => {
  const at = (end: DecimalString | null) => (end === null ? null : yearly(new Decimal(end), years));
  return { low: at(low), high: at(high), lowOpen: lowOpen || at(low) === null, highOpen: highOpen || at(high) === null };
};
