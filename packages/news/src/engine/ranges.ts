import type { Scan } from '../grammar/scan.ts';
import { clean } from './measures.ts';
import type { Quantity, UnitKind } from './quantity.ts';

/** "from 1.2 to 2.1 billion" as two quantities, "between 350,000 and 400,000 tonnes" and "2–3 %" as a range. */
export function joinPairs(scan: Scan, quantities: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (let i = 0; i < quantities.length; i++) {
    const [a, b] = ledByCurrency(scan, inScaleOfNext(scan, quantities[i]!, quantities[i + 1]), quantities[i + 1]);
    const how = b && (compatible(a, b) || goesOnIn(scan, a, b)) ? pairing(scan, a, b) : undefined;
    if (how === 'range' && compatible(a, b!)) {
      joined.push(rangeOf(scan, a, b!));
      i++;
    } else if (how === 'fromTo') {
      joined.push({ ...withUnit(a, b!), pair: 'from', rules: [...a.rules, `${scan.grammar.language.code}.range.from`] }, { ...(a.kind === 'volume' ? withUnit(b!, a) : b!), pair: 'to' });
      i++;
    } else if (how === 'byTo' && goesOnInPercent(scan, a, joined)) joined.push({ ...a, kind: 'percent', unit: 'percent', rules: [...a.rules, `${scan.grammar.language.code}.range.byTo`] });
    else if (how === 'byTo') joined.push({ ...withUnit(a, b!), rules: [...a.rules, `${scan.grammar.language.code}.range.byTo`] });
    else joined.push(b && isRespective(scan, a, b) ? withUnit(a, b) : a);
  }
  return inSeries(scan, joined).map((quantity, i, all) => overConversion(scan, all, i) ?? quantity);
}

/** "Met respectievelijk 17, 11 en 9 %": bare numbers of a list told in the order of another take the unit of the one after them. */
const inSeries = (scan: Scan, quantities: readonly Quantity[]): readonly Quantity[] =>
  quantities.reduceRight<Quantity[]>((done, one) => [done[0] && ((scan.all('respective').length > 0 && isListed(scan, one, done[0])) || sharesPercent(scan, one, done[0])) ? withUnit(one, done[0]) : one, ...done], []);

const MOST_SHARED = 5;
const HIGHEST_RATE = 1000;
/** "Um 19 und der Import um 16 Prozent", "17 und 15 Prozent": two rates, of which the second alone has its sign. */
function sharesPercent(scan: Scan, a: Quantity, b: Quantity): boolean {
  const from = scan.at('and', a.next)?.next;
  if (a.kind !== 'bare' || !a.printed || a.value >= HIGHEST_RATE || b.kind !== 'percent' || from === undefined || b.outerFirst - a.next > MOST_SHARED) return false;
  return scan.tokens.slice(from, b.outerFirst).every((_, i) => scan.is('article', from + i) || ['metric', 'by', 'bound'].some((category) => scan.covering(category, from + i) !== undefined));
}

const isListed = (scan: Scan, a: Quantity, b: Quantity): boolean => a.kind === 'bare' && a.printed && MEASURED.has(b.kind) && b.outerFirst - a.next === 1 && /^[,،、]$/.test(scan.tokens[a.next]!.text);

/** "From $70 million (₦11.2 billion) to $1 billion": the ends of a change with an amount in another currency between them. */
function overConversion(scan: Scan, quantities: readonly Quantity[], i: number): Quantity | undefined {
  const ends = (a: Quantity | undefined, between: Quantity | undefined, b: Quantity | undefined): boolean =>
    a !== undefined && between !== undefined && b !== undefined && a.kind === 'money' && b.kind === 'money' && a.unit === b.unit && between.unit !== a.unit && isBracketed(scan, a, between) && [0, 1, 2].some((back) => scan.before('range', a.outerFirst - back)?.key === 'from') && scan.at('range', between.next + 1)?.key === 'to';
  const quantity = quantities[i]!;
  if (quantity.pair !== undefined) return undefined;
  if (ends(quantity, quantities[i + 1], quantities[i + 2])) return { ...quantity, pair: 'from' };
  return ends(quantities[i - 2], quantities[i - 1], quantity) ? { ...quantity, pair: 'to' } : undefined;
}

const isBracketed = (scan: Scan, a: Quantity, b: Quantity): boolean => scan.tokens[a.next]?.text === '(' && b.outerFirst === a.next + 1 && scan.tokens[b.next]?.text === ')';

const MEASURED: ReadonlySet<UnitKind> = new Set(['money', 'percent', 'volume', 'pp', 'times', 'power']);

const compatible = (a: Quantity, b: Quantity): boolean =>
  a.unit === b.unit || (a.kind === 'bare' && b.kind !== 'bare' && MEASURED.has(b.kind));

/** "De 1.020 millones de dólares en 2024 a 940 millones": a second number whose currency is the first's; "de 200 toneladas a 100". */
const goesOnIn = (scan: Scan, a: Quantity, b: Quantity): boolean =>
  b.kind === 'bare' && ((a.kind === 'money' && b.decimals < 0) || (a.kind === 'volume' && (scan.tokens[b.next]?.kind ?? 'mark') === 'mark'));

/** A number as great as this has no scale left out. */
const MOST_ELIDED = 1e5;

/** A bare first number takes the unit, and where it has none the scale, of the second. */
function withUnit(a: Quantity, b: Quantity): Quantity {
  if (a.kind !== 'bare') return a;
  const unit = b.factor ?? 1;
  const factor = a.decimals > -3 && b.decimals < 0 && a.value < MOST_ELIDED ? 10 ** (3 * Math.ceil(-b.decimals / 3)) : 1;
  const scaled = clean(a.value * factor * unit);
  return { ...a, value: scaled > b.value * 100 ? clean(a.value * unit) : scaled, decimals: a.decimals - Math.round(Math.log10(factor)), kind: b.kind, unit: b.unit, ...(b.bareCurrency ? { bareCurrency: true } : {}) };
}

/** "$88-92 million", "€5 to 6 billion": the currency before the first number and the scale after the second are of both. */
function ledByCurrency(scan: Scan, a: Quantity, b: Quantity | undefined): [Quantity, Quantity | undefined] {
  const led = b !== undefined && a.kind === 'money' && scan.at('currency', a.first) !== undefined && b.kind === 'bare' && b.decimals < -2 && a.decimals > -3 && a.value < MOST_ELIDED && b.first - a.next === 1;
  const joined = led && (/^[-–—−]$/.test(scan.tokens[a.next]!.text) || scan.at('range', a.next)?.key === 'to');
  return joined ? [{ ...a, kind: 'bare', unit: '' }, { ...b, kind: 'money', unit: a.unit }] : [a, b];
}

/** "€ 10,4 en € 8,6 miljard": two amounts with a currency each, of which the scale after the second is of both. */
function inScaleOfNext(scan: Scan, a: Quantity, b: Quantity | undefined): Quantity {
  const joined = b !== undefined && a.kind === 'money' && b.kind === 'money' && a.unit === b.unit && a.decimals > -3 && b.decimals < -2 && a.value < THOUSAND && b.outerFirst - a.next === 1 && scan.at('and', a.next) !== undefined;
  if (!joined) return a;
  const factor = 10 ** (3 * Math.ceil(-b.decimals / 3));
  return { ...a, value: clean(a.value * factor), decimals: a.decimals - Math.round(Math.log10(factor)) };
}

const THOUSAND = 1000;
const ARTICLE = 4;
/** "Ein Plus von 5 bis 6 Prozent", "expects exports of 5 to 6 billion": one figure; a share goes from one to another. */
const isOneGrowth = (scan: Scan, b: Quantity): boolean =>
  b.kind === 'percent' ? scan.all('share').length === 0 && scan.all('shareVerb').length === 0 && scan.all('metric').every((mark) => mark.key !== 'coverage_rate') : scan.all('status').length > 0 && !scan.all('multiple').some((mark) => mark.next <= b.first);

const WIDEST = 1.5;
const MOVE_REACH = 14;
/** "Vendió de 18.000 a 20.000 toneladas", "Einfuhren von 390 bis 410 Millionen": two amounts not far apart, after a word that is also "of" and no change. */
function isSpread(scan: Scan, a: Quantity, b: Quantity): boolean {
  const of = [0, 1].map((back) => scan.before('prep', a.outerFirst - back)).find((mark) => mark?.key === 'of');
  return (b.kind === 'volume' || b.kind === 'money') && b.value <= WIDEST * inUnitOf(a, b) && of !== undefined && scan.before('range', of.next)?.first === of.first && !scan.has('move', a.outerFirst - MOVE_REACH, a.outerFirst) && !scan.has('until', a.outerFirst - 2, of.first);
}
const inUnitOf = (a: Quantity, b: Quantity): number => withUnit(a, b).value;

function pairing(scan: Scan, a: Quantity, b: Quantity): 'range' | 'fromTo' | 'byTo' | undefined {
  const gap = scan.tokens.slice(a.next, b.first);
  const lead = (category: 'between' | 'from') => [0, 1, 2].some((back) => scan.before('range', a.outerFirst - back)?.key === category && (back === 0 || scan.tokens[a.outerFirst - back]?.kind === 'word'));
  const joins = (key: string) => scan.at('range', a.next)?.key === key && scan.at('range', a.next)!.next >= b.outerFirst - (scan.tokens[b.outerFirst - 1]?.kind === 'word' && scan.tokens[b.outerFirst - 1]!.text.length <= ARTICLE ? 1 : 0);
  const dash = gap.length === 1 && /^[-–—−]$/.test(gap[0]!.text);
  if (lead('between') && (joins('and') || joins('to') || dash)) return 'range';
  if (dash && a.kind === 'bare' && a.value < b.value) return 'range';
  const toWord = joins('to') || (gap.length <= 8 && scan.all('range').some((mark) => (mark.key === 'to' || mark.key === 'reach') && mark.first >= a.next && mark.next >= b.outerFirst - 1 && mark.next <= b.outerFirst && scan.covering('compare', mark.first) === undefined));
  if (a.kind === 'bare' && b.kind !== 'percent' && scan.before('by', a.outerFirst)?.key === 'by' && (joins('to') || joins('reach'))) return 'byTo';
  const span = gap.length === 1 && joins('to') && a.value < b.value;
  if (lead('from') && span && (isOneGrowth(scan, b) || isSpread(scan, a, b))) return 'range';
  if (lead('from') && (toWord || joins('reach'))) return isSizeOfChange(scan, a, b) ? undefined : 'fromTo';
  if (span && !dash && a.kind === b.kind) return isOfChange(scan, a) ? undefined : 'range';
  return a.kind === 'bare' && joins('to') && gap.length === 1 && !dash && a.value < b.value ? 'range' : undefined;
}

/** "Rose by 42 million dollars to 187 million dollars": a sum, and the level it led to. */
const isOfChange = (scan: Scan, { kind, outerFirst }: Quantity): boolean => kind === 'money' && scan.before('by', outerFirst)?.key === 'by';

const MOST_PERCENT = 300;
/** "Um 22,9 Prozent auf 124 Milliarden, die Einfuhren um 25,8 auf 121": the size of a change, after one told in per cent with its level. */
const goesOnInPercent = (scan: Scan, { value, printed }: Quantity, before: readonly Quantity[]): boolean =>
  printed && value < MOST_PERCENT && before.some((one) => one.kind === 'percent' && scan.before('by', one.outerFirst)?.key === 'by' && scan.at('range', one.outerNext)?.key === 'reach');

/** "À respectivement 42 et 84 milliards": of two figures told in their order the first leaves its unit to the second. */
const isRespective = (scan: Scan, a: Quantity, b: Quantity): boolean =>
  a.kind === 'bare' && a.printed && MEASURED.has(b.kind) && scan.at('and', a.next)?.next === b.outerFirst && scan.all('respective').length > 0;

/** "S'est allégé de 1,3 milliard, revenant à 2,8", "s'est alourdi de 400 millions pour s'établir à 5,1": after a verb of change and before a comma or "to stand at", "de" tells by how much. */
const isSizeOfChange = (scan: Scan, a: Quantity, b: Quantity): boolean =>
  scan.before('move', a.outerFirst - 1) !== undefined && scan.before('by', a.outerFirst) !== undefined && scan.tokens.slice(a.next, b.first).some((token) => token.text === ',' || scan.cues.for.has(token.norm));

function rangeOf(scan: Scan, a: Quantity, b: Quantity): Quantity {
  const low = withUnit(a, b);
  const between = [0, 1].map((back) => scan.before('range', a.outerFirst - back)).find((mark) => mark?.key === 'between');
  return {
    ...low, valueMax: b.value, decimals: Math.max(low.decimals, b.decimals), kind: b.kind, unit: b.unit, bound: 'range', first: a.first, next: b.next,
    outerFirst: between?.first ?? a.outerFirst, outerNext: b.outerNext, rules: [...new Set([...a.rules, ...b.rules, `${scan.grammar.language.code}.range.between`])],
  };
}
