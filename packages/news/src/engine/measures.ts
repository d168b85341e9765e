import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import { numberWordsAt } from './number-words.ts';
import type { UnitKind } from './quantity.ts';

const VOLUME: Readonly<Record<string, number>> = { t: 1, kt: 1e3, Mt: 1e6, kg: 1e-3, q: 0.1 };
const POWER: Readonly<Record<string, [string, number]>> = { MW: ['MW', 1], GW: ['MW', 1e3], MWh: ['MWh', 1], GWh: ['MWh', 1e3] };

const MOST_MEGATONNES = 1000;
/** "1.35 Mt" is megatonnes, "50,000 Mt" metric tons. */
const isMega = (scan: Scan, { first, next }: Mark, value: number | undefined): boolean => next - first === 1 && scan.tokens[first]!.text === 'Mt' && value !== undefined && value < MOST_MEGATONNES;

/** A unit's kind, code and factor. */
function unitOf(key: string): { kind: UnitKind; unit: string; factor: number } {
  if (key === 'percent' || key === 'pp' || key === 'times' || key === 'places') return { kind: key, unit: key, factor: 1 };
  if (key in VOLUME) return { kind: 'volume', unit: 't', factor: VOLUME[key]! };
  const power = POWER[key];
  if (power) return { kind: 'power', unit: power[0], factor: power[1] };
  if (key === 'bbl') return { kind: 'volume', unit: 'bbl', factor: 1 };
  return { kind: 'count', unit: key, factor: 1 };
}

/** A number with its scale, before its unit. */
export interface ScaledNumber {
  readonly value: number;
  readonly decimals: number;
  readonly next: number;
  readonly rules: readonly string[];
  /** What the number is multiplied by: 1e9 for a milliard, 1 without a scale. */
  readonly scale: number;
}

/** A printed number or number words at a token with its scale, told scale by scale where it is: "6 млрд 340 млн", "12 mil 400", "أربعة مليارات ومائتي مليون". */
export function numberAt(scan: Scan, at: number): ScaledNumber | undefined {
  const head = simpleNumberAt(scan, at);
  const rest = head && restAfter(scan, head.next);
  if (!head || !rest || head.scale < THOUSAND || rest.value / rest.scale >= THOUSAND) return head;
  const [next, rules] = [rest.next, [...head.rules, ...rest.rules]];
  if (rest.scale > THOUSAND && head.scale === THOUSAND) return { ...rest, value: clean((head.value + rest.value / rest.scale) * rest.scale), next, rules };
  const told = rest.scale === 1 ? head.scale === THOUSAND && measureAt(scan, rest.next) !== undefined : rest.scale < head.scale || rest.value < head.scale;
  return told ? { ...head, value: clean(head.value + rest.value), decimals: rest.decimals, next, rules } : head;
}

/** What goes on with a number right after its scale: a printed number, or after "and" one with a scale of its own ("a billion and two hundred million"). */
function restAfter(scan: Scan, at: number): ScaledNumber | undefined {
  if (scan.numeralAt(at)) return numberAt(scan, at);
  const word = scan.at('numeral', at);
  if (word && word.key !== '1a' && !word.clitic) return scaledOnly(simpleNumberAt(scan, at));
  const joined = [scan.at('numeral', at), scan.at('soloScale', at)].some((mark) => mark?.clitic === 'w') ? at : scan.at('and', at)?.next;
  const rest = joined === undefined ? undefined : numberAt(scan, joined);
  return joined !== undefined && scan.numeralAt(joined) ? rest : scaledOnly(rest);
}

const scaledOnly = (rest: ScaledNumber | undefined): ScaledNumber | undefined => (rest && rest.scale > 1 ? rest : undefined);

const THOUSAND = 1000;

function simpleNumberAt(scan: Scan, at: number): ScaledNumber | undefined {
  const printed = scan.numeralAt(at);
  const solo = scan.at('soloScale', at);
  if (!printed && solo) return soloNumber(scan, solo);
  const word = printed ? undefined : numberWordsAt(scan, at);
  if (!printed && !word) return undefined;
  const next = printed ? afterPrinted(scan, at) : word!.next;
  const article = word?.article === true;
  const [scale, rules] = scalesAt(scan, next);
  if (article && scale.factor === 1) return undefined;
  const value = printed ? printed.value : word!.value;
  const decimals = printed ? printed.decimals : Number.isInteger(value) ? 0 : 1;
  return { value: clean(value * scale.factor), decimals: decimals - Math.round(Math.log10(scale.factor)), next: scale.next, rules: [...(word?.rules ?? []), ...rules], scale: inThousands(word?.value, scale.factor) ? THOUSAND * scale.factor : scale.factor };
}

/** "Mil millones", and "siete mil" before what goes on in figures ("siete mil 800 millones"). */
const inThousands = (word: number | undefined, factor: number): boolean => word === THOUSAND || (word !== undefined && word > 0 && word % THOUSAND === 0 && factor === 1);

/** A scale that stands without a number: "миллиард долларов"; "مليارا و377 مليونا" is one milliard and more, where "مليارا دولار" is two. */
function soloNumber(scan: Scan, { key, first, next, rule }: Mark): ScaledNumber {
  const one = scan.is('oneOrTwo', first) && restAfter(scan, next) !== undefined;
  const value = one ? Number(key) / 2 : Number(key);
  return { value, decimals: -Math.log10(value), next, rules: [rule], scale: value };
}

const MEASURES: ReadonlySet<string> = new Set(['scale', 'money', 'currency', 'unit']);

const OPENS = /^[("“«„]$/;
const CLOSES = /^[)"”»“]$/;
/** Past a printed number, and past its bracket or quotation mark where scale or unit stand outside: "(24.6) مليار". */
function afterPrinted(scan: Scan, at: number): number {
  const bracketed = OPENS.test(scan.tokens[at - 1]?.text ?? '') && CLOSES.test(scan.tokens[at + 1]?.text ?? '');
  return bracketed && scan.startsAny(MEASURES, at + 2) ? at + 2 : at + 1;
}

/** Binary rounding of a product such as 2.3 × 1e9 taken away. */
export const clean = (value: number): number => Number(value.toPrecision(12));

function scalesAt(scan: Scan, at: number): [{ factor: number; next: number }, string[]] {
  const rules: string[] = [];
  let [factor, next] = [1, at];
  if (scan.tokens[next]?.text === '-' && !scan.tokens[next]!.spaced && scan.at('scale', next + 1)) next++;
  for (let mark = scan.at('scale', next); mark && factor < 1e13 && !isMoneySign(scan, mark) && !isArea(scan, mark.next); mark = scan.at('scale', next)) {
    factor *= Number(mark.key);
    rules.push(mark.rule);
    next = mark.next;
    if (scan.tokens[next]?.text === '.' && !scan.tokens[next]!.spaced && scan.tokens[next - 1]!.text.length <= 5 && next < scan.tokens.length - 1) next++;
  }
  return [{ factor, next }, rules];
}

/** MD in capitals is millions of dinars, Md a milliard: where a scale and a sign of money are the same letters, capitals tell. */
const isMoneySign = (scan: Scan, mark: Mark): boolean => scan.at('money', mark.first)?.next === mark.next && /^\p{Lu}{2,}$/u.test(scan.tokens[mark.first]!.text);

/** "800 m²": metres, no millions. */
const isArea = (scan: Scan, at: number): boolean => scan.tokens[at]?.spaced === false && /^[²³]/.test(scan.tokens[at]!.text);

/** What a number is of: a currency, a weight, a per cent. */
export interface Measure {
  readonly kind: UnitKind;
  readonly unit: string;
  readonly factor: number;
  readonly next: number;
  readonly rules: readonly string[];
  /** A currency told by one word, not by a code or a sign. */
  readonly bare?: boolean;
}

/** The unit at a token, over a linking word: "de dollars", "% ". */
export function measureAt(scan: Scan, at: number): Measure | undefined {
  for (const start of [at, scan.at('link', at)?.next]) {
    if (start === undefined) continue;
    if (isArea(scan, start + 1)) return { kind: 'count', unit: '', factor: 1, next: start + 2, rules: [] };
    const money = scan.at('money', start);
    if (money) {
      const [factor, unit] = money.key.split(' ') as [string, string];
      return { kind: 'money', unit, factor: Number(factor), next: money.next, rules: [money.rule], bare: isDollarAfter(scan, money) || unit === 'XOF' };
    }
    const told = scan.at('currency', start);
    const currency = signOfNext(scan, told) || isSmallLetter(scan, told) ? undefined : told;
    const unit = scan.at('unit', start);
    const longer = currency && unit && unit.next > currency.next ? undefined : currency;
    if (longer) return { kind: 'money', unit: longer.key, factor: 1, next: longer.next, rules: [longer.rule], bare: (isBareName(scan, longer) && longer.key !== 'USD') || isDollarAfter(scan, longer) || isFrancOfAfrica(scan, longer) };
    if (unit) return { ...unitOf(isMega(scan, unit, scan.numeralAt(at - 1)?.value) ? 'Mt' : unit.key), next: unit.next, rules: [unit.rule] };
  }
  return undefined;
}

/** "2023 n/a": one small letter is no sign of a currency. */
const isSmallLetter = (scan: Scan, mark: Mark | undefined): boolean => mark !== undefined && mark.next - mark.first === 1 && /^\p{Ll}$/u.test(scan.tokens[mark.first]!.text);

/** "2021 $0.9bn", "in 2022 €4 Mrd.": a sign that touches the number after it, and not the one before, is of the former. */
const signOfNext = (scan: Scan, mark: Mark | undefined): boolean =>
  mark !== undefined && scan.numeralAt(mark.next) !== undefined && !scan.tokens[mark.next]!.spaced && scan.tokens[mark.first]!.spaced && /^\p{Sc}$/u.test(scan.tokens[mark.next - 1]!.text);

/** "2,9 milliards $": the French of Canada writes the sign of its dollar after the number. */
const isDollarAfter = (scan: Scan, mark: Mark): boolean => scan.traits.doubtfulDollar === true && scan.tokens[mark.next - 1]!.text === '$' && !/^US$/i.test(scan.tokens[mark.next]?.text ?? '');

/** "FCFA", "francs CFA": of West or of Central Africa, unless its code tells. */
const isFrancOfAfrica = (scan: Scan, mark: Mark): boolean => (mark.key === 'XOF' || mark.key === 'XAF') && scan.tokens[mark.first]!.text !== mark.key;

/** "dirhams", "Kronen": one word in small letters or with one capital. */
const isBareName = (scan: Scan, mark: Mark): boolean => mark.next - mark.first === 1 && /^(?:\p{L}?[\p{Ll}\p{Script=Arabic}]{2,}|Rs)$/u.test(scan.tokens[mark.first]!.text);
