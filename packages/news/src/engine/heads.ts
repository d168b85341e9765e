import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import { breaksBetween } from './clause.ts';
import type { Head, Metric } from './frame.ts';
import { isOfMarket } from './adjective-roles.ts';
import { readPlaceKey } from '../places/gazetteer.ts';
import type { Quantity } from './quantity.ts';

const FORMS: Readonly<Record<string, Head['form']>> = { metric: 'noun', metricVerb: 'verb', partner: 'partner', topic: 'noun' };
/** What keys that are no metric are of; a balance is a surplus until a sign says otherwise (`isSignedBalance`). */
const METRIC_OF: Readonly<Record<string, Metric>> = { exporter: 'exports', importer: 'imports', deliveries: 'exports', purchases: 'imports', balance: 'trade_surplus', signedBalance: 'trade_surplus' };

function headOf(mark: Mark): Head {
  const topic = mark.category === 'topic';
  const weak = mark.key === 'deliveries';
  const buys = mark.key === 'purchases';
  const metric = topic ? 'none' : (METRIC_OF[mark.key] ?? (mark.key as Metric));
  return { metric, ...(topic ? { why: mark.key } : {}), form: FORMS[mark.category]!, share: false, ...(mark.reach > mark.next && mark.category === 'metricVerb' ? { open: true } : {}), ...(weak ? { weak } : {}), ...(buys ? { buys } : {}), first: mark.first, next: BALANCES.has(metric) || metric === 'coverage_rate' ? mark.reach : mark.next, rules: [mark.rule] };
}

const TO_REACH = 2;
/** "De grootste exporteur naar Suriname", "the main exporter to Chile": a supplier of where the goods go. */
function supplierOf(scan: Scan, head: Head): Head {
  const to = head.form === 'partner' && head.rules[0]!.endsWith('.exporter') ? scan.at('prep', head.next) : undefined;
  return to?.key === 'to' && scan.all('place').some((mark) => mark.first >= to.next && mark.first - to.next <= TO_REACH) ? { ...head, metric: 'imports', rules: [head.rules[0]!.replace('.exporter', '.imports'), ...head.rules.slice(1)] } : head;
}

/** Their words may stand apart: "balance … deficit", "unter dem Strich ein Minus". */
const BALANCES: ReadonlySet<Metric | 'none'> = new Set(['trade_deficit', 'trade_surplus']);
/** "Net exports", "the trade balance": a balance by a word that tells neither of its sides. */
export const isNeutral = ({ rules }: Head): boolean => /\.(?:b|signedB)alance$/.test(rules[0] ?? '');
const WHOLES: ReadonlySet<string> = new Set(['trade_deficit', 'trade_surplus', 'coverage_rate', 'investment', 'contract_value']);

/** Whether two heads are one noun phrase: few words between, and none that starts another thought. */
function oneNoun(scan: Scan, a: Head, b: Head, quantities: readonly Quantity[]): boolean {
  const gap = b.first - a.next;
  if (scan.joins(b.first)) return false;
  if (gap > 5 || quantities.some((q) => q.first >= a.next && q.next <= b.first)) return false;
  for (let at = a.next; at < b.first; at++) {
    const token = scan.tokens[at]!;
    if (token.kind === 'mark' && token.text !== '-' && token.text !== "'") return false;
    if (scan.cues.pushes.has(token.norm)) return false;
    if (scan.joins(at) || scan.at('break', at) || scan.at('move', at) || scan.at('say', at) || scan.at('until', at)?.key === 'verb') return false;
  }
  return true;
}

const COMPLEMENTS: ReadonlySet<string> = new Set(['other', 'production']);
/** "Exportations du secteur automobile", "ventas de la industria": whose the flow is, no subject of its own. */
const isComplement = (scan: Scan, a: Head, b: Head): boolean =>
  COMPLEMENTS.has(b.why ?? '') && b.first - a.next <= 2 && scan.at('prep', a.next)?.key === 'of';

/** "Le solde négatif", "the balance was a deficit": what a balance is, told after a word that leaves it open. */
const isToldMore = (a: Head, b: Head): boolean => isNeutral(a) && BALANCES.has(b.metric) && !isNeutral(b) && b.first < a.next;

/** Which of two heads of one noun phrase the phrase is about: 0 the first, 1 the second, undefined both. */
function dominant(scan: Scan, a: Head, b: Head): 0 | 1 | undefined {
  const gap = b.first - a.next;
  if (a.metric !== 'none' && a.form === 'noun' && b.metric === 'none' && isComplement(scan, a, b)) return 0;
  if (a.metric === 'none' && b.metric !== 'none') return a.form === 'noun' && (b.form !== 'verb' || b.open || gap <= 1 || (a.why === 'tariff' && scan.at('prep', a.next) !== undefined)) ? 0 : undefined;
  if (b.metric === 'none') return gap === 0 && a.form === 'noun' ? 1 : undefined;
  if (b.form === 'verb' && a.form === 'noun' && a.metric === b.metric && gap <= 2) return 0;
  if (b.form === 'verb' || a.form === 'verb') return undefined;
  if (isNeutral(a) && BALANCES.has(b.metric)) return 1;
  if (WHOLES.has(a.metric)) return 0;
  if (WHOLES.has(b.metric) && gap <= 1) return 1;
  if (a.form === 'partner' || b.form === 'partner') return undefined;
  return a.metric === 'turnover' ? 1 : a.metric === b.metric ? 0 : undefined;
}

/** "Shipments to the Korean market", "envió al mismo destino", "exports to the free trade area": where a flow goes is no head of its own. */
const isGoal = (scan: Scan, flow: Head, { form, why, first }: Head): boolean =>
  (form === 'partner' || why === 'other') && flow.form !== 'partner' && flow.metric !== 'none' && scan.within('prep', flow.next, first).some((mark) => mark.key === 'to' || (why === 'other' && mark.key === 'with'));

/** "An der Börse fiel das Handelsvolumen": what is traded there is no goods. */
const isOfExchange = (scan: Scan, head: Head, quantities: readonly Quantity[]): boolean =>
  head.metric === 'turnover' && scan.all('topic').some((mark) => mark.key === 'shares' && mark.next <= head.first && head.first - mark.next <= EXCHANGE_REACH && !breaksBetween(scan, mark.next, head.first) && !quantities.some((q) => q.kind !== 'bare' && q.first >= mark.next && q.next <= head.first));
const EXCHANGE_REACH = 8;

/** "Das Minus betrug 4 Prozent": the words of a balance that are of change, before a per cent. */
const isOfChange = (scan: Scan, mark: Mark, quantities: readonly Quantity[]): boolean =>
  mark.category === 'metric' && BALANCES.has(mark.key as Metric) && scan.is('plusMinus', mark.next - 1) && quantities.find((q) => q.outerNext > mark.first)?.kind === 'percent';

/** "Under the free trade agreement": words that are no head. */
const inCircumstance = (scan: Scan, at: number): boolean => scan.all('circumstance').some((mark) => at >= mark.first && at < mark.reach);

/** "Le marché français absorbe …": a country, no noun for the other side. */
const isNationalMarket = (scan: Scan, { category, first, next }: Mark): boolean =>
  (category === 'partner' || category === 'metricVerb') && scan.all('place').some((place) => (place.next === first || place.first === next) && readPlaceKey(place.key).form === 'adjective' && isOfMarket(scan, place.first, place.next));

const RELATIVE_REACH = 6;
const ADVERBS = 3;
/** "De wederuitvoer, dus de export van spullen die eerder zijn ingevoerd, kwam uit op …": a verb in a clause without a figure that only says which goods. */
function isOfWhichGoods(scan: Scan, { category, first, next }: Mark, quantities: readonly Quantity[]): boolean {
  if (category !== 'metricVerb') return false;
  const who = Array.from({ length: RELATIVE_REACH }, (_, i) => first - 1 - i).find((at) => scan.is('relative', at));
  const comma = Array.from({ length: ADVERBS + 1 }, (_, i) => next + i).find((at) => /^[,،]$/.test(scan.tokens[at]?.text ?? ''));
  if (who === undefined || comma === undefined || quantities.some((one) => one.first >= who && one.first < comma) || quantities.every((one) => one.first < comma)) return false;
  return scan.tokens.slice(who, comma).every((token) => token.kind === 'word') && scan.all('metric').some((mark) => mark.next <= who && !quantities.some((one) => one.first >= mark.next && one.next <= who));
}

/** "La balance commerciale" tells a figure by itself only where that has a sign. */
const lacksSign = ({ key }: Mark, quantities: readonly Quantity[]): boolean => key === 'signedBalance' && !quantities.some(({ kind, sign }) => kind === 'money' && sign !== undefined);

/** "60% منها مصدرها فرنسا": where goods are from, no exporter. */
const isOrigin = (scan: Scan, { category, first }: Mark): boolean => category === 'partner' && scan.at('prep', first)?.key === 'from';

/** "De invoer ging omhoog … naar € 63 miljard": a verb of going to an amount sends no goods. */
const reachesAmount = (scan: Scan, { category, reach }: Mark): boolean =>
  category === 'metricVerb' && (scan.before('prep', reach)?.key ?? 'in') !== 'in' && (scan.numeralAt(reach) !== undefined || scan.at('currency', reach) !== undefined || scan.at('bound', reach) !== undefined);

const LONGEST_BRACKET = 10;
/** "Außenhandelsumsatz (Exporte plus Importe)": words in brackets right after a flow, with no figure, only say what it is. */
function inBrackets(scan: Scan, { first, next }: Mark, quantities: readonly Quantity[]): boolean {
  let [from, to] = [first - 1, next];
  while (from >= 0 && first - from < LONGEST_BRACKET && scan.tokens[from]!.text !== '(') from--;
  if (scan.tokens[from]?.text !== '(' || [0, 1].every((back) => scan.before('metric', from - back) === undefined)) return false;
  while (to < scan.tokens.length && to - next < LONGEST_BRACKET && scan.tokens[to]!.text !== ')') to++;
  return scan.tokens[to]?.text === ')' && !quantities.some((q) => q.first > from && q.next <= to);
}

const CAUSE_REACH = 3;
/** "Dank hoher Gaspreise", "despite new tariffs": why a flow changed. */
const isCause = (scan: Scan, { first }: Mark): boolean => {
  for (let back = 0; back <= CAUSE_REACH && first - back > 0; back++) {
    if (scan.before('cause', first - back)) return true;
    if (scan.tokens[first - back - 1]!.kind !== 'word') return false;
  }
  return false;
};

/** "40 billion tenge": a word that is the unit of an amount is no subject. */
const isCounted = (mark: Mark, quantities: readonly Quantity[]): boolean => mark.category === 'topic' && quantities.some((quantity) => quantity.kind === 'money' && mark.first >= quantity.first && mark.next <= quantity.next);

/** "المصدر ذاته", the same source: words for who speaks are no flow. */
const isSource = (scan: Scan, at: number): boolean => scan.covering('pronoun', at) !== undefined;

const SOURCE_REACH = 2;
/** "По данным ЦБ", "according to the Bank": whose data they are. */
const isOfSource = (scan: Scan, { first }: Mark): boolean => scan.all('source').some((mark) => mark.next <= first && first - mark.next <= SOURCE_REACH && scan.tokens.slice(mark.next, first).every((token) => token.kind === 'word'));

/** "Вертолетный завод выиграл тендер": a firm that wins a contract is no output. */
const isContractor = (scan: Scan, mark: Mark): boolean => mark.key === 'production' && scan.covering('company', mark.first) !== undefined && scan.all('metric').some((other) => other.key === 'contract_value' && other.first > mark.first);

const MEASURE_REACH = 8;
/** "Sinds Rusland sancties invoerde", "2018 führte die EU Zölle ein": a word for importing that also is to bring in a measure. */
const isBroughtIn = (scan: Scan, { category, key, first, reach }: Mark): boolean =>
  category === 'metricVerb' && key === 'imports' && [first, reach - 1].some((at) => scan.is('bringsIn', at)) && scan.all('topic').some((mark) => mark.key === 'tariff' && mark.next >= first - MEASURE_REACH && mark.first < reach && !scan.tokens.slice(mark.next, first).some((token) => token.kind === 'mark' && token.text !== '-'));

/** "De uitvoer nam af", "vorig jaar nam de invoer met 4 procent af": a flow that takes off is no buyer that takes goods. */
const isOfFlowFalling = (scan: Scan, { key, first, reach }: Mark): boolean =>
  key === 'purchases' && scan.is('takes', first) && scan.is('off', reach - 1) && !scan.has('currency', first, reach) && !scan.says('for', first, reach) && scan.all('metric').some((mark) => mark.first < reach && !breaksBetween(scan, mark.next, first));

const APPOSED = 5;
/** "Rusia fue para Ecuador, mayor exportador mundial de la fruta, su segundo mercado": what a country is in the world, said by the way. */
const isApposed = (scan: Scan, { category, key, first, next }: Mark): boolean =>
  category === 'partner' && key === 'exporter' && scan.all('place').some((place) => place.key.startsWith('WORLD') && (place.first === next || place.next === first)) &&
  [scan.tokens.slice(Math.max(0, first - APPOSED), first), scan.tokens.slice(next, next + APPOSED)].every((side) => side.some((token) => token.text === ','));

/** "Money sent home, a key source of hard currency, increased 2.8 %": a partner set off by commas after what is no trade. */
const isOfOther = (scan: Scan, { category, first, next }: Mark): boolean =>
  category === 'partner' && [1, 2, 3].some((back) => scan.tokens[first - back]?.text === ',' && scan.all('topic').some((topic) => topic.next <= first - back) && scan.all('metric').every((mark) => mark.first > first)) && scan.tokens.slice(next, next + APPOSED).some((token) => token.text === ',');

const LIES_REACH = 3;
const WHERE: ReadonlySet<string> = new Set(['in', 'to']);
/** "In its", "в" (which is also to): right before a word. */
const isLocated = (scan: Scan, first: number): boolean => Array.from({ length: LIES_REACH }, (_, back) => first - back).some((at) => WHERE.has((scan.at('prep', at) ?? scan.before('prep', at))?.key ?? ''));

/** "A deficit of 52 million in its trade with Chile": the trade that a balance told before is of. */
function isWhereBalanceLies(scan: Scan, { category, key, first, next }: Mark, quantities: readonly Quantity[]): boolean {
  if ((category !== 'metric' && category !== 'metricVerb') || key !== 'turnover' || !isLocated(scan, first)) return false;
  const balance = scan.all('metric').find((mark) => BALANCES.has(mark.key as Metric) && mark.next <= first && !breaksBetween(scan, mark.next, first));
  return balance !== undefined && quantities.some((one) => one.first >= balance.next && one.next <= first) && !quantities.some((one) => one.first >= next && !breaksBetween(scan, next, one.first));
}

/** "Biens de consommation", "mines et phosphates": words of goods are no subject of their own. */
const isGoods = (scan: Scan, { first, next }: Mark): boolean => scan.all('goods').some((goods) => goods.first <= first && goods.next >= next && goods.next - goods.first > next - first);

/** "Les achats de riz ont coûté 240 millions": what a flow costs is its value, no price. */
const isCostOfFlow = (scan: Scan, { key, first }: Mark): boolean =>
  key === 'prices' && scan.is('costs', first) && !COST_NOUN.test(scan.tokens[first]!.text) && scan.all('metric').some((mark) => mark.next <= first && first - mark.next <= COST_REACH && !scan.tokens.slice(mark.next, first).some((token) => /^[,;:.]$/.test(token.text)));

/** "Kosten", "costo": nouns, where the verbs are "kosten", "costó". */
const COST_NOUN = /^\p{Lu}|o$/u;
const COST_REACH = 8;

/** "N° 2": the sign of a number is no degree. */
const isNumberSign = (scan: Scan, at: number): boolean => /^[°º]$/.test(scan.tokens[at]!.text) && scan.tokens[at - 1]?.kind === 'word';

/** In languages that write nouns small, one with a capital inside a sentence is part of a name: "Ministerio de Comercio". */
const isName = (scan: Scan, at: number): boolean => {
  const [before, token] = [scan.tokens[at - 1], scan.tokens[at]!];
  return scan.traits.capitals === 'names' && scan.traits.titleCase !== true && before !== undefined && before.kind === 'word' && /^\p{Lu}\p{Ll}/u.test(token.text);
};

/** The heads of a sentence, those inside another's noun phrase left out. */
export function headsOf(scan: Scan, quantities: readonly Quantity[], masked: (at: number) => boolean): Head[] {
  const marks = ['metric', 'metricVerb', 'partner', 'topic'].flatMap((category) => scan.all(category)).filter((mark) => !masked(mark.first) && !inCircumstance(scan, mark.first) && !isNationalMarket(scan, mark) && !lacksSign(mark, quantities) && !isOfWhichGoods(scan, mark, quantities) && !isCounted(mark, quantities) && !isOfChange(scan, mark, quantities) && !isSource(scan, mark.first) && !isBroughtIn(scan, mark) && !isOfFlowFalling(scan, mark) && !isApposed(scan, mark) && !isOfOther(scan, mark) && !isWhereBalanceLies(scan, mark, quantities) && !isOrigin(scan, mark) && !reachesAmount(scan, mark) && !inBrackets(scan, mark, quantities) && (mark.category === 'topic' ? scan.covering('period', mark.first) === undefined && !isOfSource(scan, mark) && !isCause(scan, mark) && !isContractor(scan, mark) && !isCostOfFlow(scan, mark) && !isGoods(scan, mark) && !isNumberSign(scan, mark.first) : !scan.covering('currency', mark.first) && !isName(scan, mark.first)));
  const heads: Head[] = [];
  for (const told of marks.map((mark) => supplierOf(scan, headOf(mark))).sort((a, b) => a.first - b.first || b.next - a.next || Number(b.metric === 'none') - Number(a.metric === 'none'))) {
    const head = isOfExchange(scan, told, quantities) ? { ...told, metric: 'none' as const, why: 'shares' } : told;
    const last = heads.at(-1);
    if (last && isToldMore(last, head)) heads.pop();
    else if (last && head.first < last.next) continue;
    const before = heads.at(-1);
    const wins = before && oneNoun(scan, before, head, quantities) ? (isGoal(scan, before, head) ? 0 : dominant(scan, before, head)) : undefined;
    if (wins === 0) heads[heads.length - 1] = { ...before!, next: head.next };
    else if (wins === 1) heads[heads.length - 1] = { ...head, first: before!.first };
    else heads.push(head);
  }
  return (heads.length > 0 ? togetherAs(scan, heads, quantities) : impliedHead(scan, quantities)).map((head) => ({ ...head, share: shareBefore(scan, head) }));
}

const JOINED_WITHIN = 3;
/** "Exportations et importations confondues: 610 millions au total": both flows told as one are the turnover. */
function togetherAs(scan: Scan, heads: Head[], quantities: readonly Quantity[]): Head[] {
  const at = heads.findIndex((a, i) => heads[i + 1] !== undefined && isBothFlows(scan, a, heads[i + 1]!));
  const [a, b] = [heads[at], heads[at + 1]];
  if (!a || !b || heads.length > at + 2 || quantities.some((quantity) => quantity.next <= b.first && quantity.first >= a.next)) return heads;
  if (!scan.all('total').some((mark) => mark.key === 'total' && mark.first >= b.next)) return heads;
  return [...heads.slice(0, at), { ...a, metric: 'turnover', next: b.next }];
}

const isBothFlows = (scan: Scan, a: Head, b: Head): boolean =>
  a.form === 'noun' && b.form === 'noun' && [a.metric, b.metric].sort().join() === 'exports,imports' && b.first - a.next <= JOINED_WITHIN && scan.within('and', a.next, b.first).length > 0;

/** Tonnes of goods to a place are exports without the word: "41.000 ton varkensvlees naar China". */
function impliedHead(scan: Scan, quantities: readonly Quantity[]): Head[] {
  const volume = quantities.find((quantity) => quantity.kind === 'volume');
  const goods = volume && scan.all('goods').find((mark) => mark.first >= volume.next && mark.first - volume.next <= 4);
  const far = goods && scan.all('place').find((mark) => mark.first > goods.first && mark.first - goods.next <= 3 && ['to', 'from'].includes(scan.before('prep', mark.first)?.key ?? ''));
  if (!far) return [];
  const metric = scan.before('prep', far.first)!.key === 'to' ? 'exports' : 'imports';
  return [{ metric, form: 'noun', share: false, first: goods.first, next: goods.next, rules: [`${scan.grammar.language.code}.implied.${metric}`] }];
}

/** "The share of … in imports": a share noun before the head, or right after it, with no verb between. */
function shareBefore(scan: Scan, head: Head): boolean {
  if (head.metric === 'none') return false;
  return scan.all('share').some((mark) => {
    const [from, to] = mark.next <= head.first ? [mark.next, head.first] : [head.next, mark.first];
    if (to < from || to - from > (mark.next <= head.first ? 7 : 3)) return false;
    return !scan.has('move', from, to) && !scan.has('break', from, to) && !scan.tokens.slice(from, to).some((token) => /^[,;:()]$/.test(token.text));
  });
}
