import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import type { Head } from './frame.ts';
import type { Movement } from './movement.ts';
import { bracketsAt } from './brackets.ts';
import { isCompared } from './compare.ts';
import { isDenied } from './denials.ts';
import { isDoubted } from './doubts.ts';
import { isNegated, isWhat } from './negations.ts';
import type { Quantity } from './quantity.ts';
import { isUntold } from './taken-back.ts';

/** Why a figure is not proposed. */
export type Refusal = 'not-trade' | 'negated' | 'counterfactual' | 'retracted' | 'no-head' | 'other-whole' | 'price';

/** "Had the deal passed, exports would have risen 15 %"; "Suppose the border closed: …" and "Tomorrow in these pages: …" only where a sentence opens with it. */
const counterfactual = (scan: Scan, { outerFirst }: Quantity): boolean =>
  scan.all('counter').some((mark) => isUntold(scan, mark) && !scan.tokens.slice(Math.min(mark.next, outerFirst), Math.max(mark.first, outerFirst)).some((token) => token.text === ';'));

/** How far into a sentence the word for a correction stands: "(Corrects value …". */
const CORRECTION_STARTS = 2;

/** "8.1 million containers, three per cent more": the change of a number of things that no flow is told of. */
const ofThings = (quantity: Quantity, head: Head, quantities: readonly Quantity[]): boolean =>
  quantity.kind === 'percent' && head.form === 'carried' && quantities[quantities.indexOf(quantity) - 1]?.kind === 'count';

/** A figure that the sentence itself takes back: "not 1.2 million as first reported". */
function retracted(scan: Scan, quantity: Quantity, quantities: readonly Quantity[]): boolean {
  return scan.all('retract').some((mark) => {
    if (mark.key === 'corrects') return mark.first <= CORRECTION_STARTS && mark.next <= quantity.outerFirst && scan.before('range', quantity.outerFirst)?.key === 'from';
    if (mark.key === 'last') return mark.first >= quantity.outerNext && mark.first - quantity.outerNext <= 4 && !quantities.some((q) => q.first >= quantity.next && q.first < mark.first);
    if (mark.key === 'to') return isRevised(scan, quantity, mark, quantities);
    const gap = quantity.outerFirst - mark.next;
    return gap >= 0 && gap <= 3 && !quantities.some((q) => q.first >= mark.next && q.next <= quantity.first);
  });
}

/** "Put at $310m in January, they have been revised to $342m": the figure that another has taken the place of. */
function isRevised(scan: Scan, quantity: Quantity, mark: Mark, quantities: readonly Quantity[]): boolean {
  const told = quantities[quantities.indexOf(quantity) + 1];
  const isNext = told !== undefined && told.kind === quantity.kind && mark.first >= quantity.outerNext && told.outerFirst >= mark.next && told.outerFirst - mark.next <= 1;
  return isNext && ['metric', 'topic', 'status', 'break', 'and'].every((category) => !scan.has(category, quantity.outerNext, mark.first));
}

/** "40 % of customs officers": a part of a whole that is no trade. */
function otherWhole(scan: Scan, quantity: Quantity): boolean {
  if (quantity.kind !== 'percent' || scan.at('source', quantity.next)) return false;
  if (scan.traits.cases && ofFirms(scan, quantity.next)) return true;
  const link = scan.at('prep', quantity.next) ?? scan.at('link', quantity.next);
  if (link && arePeople(scan, link.next)) return true;
  if (!link || (link.category === 'prep' && link.key !== 'of')) return false;
  if (ofTheChange(scan, quantity.next)) return true;
  if (ofFirms(scan, link.next)) return true;
  for (let at = link.next; at < Math.min(scan.tokens.length, link.next + 5); at++) {
    if (scan.at('metric', at) || scan.at('goods', at) || scan.at('total', at) || scan.at('partner', at)) return false;
    if (scan.at('topic', at)) return true;
    if (scan.tokens[at]!.kind === 'mark') break;
  }
  return false;
}

/** "61 % des Saoudiens préfèrent", "من السعوديين". */
const arePeople = (scan: Scan, at: number): boolean => scan.traits.people?.test(scan.tokens[at]?.text ?? '') === true && (scan.traits.capitals === 'none' || scan.at('place', at) !== undefined);

const FIRMS_WITHIN = 3;
/** "58 % of Tanzanian exporters said": a part of those who trade. */
const ofFirms = (scan: Scan, from: number): boolean =>
  Array.from({ length: FIRMS_WITHIN }, (_, i) => from + i).some((at) => isFirm(scan, at) && !scan.has('metric', from, at + 2) && !/^['’]/.test(scan.tokens[at + 1]?.text ?? ''));
const isFirm = (scan: Scan, at: number): boolean => scan.at('firm', at) !== undefined || (scan.at('partner', at)?.key.endsWith('porter') === true && /(?:s|en|ов|ين)$/.test(scan.tokens[at]!.norm));

const PLAN_REACH = 4;
/** "€150 million less than planned": set against a hope, not against another time. */
const isOfPlan = (scan: Scan, { outerNext }: Quantity): boolean => {
  const more = [0, 1].map((over) => scan.at('more', outerNext + over)).find((mark) => mark !== undefined);
  return more !== undefined && scan.says('expected', more.next, more.next + PLAN_REACH);
};

const CHANGE_REACH = 3;
/** "Half of the increase came from machinery": a part of a change, no flow's. */
const ofTheChange = (scan: Scan, next: number): boolean =>
  scan.within('move', next, next + CHANGE_REACH + 1).some((mark) => scan.within('and', next, mark.first).length === 0 && !scan.has('total', next, mark.first) && scan.says('ofThe', next, mark.first));

/** "Een kilo", "a tonne": the measure of a price. */
const isOneOf = (scan: Scan, quantity: Quantity): boolean => !quantity.printed && quantity.kind === 'volume' && scan.covering('scale', quantity.next - 2) === undefined && quantity.value <= 1;

const LOWEST_AMOUNT = 3000;
/** "Vleesvarkens € 1,85", "the peso ends at 50.37", "Euro 2020": no flow of trade is worth so little. */
const isSmall = ({ kind, value, valueMax }: Quantity): boolean => kind === 'money' && Math.max(value, valueMax ?? 0) < LOWEST_AMOUNT;

const MEASURE_REACH = 2;
/** "€ 28,50 per 100 kilo": the measure a price is of. */
const isPriceMeasure = (quantity: Quantity, quantities: readonly Quantity[]): boolean => {
  const before = quantities[quantities.indexOf(quantity) - 1];
  return quantity.kind === 'volume' && before !== undefined && isSmall(before) && quantity.outerFirst - before.outerNext <= MEASURE_REACH;
};

/** "$2.31 per kilogram, against $2.28 at the last sale": an amount without a scale, set against a price. */
const isEarlierPrice = (scan: Scan, quantity: Quantity, quantities: readonly Quantity[]): boolean => {
  const before = quantities.findLast((one) => one.kind === 'money' && one.outerNext <= quantity.outerFirst);
  return quantity.kind === 'money' && quantity.value < HIGHEST_PRICE && before !== undefined && scan.at('per', before.outerNext) !== undefined && (isCompared(scan, quantity) || isAlike(before, quantity));
};

const HIGHEST_PRICE = 1e5;
const FOLD = 3;
/** "US$ 5.700 la tonelada; sólo lo superó … con US$ 6.432": an amount near a price told before is one too. */
const isAlike = (a: Quantity, b: Quantity): boolean => a.unit === b.unit && a.decimals >= -2 && b.decimals >= -2 && Math.max(a.value, b.value) <= FOLD * Math.min(a.value, b.value);

/** "Импорт превысил экспорт в три раза", "three times those to Latvia": a factor between two flows, no change of one. */
function betweenFlows(scan: Scan, quantity: Quantity): boolean {
  if (quantity.kind === 'times' && scan.is('those', quantity.next) && scan.at('prep', quantity.next + 1) && !scan.within('period', quantity.next, quantity.next + FLOWS_REACH).length) return true;
  if (quantity.kind === 'times' && isOfThose(scan, quantity.next)) return true;
  const flows = scan.all('metric').filter((mark) => mark.next <= quantity.first && quantity.first - mark.next <= FLOWS_REACH);
  return quantity.kind === 'times' && flows.length > 1 && scan.within('bound', flows.at(-2)!.next, flows.at(-1)!.first).some((mark) => mark.key === 'gt');
}

const THOSE_REACH = 5;
/** "Drei Mal so hoch gewesen wie jenes der Importe": as much as that of another flow. */
const isOfThose = (scan: Scan, from: number): boolean => {
  const those = Array.from({ length: THOSE_REACH + 1 }, (_, i) => from + i).find((at) => scan.is('those', at));
  return those !== undefined && scan.has('metric', those + 1, those + THOSE_REACH) && !scan.has('period', from, those) && scan.tokens.slice(from, those).every((token) => token.kind === 'word');
};

/** "Twee keer zoveel als wat Nederland er vandaan haalt", "twice what it imports": set beside another flow; "twice what it was" is a change. */
function besideOther(scan: Scan, { kind, next }: Quantity): boolean {
  const what = scan.is('than', next) ? next + 1 : next;
  return kind === 'times' && isWhat(scan, what) && !scan.has('period', what, what + FLOWS_REACH) && ['place', 'metricVerb'].some((category) => scan.has(category, what, what + FLOWS_REACH));
}

const FLOWS_REACH = 8;

const LIST_REACH = 12;
/** "En el primer puesto de productores de pescado y el número 25 a nivel mundial": a place among those who make, not who trade. */
function isOfProducers(scan: Scan, { kind, first, next }: Quantity): boolean {
  if (kind !== 'rank') return false;
  const [from, to] = [Math.max(0, first - LIST_REACH), next + FLOWS_REACH];
  return scan.says('producers', from, to) && !scan.says('traders', from, to);
}

/** "Kenya's main customers were Chile ($52 million) and Peru ($41 million)": in a bracket right after a country. */
const isOfItem = (scan: Scan, { outerFirst }: Quantity): boolean => scan.tokens[outerFirst - 1]?.text === '(' && scan.before('place', outerFirst - 1) !== undefined;

/** "Exporters signed for 7 per cent of growth", "the toy market, worth $1.9 billion": those who trade tell of a flow by their rank, or where a country stands right beside them. */
const isOfTraders = (scan: Scan, quantity: Quantity, { form, first, next }: Head, quantities: readonly Quantity[]): boolean =>
  form === 'partner' && quantity.kind !== 'rank' && !quantities.some((one) => one.kind === 'rank') && scan.all('rank').length === 0 && scan.before('place', first) === undefined && !isOfItem(scan, quantity) && [next, scan.at('prep', next)?.next ?? next].every((at) => scan.at('place', at) === undefined);

/** "A power deficit of 850 MW": what is short is no balance of trade. */
const isShortage = ({ unit }: Quantity, { metric }: Head): boolean => (metric === 'trade_deficit' || metric === 'trade_surplus') && /^[MG]Wh?$/.test(unit ?? '');

const MOST_TIMES = 1000;
/** "They will sign some 25 times", "watched 1.3 million times": how often something was done. */
const isHowOften = ({ kind, value }: Quantity, { metric }: Head): boolean => kind === 'times' && (value >= MOST_TIMES || metric === 'contract_value');

/** "Goods and services": told together, by "and" that no amount stands before. */
const isOfBoth = (scan: Scan, at: number): boolean =>
  (scan.joins(at) || scan.at('and', at - 1) !== undefined) && !['currency', 'scale', 'unit'].some((category) => scan.before(category, at - 1) ?? scan.before(category, at));

const SERVICES_REACH = 2;
/** "447 miljoen euro aan diensten", "Dienstleistungen für 2 Mrd.": services alone are no goods; "goods and services" stay. */
function isOfServices(scan: Scan, { kind, outerFirst, next }: Quantity): boolean {
  if (kind !== 'money') return false;
  const after = scan.at('link', next)?.next ?? scan.at('prep', next)?.next ?? next;
  if (scan.is('services', after) && !scan.joins(after + 1)) return true;
  const before = [0, 1, SERVICES_REACH].map((back) => outerFirst - 1 - back).find((at) => scan.is('services', at));
  return before !== undefined && !isOfBoth(scan, before) && scan.tokens.slice(before + 1, outerFirst).every((token) => token.kind === 'word' && token.text.length <= SHORT);
}
const SHORT = 6;

const TO_TIME = 7;
/** "Cuatro puntos por encima del nacional": how far one rate of growth lies from another. */
const isGapOfRates = (scan: Scan, { unit, outerNext }: Quantity, { metric }: Head): boolean =>
  unit === 'pp' && metric !== 'coverage_rate' && scan.at('more', outerNext) !== undefined && !scan.has('period', outerNext, outerNext + TO_TIME) && scan.tokens[scan.at('more', outerNext)!.next]?.kind === 'word' && scan.all('share').length === 0 && scan.all('shareVerb').length === 0 && scan.all('move').length > 0;

/** "£3.2m in fines", "€2 Mrd. an Zöllen": an amount of what is no trade. */
const isInTopic = (scan: Scan, { kind, outerNext }: Quantity): boolean =>
  kind === 'money' && (scan.at('prep', outerNext)?.key === 'in') && scan.at('topic', outerNext + 1) !== undefined && scan.at('metric', outerNext + 1) === undefined && scan.at('goods', outerNext + 1) === undefined;

const POINTER_REACH = 5;
/** "(page 7: why shipments fell by half)", "(morgen: export 45 procent hoger)": what brackets announce of another page or day. */
function isPointedTo(scan: Scan, { first }: Quantity): boolean {
  const open = bracketsAt(scan, first)?.first;
  return open !== undefined && scan.is('pointer', open + 1) && scan.tokens.slice(open + 1, Math.min(first, open + 1 + POINTER_REACH)).some((token) => token.text === ':');
}

/** "« Où sont les 700 millions promis ? », lance un député": what a quotation asks. */
const isAsked = (scan: Scan, { outerNext }: Quantity): boolean => scan.tokens.slice(outerNext, -2).some((token) => /^[?؟]$/.test(token.text));

/** Why a quantity is no claim, or undefined where it may be one. */
export function refusalOf(scan: Scan, quantity: Quantity, head: Head | undefined, movement: Movement | undefined, quantities: readonly Quantity[]): Refusal | undefined {
  if (head === undefined) return 'no-head';
  if (head.metric === 'none') return 'not-trade';
  if (quantity.kind === 'money' && scan.at('per', quantity.outerNext)) return 'price';
  if (isSmall(quantity) || isPriceMeasure(quantity, quantities) || isOneOf(scan, quantity) || isEarlierPrice(scan, quantity, quantities)) return 'price';
  if (ofThings(quantity, head, quantities)) return 'not-trade';
  if (isOfProducers(scan, quantity) || isOfPlan(scan, quantity) || isOfTraders(scan, quantity, head, quantities) || isShortage(quantity, head) || isOfServices(scan, quantity) || isHowOften(quantity, head) || isGapOfRates(scan, quantity, head)) return 'not-trade';
  if (betweenFlows(scan, quantity) || besideOther(scan, quantity)) return 'other-whole';
  if (retracted(scan, quantity, quantities)) return 'retracted';
  if (isNegated(scan, quantity, head, movement) || isDenied(scan, quantity, quantities) || isDoubted(scan, quantity, quantities)) return 'negated';
  if (counterfactual(scan, quantity) || isPointedTo(scan, quantity) || isAsked(scan, quantity)) return 'counterfactual';
  if (otherWhole(scan, quantity)) return 'other-whole';
  if (isInTopic(scan, quantity)) return 'not-trade';
  const topic = scan.at('circumstance', quantity.next) ? undefined : (scan.at('topic', quantity.next) ?? scan.at('topic', quantity.next + 1));
  return topic && quantity.kind !== 'money' && quantity.kind !== 'rank' && !scan.at('and', quantity.next) && scan.tokens[quantity.next]?.kind === 'word' && head.first < quantity.first ? 'other-whole' : undefined;
}
