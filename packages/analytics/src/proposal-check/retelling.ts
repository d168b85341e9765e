import { ALTERATIONS, canBothHold, containsPeriod, countryOf, intervalOf, isCurrency, periodOf, samePeriod, sameSpanOfYear, type Alteration, type ClaimMetric } from '@mizan/model';
import { pairOf } from '../comparability.ts';
import { Decimal } from '../decimal.ts';
import type { Telling } from './telling.ts';

/** Metrics of goods trade in money: a copy may take one for another. */
const TRADE: ReadonlySet<ClaimMetric> = new Set(['turnover', 'exports', 'imports', 'balance']);

/** A figure of fewer digits than this is too common to know an utterance by. */
const TELLING_DIGITS = 3;

/**
 * What a proposed figure changes of a known one, in the model's order; undefined where it is not the same utterance.
 * docs/methods/proposal-check.md
 */
export function retelling(known: Telling, told: Telling): readonly Alteration[] | undefined {
  if (!isOfOneKind(known, told)) return undefined;
  const altered = ALTERATIONS.filter((alteration) => CHANGES[alteration](known, told));
  return isSameUtterance(known, told, altered) ? altered : undefined;
}

const isOfOneKind = (a: Telling, b: Telling): boolean =>
  a.kind === b.kind && a.per === b.per && a.of === b.of && isCurrency(a.unit) === isCurrency(b.unit) && (a.metric === b.metric || (TRADE.has(a.metric) && TRADE.has(b.metric)));

const CHANGES: Readonly<Record<Alteration, (known: Telling, told: Telling) => boolean>> = {
  hedge: (a, b) => a.bound !== b.bound,
  number: (a, b) => !new Decimal(a.value).eq(b.value),
  period: (a, b) => !isOfPeriod(a, b) && !isOfOtherYear(a, b),
  year: isOfOtherYear,
  base: (a, b) => a.basePeriod !== undefined && b.basePeriod !== undefined && isOfPeriod(a, b) && !samePeriod(periodOf(a.basePeriod), periodOf(b.basePeriod)),
  scope: (a, b) => scopeOf(a) !== scopeOf(b),
  speaker: (a, b) => standingOf(a, b) !== 'same',
  flow: (a, b) => flowOf(a) !== flowOf(b),
  commodity: (a, b) => a.commodity !== b.commodity,
  unit: (a, b) => a.unit !== b.unit,
};

const isOfPeriod = (a: Telling, b: Telling): boolean => samePeriod(periodOf(a.period), periodOf(b.period));

function isOfOtherYear(a: Telling, b: Telling): boolean {
  return !isOfPeriod(a, b) && sameSpanOfYear(periodOf(a.period), periodOf(b.period));
}

/** A share or a rank is of the reporter's trade: turned round it is another one. */
const scopeOf = (t: Telling): string => `${pairOf(t.reporter, t.partner)}:${t.among ?? ''}:${t.kind === 'share' || t.kind === 'rank' ? countryOf(t.reporter) : ''}`;

/** Which way the goods go, the cities and regions taken as their countries. */
function flowOf({ metric, exporter, reporter }: Telling): string {
  if (exporter !== undefined) return `from ${countryOf(exporter)}`;
  return metric === 'balance' ? `balance of ${countryOf(reporter)}` : metric;
}

/** Whether one speaker is named on both sides, or different ones, or none on one of them. */
function standingOf(a: Telling, b: Telling): 'same' | 'other' | 'dropped' {
  const [first, second] = [namesOf(a), namesOf(b)];
  if (first.length === 0 && second.length === 0) return 'same';
  if (first.length === 0 || second.length === 0) return 'dropped';
  return first.some((name) => second.includes(name)) ? 'same' : 'other';
}

const namesOf = ({ person, organisation }: Telling): string[] => [person, organisation].filter((name) => name !== undefined);

/** Changes of what the figure is about: an utterance survives one of them, not two. */
const OF_SUBJECT: ReadonlySet<Alteration> = new Set(['period', 'year', 'scope', 'flow', 'commodity', 'unit']);

function isSameUtterance(known: Telling, told: Telling, altered: readonly Alteration[]): boolean {
  const moved = altered.filter((alteration) => OF_SUBJECT.has(alteration));
  if (altered.includes('number') && !isRounding(known, told)) return moved.length === 0 && known.person !== undefined && known.person === told.person && isNear(known, told);
  if (moved.length === 0) return standingOf(known, told) !== 'other' || isTelling(known);
  return moved.length === 1 && !altered.includes('number') && isKnownThough(moved[0]!, known, told);
}

/** Whether the number tells the utterance though its subject changed: by who said it, by its digits, or by what changed. */
function isKnownThough(change: Alteration, known: Telling, told: Telling): boolean {
  const standing = standingOf(known, told);
  if (standing === 'other') return false;
  const lost = change === 'scope' || change === 'unit' || (change === 'period' && isWithin(known, told));
  return lost || (standing === 'same' && namesOf(known).length > 0) || isTelling(known);
}

/** The half-year told as its year, or the year as its half. */
function isWithin(a: Telling, b: Telling): boolean {
  const [first, second] = [periodOf(a.period), periodOf(b.period)];
  return containsPeriod(first, second) || containsPeriod(second, first);
}

/** Of one sign, and less than twice the other: a slip, not another figure. */
function isNear(a: Telling, b: Telling): boolean {
  const ratio = new Decimal(b.value).eq(0) ? new Decimal(0) : new Decimal(a.value).div(b.value);
  return ratio.gt('0.5') && ratio.lt(2);
}

/** One number given more or less roundly, the words before it aside. */
const isRounding = (a: Telling, b: Telling): boolean => canBothHold(intervalOf({ value: a.value, decimals: a.decimals }), intervalOf({ value: b.value, decimals: b.decimals }));

const isTelling = ({ value }: Telling): boolean => value.replace(/[-.]/g, '').replace(/^0+|0+$/g, '').length >= TELLING_DIGITS;
