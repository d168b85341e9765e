import type { Scan } from '../grammar/scan.ts';
import { isCompared } from './compare.ts';
import type { TimeMark } from './time-mark.ts';
import { clean } from './measures.ts';
import type { Quantity } from './quantity.ts';

const isScaled = (quantity: Quantity): boolean => quantity.kind === 'bare' && quantity.value >= 1e5 && quantity.decimals < 0;

/** A bare number with a time of its own ("103 en 2018", "2022 — 2,9") in a list of amounts. */
const isListed = (scan: Scan, quantity: Quantity, times: readonly TimeMark[]): boolean =>
  quantity.kind === 'bare' && quantity.printed && times.some((time) => time.role === 'span' && ((time.first >= quantity.next && time.first - quantity.next <= 2) || (time.key === 'year' && quantity.outerFirst - time.next === 1 && /^[:–—-]$/.test(scan.tokens[time.next]!.text))));

/** The amount or volume before, or the next one after, in the sentence. */
const neighbour = (scan: Scan, quantities: readonly Quantity[], index: number): Quantity | undefined =>
  quantities.slice(0, index).findLast((one) => (one.kind === 'money' && !isConversion(scan, one, quantities)) || one.kind === 'volume') ?? quantities.slice(index + 1).find((one) => one.kind === 'money');

const THOUSAND = 1000;
/** A bare number of a thousand or more set beside a weight: "72.5 million tons, from 74.7 million", "against 96,000", "Estados Unidos, 130.000", "of which 2.1 million from France". */
function isSetBeside(scan: Scan, quantity: Quantity): boolean {
  if (quantity.kind !== 'bare' || !quantity.printed || quantity.value < THOUSAND || countsThings(scan, quantity) || scan.tokens[quantity.next]?.kind === 'word' && isThing(scan, quantity.next)) return false;
  const from = scan.before('range', quantity.outerFirst)?.key === 'from';
  const afterPlace = [0, 1].some((back) => scan.before('place', quantity.outerFirst - back) !== undefined);
  return from || afterPlace || isCompared(scan, quantity) || scan.all('part').some((mark) => mark.next <= quantity.first);
}

/** A word right after a number that is what it counts: no preposition, no verb, no time. */
const isThing = (scan: Scan, at: number): boolean => !['prep', 'period', 'and', 'compare', 'until', 'move', 'more', 'break', 'range', 'link'].some((category) => scan.at(category, at)) && scan.tokens[at]!.text.length > 3;

/** Words a bare amount may stand right after: "importó por 1.940", "le compró por 8.830", "Francia por 402". */
const OPENERS = ['until', 'by', 'metricVerb', 'metric'];
const MOST_APART = 200;

/** "2023 waren es 590 gewesen", "a year before it was 590". */
const isOfThem = ({ tokens, cues }: Scan, at: number): boolean => {
  const [a, b] = [tokens[at - 2]?.norm, tokens[at - 1]?.norm];
  return (cues.it.has(a) && cues.were.has(b)) || (cues.were.has(a) && cues.it.has(b));
};

/** A bare number that goes on a list of amounts in their scale: "vendió por 9.820 millones y compró por 8.830". */
function goesOnScaled(scan: Scan, quantity: Quantity, before: Amount | undefined): before is Amount {
  if (before === undefined || before.scale === 1 || quantity.kind !== 'bare' || !quantity.printed || quantity.bound !== undefined || countsThings(scan, quantity)) return false;
  const next = scan.tokens[quantity.next];
  if (next?.kind === 'word' && isThing(scan, quantity.next)) return false;
  const ratio = (quantity.value * before.scale) / before.value;
  return ratio < MOST_APART && ratio > 1 / MOST_APART && (OPENERS.some((category) => scan.before(category, quantity.first) !== undefined) || isOfThem(scan, quantity.first) || isCompared(scan, quantity));
}

/** An amount told before, and the power of a thousand it was printed in. */
export interface Amount {
  readonly kind: Quantity['kind'];
  readonly value: number;
  readonly unit: string;
  readonly scale: number;
}

/** The power of a thousand a quantity was printed in: 1e6 for "75 millions". */
const scaleOf = (quantity: Quantity): number => 10 ** Math.max(0, 3 * Math.ceil(-quantity.decimals / 3));

/** The currency of the first amount of a text: of amounts told before it without one ("for 2.1 billion … The deficit of 1.2 billion euros"). */
export function currencyToCome(scans: readonly Scan[]): Amount | undefined {
  for (const scan of scans) {
    const mark = scan.all('currency').find(({ first, next }) => scan.before('scale', scan.before('link', first)?.first ?? first) !== undefined || scan.numeralAt(next) !== undefined);
    if (mark) return { kind: 'money', value: 0, unit: mark.key, scale: 1 };
  }
  return undefined;
}

/** The amount a quantity leaves to those after it. */
export const amountOf = (quantity: Quantity): Amount => ({ kind: quantity.kind, value: quantity.value, unit: quantity.unit, scale: scaleOf(quantity) });

/** "Alemania se llevó 118.000" after tonnes in the sentence before: a bare number of a thousand or more right after a verb of taking. */
const takesTonnes = (scan: Scan, quantity: Quantity): boolean =>
  quantity.kind === 'bare' && quantity.printed && quantity.value >= THOUSAND && !(scan.tokens[quantity.next]?.kind === 'word' && isThing(scan, quantity.next)) && (scan.before('shareVerb', quantity.first) ?? scan.before('metricVerb', quantity.first)) !== undefined;

/** What else than a quantity itself tells of its unit. */
interface Beside {
  readonly scan: Scan;
  /** Those before it in the sentence, with their units. */
  readonly done: readonly Quantity[];
  /** The nearest amount or volume of the sentence. */
  readonly model: Quantity | undefined;
  readonly times: readonly TimeMark[];
  readonly told: Amount | undefined;
}

/**
 * Amounts whose currency, and in lists whose scale, is told elsewhere: "to 24.38 billion" after "110 billion dirhams",
 * "75 millions de dollars en 2017, 103 en 2018". `told` is the amount of the sentence before.
 */
export const withCurrency = (scan: Scan, quantities: readonly Quantity[], times: readonly TimeMark[], told: Amount | undefined): Quantity[] =>
  quantities.reduce<Quantity[]>((done, quantity, index) => {
    const model = neighbour(scan, [...done, ...quantities.slice(index)], index);
    return [...done, withUnitTold(quantity, { scan, done, model, times, told })];
  }, []);

function withUnitTold(quantity: Quantity, { scan, done, model, times, told }: Beside): Quantity {
  const rule = `${scan.grammar.language.code}.elided`;
  const before = done.at(-1);
  const setBeside = before?.kind === 'volume' && isSetBeside(scan, quantity);
  if (isScaled(quantity) && !countsThings(scan, quantity) && !setBeside) {
    const unit = model?.kind === 'money' ? model.unit : (told?.kind === 'money' && !(told.value === 0 && countedAfter(scan, quantity)) ? told.unit : undefined);
    return unit ? { ...quantity, kind: 'money', unit, rules: [...quantity.rules, `${rule}.currency`] } : quantity;
  }
  if (setBeside) return { ...quantity, kind: 'volume', unit: before.unit, value: clean(quantity.value * (before.factor ?? 1)), rules: [...quantity.rules, `${rule}.unit`] };
  if (before && (before.kind === 'money' || before.kind === 'volume') && isListed(scan, quantity, times)) return scaled(quantity, before, quantity.value * 50 < before.value ? scaleOf(before) : 1, `${rule}.unit`);
  if (before === undefined && told?.kind === 'volume' && takesTonnes(scan, quantity)) return scaled(quantity, told, 1, `${rule}.unit`);
  if (before?.kind === 'rank') return quantity;
  const amount = done.findLast((one) => one.kind === 'money');
  const list = amount ? amountOf(amount) : told?.kind === 'money' ? told : undefined;
  return goesOnScaled(scan, quantity, list) ? scaled(quantity, { kind: 'money', unit: list.unit }, list.scale, `${rule}.scale`) : quantity;
}

/** Whether a noun right after a number says what it counts: "1.4 million cars". */
const countedAfter = (scan: Scan, { next }: Quantity): boolean => scan.tokens[next]?.kind === 'word' && isThing(scan, next);

const scaled = (quantity: Quantity, { kind, unit }: Pick<Quantity, 'kind' | 'unit'>, factor: number, rule: string): Quantity =>
  ({ ...quantity, kind, unit, value: clean(quantity.value * factor), decimals: quantity.decimals - Math.round(Math.log10(factor)), rules: [...quantity.rules, rule] });

/** "3.5 million tourists", "500,000 Syrians": a number of things, told by the noun after it. */
const countsThings = (scan: Scan, quantity: Quantity): boolean => {
  const link = scan.at('link', quantity.next)?.next ?? quantity.next;
  if (!scan.is('worthOf', quantity.next) && scan.at('place', link)?.key.endsWith('|adjective') && scan.at('metric', link + 1) === undefined && scan.before('metric', quantity.outerFirst - 1) === undefined) return true;
  if (isPeople(scan, quantity.next) || isOfUnknown(scan, quantity)) return true;
  return [link, link + 1].some((at) => scan.at('topic', at) !== undefined || scan.is('customers', at));
};
const PRONOUNS = ['they', 'those', 'them'] as const;
const AMOUNTED = ['goods', 'place', 'metric', 'metricVerb', 'total', 'period', 'more', 'currency', 'unit', 'scale', 'share', 'partner', 'move', 'numeral', 'pronoun', 'possessive', 'body', 'title'];
/** "30 millions de larves": things by a name that is no goods' and no flow's, where no word says that it is their worth. */
function isOfUnknown(scan: Scan, { next, outerFirst }: Quantity): boolean {
  const at = scan.at('link', next)?.next;
  if (at === undefined || scan.is('for', outerFirst - 1) || scan.before('by', outerFirst) !== undefined) return false;
  const noun = scan.tokens[at];
  return noun?.kind === 'word' && noun.text.length > 3 && !PRONOUNS.some((cue) => scan.is(cue, at)) && !AMOUNTED.some((category) => scan.covering(category, at) !== undefined);
}
const NO_PEOPLE = ['place', 'period', 'month', 'weekday', 'currency', 'unit', 'metric', 'goods', 'body', 'title'];
/** "3 miljoen Syriërs": a name right after the number, which is no country's and no time's. */
const isPeople = (scan: Scan, at: number): boolean =>
  scan.traits.capitals === 'names' && /^\p{Lu}\p{Ll}{3}/u.test(scan.tokens[at]?.text ?? '') && scan.tokens[at]!.spaced && !NO_PEOPLE.some((category) => scan.covering(category, at));

/** "161.9 billion dirhams (15.3 billion euros)": the same amount in another currency, which those after it are not counted in. */
export const isConversion = (scan: Scan, quantity: Quantity, quantities: readonly Quantity[]): boolean =>
  scan.tokens[quantity.outerFirst - 1]?.text === '(' && quantities.some((one) => one.kind === 'money' && one.unit !== quantity.unit && one.next === quantity.outerFirst - 1);

/** Where a figure ends with the same in another currency: "£3.3 billion (MAD 42.3 billion) in 2022". */
export function pastConversion(scan: Scan, { outerNext }: Quantity, quantities: readonly Quantity[]): number {
  const conversion = quantities.find((one) => one.outerFirst === outerNext + 1 && isConversion(scan, one, quantities));
  return conversion && scan.tokens[conversion.next]?.text === ')' ? conversion.next + 1 : outerNext;
}
