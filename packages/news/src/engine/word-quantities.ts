import type { Bound } from '@mizan/model';
import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import { hedgeOf, surface } from './leads.ts';
import type { Quantity, UnitKind } from './quantity.ts';

/** Parts in words: "a third" is 33.3 %, to the whole per cent. A part of a scale ("half a million") is a number. */
const fractionsOf = (scan: Scan): Quantity[] =>
  scan.all('fraction').filter((mark, i, all) => !overlaps(all[i - 1], mark) && !scan.at('scale', mark.next) && !scan.at('soloScale', mark.next) && !scan.covering('soloScale', mark.first) && !scan.covering('period', mark.first) && !scan.covering('multiple', mark.first) && !scan.covering('rank', mark.next - 1) && !isOfYear(scan, mark) && !isOrdinal(scan, mark)).map((mark) => ({ ...plain(scan, mark, Number(mark.key), 'percent', 'percent'), decimals: 0 }));

/** "La moitié" and "moitié de" are one part. */
const overlaps = (before: Mark | undefined, { first }: Mark): boolean => before !== undefined && before.next > first;

const YEAR_REACH = 4;
/** "The first third of the year" is a time. */
const isOfYear = (scan: Scan, { first, next }: Mark): boolean =>
  scan.before('ordinal', first) !== undefined || (scan.at('prep', next)?.key === 'of' && scan.says('ofYear', next, next + YEAR_REACH));

const AFTER_PART: ReadonlySet<string> = new Set(['prep', 'link', 'more', 'move', 'until', 'by', 'and', 'break', 'range', 'compare', 'period', 'metric', 'metricVerb', 'share', 'shareVerb', 'place', 'goods', 'say', 'source', 'unit', 'partner', 'ofWhat', 'total', 'possessive', 'rate']);
/** "A seventh month running", "een derde bezoek": an ordinal before what it counts. */
const isOrdinal = (scan: Scan, { next }: Mark): boolean =>
  scan.at('ordinal', next - 1) !== undefined && scan.tokens[next]?.kind === 'word' && /^\p{Ll}{4}/u.test(scan.tokens[next]!.text) && !scan.startsAny(AFTER_PART, next) && !scan.is('of', next) && !scan.is('than', next);

/** Factors in words (doubled), parts (a third), ranks and changes of rank: quantities without a printed number of their own. */
export function wordQuantities(scan: Scan): Quantity[] {
  return [...factorsOf(scan), ...fractionsOf(scan), ...ranksOf(scan)];
}

function factorsOf(scan: Scan): Quantity[] {
  const factors = scan.all('multiple').filter((mark) => !scan.covering('period', mark.first) && !isOfDigits(scan, mark)).map((mark): Quantity => plain(scan, mark, Number(mark.key), 'times', 'times'));
  const announced = (one: Quantity) => factors.find((other) => other !== one && repeated(other, [one]))?.outerFirst ?? one.outerFirst;
  return factors.filter((one) => !repeated(one, factors)).map((one) => ({ ...one, outerFirst: announced(one) }));
}

/** "Subidas a doble dígito", "double-digit": how long a number is. */
const isOfDigits = (scan: Scan, { next }: Mark): boolean => /^(?:digit|cifra|cijfer|chiffre)/.test(scan.tokens[scan.tokens[next]?.text === '-' ? next + 1 : next]?.norm ?? '');

function ranksOf(scan: Scan): Quantity[] {
  const ranks = scan.all('rank').filter((mark) => !oneOfMany(scan, mark)).flatMap((mark): Quantity[] => {
    const value = Number(mark.slots.n ?? mark.key.replace(/^n\+/, ''));
    if (mark.key.startsWith('change')) return [{ ...plain(scan, mark, value, 'places', 'places'), move: mark.key.endsWith('-') ? -1 : 1 }];
    const above = mark.key.startsWith('n+') ? Number(mark.slots.n) + 1 : value;
    return Number.isFinite(above) && above >= 1 ? [plain(scan, mark, above, 'rank', 'rank')] : [];
  });
  return ranks.filter((one) => !overlapsRank(one, ranks) && !ranks.some((other) => isPlaceInList(scan, one, other)));
}

/** "doubled" before the factor itself: "تضاعفت ثلاث مرات". */
const repeated = (one: Quantity, factors: readonly Quantity[]): boolean => one.value === 2 && factors.some((other) => other !== one && other.value > 2 && other.first >= one.next && other.first - one.next <= 9);

/** "the third largest partner" is one rank, and so is "Rang 11 der wichtigsten Partner". */
const overlapsRank = (rank: Quantity, ranks: readonly Quantity[]): boolean =>
  ranks.some((other) => other !== rank && other.kind === 'rank' && rank.kind === 'rank' && rank.value === 1 && ((other.first < rank.first && other.next > rank.first - 5) || (other.first === rank.first && other.next > rank.next))) || ranks.some((other, i) => other.first === rank.first && other.next === rank.next && other.value === rank.value && i < ranks.indexOf(rank));

const LIST_REACH = 12;
/** "In der Rangliste der wichtigsten Abnehmer ist Russland auf Platz 13": whom the list is of, before the place in it, which is told of nobody else. */
const isPlaceInList = (scan: Scan, first: Quantity, place: Quantity): boolean =>
  first.kind === 'rank' && first.value === 1 && place.kind === 'rank' && place.value > 1 && place.first > first.next && place.first - first.next <= LIST_REACH && !scan.has('partner', place.first, place.next + 2) && !scan.has('and', first.next, place.first);

/** "one of the largest partners" gives no rank. */
const oneOfMany = (scan: Scan, mark: Mark): boolean => [0, 1, 2].some((back) => scan.before('oneOf', mark.first - back) !== undefined);

function plain(scan: Scan, mark: Mark, value: number, kind: UnitKind, unit: string): Quantity {
  const hedged = kind === 'times' || kind === 'percent';
  const late = kind === 'times' ? scan.at('bound', mark.next) : undefined;
  const bound = hedged ? (hedgeOf(scan, mark.first, 0) ?? (late?.key.startsWith('approx') ? late : undefined)) : undefined;
  return { value, decimals: Number.isInteger(value) ? 0 : 1, kind, unit, printed: false, first: mark.first, next: mark.next, outerFirst: Math.min(bound?.first ?? mark.first, mark.first), outerNext: mark.next, ...(bound ? { bound: bound.key as Bound, hedge: surface(scan, bound) } : {}), rules: [mark.rule, ...(bound ? [bound.rule] : [])] };
}
