import type { Bound } from '@mizan/model';
import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import { hedgeOf, leadOf, surface } from './leads.ts';
import { clean, measureAt, numberAt, type Measure } from './measures.ts';
import type { Quantity, UnitKind } from './quantity.ts';
import { joinPairs } from './ranges.ts';
import type { TimeMark } from './time-mark.ts';
import { wordQuantities } from './word-quantities.ts';

const PERCENT_BEFORE: Measure = { kind: 'percent', unit: 'percent', factor: 1, next: 0, rules: [] };

function quantityAt(scan: Scan, at: number, floor: number): Quantity | undefined {
  const number = numberAt(scan, at);
  if (!number) return undefined;
  const lead = leadOf(scan, at);
  const first = lead.first < floor ? at : lead.first;
  const currency = lead.currency && lead.currency.first >= floor ? lead.currency : undefined;
  const measure = lead.percent ? PERCENT_BEFORE : measureAt(scan, number.next);
  const money = currency && (!measure || measure.kind === 'money' || measure.kind === 'count') ? currency : undefined;
  const kind: UnitKind = money ? 'money' : (measure?.kind ?? (scan.before('factor', first) ? 'times' : 'bare'));
  const factor = measure?.factor ?? 1;
  const next = lead.percent || (money && measure?.kind !== 'money') ? number.next : (measure?.next ?? number.next);
  if (scan.at('numeral', at)?.key === '1' && kind === 'bare') return undefined;
  const bound = hedgeOf(scan, first, floor);
  const after = scan.at('boundAfter', next);
  const hedge = bound ?? after;
  const sign = lead.sign?.key === '-' ? -1 : lead.sign ? 1 : undefined;
  return {
    value: clean(number.value * factor), decimals: number.decimals - Math.round(Math.log10(factor)), kind, unit: money ? (measure?.kind === 'money' ? measure.unit : money.key) : kind === 'times' ? 'times' : (measure?.unit ?? ''), ...(factor < 1 ? { factor } : {}), ...((measure?.bare && !currency) || (money && isBareLead(scan, money)) ? { bareCurrency: true } : {}), ...(money && money.next - money.first === 1 && scan.tokens[money.first]!.text === '$' ? { bareDollar: true } : {}),
    printed: scan.tokens[at]!.kind === 'number', first, next, outerFirst: bound && !scan.has('metric', bound.next, first) ? bound.first : first, outerNext: next,
    ...(hedge ? { bound: hedge.key as Bound, hedge: surface(scan, hedge) } : {}), ...(sign ? { sign } : {}),
    rules: [`${scan.grammar.language.code}.number`, ...number.rules, ...(money ? [money.rule] : []), ...(measure?.rules ?? []), ...(hedge ? [hedge.rule] : [])],
  };
}

/** "Shs1.1 trillion", "Rs 40 crore": a short name that several countries write. */
const isBareLead = (scan: Scan, { first, next }: Mark): boolean => next - first === 1 && /^(?:shs?|rs)$/.test(scan.tokens[first]!.norm);

/** All quantities of a sentence, in order; tokens of times, ordinals and ranks are not read again as numbers. */
export function quantitiesOf(scan: Scan, times: readonly TimeMark[]): Quantity[] {
  const words = wordQuantities(scan);
  const taken = new Set<number>();
  for (const { first, next } of [...times, ...words]) for (let at = first; at < next; at++) taken.add(at);
  const found: Quantity[] = [];
  let floor = 0;
  for (let at = 0; at < scan.tokens.length; at++) {
    if (!opensNumber(scan, at) || taken.has(at) || isLabel(scan, at)) continue;
    const quantity = quantityAt(scan, at, floor);
    if (!quantity) continue;
    found.push(quantity);
    floor = quantity.next;
    at = quantity.next - 1;
  }
  return joinPairs(scan, timesTold([...found, ...words].sort((a, b) => a.first - b.first)));
}

const IN_WORDS: ReadonlySet<string> = new Set(['numeral', 'soloScale']);
const opensNumber = (scan: Scan, at: number): boolean => scan.numeralAt(at) !== undefined || scan.startsAny(IN_WORDS, at);

const DOUBLED_REACH = 9;
/** "تضاعفت 5 مرات", "تضاعفت صادراتها 5 مرات": a verb of doubling before the factor in figures is no factor of its own. */
function timesTold(quantities: readonly Quantity[]): Quantity[] {
  const doubles = (one: Quantity | undefined, next: Quantity | undefined): boolean => one?.kind === 'times' && !one.printed && one.value === 2 && next?.kind === 'times' && next.printed && next.outerFirst - one.next <= DOUBLED_REACH;
  return quantities.flatMap((one, i) => (doubles(one, quantities[i + 1]) ? [] : doubles(quantities[i - 1], one) ? [{ ...one, outerFirst: quantities[i - 1]!.outerFirst }] : [one]));
}

/** "بنسبة37 في المائة", "إلى5 ر938 مليون": Arabic pages leave out the space before a number; a unit or a scale after it tells that it counts. */
const isRunOn = (scan: Scan, at: number): boolean =>
  /\p{Script=Arabic}$/u.test(scan.tokens[at - 1]!.text) && ['unit', 'scale', 'currency', 'money'].some((category) => scan.at(category, at + 1) !== undefined);

/** A number that names rather than counts: an ordinal, a clock, a number in a name, a serial. */
function isLabel(scan: Scan, at: number): boolean {
  const [before, token, after] = [scan.tokens[at - 1], scan.tokens[at]!, scan.tokens[at + 1]];
  if (token.kind !== 'number') return false;
  const glued = after && !after.spaced;
  if (glued && scan.at('ordinalSuffix', at + 1) && !scan.at('scale', at + 1) && !scan.at('unit', at + 1) && !scan.at('currency', at + 1)) return true;
  if (glued && after.text === ':' && scan.tokens[at + 2]?.kind === 'number' && !scan.tokens[at + 2]!.spaced) return true;
  if (before && !token.spaced && before.text === ':' && scan.tokens[at - 2]?.kind === 'number') return true;
  if (before && !token.spaced && before.text === '-' && scan.tokens[at - 2]?.kind === 'word' && !before.spaced) return true;
  return before !== undefined && !token.spaced && before.kind === 'word' && before.text.length > 1 && !before.text.endsWith('\u0640') && !scan.before('currency', at) && !scan.before('sign', at) && !isRunOn(scan, at);
}
