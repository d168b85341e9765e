import { isCompared } from './compare.ts';
import type { Scan } from '../grammar/scan.ts';
import { respectivePlace } from './respective-flows.ts';
import type { Head } from './frame.ts';
import { besideAmount, inShareList, inSignedList, thatIs } from './kinds.ts';
import type { Movement } from './movement.ts';
import type { Quantity, UnitKind } from './quantity.ts';
import { isAreaNoun } from './region-epithets.ts';
import { looksAhead, statusOf } from './status.ts';
import { isTrade, type Work } from './work.ts';

/** What tells that a sentence without a trade noun still speaks of the flow before. */
const SIGNS = ['goods', 'reverse', 'both', 'possessive', 'total', 'shareVerb', 'partner'];
const LATEST_VERB = 6;
/** How soon after a time its verb stands, however long the time is. */
const AFTER_TIME = 1;

/** "La hausse ressort à 15,8 %", "Der Rückgang betrug 4 Prozent": the change of what was told right before. */
const opensWithChange = (scan: Scan, { mark }: Movement): boolean => (mark.first === 1 && scan.is('determiner', 0)) || (mark.first === 0 && !scan.traits.articles);

/** Signs that a sentence without a trade noun still tells of the flow before: goods, places, "the other way", or a time and then the verb. */
function goesOn({ scan, places, times, context, quantities }: Work, quantity: Quantity, movement: Movement | undefined): boolean {
  if (isItem(scan, quantity) || isOfItem(scan, quantity, quantities) || isMeasured(scan) || isFigure(scan, quantity) || leadsToLevel(scan, quantity, quantities) || (movement !== undefined && besidePronoun(scan, quantity, movement))) return true;
  if (places.length > 0 || times.bases.length > 0 || SIGNS.some((category) => scan.all(category).length > 0)) return true;
  const lead = movement?.where === 'before' ? movement.mark.first : 0;
  if (movement !== undefined && (scan.is('demonstrative', 0) || opensWithChange(scan, movement))) return true;
  if (quantity.sign !== undefined && scan.all('period').some((mark) => mark.next <= quantity.first)) return true;
  const isLate = lead - clauseStart(scan, lead) > LATEST_VERB && !scan.all('period').some((mark) => mark.next <= lead && lead - mark.next <= AFTER_TIME);
  return !isLate && scan.all('period').some((mark) => mark.next <= lead) && (context.span !== undefined || scan.has('pronoun', clauseStart(scan, lead), lead));
}

/** "- Equipment: 3.2 billion", "المواد الاستهلاكية: 2 مليار": an item of a list, and the figure right after its colon. */
const isItem = (scan: Scan, quantity: Quantity): boolean => scan.tokens[quantity.outerFirst - 1]?.text === ':' && quantity.outerFirst <= LONGEST_ITEM && (quantity.kind === 'percent' || quantity.sign === undefined);
const LONGEST_ITEM = 9;

/** "• Celulosa: US$ 195 millones (-26%)": the change in brackets of an item's figure. */
const isOfItem = (scan: Scan, quantity: Quantity, quantities: readonly Quantity[]): boolean => {
  const before = quantities[quantities.indexOf(quantity) - 1];
  return before !== undefined && quantity.sign !== undefined && scan.tokens[quantity.outerFirst - 1]?.text === '(' && before.outerNext === quantity.outerFirst - 1 && isItem(scan, before);
};

const SUBJECT = 4;
/** "The right figure is $140m": an amount told of a word for one. */
const isFigure = (scan: Scan, { kind }: Quantity): boolean => kind === 'money' && scan.is('determiner', 0) && scan.says('amounts', 1, SUBJECT);

/** "Wertmäßig ergab sich ein Plus von 4 Prozent": how the flow told before is measured. */
const isMeasured = (scan: Scan): boolean => scan.says('adjusted');

/** "Ein Plus von 4,9 % auf 345 Mio. Franken": a change and the level it led to. */
const leadsToLevel = (scan: Scan, quantity: Quantity, quantities: readonly Quantity[]): boolean => {
  const next = quantities[quantities.indexOf(quantity) + 1];
  return quantity.kind === 'percent' && (next?.kind === 'money' || next?.kind === 'volume') && next.outerFirst - quantity.outerNext <= 2 && scan.before('until', next.outerFirst) !== undefined;
};

/** "Real fielen sie um 11 Prozent", "gingen sie um 5 Prozent zurück", "they rose by 4 %", "waren es 5 Prozent weniger": a verb of change whose subject is what was told before. */
const besidePronoun = (scan: Scan, { outerFirst }: Quantity, { mark, where }: Movement): boolean =>
  mark.category === 'more' ? where === 'after' && scan.is('it', outerFirst - 1) : where !== 'carried' && scan.all('move').some(({ first, reach }) => first <= mark.first && reach >= mark.reach && [first - 1, first + 1].some((at) => scan.is('they', at)));

const AMOUNTS: ReadonlySet<UnitKind> = new Set(['money', 'volume', 'rank', 'places', 'times', 'pp']);

/** Whether a figure can be one of trade without a trade noun: an amount, or a per cent with a verb of change or of making up, or after "of that". */
function mayGoOn({ scan, quantities, context }: Work, quantity: Quantity, movement: Movement | undefined): boolean {
  if (quantity.kind !== 'percent') return AMOUNTS.has(quantity.kind);
  return movement !== undefined || quantity.sign !== undefined || scan.at('part', 0) !== undefined || (context.afterShare === true && scan.all('share').some((mark) => mark.next <= quantity.outerFirst)) || besideAmount(scan, quantity) || inShareList(scan, quantity, movement) || thatIs(scan, quantity) || inSignedList(scan, quantity) || isRestated(scan, quantity, quantities) || scan.all('shareVerb').some((mark) => mark.next <= quantity.outerFirst && quantity.outerFirst - mark.next <= 3);
}

/** "US$ 3.270 millones, esto es, el 26 % del total": an amount told again as its part of the whole. */
const isRestated = (scan: Scan, quantity: Quantity, quantities: readonly Quantity[]): boolean =>
  quantities[quantities.indexOf(quantity) - 1]?.kind === 'money' && totalAfter(scan, quantity);

const totalAfter = (scan: Scan, quantity: Quantity): boolean => [1, 2].some((ahead) => scan.at('total', quantity.next + ahead) !== undefined);

const KNOWN = ['metric', 'metricVerb', 'place', 'goods', 'period', 'both', 'possessive', 'total', 'share', 'shareVerb', 'partner', 'rank', 'unit', 'currency', 'scale', 'numeral', 'ordinal', 'title', 'body', 'outlet', 'pronoun', 'move', 'more', 'compare', 'status', 'reverse', 'multiple', 'fraction', 'month', 'weekday', 'say', 'until', 'by', 'bound', 'prep'];
const AFTER_DETERMINER = 2;

/** "The fleet grew to 48 ships": a clause with a subject of its own that no word of the grammar is speaks of something else. */
export function hasOtherSubject(scan: Scan, verb: number): boolean {
  const start = clauseStart(scan, verb);
  const determiner = [start, start + 1].find((at) => at < verb && scan.is('determiner', at));
  if (determiner === undefined) return goesOnWithSubject(scan, start, verb) && hasOtherSubject(scan, start - 1);
  if (scan.before('source', determiner) !== undefined || scan.is('equates', determiner + 1)) return false;
  const from = afterOwner(scan, determiner + 1);
  const of = scan.all('prep').find(({ key, first, next }) => (key === 'in' || key === 'of') && first > from && scan.at('place', next) !== undefined)?.first ?? verb;
  const words = scan.tokens.slice(from, Math.min(verb, of, from + AFTER_DETERMINER)).map((_, i) => from + i);
  if (words.some((at) => scan.is('amounts', at) || isAreaNoun(scan, at) || scan.at('firm', at) !== undefined)) return false;
  return words.length > 0 && words.every((at) => scan.tokens[at]!.kind === 'word' && !KNOWN.some((category) => scan.covering(category, at) !== undefined));
}

/** "… and is expected to reach": a second verb of the same subject. */
const goesOnWithSubject = (scan: Scan, start: number, verb: number): boolean =>
  start > 1 && scan.covering('and', start - 1) !== undefined && !['place', 'goods', 'pronoun', 'both', 'possessive', 'total'].some((category) => scan.has(category, start, verb));

/** "The country's halal industry": after whose it is. */
const afterOwner = (scan: Scan, from: number): number => (scan.at('place', from) && scan.tokens[from + 1]?.norm === "'s" ? from + 2 : from);

function clauseStart(scan: Scan, before: number): number {
  for (let at = before - 1; at >= 0; at--) if ((scan.tokens[at]!.kind === 'mark' && !/^[-%\p{Sc}]$/u.test(scan.tokens[at]!.text)) || scan.covering('break', at) || scan.covering('and', at)) return at + 1;
  return 0;
}

/** The head of the sentence before, which has no words in this one. */
export const headBefore = ({ context, scan, quantities }: Work, quantity?: Quantity): Head | undefined => {
  const place = quantity && context.bothFlows ? respectivePlace(scan, quantity, quantities) : undefined;
  const before = place === undefined ? context.head : context.bothFlows![place];
  return before && { ...before, form: 'carried', first: 0, next: 0, rules: [...before.rules, `${scan.grammar.language.code}.carried.head`] };
};

/** "That involves 54 million euros" after a contract named without a figure, or tonnes looked ahead to. */
const promised = (work: Work, quantity: Quantity): boolean =>
  (quantity.kind === 'money' && work.context.headOpen === true && work.context.head?.metric === 'contract_value') || (quantity.kind === 'volume' && looksAhead(statusOf(work, quantity)));

/** "Los dispositivos médicos concentraron el 47 % del total": whatever the subject, a part of the whole spoken of. */
const isOfTotal = (scan: Scan, quantity: Quantity): boolean =>
  quantity.kind === 'percent' && scan.all('shareVerb').some((mark) => mark.next <= quantity.first && quantity.first - mark.next <= 3) && totalAfter(scan, quantity);

const AIMED: ReadonlySet<UnitKind> = new Set(['money', 'times']);
/** "Our goal is 6 billion by 2028": an amount aimed at is of the flow the text is about, not of the last one told. */
export function aimedHead(work: Work, quantity: Quantity): Head | undefined {
  const { context, scan } = work;
  const status = statusOf(work, quantity);
  const aims = status?.value === 'target' || (looksAhead(status) && work.paragraph !== context.paragraph);
  if (!AIMED.has(quantity.kind) || context.mainHead === undefined || !aims) return undefined;
  return { ...context.mainHead, form: 'carried', aimed: true, first: 0, next: 0, rules: [...context.mainHead.rules, `${scan.grammar.language.code}.aimed.head`] };
}

/** "Exports were … Imports came to … That is 6.8 % and 9.1 % more respectively": each of two figures is of the flow told in its place. */
function respectiveHead({ scan, context, heads, quantities, paragraph }: Work, quantity: Quantity): Head | undefined {
  const [first, second] = context.flows ?? [];
  const alike = quantities.filter((one) => one.kind === quantity.kind);
  if (!second || alike.length !== 2 || heads.length > 0 || scan.all('respective').length === 0 || paragraph !== context.paragraph) return undefined;
  const head = alike[0] === quantity ? first! : second;
  return { ...head, form: 'carried', first: 0, next: 0, rules: [...head.rules, `${scan.grammar.language.code}.respective.head`] };
}

/** "Das Land selbst legte um 6,7 Prozent zu": a country that grows is no flow of it. */
const growsItself = ({ scan, places }: Work, { kind }: Quantity, movement: Movement | undefined): boolean =>
  kind === 'percent' && movement !== undefined && movement.where !== 'carried' && places.length === 1 && places[0]!.form === 'epithet' && places[0]!.role === 'subject' && places[0]!.next <= movement.mark.first && scan.all('goods').length === 0;

/** After a sentence on something else, only goods, partners and the like come back to the flow before it: no pronoun, no place or time alone. */
const comesBack = ({ scan, places }: Work): boolean => !scan.is('pronoun', 0) && (SIGNS.some((category) => scan.all(category).length > 0) || places.some(({ role }) => role === 'subject' || role === 'to' || role === 'from'));

const SETTINGS = ['period', 'place'];
const PASSED = [...SETTINGS, 'bound', 'currency'];
/** "Mills processed 40,000 tonnes", "in 2022 oogstte het land 40.000 ton": an amount whose verb no rule knows. */
function isOfUnknownVerb({ scan }: Work, { kind, outerFirst }: Quantity): boolean {
  if (kind !== 'money' && kind !== 'volume') return false;
  if (scan.traits.verb === 'first') return isUnknownPast(scan, clauseStart(scan, outerFirst));
  if (scan.traits.verb === 'last' && isUnknownWord(scan, afterOpeningTime(scan))) return true;
  return isUnknownWord(scan, beforeSettings(scan, outerFirst));
}

const SHORT = 3;
const isUnknownWord = (scan: Scan, at: number): boolean => scan.tokens[at]?.kind === 'word' && scan.tokens[at]!.text.length > SHORT && !scan.knows(at) && !scan.is('tells', at);

/** "أنتجت البلاد": a verb of the past before a feminine subject. */
const isUnknownPast = (scan: Scan, at: number): boolean => isUnknownWord(scan, at) && scan.tokens[at]!.norm.endsWith('ت');

/** The word before a figure, over times, places and hedges. */
function beforeSettings(scan: Scan, first: number): number {
  const covered = (categories: readonly string[], at: number) => categories.some((category) => scan.covering(category, at) !== undefined);
  let at = first - 1;
  while (at >= 0 && (covered(PASSED, at) || (covered(['prep'], at) && covered(SETTINGS, at + 1)))) at--;
  return at;
}

/** The word after a time that opens a sentence: its verb, in Dutch and German. */
const afterOpeningTime = (scan: Scan): number => scan.all('period').find(({ first }) => first <= 1)?.next ?? -1;

/** "Una camiseta con el número 10": a place in a list is of goods or of a country that the sentence is on. */
const isBareRank = ({ scan, places }: Work, { kind }: Quantity): boolean =>
  kind === 'rank' && ['goods', 'partner', 'total'].every((category) => scan.all(category).length === 0) && !places.some(({ form }) => form !== 'adjective' && form !== 'epithet');

/** The head of a sentence that names none: that of the sentence before, where the figure goes on telling of it. */
export function carriedHead(work: Work, quantity: Quantity, movement: Movement | undefined): Head | undefined {
  const { context, scan, quantities } = work;
  if (!isTrade(context.head) || work.paragraph - context.paragraph > 1) return undefined;
  if ((context.aside && !comesBack(work)) || growsItself(work, quantity, movement) || isBareRank(work, quantity) || isOfUnknownVerb(work, quantity)) return undefined;
  if (!mayGoOn(work, quantity, movement) || work.heads.some((head) => head.metric === 'none')) return undefined;
  if (!goesOn(work, quantity, movement) && !promised(work, quantity) && !(AMOUNTS.has(quantity.kind) && (quantity.kind !== 'money' && quantity.kind !== 'volume' || isCompared(scan, quantity) || scan.all('period').length > 0 || work.quantities.length > 1))) return undefined;
  if (scan.all('currency').some((mark) => !scan.is('adjusted', mark.first) && !quantities.some((q) => mark.first >= q.first && mark.next <= q.next))) return undefined;
  if (!isOfTotal(scan, quantity) && hasOtherSubject(scan, movement?.where === 'before' ? movement.mark.first : quantity.outerFirst)) return undefined;
  const head = respectiveHead(work, quantity) ?? aimedHead(work, quantity) ?? headBefore(work, quantity);
  return head && { ...head, share: head.share && quantity.kind !== 'money' };
}
