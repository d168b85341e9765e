import type { Bound } from '@mizan/model';
import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import type { Quantity, UnitKind } from './quantity.ts';
import type { TimeMark } from './periods.ts';

const VOLUME: Readonly<Record<string, number>> = { t: 1, kt: 1e3, Mt: 1e6, kg: 1e-3, q: 0.1 };
const POWER: Readonly<Record<string, [string, number]>> = { MW: ['MW', 1], GW: ['MW', 1e3], MWh: ['MWh', 1], GWh: ['MWh', 1e3] };

/** A unit's kind, code and factor. */
function unitOf(key: string): { kind: UnitKind; unit: string; factor: number } {
  if (key === 'percent' || key === 'pp' || key === 'times' || key === 'places') return { kind: key, unit: key, factor: 1 };
  if (key in VOLUME) return { kind: 'volume', unit: 't', factor: VOLUME[key]! };
  const power = POWER[key];
  if (power) return { kind: 'power', unit: power[0], factor: power[1] };
  if (key === 'bbl') return { kind: 'volume', unit: 'bbl', factor: 1 };
  return { kind: 'count', unit: key, factor: 1 };
}

interface Number_ {
  readonly value: number;
  readonly decimals: number;
  readonly next: number;
  readonly rules: readonly string[];
  readonly scaled: boolean;
}

/** A printed number or a number word at a token, and a scale after it. */
function numberAt(scan: Scan, at: number): Number_ | undefined {
  const printed = scan.numeralAt(at);
  const solo = scan.at('soloScale', at);
  if (!printed && solo) return { value: Number(solo.key), decimals: -Math.log10(Number(solo.key)), next: solo.next, rules: [solo.rule], scaled: true };
  const word = printed ? undefined : scan.at('numeral', at);
  if (!printed && !word) return undefined;
  const next = printed ? at + 1 : word!.next;
  const article = word?.key === '1a';
  const [scale, rules] = scalesAt(scan, next);
  if (article && scale.factor === 1) return undefined;
  const value = printed ? printed.value : article ? 1 : Number(word!.key);
  const decimals = printed ? printed.decimals : Number.isInteger(value) ? 0 : 1;
  return { value: clean(value * scale.factor), decimals: decimals - Math.round(Math.log10(scale.factor)), next: scale.next, rules: [...(word ? [word.rule] : []), ...rules], scaled: scale.factor > 1 };
}

/** Binary rounding of a product such as 2.3 × 1e9 taken away. */
export const clean = (value: number): number => Number(value.toPrecision(12));

function scalesAt(scan: Scan, at: number): [{ factor: number; next: number }, string[]] {
  const rules: string[] = [];
  let [factor, next] = [1, at];
  for (let mark = scan.at('scale', next); mark && factor < 1e13; mark = scan.at('scale', next)) {
    factor *= Number(mark.key);
    rules.push(mark.rule);
    next = mark.next;
    if (scan.tokens[next]?.text === '.' && !scan.tokens[next]!.spaced && scan.tokens[next - 1]!.text.length <= 5 && next < scan.tokens.length - 1) next++;
  }
  return [{ factor, next }, rules];
}

interface Measure {
  readonly kind: UnitKind;
  readonly unit: string;
  readonly factor: number;
  readonly next: number;
  readonly rules: readonly string[];
}

/** The unit at a token, over a linking word: "de dollars", "% ". */
function measureAt(scan: Scan, at: number): Measure | undefined {
  for (const start of [at, scan.at('link', at)?.next]) {
    if (start === undefined) continue;
    const money = scan.at('money', start);
    if (money) {
      const [factor, unit] = money.key.split(' ') as [string, string];
      return { kind: 'money', unit, factor: Number(factor), next: money.next, rules: [money.rule] };
    }
    const currency = scan.at('currency', start);
    const unit = scan.at('unit', start);
    const longer = currency && unit && unit.next > currency.next ? undefined : currency;
    if (longer) return { kind: 'money', unit: longer.key, factor: 1, next: longer.next, rules: [longer.rule] };
    if (unit) return { ...unitOf(unit.key), next: unit.next, rules: [unit.rule] };
  }
  return undefined;
}

interface Lead {
  readonly first: number;
  readonly currency?: Mark | undefined;
  readonly sign?: Mark | undefined;
}

/** Sign and currency written before a number, in either order: "-$5", "€ 62,3". */
function leadOf(scan: Scan, at: number): Lead {
  const currency = scan.before('currency', at);
  const first = currency?.first ?? at;
  const sign = scan.before('sign', first);
  const dash = sign !== undefined && /^[-−–]$/.test(scan.tokens[sign.first]!.text);
  const isSign = sign !== undefined && (!dash || (!scan.tokens[sign.next]?.spaced && (scan.tokens[sign.first]!.spaced || sign.first === 0 || scan.tokens[sign.first - 1]!.text === '(')));
  return { first: isSign ? sign.first : first, currency, sign: isSign ? sign : undefined };
}

/** A hedge before the number, over a preposition between: "almost", "почти на"; a verb of passing may stand further off. */
function hedgeOf(scan: Scan, first: number, floor: number): Mark | undefined {
  for (let back = 0; back <= 2; back++) {
    const mark = scan.before('bound', first - back);
    if (mark && mark.first >= floor) return mark;
    const word = scan.tokens[first - back - 1];
    if (!word || word.kind !== 'word' || word.text.length > 5) break;
  }
  return scan.all('bound').find((mark) => mark.key === 'gt' && PASSING.test(scan.tokens[mark.first]!.norm) && mark.first >= floor && mark.next <= first && first - mark.next <= 5 && scan.tokens.slice(mark.next, first).every((token) => token.kind === 'word') && !scan.has('by', mark.next, first));
}

/** Verbs of passing a mark: their object may follow after "for the first time". */
const PASSING = /^(?:super|sobrepas|rebas|depass|franchi|exceed|surpass|topped|overschr|uberst|ueberst|ueberschr|превыс|перевал|تجاوز|تخط)/;

function quantityAt(scan: Scan, at: number, floor: number): Quantity | undefined {
  const number = numberAt(scan, at);
  if (!number) return undefined;
  const lead = leadOf(scan, at);
  const first = lead.first < floor ? at : lead.first;
  const currency = lead.currency && lead.currency.first >= floor ? lead.currency : undefined;
  const measure = measureAt(scan, number.next);
  const money = currency && (!measure || measure.kind === 'money' || measure.kind === 'count') ? currency : undefined;
  const kind: UnitKind = money ? 'money' : (measure?.kind ?? 'bare');
  const factor = measure?.factor ?? 1;
  const next = money && measure?.kind !== 'money' ? number.next : (measure?.next ?? number.next);
  if (scan.at('numeral', at)?.key === '1' && kind === 'bare') return undefined;
  const bound = hedgeOf(scan, first, floor);
  const after = scan.at('boundAfter', next);
  const hedge = bound ?? after;
  const sign = lead.sign?.key === '-' ? -1 : lead.sign ? 1 : undefined;
  return {
    value: clean(number.value * factor), decimals: number.decimals - Math.round(Math.log10(factor)), kind, unit: money ? (measure?.kind === 'money' ? measure.unit : money.key) : (measure?.unit ?? ''),
    printed: scan.tokens[at]!.kind === 'number', first, next, outerFirst: bound?.first ?? first, outerNext: next,
    ...(hedge ? { bound: hedge.key as Bound, hedge: surface(scan, hedge) } : {}), ...(sign ? { sign } : {}),
    rules: [`${scan.grammar.language.code}.number`, ...number.rules, ...(money ? [money.rule] : []), ...(measure?.rules ?? []), ...(hedge ? [hedge.rule] : [])],
  };
}

const surface = (scan: Scan, mark: Mark): string => scan.tokens.slice(mark.first, mark.next).map((token) => token.text).join(' ');

/** Factors in words (doubled), ranks and changes of rank: quantities without a printed number of their own. */
function wordQuantities(scan: Scan): Quantity[] {
  const factors = scan.all('multiple').map((mark): Quantity => ({
    ...plain(scan, mark, Number(mark.key), 'times', 'times'),
  }));
  const ranks = scan.all('rank').filter((mark) => !oneOfMany(scan, mark)).flatMap((mark): Quantity[] => {
    const value = Number(mark.slots.n ?? mark.key.replace(/^n\+/, ''));
    if (mark.key.startsWith('change')) return [{ ...plain(scan, mark, value, 'places', 'places'), move: mark.key.endsWith('-') ? -1 : 1 }];
    const above = mark.key.startsWith('n+') ? Number(mark.slots.n) + 1 : value;
    return Number.isFinite(above) && above >= 1 ? [plain(scan, mark, above, 'rank', 'rank')] : [];
  });
  return [...factors.filter((one) => !repeated(one, factors)).map((one) => ({ ...one, outerFirst: factors.find((other) => other !== one && repeated(other, [one]))?.outerFirst ?? one.outerFirst })), ...ranks.filter((one) => !overlapsRank(one, ranks))];
}

/** "doubled" before the factor itself: "تضاعفت ثلاث مرات". */
const repeated = (one: Quantity, factors: readonly Quantity[]): boolean => one.value === 2 && factors.some((other) => other !== one && other.value > 2 && other.first >= one.next && other.first - one.next <= 9);

/** "the third largest partner" is one rank, and so is "Rang 11 der wichtigsten Partner". */
const overlapsRank = (rank: Quantity, ranks: readonly Quantity[]): boolean =>
  ranks.some((other) => other !== rank && other.kind === 'rank' && rank.kind === 'rank' && rank.value === 1 && ((other.first < rank.first && other.next > rank.first - 5) || (other.first === rank.first && other.next > rank.next)));

/** "one of the largest partners" gives no rank. */
const oneOfMany = (scan: Scan, mark: Mark): boolean => [0, 1, 2].some((back) => scan.before('oneOf', mark.first - back) !== undefined);

function plain(scan: Scan, mark: Mark, value: number, kind: UnitKind, unit: string): Quantity {
  const late = kind === 'times' ? scan.at('bound', mark.next) : undefined;
  const bound = kind === 'times' ? (hedgeOf(scan, mark.first, 0) ?? (late?.key.startsWith('approx') ? late : undefined)) : undefined;
  return { value, decimals: Number.isInteger(value) ? 0 : 1, kind, unit, printed: false, first: mark.first, next: mark.next, outerFirst: Math.min(bound?.first ?? mark.first, mark.first), outerNext: mark.next, ...(bound ? { bound: bound.key as Bound, hedge: surface(scan, bound) } : {}), rules: [mark.rule, ...(bound ? [bound.rule] : [])] };
}

/** All quantities of a sentence, in order; tokens of times, ordinals and ranks are not read again as numbers. */
export function quantitiesOf(scan: Scan, times: readonly TimeMark[]): Quantity[] {
  const words = wordQuantities(scan);
  const taken = new Set<number>();
  for (const { first, next } of [...times, ...words]) for (let at = first; at < next; at++) taken.add(at);
  const found: Quantity[] = [];
  let floor = 0;
  for (let at = 0; at < scan.tokens.length; at++) {
    if (taken.has(at) || isLabel(scan, at)) continue;
    const quantity = quantityAt(scan, at, floor);
    if (!quantity) continue;
    found.push(quantity);
    floor = quantity.next;
    at = quantity.next - 1;
  }
  return joinPairs(scan, [...found, ...words].sort((a, b) => a.first - b.first));
}

/** A number that names rather than counts: an ordinal, a clock, a number in a name, a serial. */
function isLabel(scan: Scan, at: number): boolean {
  const [before, token, after] = [scan.tokens[at - 1], scan.tokens[at]!, scan.tokens[at + 1]];
  if (token.kind !== 'number') return false;
  const glued = after && !after.spaced;
  if (glued && scan.at('ordinalSuffix', at + 1) && !scan.at('scale', at + 1) && !scan.at('unit', at + 1) && !scan.at('currency', at + 1)) return true;
  if (glued && after.text === ':' && scan.tokens[at + 2]?.kind === 'number' && !scan.tokens[at + 2]!.spaced) return true;
  if (before && !token.spaced && before.text === ':' && scan.tokens[at - 2]?.kind === 'number') return true;
  if (before && !token.spaced && before.text === '-' && scan.tokens[at - 2]?.kind === 'word' && !before.spaced) return true;
  return before !== undefined && !token.spaced && before.kind === 'word' && before.text.length > 1 && !scan.before('currency', at) && !scan.before('sign', at);
}

/** "from 1.2 to 2.1 billion" as two quantities, "between 350,000 and 400,000 tonnes" and "2–3 %" as a range. */
function joinPairs(scan: Scan, quantities: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (let i = 0; i < quantities.length; i++) {
    const [a, b] = [quantities[i]!, quantities[i + 1]];
    const how = b && compatible(a, b) ? pairing(scan, a, b) : undefined;
    if (how === 'range') {
      joined.push(rangeOf(scan, a, b!));
      i++;
    } else if (how === 'fromTo') {
      joined.push({ ...withUnit(a, b!), pair: 'from', rules: [...a.rules, `${scan.grammar.language.code}.range.from`] }, { ...b!, pair: 'to' });
      i++;
    } else if (how === 'byTo') joined.push({ ...withUnit(a, b!), rules: [...a.rules, `${scan.grammar.language.code}.range.byTo`] });
    else joined.push(a);
  }
  return joined;
}

const compatible = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit || (a.kind === 'bare' && ['money', 'percent', 'volume', 'pp', 'times', 'power'].includes(b.kind)) || (b.kind === 'bare' && false);

/** A bare first number takes the unit, and where it has none the scale, of the second. */
function withUnit(a: Quantity, b: Quantity): Quantity {
  if (a.kind !== 'bare') return a;
  const factor = a.decimals > -3 && b.decimals < 0 && a.value < 1e4 ? 10 ** (3 * Math.ceil(-b.decimals / 3)) : 1;
  const scaled = clean(a.value * factor);
  return { ...a, value: scaled > b.value * 100 ? a.value : scaled, decimals: a.decimals - Math.round(Math.log10(factor)), kind: b.kind, unit: b.unit };
}

function pairing(scan: Scan, a: Quantity, b: Quantity): 'range' | 'fromTo' | 'byTo' | undefined {
  const gap = scan.tokens.slice(a.next, b.first);
  const lead = (category: 'between' | 'from') => [0, 1, 2].some((back) => scan.before('range', a.outerFirst - back)?.key === category && (back === 0 || scan.tokens[a.outerFirst - back]?.kind === 'word'));
  const joins = (key: string) => scan.at('range', a.next)?.key === key && scan.at('range', a.next)!.next >= b.outerFirst - (scan.at('numeral', b.outerFirst - 1) ? 1 : 0);
  const dash = gap.length === 1 && /^[-–—−]$/.test(gap[0]!.text);
  if (lead('between') && (joins('and') || joins('to') || dash)) return 'range';
  if (dash && a.kind === 'bare' && a.value < b.value) return 'range';
  const toWord = joins('to') || (gap.length <= 8 && scan.all('range').some((mark) => (mark.key === 'to' || mark.key === 'reach') && mark.first >= a.next && mark.next >= b.outerFirst - 1 && mark.next <= b.outerFirst));
  if (a.kind === 'bare' && scan.before('by', a.outerFirst)?.key === 'by' && (joins('to') || joins('reach'))) return 'byTo';
  if (lead('from') && (toWord || joins('reach'))) return 'fromTo';
  return a.kind === 'bare' && joins('to') && gap.length === 1 && !dash && a.value < b.value ? 'range' : undefined;
}

function rangeOf(scan: Scan, a: Quantity, b: Quantity): Quantity {
  const low = withUnit(a, b);
  const between = [0, 1].map((back) => scan.before('range', a.outerFirst - back)).find((mark) => mark?.key === 'between');
  return {
    ...low, valueMax: b.value, decimals: Math.max(low.decimals, b.decimals), kind: b.kind, unit: b.unit, bound: 'range', first: a.first, next: b.next,
    outerFirst: between?.first ?? a.outerFirst, outerNext: b.outerNext, rules: [...new Set([...a.rules, ...b.rules, `${scan.grammar.language.code}.range.between`])],
  };
}
