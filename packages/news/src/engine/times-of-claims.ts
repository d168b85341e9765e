import type { Scan } from '../grammar/scan.ts';
import { baseOf, changeBefore, isComparison, levelBefore, type Found, type Look } from './bases.ts';
import { dayNumber, earlier, lastYearOf, lengthInMonths, yearSpan, type Span } from './calendar.ts';
import { bracketsAt } from './brackets.ts';
import { publishedYear, type Clock } from './clock.ts';
import { breaksBetween } from './clause.ts';
import { isCompared } from './compare.ts';
import { isConversion, pastConversion } from './currency.ts';
import { carriedSpan, type Discourse } from './discourse.ts';
import type { Kind } from './frame.ts';
import { spanOf } from './periods.ts';
import type { Quantity } from './quantity.ts';
import type { SentenceTimes } from './sentence-times.ts';
import { namesYear, type TimeMark } from './time-mark.ts';

export interface PeriodReading {
  readonly span?: Span | undefined;
  readonly mark?: TimeMark | undefined;
  readonly base?: Span | undefined;
  readonly baseMark?: TimeMark | undefined;
  readonly carried: boolean;
}

const MOVES_CLOCK = new Set(['day', 'days', 'weekday']);

/** "It is 1.2 billion, and is to reach 3 billion by 2025": a year to come, of the figure before it. */
const isAimedAt = (scan: Scan, mark: TimeMark, quantity: Quantity, quantities: readonly Quantity[]): boolean =>
  (mark.key === 'byYear' || scan.within('status', quantity.outerNext, mark.first).some(({ key }) => key === 'forecast' || key === 'target')) && quantities.some((q) => q.first >= quantity.next && q.next <= mark.first);

const LEAST_DAYS = 27;
/** "21. März 2015 bis 20. März 2016": days that make a period, such as a year of another calendar. */
export function isLong(mark: TimeMark, clock: Clock): boolean {
  const span = mark.key === 'days' ? spanOf(mark, clock) : undefined;
  return span?.unit === 'days' && dayNumber(span.to) - dayNumber(span.from) >= LEAST_DAYS;
}

const AFTER_FROM = 3;
/** "From 20 billion the year before to 19 billion": the time right after the first of two is not of the second. */
function isOfFrom(mark: TimeMark, quantity: Quantity, quantities: readonly Quantity[]): boolean {
  const from = quantity.pair === 'to' ? quantities[quantities.indexOf(quantity) - 1] : undefined;
  return from?.pair === 'from' && mark.first >= from.next && mark.next <= quantity.outerFirst && mark.first - from.next <= AFTER_FROM;
}

/** The period mark of a quantity: the one right after it, else the last before it in the sentence, else the next. */
function markFor(scan: Scan, quantity: Quantity, times: SentenceTimes, quantities: readonly Quantity[], clock: Clock, ahead: boolean): TimeMark | undefined {
  const spans = times.spans.filter((mark) => (!MOVES_CLOCK.has(mark.key) || isLong(mark, clock)) && (mark.role === 'anaphor' || mark.key === 'yearPair' || (yearLater(mark, times, clock) ?? spanOf(mark, clock)) !== undefined) && !ofOther(scan, mark, quantity, quantities) && !isOfFrom(mark, quantity, quantities) && (ahead || !isAimedAt(scan, mark, quantity, quantities)));
  const index = quantities.indexOf(quantity);
  const ceiling = quantities.slice(index + 1).find((one) => !isConversion(scan, one, quantities))?.outerFirst ?? scan.tokens.length;
  const end = pastConversion(scan, quantity, quantities);
  const right = spans.find((mark) => mark.first >= end && mark.next <= ceiling && !(isOfSource(scan, mark) && isCompared(scan, quantity)) && !breaksBetween(scan, end, mark.first) && !clauseBetween(scan, end, mark.first) && !opensClause(scan, mark));
  const left = spans.findLast((mark) => mark.next <= quantity.first);
  const leftIsNear = left && !quantities.some((q) => q.first >= left.next && q.next <= quantity.outerFirst);
  if (right && (!left || !leftIsNear || (right.first - end <= quantity.outerFirst - left.next && !overComma(scan, quantity, right)) || isOfOneBefore(scan, left, right, quantity, quantities[index - 1]))) return right;
  return left ?? right ?? spans.find((mark) => isOfSource(scan, mark) && mark.first >= quantity.outerNext && !isCompared(scan, quantity)) ?? spans.find((mark) => mark.first >= quantity.outerNext && !looksBack(scan, quantity.outerNext, mark.first) && !(quantity.outerFirst > 0 && overColon(scan, quantity.outerNext, mark.first)) && !quantities.some((q) => q.first >= quantity.next && q.next <= mark.first && isCompared(scan, q)));
}

/** "… due to Libya, down 70 %: from April to June no oil came": the time of another thought. */
const overColon = (scan: Scan, from: number, to: number): boolean => scan.tokens.slice(from, to).some((token, i) => /^[:;؛]$/.test(token.text) && scan.tokens[from + i + 1]!.spaced);

const SOURCE_REACH = 4;
/** "…, d'après les données à fin avril": the time of the data, which is that of every figure but one set against another. */
const isOfSource = (scan: Scan, { first }: TimeMark): boolean =>
  scan.all('source').some((mark) => mark.next <= first && first - mark.next <= SOURCE_REACH && !scan.tokens.slice(mark.next, first).some((token) => token.kind === 'mark'));

const OF_ONE = 2;
/** "2.1 % in 2023 and 2.3 % in the first ten months", "… last year, and two thirds of … in 2022": the time before a figure is of the one before it. */
function isOfOneBefore(scan: Scan, left: TimeMark, right: TimeMark, { outerFirst, outerNext }: Quantity, before: Quantity | undefined): boolean {
  const between = scan.tokens.slice(left.next, outerFirst);
  if (between.some((token, i) => token.text === ',' && scan.at('and', left.next + i + 1))) return before !== undefined && before.next <= left.first;
  const joined = between.length === 1 && (between[0]!.text === ',' || scan.at('and', left.next) !== undefined);
  return joined && before !== undefined && left.first >= before.outerNext && left.first - before.outerNext <= OF_ONE && right.first - outerNext <= OF_ONE;
}

/** "2013 habe er noch 74,9 Milliarden erreicht, 2015 dagegen nur 45,8": the time after a comma is of the next figure, where there is one. */
const overComma = (scan: Scan, quantity: Quantity, right: TimeMark): boolean =>
  scan.tokens.slice(quantity.outerNext, right.first).some((token) => /^[,،]$/.test(token.text)) && scan.tokens.slice(right.next).some((token) => token.kind === 'number');

/** "…, after they had grown by 2.1 % in 2024": a clause of the time before, with a time of its own. */
const looksBack = (scan: Scan, from: number, to: number): boolean => scan.within('break', from, to).some((mark) => mark.key === 'before');

/** ", and imports …": another subject before the time. */
const clauseBetween = (scan: Scan, from: number, to: number): boolean => scan.tokens.slice(from, to).some((token) => /^[,،]$/.test(token.text)) && (scan.has('metric', from, to) || scan.has('move', from, to));

/** "…, im Februar hatte er bei 3 gelegen": a time that opens another clause. */
const opensClause = (scan: Scan, { first, next }: TimeMark): boolean => scan.is('auxiliary', next) && [1, 2].some((back) => scan.tokens[first - back]?.text === ',');

/** The figure that a year and a colon introduce: "7.0 billion (2022: 8.2 billion)". */
const introduced = (scan: Scan, mark: TimeMark, quantities: readonly Quantity[]): Quantity | undefined =>
  /^[:–—-]$/.test(scan.tokens[mark.next]?.text ?? '') && (scan.tokens[mark.next]!.text === ':' || scan.tokens[mark.first - 1]?.text === '(') ? quantities.find((q) => q.first > mark.next && q.outerFirst - mark.next <= 2) : undefined;

const OWN_TIME = 3;

/**
 * Times that are of another figure alone: those right after a figure that this one is set against ("frente a los 1.900
 * millones de 2023"), and those that introduce it ("2022: 8.2 billion").
 */
function ofOther(scan: Scan, mark: TimeMark, quantity: Quantity | undefined, quantities: readonly Quantity[]): boolean {
  const own = introduced(scan, mark, quantities);
  if (own !== undefined && own !== quantity) return scan.tokens[mark.first - 1]?.text === '(' && (quantity === undefined || bracketsAt(scan, quantity.first)?.first !== mark.first - 1);
  return quantities.some((other) => other !== quantity && isCompared(scan, other) && mark.first >= other.next && mark.first - other.next <= OWN_TIME);
}

/** Period and base period of a quantity, with what the sentence leaves open taken from the ones before. */
export function periodOf(scan: Scan, quantity: Quantity, kind: Kind, told: SentenceTimes, quantities: readonly Quantity[], context: Discourse, ahead: boolean): PeriodReading {
  const beside = told.spans.find((mark) => isBeside(scan, quantity, mark));
  const closed = bracketsAt(scan, quantity.first)?.last ?? Infinity;
  const times = beside || closed < Infinity ? { ...told, spans: told.spans.filter((mark) => mark !== beside && mark.first < closed) } : told;
  const paired = pairMark(quantity, times);
  const found = bracketedAfter(scan, quantity, times) ?? paired ?? inTurn(scan, quantity, times, quantities) ?? markFor(scan, quantity, times, quantities, context.clock, ahead);
  const onYear = beside ?? (found && isOnYear(scan, found, context) ? found : undefined);
  const mark = onYear === found ? undefined : found;
  const own = mark === undefined || mark.role === 'anaphor' || mark.key === 'yearPair' ? undefined : yearLater(mark, times, context.clock) ?? (ahead ? undefined : partOfThisYear(mark, context)) ?? spanOf(mark.key === 'late' ? { ...mark, key: 'endOf' } : mark, context.clock, ahead);
  const same = mark?.role === 'anaphor' ? context.span : undefined;
  const carried = own ?? same ?? (kind === 'share' ? context.shareSpan : undefined) ?? carriedSpan(context);
  const span = carried ?? lastYearTold(times, quantity, context);
  const look = { scan, quantity, times, quantities };
  const back = isComparison(kind) || paired?.key === 'year' ? undefined : levelBefore(look, mark, own, context);
  if (back) return { span: back.span, mark: back.mark, carried: true };
  const ends = isComparison(kind) ? (endsOf(look, context) ?? endsBefore(look, context) ?? endsOfYears(mark, own)) : undefined;
  if (ends) return ends;
  if (own && mark?.key === 'years' && !isComparison(kind) && endsChange(look)) return { span: yearSpan(lastYearOf(own)), mark, carried: false };
  const before = isComparison(kind) ? changeBefore(look, span) : undefined;
  if (before?.span) return { span: before.span, mark: before.mark, base: earlier(before.span, 1), carried: true };
  const compared = !isComparison(kind) ? undefined : onYear ? { span: spanOf(onYear, context.clock), mark: onYear } : baseOf(look, span, context);
  if (own === undefined && compared && isOfOtherMonths(compared, span)) return { span: earlier(compared.span!, -1), base: compared.span, baseMark: compared.mark, carried: true };
  return { span, mark: own ? mark : undefined, base: compared?.span, baseMark: compared?.mark, carried: carried !== undefined && own === undefined };
}

const YEAR = 12;
/** "Compared with October 2013, exports rose", after a sentence on a record of September 2014: a month with its year is set against the same month a year later. */
const isOfOtherMonths = ({ span: base, mark }: Found, span: Span | undefined): boolean =>
  mark?.slots.y !== undefined && base?.unit === 'months' && span?.unit === 'months' && lengthInMonths(base) < YEAR && lengthInMonths(base) === lengthInMonths(span) && span.from > base.from && span.from - base.from < YEAR && lastYearOf(base) === lastYearOf(span) - 1 && span.from - base.from > lengthInMonths(base);

/** "From 58.8 % at the end of April 2004 to 50.9 % a year later": the same part of the year after the one told before it. */
function yearLater({ key, slots, first }: TimeMark, { spans, bases }: SentenceTimes, clock: Clock): Span | undefined {
  const before = key === 'yearAfter' ? [...spans, ...bases].filter((mark) => mark.next <= first).map((mark) => spanOf(mark, clock)).findLast((span) => span !== undefined) : undefined;
  return before && earlier(before, -(slots.n ?? 1));
}

/** "Imports rose 6.5 % in the first eight months. This year goods worth 251 billion came in": the part of the year told, which is not over. */
function partOfThisYear({ key }: TimeMark, context: Discourse): Span | undefined {
  const told = carriedSpan(context);
  return key === 'thisYear' && told !== undefined && lastYearOf(told) === publishedYear(context.clock) && lengthInMonths(told) > 1 && lengthInMonths(told) < 12 ? told : undefined;
}

/** "78 % more than in 2004 (16.0 billion)": an amount in brackets right after a time is of that time. */
const bracketedAfter = (scan: Scan, quantity: Quantity, { spans, bases }: SentenceTimes): TimeMark | undefined =>
  quantity.kind !== 'percent' && scan.tokens[quantity.outerFirst - 1]?.text === '(' ? [...bases, ...spans].find((mark) => mark.next === quantity.outerFirst - 1 && mark.role !== 'base' && mark.role !== 'anaphor') : undefined;

/** "Le déficit se creuse de 55 % sur 2021" after figures of 2022: the year before the one told is what it is set against. */
const isOnYear = (scan: Scan, { key, slots, first }: TimeMark, context: Discourse): boolean => {
  const told = carriedSpan(context);
  return key === 'year' && told !== undefined && lengthInMonths(told) === 12 && slots.y === lastYearOf(told) - 1 && scan.is('on', first - 1);
};

const NAMED_TIMES: ReadonlySet<string> = new Set(['year', 'month', 'quarter', 'half']);
const AS_REACH = 4;
/** "Five times as much as in 2021", "het dubbele van 2019", "twice the 2023 amount": the time a multiple is of. */
function isBeside(scan: Scan, { kind, outerNext }: Quantity, { key, first }: TimeMark): boolean {
  const between = kind === 'times' && NAMED_TIMES.has(key) && first >= outerNext ? scan.tokens.slice(outerNext, first) : [];
  if (between.length === 0 || between.some((token) => /^[,،;:()]$/.test(token.text))) return false;
  const compares = between.some((token, i) => i >= between.length - AS_REACH && scan.cues.than.has(token.norm) && !scan.cues.much.has(between[i + 1]?.norm));
  return compares || (between.length <= OF_ONE && between.every((token) => scan.cues.multipleOf.has(token.norm)));
}

const ENDS_APART = 10;
/** "Grew tenfold, from 596 million in 2013 to 5.9 billion last year": a change is between the times of the two levels told right after it. */
function endsOf({ quantity, quantities, times }: Look, context: Discourse): PeriodReading | undefined {
  const [from, to] = quantities.slice(quantities.indexOf(quantity) + 1);
  if (from?.pair !== 'from' || to?.pair !== 'to' || from.first - quantity.next > ENDS_APART) return undefined;
  const timeOf = (end: Quantity, ceiling: number) => times.spans.find((mark) => mark.role === 'span' && mark.first >= end.next && mark.next <= ceiling && mark.first - end.next <= OF_ONE);
  const first = timeOf(from, to.first);
  const base = first && spanOf(first, context.clock);
  const same = base && times.bases.find((mark) => mark.key === 'yearBefore' && mark.slots.y !== undefined && mark.first >= to.next && mark.first - to.next <= OF_ONE);
  const last = same ?? timeOf(to, Infinity);
  const span = same ? earlier(base!, lastYearOf(base!) - same.slots.y!) : last && spanOf(last, context.clock);
  return base && span ? { span, mark: last, base, baseMark: first, carried: false } : undefined;
}

const OVER_BRACKET = 5;
/** "From 36 million in 2013 to 52 million in 2023, up 45 %": the change between two levels told right before it. */
function endsBefore({ scan, quantity, quantities, times }: Look, { clock }: Discourse): PeriodReading | undefined {
  const [from, to] = quantities.slice(0, quantities.indexOf(quantity)).filter((one) => !isConversion(scan, one, quantities)).slice(-2);
  if (from?.pair !== 'from' || to?.pair !== 'to' || quantity.outerFirst - to.next > ENDS_APART) return undefined;
  const timeOf = (end: Quantity, ceiling: number) => times.spans.find((mark) => mark.role === 'span' && mark.first >= end.next && mark.next <= ceiling && mark.first - pastConversion(scan, end, quantities) <= OVER_BRACKET);
  const [first, last] = [timeOf(from, to.first), timeOf(to, quantity.outerFirst)];
  const [base, span] = [first && spanOf(first, clock), last && spanOf(last, clock)];
  return base && span ? { span, mark: last, base, baseMark: first, carried: false } : undefined;
}

/** "Trebled between 2003 and 2006, to 1.2 billion": the level that a change led to. */
const endsChange = ({ scan, quantity, quantities }: Look): boolean =>
  scan.before('until', quantity.outerFirst) !== undefined && quantities.some((one) => one.next <= quantity.first && (one.kind === 'times' || one.kind === 'percent' || one.kind === 'pp'));

/** "Trebled between 2003 and 2006": a change of the last year from the first. */
function endsOfYears(mark: TimeMark | undefined, own: Span | undefined): PeriodReading | undefined {
  if (mark?.key !== 'years' || mark.slots.y === undefined || own === undefined) return undefined;
  return { span: yearSpan(lastYearOf(own)), mark, base: yearSpan(mark.slots.y), baseMark: mark, carried: false };
}

/** "Im Vorjahr exportierte Österreich …", with nothing before to be the year before of: the year before publication. */
function lastYearTold(times: SentenceTimes, quantity: Quantity, context: Discourse): Span | undefined {
  const year = publishedYear(context.clock);
  return year !== undefined && times.bases.some((mark) => mark.key === 'yearBefore' && mark.slots.y === undefined && mark.next <= quantity.outerFirst) ? yearSpan(year - 1) : undefined;
}

/** "from 1.2 to 2.1 billion between 2023 and 2024": the first figure is of the first year. */
function pairMark(quantity: Quantity, times: SentenceTimes): TimeMark | undefined {
  if (quantity.pair === undefined) return undefined;
  const years = times.spans.find((mark) => mark.key === 'years' || mark.key === 'yearPair');
  if (!years) return quantity.pair === 'from' ? times.bases.find((mark) => (mark.slots.y !== undefined || mark.key === 'month' || mark.key === 'monthPast') && mark.key !== 'yearBefore') : undefined;
  const y = quantity.pair === 'from' ? years.slots.y! : (years.slots.y2 ?? years.slots.y!);
  return { ...years, key: 'year', slots: { y } };
}

/** "In 2014 and 2013 rice brought in 51 million and 40 million": of two joined figures the first is of the first year, the second of the second. */
function inTurn(scan: Scan, quantity: Quantity, times: SentenceTimes, quantities: readonly Quantity[]): TimeMark | undefined {
  const years = times.spans.find((mark) => mark.key === 'yearPair');
  if (!years) return undefined;
  const index = quantities.indexOf(quantity);
  const isFirst = isJoined(scan, quantity, quantities[index + 1]);
  if (!isFirst && !isJoined(scan, quantities[index - 1], quantity)) return undefined;
  return { ...years, key: 'year', slots: { y: isFirst ? years.slots.y! : years.slots.y2! } };
}

/** Whether nothing but "and" stands between two figures of a kind. */
const isJoined = (scan: Scan, a: Quantity | undefined, b: Quantity | undefined): boolean => a !== undefined && b !== undefined && a.kind === b.kind && scan.at('and', a.outerNext)?.next === b.outerFirst;

/** The year a time names, in full. */
const yearNamed = ({ slots }: TimeMark): number | undefined => (slots.y2 !== undefined && slots.y2 > 1000 ? slots.y2 : slots.y);

/** What the sentence leaves to the next: the year of its figures. */
export function rememberTimes(scan: Scan, context: Discourse, times: SentenceTimes, quantities: readonly Quantity[]): void {
  const own = times.spans.filter((mark) => (namesYear(mark) || mark.slots.back !== undefined) && !ofOther(scan, mark, undefined, quantities) && mark.key !== 'fiscal' && mark.key !== 'byYear');
  const now = publishedYear(context.clock) ?? Infinity;
  const years = own.map((mark) => (mark.slots.back === undefined ? yearNamed(mark) : now - mark.slots.back)).filter((year) => year !== undefined).filter((year) => year <= now);
  if (years.length > 0) context.clock.year = Math.max(...years);
  for (const mark of times.spans) rememberPart(context.clock, mark);
}

/** Keeps the last quarter and the last half of a year told: what "the quarter" is after them. */
function rememberPart(clock: Clock, mark: TimeMark): void {
  const span = PARTS.has(mark.key) ? spanOf(mark, clock) : undefined;
  if (span?.unit === 'months') (clock.parts ??= {})[lengthInMonths(span)] = span;
}

const PARTS: ReadonlySet<string> = new Set(['quarter', 'half', 'lastQuarter', 'months', 'firstMonths']);
