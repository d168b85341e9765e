import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';

/** A number told in words, without its scale. */
export interface WordNumber {
  readonly value: number;
  /** Whether it is an article that counts only before a scale: "a billion". */
  readonly article: boolean;
  readonly next: number;
  readonly rules: readonly string[];
}

/** The number words at a token, put together: "thirty-seven", "trois cent vingt", "سبعة وثلاثين". */
export function numberWordsAt(scan: Scan, at: number): WordNumber | undefined {
  const first = scan.at('numeral', at);
  if (!first) return undefined;
  if (first.key === '1a') return { value: 1, article: true, next: first.next, rules: [first.rule] };
  let [value, next] = [Number(first.key), first.next];
  for (let more = partAfter(scan, next); more; more = partAfter(scan, next)) {
    const sum = joined(value, Number(more.mark.key), more.and, scan.traits.unitsFirst === true);
    if (sum === undefined) break;
    [value, next] = [sum, more.mark.next];
  }
  return { value, article: false, next, rules: [first.rule] };
}

/** The next word of a number, over a hyphen or "and". */
function partAfter(scan: Scan, at: number): { readonly mark: Mark; readonly and: boolean } | undefined {
  const over = scan.at('and', at)?.next ?? (scan.tokens[at]?.text === '-' ? at + 1 : at);
  const told = scan.at('numeral', over);
  const half = told?.key === '1a' ? scan.at('numeral', told.next) : undefined;
  const mark = half?.key === '0.5' ? half : told;
  return mark && mark.key !== '1a' ? { mark, and: scan.at('and', at) !== undefined || mark.clitic === 'w' } : undefined;
}

const THOUSAND = 1000;
const HALF = 0.5;
/** "Four and a half" of what is told in words. */
const MOST_AND_A_HALF = 100;
/** "Soixante-quinze", "quatre-vingt-douze": French tens that go on up to nineteen. */
const goesToNineteen = (value: number): boolean => value % 100 === 60 || value % 100 === 80;
const isTens = (value: number): boolean => value >= 20 && value <= 90 && value % 10 === 0;

/** What two number words make together; undefined where they are two numbers. Arabic says the units before the tens. */
function joined(value: number, part: number, and: boolean, unitsFirst: boolean): number | undefined {
  if (part === HALF) return and && Number.isInteger(value) && value > 0 && value < MOST_AND_A_HALF ? value + part : undefined;
  if (!Number.isInteger(value) || !Number.isInteger(part) || value === 0) return undefined;
  if (value >= THOUSAND) return value % THOUSAND === 0 && part < THOUSAND && !and ? value + part : undefined;
  if (part === THOUSAND) return value > 1 && !and ? value * THOUSAND : undefined;
  if (goesToNineteen(value) && part >= 10 && part < 20) return value + part;
  const rest = value % 100;
  if (part === 100 && value >= 2 && value <= 9 && !and) return value * 100;
  if (value >= 100 && rest === 0 && part < 100) return value + part;
  if (isTens(rest) && part < 10) return value + part;
  return unitsFirst && and && rest >= 1 && rest <= 9 && isTens(part) ? value + part : undefined;
}
