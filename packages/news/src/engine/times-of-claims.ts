import type { Scan } from '../grammar/scan.ts';
import { earlier, type Span } from './calendar.ts';
import type { Discourse } from './discourse.ts';
import type { Kind } from './frame.ts';
import { namesYear, spanOf, type TimeMark } from './periods.ts';
import type { Quantity } from './quantity.ts';
import { breaksBetween } from './clause.ts';

export interface PeriodReading {
  readonly span?: Span | undefined;
  readonly mark?: TimeMark | undefined;
  readonly base?: Span | undefined;
  readonly baseMark?: TimeMark | undefined;
  readonly carried: boolean;
}

/** Times of a sentence sorted by part: of the figures, and of what they are compared with. */
export interface SentenceTimes {
  readonly spans: readonly TimeMark[];
  readonly bases: readonly TimeMark[];
}

/** A time is a base where a word of comparison stands right before it ("compared with 2023"), with no figure between. */
export function sortTimes(scan: Scan, marks: readonly TimeMark[], quantities: readonly Quantity[]): SentenceTimes {
  const isBase = (mark: TimeMark): boolean => {
    if (mark.role === 'base') return true;
    for (let back = 0; back <= 3; back++) {
      if (quantities.some((q) => q.first < mark.first && q.next > mark.first - back - 1)) return false;
      const compare = scan.before('compare', mark.first - back);
      if (compare && (back === 0 || compare.key === 'base')) return true;
      if (scan.before('place', mark.first - back)) return false;
      const token = scan.tokens[mark.first - back - 1];
      if (!token || token.kind === 'mark' && token.text !== '-') return false;
    }
    return false;
  };
  const bases = marks.filter(isBase);
  return { spans: marks.filter((mark) => !bases.includes(mark) && (mark.role === 'span' || mark.role === 'anaphor')), bases };
}

const MOVES_CLOCK = new Set(['day', 'weekday']);

/** The period mark of a quantity: the one right after it, else the last before it in the sentence, else the next. */
function markFor(scan: Scan, quantity: Quantity, times: SentenceTimes, quantities: readonly Quantity[]): TimeMark | undefined {
  const spans = times.spans.filter((mark) => !MOVES_CLOCK.has(mark.key) && !ofOther(scan, mark, quantity, quantities));
  const index = quantities.indexOf(quantity);
  const ceiling = quantities[index + 1]?.outerFirst ?? scan.tokens.length;
  const right = spans.find((mark) => mark.first >= quantity.outerNext && mark.next <= ceiling && !breaksBetween(scan, quantity.outerNext, mark.first) && !clauseBetween(scan, quantity.outerNext, mark.first));
  const left = spans.filter((mark) => mark.next <= quantity.outerFirst).at(-1);
  const leftIsNear = left && !quantities.some((q) => q.first >= left.next && q.next <= quantity.outerFirst);
  if (right && (!leftIsNear || !left || right.first - quantity.outerNext <= quantity.outerFirst - left.next)) return right;
  return left ?? right ?? spans.find((mark) => mark.first >= quantity.outerNext && !quantities.some((q) => q.first >= quantity.next && q.next <= mark.first && [0, 1, 2].some((back) => scan.before('compare', q.outerFirst - back))));
}

/** ", and imports …": another subject before the time. */
const clauseBetween = (scan: Scan, from: number, to: number): boolean => scan.tokens.slice(from, to).some((token) => token.text === ',') && (scan.has('metric', from, to) || scan.has('move', from, to));

/** Period and base period of a quantity, with what the sentence leaves open taken from the ones before. */
export function periodOf(scan: Scan, quantity: Quantity, kind: Kind, times: SentenceTimes, quantities: readonly Quantity[], context: Discourse, ahead: boolean): PeriodReading {
  const mark = pairMark(quantity, times) ?? markFor(scan, quantity, times, quantities);
  const own = mark?.role === 'anaphor' ? undefined : mark && resolve(mark, context, ahead);
  const own2 = own && mark!.key === 'yearPair' ? undefined : own;
  const span = own2 ?? carriedSpan(context);
  const back = isComparison(kind) ? undefined : levelBefore(scan, quantity, times, quantities, mark, own2, context);
  if (back) return { span: back.span, mark: back.mark, carried: true };
  const compared = isComparison(kind) ? baseOf(scan, quantity, span, times, quantities, context) : undefined;
  return { span, mark: own2 ? mark : undefined, base: compared?.span, baseMark: compared?.mark, carried: own2 === undefined };
}

/** A level of the year before: "from $5.9 billion a year earlier", "un an plus tôt, elles atteignaient un million". */
function levelBefore(scan: Scan, quantity: Quantity, times: SentenceTimes, quantities: readonly Quantity[], mark: TimeMark | undefined, own: Span | undefined, context: Discourse): { span: Span; mark: TimeMark | undefined } | undefined {
  const ceiling = quantities[quantities.indexOf(quantity) + 1]?.outerFirst ?? scan.tokens.length;
  const floor = quantities[quantities.indexOf(quantity) - 1]?.next ?? 0;
  const after = times.bases.find((one) => one.key === 'yearBefore' && one.first >= quantity.outerNext && one.next <= ceiling && one.first - quantity.outerNext <= 3 && !scan.before('compare', one.first) && !scan.at('move', quantity.outerNext) && !scan.at('more', quantity.outerNext));
  const before = own ? undefined : times.bases.find((one) => one.key === 'yearBefore' && one.next <= quantity.outerFirst && one.first >= floor && !scan.before('compare', one.first) && !breaksBetween(scan, one.next, quantity.outerFirst) && !quantities.some((q) => q.next <= one.first));
  const found = after ?? before;
  const now = (mark && mark.first < quantity.first ? own : undefined) ?? context.span;
  const fromAfter = scan.before('range', quantity.outerFirst)?.key === 'from' && quantities[quantities.indexOf(quantity) - 1]?.unit === quantity.unit && !times.spans.some((one) => one.first >= quantity.next);
  if (!found && now && ((quantity.pair === 'from' && !own && !mark) || fromAfter)) return { span: earlier(now, 1), mark: undefined };
  if (!found || !now) return undefined;
  return { span: found.slots.y === undefined ? earlier(now, 1) : earlier(now, Math.max(0, lastYear(now) - found.slots.y)), mark: found };
}

/** The span of the figures before, or a later one of the same length that was told earlier: a look back does not stay. */
export function carriedSpan({ span, latest }: Discourse): Span | undefined {
  return span && latest && sameShape(span, latest) && lastYear(latest) > lastYear(span) ? latest : span;
}

const isSetAgainst = (scan: Scan, quantity: Quantity): boolean => [0, 1, 2].some((back) => scan.before('compare', quantity.outerFirst - back) !== undefined);

/** Times right after a figure that another is set against ("frente a los 1.900 millones de 2023") are of that figure alone. */
const ofOther = (scan: Scan, mark: TimeMark, quantity: Quantity | undefined, quantities: readonly Quantity[]): boolean =>
  quantities.some((other) => other !== quantity && other.kind !== 'percent' && isSetAgainst(scan, other) && mark.first >= other.next && mark.first - other.next <= 3);

const resolve = (mark: TimeMark, context: Discourse, ahead: boolean): Span | undefined => spanOf(mark, context.clock, ahead);
const isComparison = (kind: Kind): boolean => kind === 'growth' || kind === 'growth_abs' || kind === 'multiple' || kind === 'share_change' || kind === 'rank_change';

/** "from 1.2 to 2.1 billion between 2023 and 2024": the first figure is of the first year. */
function pairMark(quantity: Quantity, times: SentenceTimes): TimeMark | undefined {
  if (quantity.pair === undefined) return undefined;
  const years = times.spans.find((mark) => mark.key === 'years' || mark.key === 'yearPair');
  if (!years) return quantity.pair === 'from' ? times.bases.find((mark) => mark.slots.y !== undefined && mark.key !== 'yearBefore') : undefined;
  const y = quantity.pair === 'from' ? years.slots.y! : (years.slots.y2 ?? years.slots.y!);
  return { ...years, key: 'year', slots: { y } };
}

/** The base: the one named, or the same span a year before. */
function baseOf(scan: Scan, quantity: Quantity, span: Span | undefined, times: SentenceTimes, quantities: readonly Quantity[], context: Discourse): { span: Span | undefined; mark?: TimeMark } | undefined {
  const index = quantities.indexOf(quantity);
  const ceiling = quantities[index + 1]?.outerFirst ?? scan.tokens.length;
  const own = times.bases.filter((mark) => mark.first >= quantity.outerNext && mark.next <= ceiling)[0] ?? times.bases.filter((mark) => mark.next <= quantity.outerFirst).at(-1) ?? times.bases[0];
  const back = span && earlier(span, 1);
  if (!own) return { span: back };
  if (own.key === 'yearBefore') return { span: span && own.slots.y !== undefined && own.slots.y < lastYear(span) ? earlier(span, lastYear(span) - own.slots.y) : back, mark: own };
  if (own.key === 'yearsAgo' && own.slots.n !== undefined && span) return { span: earlier(span, own.slots.n), mark: own };
  if (own.key === 'sinceYear' && own.slots.y !== undefined) return { span: spanOf({ ...own, key: 'year' }, context.clock), mark: own };
  const named = spanOf(own, context.clock);
  if (named && span && sameShape(named, span)) return { span: named, mark: own };
  const year = own.slots.y2 ?? own.slots.y;
  if (span && year !== undefined && own.key === 'year' && year < lastYear(span)) return { span: earlier(span, lastYear(span) - year), mark: own };
  return { span: named && span && sameStart(named, span) ? back : (named ?? back), mark: own };
}

const lastYear = (span: Span): number => (span.unit === 'months' ? Math.floor(span.to / 12) : Number(span.to.slice(0, 4)));
const sameShape = (a: Span, b: Span): boolean => a.unit === b.unit && (a.unit === 'months' && b.unit === 'months' ? a.to - a.from === b.to - b.from && a.from !== b.from : true);
const sameStart = (a: Span, b: Span): boolean => a.unit === b.unit && a.from === b.from;

/** What the sentence leaves to the next: the year and the span of its figures. */
export function rememberTimes(scan: Scan, context: Discourse, times: SentenceTimes, quantities: readonly Quantity[]): void {
  const years = times.spans.filter((mark) => namesYear(mark) && !ofOther(scan, mark, undefined, quantities) && mark.key !== 'fiscal' && mark.key !== 'byYear').map((mark) => (mark.slots.y2 !== undefined && mark.slots.y2 > 1000 ? mark.slots.y2 : mark.slots.y)).filter((year) => year !== undefined);
  if (years.length > 0) context.clock.year = Math.max(...years);
}
