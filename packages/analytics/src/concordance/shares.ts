import { accept, counterparts, refuse, type ClassificationId, type CodedValue, type Correlation, type Counterparts, type Result } from '@mizan/model';
import { fraction, fractionText, isSame, ONE, over, parseFraction, sum, type Fraction } from './fraction.ts';
import { decimalsOf, scaled } from './scaled.ts';

/**
 * How the value of a code with several targets is divided: `equal` parts; by the trade `observed` of the targets in a
 * reference period; or by shares `given` by somebody. A code with one target passes on all its value under every rule.
 */
export type ShareRule =
  | { readonly kind: 'equal' }
  | { readonly kind: 'observed'; readonly reference: string; readonly weights: readonly CodedValue[] }
  | { readonly kind: 'given'; readonly reference: string; readonly shares: readonly GivenShare[] };

export interface GivenShare {
  readonly from: string;
  readonly to: string;
  /** `0.25` or `1/4`. */
  readonly share: string;
}

/** A rule by its name and, where it rests on figures, what they are: what a result carries. */
export interface NamedRule {
  readonly kind: ShareRule['kind'];
  readonly reference?: string;
}

/**
 * Why a code is not converted: the table does not have it; the table gives it no counterpart; of its several targets nothing
 * was observed, or the figure of one is absent, or no shares are given for them.
 */
export type WhyKept = 'not-in-table' | 'no-counterpart' | 'nothing-observed' | 'weight-absent' | 'no-share-given';

export interface TargetShare {
  readonly to: string;
  readonly share: Fraction;
}

/** Every source code of a table with its shares, which sum to 1 exactly, or why it has none. */
export interface ConversionShares {
  readonly from: ClassificationId;
  readonly to: ClassificationId;
  readonly rule: NamedRule;
  readonly of: (source: string) => readonly TargetShare[] | WhyKept;
}

type Divide = (source: string, targets: readonly string[]) => readonly TargetShare[] | WhyKept;

/** The shares of a table under a rule. Refuses weights that are negative or doubled, and given shares that do not fit the table or do not sum to 1. */
export function conversionShares(correlation: Correlation, rule: ShareRule): Result<ConversionShares> {
  const index = counterparts(correlation);
  const divide = divisionBy(rule, index);
  if (!divide.ok) return divide;
  const without = new Set(correlation.without);
  const of = (source: string): readonly TargetShare[] | WhyKept => {
    const targets = index.targetsOf(source);
    if (targets.length === 0) return without.has(source) ? 'no-counterpart' : 'not-in-table';
    return targets.length === 1 ? [{ to: targets[0]!, share: ONE }] : divide.value(source, targets);
  };
  const { from, to } = correlation;
  return accept({ from, to, rule: rule.kind === 'equal' ? { kind: 'equal' } : { kind: rule.kind, reference: rule.reference }, of });
}

function divisionBy(rule: ShareRule, index: Counterparts): Result<Divide> {
  switch (rule.kind) {
    case 'equal': return accept((_, targets) => targets.map((to) => ({ to, share: fraction(1n, BigInt(targets.length)) })));
    case 'observed': return byTrade(rule.weights);
    case 'given': return byGiven(rule.shares, index);
  }
}

/** A target that is not among the weights had no trade; one whose figure is absent had a trade that is not known. */
function byTrade(weights: readonly CodedValue[]): Result<Divide> {
  const byCode = new Map(weights.map((weight) => [weight.code, weight]));
  if (byCode.size < weights.length) return refuse('weights', `${weights.find((weight) => byCode.get(weight.code) !== weight)!.code} has two weights`);
  const negative = weights.find(({ value }) => value?.startsWith('-'));
  if (negative) return refuse('weights', `the weight of ${negative.code} is ${negative.value}; shares need weights that are not negative`);
  const decimals = Math.max(0, ...weights.map(({ value }) => (value === null ? 0 : decimalsOf(value))));
  return accept((_, targets) => {
    const found = targets.map((to) => byCode.get(to)?.value);
    if (found.some((value) => value === null)) return 'weight-absent';
    const parts = found.map((value) => fraction(scaled(value ?? '0', decimals)));
    const all = sum(parts);
    return all.numerator === 0n ? 'nothing-observed' : targets.map((to, i) => ({ to, share: over(parts[i]!, all) }));
  });
}

function byGiven(given: readonly GivenShare[], { targetsOf }: Counterparts): Result<Divide> {
  const bySource = new Map<string, TargetShare[]>();
  for (const { from, to, share } of given) {
    const field = `${from}→${to}`;
    const read = parseFraction(share);
    if (!read.ok) return refuse(field, read.problem.reason);
    if (read.value.numerator < 0n) return refuse(field, `the share ${share} is negative`);
    if (!targetsOf(from).includes(to)) return refuse(field, `the table does not lead from ${from} to ${to}`);
    const shares = bySource.get(from) ?? [];
    if (shares.some((known) => known.to === to)) return refuse(field, 'the share is given twice');
    bySource.set(from, [...shares, { to, share: read.value }]);
  }
  for (const [from, shares] of bySource) {
    const all = sum(shares.map(({ share }) => share));
    if (!isSame(all, ONE)) return refuse(from, `its shares sum to ${fractionText(all)}, not to 1`);
  }
  return accept((source) => bySource.get(source) ?? 'no-share-given');
}
