import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';

/** What is written before a number. */
export interface Lead {
  readonly first: number;
  readonly currency?: Mark | undefined;
  readonly sign?: Mark | undefined;
  /** "بنسبة %58": the sign of per cent before its number, as some pages of Arabic and Turkish write it. */
  readonly percent?: true;
}

/** Sign and currency written before a number, in either order: "-$5", "€ 62,3". */
export function leadOf(scan: Scan, at: number): Lead {
  if (isPercentBefore(scan, at)) return { first: at - 1, percent: true };
  const currency = attachedSign(scan.before('currency', at), scan);
  const first = currency?.first ?? at;
  const sign = signBefore(scan, first);
  const dash = sign !== undefined && /^[-−–]$/.test(scan.tokens[sign.first]!.text);
  const isSign = sign !== undefined && (!dash || scan.tokens[sign.first]!.text === MINUS || isChange(scan, sign, at) || (!scan.tokens[sign.next]?.spaced && (scan.tokens[sign.first]!.spaced || sign.first === 0 || scan.tokens[sign.first - 1]!.text === '(')));
  return { first: isSign ? sign.first : first, currency, sign: isSign ? sign : undefined };
}

/** A sign before a number, but for the word for "less" in "at least" ("al menos 300 millones", "au moins"). */
function signBefore(scan: Scan, first: number): Mark | undefined {
  const sign = scan.before('sign', first);
  const hedge = sign && scan.before('bound', first);
  return hedge && hedge.first < sign.first ? undefined : sign;
}

/** The sign of subtraction itself, which no text writes for a dash. */
const MINUS = '\u2212';

/** A sign of per cent that touches the number after it and none before it. */
const isPercentBefore = (scan: Scan, at: number): boolean =>
  /^[%٪]$/.test(scan.tokens[at - 1]?.text ?? '') && !scan.tokens[at]!.spaced && (scan.tokens[at - 1]!.spaced || scan.tokens[at - 2]?.kind !== 'number');

/** "(2.788 mds $, - 18 %)": a dash set apart, between a comma or a bracket and a per cent that the bracket closes after. */
function isChange(scan: Scan, sign: Mark, at: number): boolean {
  const [before, unit] = [scan.tokens[sign.first - 1]?.text, scan.at('unit', at + 1)];
  if (before === '(' && (unit !== undefined || ['currency', 'scale', 'money'].some((category) => scan.at(category, at + 1) !== undefined))) return true;
  return /^[(,;،]$/.test(before ?? '') && unit?.key === 'percent' && /^[);,]$/.test(scan.tokens[unit.next]?.text ?? '') && opens(scan, sign.first);
}

const BRACKET = 14;
/** Whether a bracket is open at a token. */
const opens = (scan: Scan, at: number): boolean => scan.tokens.slice(Math.max(0, at - BRACKET), at).findLast((token) => token.text === '(' || token.text === ')')?.text === '(';

/** "A$5bn" is one sign; in "a $5bn order" the article is none of it, and dollars are those of the United States. */
function attachedSign(mark: Mark | undefined, scan: Scan): Mark | undefined {
  const [letters, sign] = mark ? [scan.tokens[mark.first]!, scan.tokens[mark.next - 1]!] : [];
  return mark && sign!.text === '$' && sign!.spaced && /^\p{Ll}$/u.test(letters!.text) ? { ...mark, first: mark.next - 1, key: 'USD' } : mark;
}

/** A hedge before the number, over a preposition between ("almost", "почти на") but no place ("نحو تونس إلى 500"); a verb of passing or nearing may stand further off. "16 % less than the $597 million" hedges nothing, and no more does the article of a change ("een kleine krimp van 2 procent"). */
export function hedgeOf(scan: Scan, first: number, floor: number): Mark | undefined {
  for (let back = 0; back <= 2; back++) {
    const mark = scan.before('bound', first - back);
    if (mark && scan.before('unit', mark.first) && /^[lg]t$/.test(mark.key)) return undefined;
    if (mark && mark.first >= floor && !scan.covering('metric', mark.first) && !isPlace(scan, mark.next) && !(back > 0 && scan.is('roughly', mark.first))) return mark;
    const word = scan.tokens[first - back - 1];
    if (!word || word.kind !== 'word' || word.text.length > 5 || scan.covering('fraction', first - back - 1) || scan.before('move', first - back)) break;
  }
  return scan.all('bound').find((mark) => !scan.covering('metric', mark.first) && scan.says('passing', mark.first, mark.next) && mark.first >= floor && mark.next <= first && first - mark.next <= FAR_HEDGE && scan.tokens.slice(mark.next, first).every((token, i) => token.kind === 'word' || scan.covering('period', mark.next + i) !== undefined) && scan.before('by', first) === undefined);
}

/** "US" before "$" is no country. */
const isPlace = (scan: Scan, at: number): boolean => scan.at('place', at) !== undefined && scan.covering('currency', at) === undefined;

const FAR_HEDGE = 6;

/** The words of a mark, set off by single spaces. */
export const surface = (scan: Scan, mark: Mark): string => scan.tokens.slice(mark.first, mark.next).map((token) => token.text).join(' ');
