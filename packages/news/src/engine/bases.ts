import type { Scan } from '../grammar/scan.ts';
import { earlier, lastYearOf, monthsEarlier, type Span } from './calendar.ts';
import { breaksBetween } from './clause.ts';
import { isCompared } from './compare.ts';
import { isConversion, pastConversion } from './currency.ts';
import { carriedSpan, type Discourse } from './discourse.ts';
import type { Kind } from './frame.ts';
import { monthBefore } from './monthly.ts';
import { spanOf } from './periods.ts';
import type { Quantity } from './quantity.ts';
import type { TimeMark } from './time-mark.ts';
import type { SentenceTimes } from './sentence-times.ts';

/** A figure among those of its sentence, and the times told there. */
export interface Look {
  readonly scan: Scan;
  readonly quantity: Quantity;
  readonly times: SentenceTimes;
  readonly quantities: readonly Quantity[];
}

/** A span and the words that tell it. */
export interface Found {
  readonly span: Span | undefined;
  readonly mark?: TimeMark | undefined;
}

const COMPARISONS: ReadonlySet<Kind> = new Set(['growth', 'growth_abs', 'multiple', 'share_change', 'rank_change']);
export const isComparison = (kind: Kind): boolean => COMPARISONS.has(kind);

const STEPS: ReadonlySet<string> = new Set(['yearBefore', 'yearsBefore', 'monthBefore', 'quarterBefore']);

/** The span a step of comparison goes back to: "a year earlier", "im Vormonat", "five years ago"; undefined for other marks. */
function stepBack(mark: TimeMark, span: Span): Span | undefined {
  switch (mark.key) {
    case 'yearBefore': return earlier(span, mark.slots.y === undefined ? 1 : lastYearOf(span) - mark.slots.y);
    case 'monthBefore': return monthsEarlier(span, 1);
    case 'quarterBefore': return monthsEarlier(span, 3);
    case 'yearsBefore': case 'yearsAgo': return mark.slots.n === undefined ? undefined : earlier(span, mark.slots.n);
    default: return undefined;
  }
}

const neighbours = ({ scan, quantity, quantities }: Look): { floor: number; ceiling: number } => {
  const index = quantities.indexOf(quantity);
  return { floor: quantities[index - 1]?.next ?? 0, ceiling: quantities.slice(index + 1).find((one) => !isConversion(scan, one, quantities))?.outerFirst ?? scan.tokens.length };
};

const RIGHT_AFTER = 3;

/** "(кварталом ранее — 58,2 млн)", "(a year before: 5.1 billion)": a step that its own figure follows in the bracket. */
const opensBracket = (scan: Scan, mark: TimeMark, quantities: readonly Quantity[]): boolean =>
  scan.tokens[mark.first - 1]?.text === '(' && quantities.some((one) => one.outerFirst >= mark.next && one.outerFirst - mark.next <= 1);

/** A step told right after a level ("$5.9 billion a year earlier"), or before it with no time of its own ("un an plus tôt, elles atteignaient un million"). */
function stepOfLevel(look: Look, own: Span | undefined): TimeMark | undefined {
  const { scan, quantity, times, quantities } = look;
  const { floor, ceiling } = neighbours(look);
  const free = (mark: TimeMark) => !scan.before('compare', mark.first) && !opensBracket(scan, mark, quantities) && (scan.covering('rate', mark.first)?.next ?? 0) < mark.next;
  const end = pastConversion(scan, quantity, quantities);
  const after = times.bases.find((mark) => STEPS.has(mark.key) && mark.first >= end && mark.next <= ceiling && mark.first - end <= RIGHT_AFTER && free(mark) && !breaksBetween(scan, end, mark.first) && !scan.at('move', end) && !scan.at('more', end) && !quantities.some((one) => one.first >= end && isApart(scan, mark, one)));
  if (after) return after;
  const bracketed = times.bases.find((mark) => STEPS.has(mark.key) && mark.next <= quantity.outerFirst && quantity.outerFirst - mark.next <= 1 && opensBracket(scan, mark, quantities));
  if (bracketed) return bracketed;
  const apart = times.bases.find((mark) => STEPS.has(mark.key) && mark.first >= floor && free(mark) && isApart(scan, mark, quantity));
  if (apart || own) return apart;
  return times.bases.find((mark) => STEPS.has(mark.key) && mark.next <= quantity.outerFirst && mark.first >= floor && free(mark) && !breaksBetween(scan, mark.next, quantity.outerFirst) && !quantities.some((q) => q.next <= mark.first && !breaksBetween(scan, q.outerNext, mark.first)));
}

const LEAD = 5;
/** "In 2024 835 million, a year before 771 million": a step between the comma of a figure before and its own figure. */
const isApart = (scan: Scan, { first, next }: TimeMark, { outerFirst }: Quantity): boolean =>
  [1, 2].some((back) => /^[,;،؛–—]$/.test(scan.tokens[first - back]?.text ?? '')) && next <= outerFirst && outerFirst - next <= LEAD && !scan.has('move', next, outerFirst) && !breaksBetween(scan, next, outerFirst);

/** "5.9 billion five years earlier" after "against". */
function yearsAgoOfLevel({ scan, quantity }: Look): TimeMark | undefined {
  if (!isCompared(scan, quantity)) return undefined;
  const mark = scan.all('period').find((one) => one.key === 'yearsAgo' && one.first >= quantity.outerNext && one.first - quantity.outerNext <= 1);
  return mark && { rule: mark.rule, key: mark.key, first: mark.first, next: mark.next, role: 'base', slots: mark.slots as Record<string, number> };
}

/** "65 % more than in the same period of the year before, when it was 747 million": the level of that time. */
const toldWhen = ({ scan, quantity, times, quantities }: Look): TimeMark | undefined =>
  times.bases.find((mark) => mark.next <= quantity.outerFirst && [0, 1].some((comma) => scan.is('when', mark.next + comma)) && !quantities.some((q) => q.first >= mark.next && q.next <= quantity.outerFirst));

const YEAR_PAIRS: ReadonlySet<string> = new Set(['years', 'yearPair']);

/** Whether a level without a time is the earlier of two: the first of "from … to …", a "from" after the level reached, "(was 20.1 billion)". */
function isEarlier({ scan, quantity, times, quantities }: Look, mark: TimeMark | undefined, own: Span | undefined): boolean {
  if (quantity.pair === 'from') return (own === undefined && mark === undefined) || (mark !== undefined && !times.spans.some((one) => one.first === mark.first && YEAR_PAIRS.has(one.key)) && mark.first < quantity.first && !times.spans.some((one) => one.first >= quantity.next));
  const before = quantities.slice(0, quantities.indexOf(quantity)).findLast((one) => !isConversion(scan, one, quantities));
  if (before?.unit !== quantity.unit || times.spans.some((one) => one.first >= quantity.next)) return false;
  const from = scan.before('range', quantity.outerFirst)?.key === 'from' && !scan.before('until', quantity.outerFirst) && !scan.has('metric', before.next, quantity.first);
  return from || (isCompared(scan, quantity) && (scan.tokens[pastConversion(scan, before, quantities)]?.text === '(' || isSetAgainst(scan, before, quantity, quantities)));
}

/** "Up 12 % on 2022 (97 million)": the level in brackets right after a base is of that time. */
const inBracketOfBase = ({ scan, quantity, times }: Look): TimeMark | undefined =>
  scan.tokens[quantity.outerFirst - 1]?.text === '(' ? times.bases.find((mark) => mark.next === quantity.outerFirst - 1) : undefined;

/** "4.2 billion (same period of 2024: 4.1 billion)": the base that a bracket opens with, before its figure. */
const openingBracket = ({ scan, quantity, times, quantities }: Look): TimeMark | undefined =>
  times.bases.find((mark) => !STEPS.has(mark.key) && mark.next <= quantity.outerFirst && quantity.outerFirst - mark.next <= 1 && opensBracket(scan, mark, quantities));

const BESIDE = 3;
/** "2.2 billion against 2.5 billion", where a base was told before: the level of that base, if no other flow or country is told with it. */
const isSetAgainst = (scan: Scan, before: Quantity, quantity: Quantity, quantities: readonly Quantity[]): boolean =>
  quantity.outerFirst - pastConversion(scan, before, quantities) <= 2 && ['metric', 'place', 'period'].every((category) => !scan.has(category, before.next, quantity.next + BESIDE));

const YEAR_STEPS: ReadonlySet<string> = new Set(['yearBefore', 'previousYear']);
const PARTS: ReadonlySet<string> = new Set(['half', 'quarter', 'firstMonths', 'months', 'month']);
/** "In the first six months of the previous year", "a year earlier the first quarter brought in 13 billion": a part of a year, right before the step that tells which, or after one that opens the sentence. */
const isOfYearBefore = ({ times, quantity }: Look, { key, first, next, slots }: TimeMark): boolean =>
  PARTS.has(key) && slots.y === undefined && [...times.bases, ...times.spans].some((step) => YEAR_STEPS.has(step.key) && step.slots.y === undefined && ((step.first > first && step.first - next <= 1 && step.next > next) || (step.first === 0 && step.next <= first && first < quantity.first)));

/** The time of a level of an earlier period, set against the one spoken of; undefined where it is of that period itself. */
export function levelBefore(look: Look, mark: TimeMark | undefined, own: Span | undefined, context: Discourse): Found | undefined {
  if (mark && own && isOfYearBefore(look, mark)) return { span: earlier(own, 1), mark };
  const now = (mark && mark.first < look.quantity.first ? own : undefined) ?? carriedSpan(context);
  if (!now) return undefined;
  const [bracketed, told] = [inBracketOfBase(look) ?? toldWhen(look) ?? openingBracket(look), carriedSpan(context)];
  if (bracketed && told) return { span: stepBack(bracketed, told) ?? namedBase(bracketed, told, earlier(told, 1), context), mark: bracketed };
  const step = stepOfLevel(look, own) ?? yearsAgoOfLevel(look);
  if (step) return { span: stepBack(step, now), mark: step };
  return isEarlier(look, mark, own) ? { span: earlier(now, 1) } : undefined;
}

/** "… und liegen auf dem Niveau von 2006": where a level stands, not what it has changed from. */
const isStanding = (scan: Scan, { first }: TimeMark): boolean => [0, 1].some((back) => scan.before('compare', first - back)?.key === 'level');

/**
 * "Since 2015" is a base where it opens the sentence or stands with its figure in one clause: not in an aside ("positive
 * since 1998, …") and not as the measure of a record ("the worst since 2009").
 */
function isCountedFrom({ scan, quantity }: Look, { first, next }: TimeMark): boolean {
  const [from, to] = first >= quantity.outerNext ? [quantity.outerNext, first] : [next, quantity.outerFirst];
  const clear = !scan.tokens.slice(from, to).some((token) => /^[,،;()]$/.test(token.text));
  return first >= quantity.outerNext ? clear && scan.within('not', from, to).length === 0 : clear || first <= OPENING;
}

/** "23 %, against 46 % five years before; that of Poland trebled": a step told of another figure. */
const isOfOther = ({ quantity, quantities }: Look, { next }: TimeMark): boolean => quantities.some((one) => one.outerNext <= next && one.first > quantity.first) || (next <= quantity.outerFirst && quantities.some((one) => one.outerNext <= next));

const OPENING = 1;

/** "Gegenüber August um 1,4 % und gegenüber September um 2,0 %": a base right before a figure that "and" follows. */
const rightBefore = ({ scan, quantity }: Look, bases: readonly TimeMark[]): TimeMark | undefined =>
  scan.at('and', quantity.outerNext) ? bases.findLast((one) => one.next <= quantity.outerFirst && quantity.outerFirst - one.next <= 1) : undefined;

const QUARTER = 3;
/** "En el tercer trimestre …, en comparación con el segundo": an ordinal alone, set against a quarter, is that quarter of the same year. */
function ordinalQuarter({ scan, quantity }: Look, span: Span | undefined): Span | undefined {
  if (span?.unit !== 'months' || span.to - span.from + 1 !== QUARTER) return undefined;
  const compare = scan.all('compare').find((mark) => mark.first >= quantity.outerNext);
  const told = compare && [0, 1].map((over) => scan.slot('ord', compare.next + over)).find((one) => one !== undefined);
  const back = told && (span.from % 12) / QUARTER + 1 - Number(told.value);
  return back !== undefined && back > 0 && scan.tokens[told!.next]?.kind !== 'word' ? monthsEarlier(span, QUARTER * back) : undefined;
}

const TO_CHANGE = 4;
/** "Fell by 7.5 %, after a gain of 3 % a year earlier": a change told behind another is of the time that the step goes back to. */
export function changeBefore({ scan, quantity, times, quantities }: Look, span: Span | undefined): Found | undefined {
  const told = quantities.slice(0, quantities.indexOf(quantity)).findLast(({ kind }) => kind === quantity.kind);
  const step = times.bases.find((mark) => STEPS.has(mark.key) && mark.first >= quantity.outerNext && mark.first - quantity.outerNext <= 1 && (scan.covering('rate', mark.first)?.next ?? 0) < mark.next);
  if (!span || !told || !step) return undefined;
  const isAfter = scan.within('compare', told.outerNext, quantity.outerFirst).some(({ key, next }) => key === 'weak' && quantity.outerFirst - next <= TO_CHANGE);
  return isAfter ? { span: stepBack(step, span), mark: step } : undefined;
}

/** The base of a comparison: the one named after the figure, else before it, else the same span a year before. */
export function baseOf(look: Look, span: Span | undefined, context: Discourse): Found {
  const { quantity, times } = look;
  const { ceiling } = neighbours(look);
  const back = span && earlier(span, 1);
  const bases = times.bases.filter((one) => !isStanding(look.scan, one) && (one.key !== 'sinceYear' || isCountedFrom(look, one)) && !(one.key === 'yearsBefore' && isOfOther(look, one)));
  const mark = rightBefore(look, bases) ?? bases.find((one) => one.first >= quantity.outerNext && one.next <= ceiling) ?? bases.findLast((one) => one.next <= quantity.outerFirst) ?? bases[0];
  if (!mark) return { span: ordinalQuarter(look, span) ?? monthBefore(look.scan, span, context) ?? back };
  if (mark.key === 'sinceYear' && mark.slots.y !== undefined) return { span: spanOf({ ...mark, key: 'year' }, context.clock), mark };
  const step = span && stepBack(mark, span);
  if (step || STEPS.has(mark.key)) return { span: step ?? back, mark };
  return { span: namedBase(mark, span, back, context), mark };
}

/** A base named by a time of its own, brought to the length of the span compared with it. */
function namedBase(mark: TimeMark, span: Span | undefined, back: Span | undefined, context: Discourse): Span | undefined {
  const named = spanOf(mark, context.clock);
  if (!span || (named && sameShape(named, span))) return named;
  const year = mark.slots.y2 ?? mark.slots.y;
  if (year !== undefined && mark.key === 'year' && year < lastYearOf(span)) return earlier(span, lastYearOf(span) - year);
  return named && !sameStart(named, span) ? named : back;
}

const sameShape = (a: Span, b: Span): boolean => a.unit === b.unit && (a.unit === 'months' && b.unit === 'months' ? a.to - a.from === b.to - b.from && a.from !== b.from : true);
const sameStart = (a: Span, b: Span): boolean => a.unit === b.unit && a.from === b.from;
