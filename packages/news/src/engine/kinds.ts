import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import { breaksBetween } from './clause.ts';
import type { Head, Kind, Metric } from './frame.ts';
import { isNeutral } from './heads.ts';
import { extremeAfter, pastRate, signOfDeficit, type Movement } from './movement.ts';
import type { Quantity } from './quantity.ts';

/** What a figure says of its metric, its sign, and the rules that told. */
export interface KindReading {
  readonly kind: Kind;
  readonly value: number;
  readonly rules: readonly string[];
}

const before = (scan: Scan, quantity: Quantity, category: string, reach: number): boolean => {
  for (let back = 0; back <= reach; back++) {
    if (scan.before(category, quantity.outerFirst - back)) return true;
    if (scan.tokens[quantity.outerFirst - back - 1]?.kind !== 'word') return false;
  }
  return false;
};

/** "30% of exports", "половина экспорта": a part of a whole named right after. */
function partOf(scan: Scan, quantity: Quantity, head: Head | undefined): boolean {
  const opens = scan.at('prep', quantity.next)?.key === 'of' || (!quantity.printed && scan.before('prep', quantity.next)?.key === 'of') || scan.at('link', quantity.next) !== undefined;
  for (let at = quantity.next; at <= quantity.next + 5 && at < scan.tokens.length; at++) {
    if ((scan.tokens[at]!.kind === 'mark' && scan.tokens[at]!.text !== "'") || scan.joins(at)) return false;
    if (at > quantity.next && (scan.at('move', at) || scan.at('more', at))) return false;
    if (scan.at('metric', at) || scan.at('total', at)?.key === 'total' || (scan.at('total', at) && scan.at('prep', quantity.next)?.key !== 'in')) return opens || at === quantity.next;
    if (opens && scan.is('whatTraded', at) && scan.has('metricVerb', at, at + WHAT_REACH)) return true;
    if (opens && head?.form === 'verb' && at > quantity.next && scan.is('them', at)) return true;
    if (scan.at('goods', at) && head?.form === 'verb') return opens || scan.at('possessive', quantity.next) !== undefined;
    if (scan.at('move', at) || scan.at('more', at)) return false;
  }
  return false;
}

/** "40 % of what Laos sells". */
const WHAT_REACH = 5;

/** Whether "to" or a verb of reaching stands before a quantity, so that it is a level and no change. */
const reaches = (scan: Scan, quantity: Quantity): boolean => before(scan, quantity, 'until', 1);

/** What the figures before one leave to it: a change they share, the kind of the last one, and whether the sentence before told a share. */
export interface Lead {
  readonly inList: boolean;
  readonly last?: Kind | undefined;
  readonly afterShare?: boolean | undefined;
}

/** "That share rose to 3.2 % in 2023 and 3.4 % in 2024", and after it "imports went from 1.9 % in 2022 to 2.1 %", "fell six points, to 34 %": shares told one after another. */
const goesOnSharing = (scan: Scan, quantity: Quantity, movement: Movement | undefined, { last, afterShare }: Lead): boolean =>
  (last === 'share_change' && reaches(scan, quantity)) || quantity.sign === undefined && ((last === 'share' && movement?.where === 'carried') || (afterShare === true && quantity.pair !== undefined));

function percentKind(scan: Scan, quantity: Quantity, head: Head | undefined, movement: Movement | undefined, lead: Lead): Kind | undefined {
  if ((movement?.where === 'after' && movement.mark.category === 'more') || (quantity.sign !== undefined && head?.metric !== 'coverage_rate')) return 'growth';
  if (isRate(scan, quantity) || inSignedList(scan, quantity)) return 'growth';
  if (ofShare(scan, quantity) || ofWhich(scan, quantity)) return 'share';
  const shareVerb = scan.all('shareVerb').some((mark) => (mark.key !== 'taken' || lead.afterShare === true || partOf(scan, quantity, head) || scan.has('part', mark.next, quantity.outerFirst)) && (mark.key !== 'goes' || goesTo(scan, quantity, mark)) && !isGrowthTaken(scan, quantity, mark) && mark.next <= quantity.outerFirst && quantity.outerFirst - mark.next <= verbReach(scan, quantity) && !scan.has('move', mark.next, quantity.outerFirst));
  if (shareVerb || (partOf(scan, quantity, head) && !(movement && movement.where !== 'carried' && nearMove(movement, quantity)))) return 'share';
  if (told(scan, quantity) && (reaches(scan, quantity) || quantity.pair !== undefined) && !nearBy(scan, quantity)) return 'share';
  if (head?.metric === 'coverage_rate' && quantity.pair !== undefined) return 'share';
  if (head?.metric === 'coverage_rate') return movement && movement.where !== 'carried' && !reaches(scan, quantity) && quantity.sign === undefined && nearMove(movement, quantity) ? 'growth' : 'share';
  if (head?.share || (told(scan, quantity) && !(movement && movement.where !== 'carried'))) return 'share';
  if (goesOnSharing(scan, quantity, movement, lead) || (lead.afterShare === true && head?.buys === true && (movement === undefined || movement.where === 'carried'))) return 'share';
  if (movement && movement.where !== 'carried') return 'growth';
  if (besideFlow(scan, quantity)) return 'growth';
  if (inShareList(scan, quantity, movement) || besideAmount(scan, quantity) || (thatIs(scan, quantity) && lead.last !== 'growth_abs')) return 'share';
  if (movement && lead.inList) return 'growth';
  if (scan.all('shareVerb').some((mark) => mark.first >= quantity.next && mark.first - quantity.next <= 6)) return 'share';
  return movement === undefined && (isObject(scan, quantity, head) || ofPartner(scan, quantity)) ? 'share' : undefined;
}

/** "Больше всего товаров ввозится из Турции — 27,8%": the part of a partner, in a list of them. */
const ofPartner = (scan: Scan, { outerFirst }: Quantity): boolean => scan.all('partnerList').some((mark) => mark.next <= outerFirst) && scan.has('place', 0, outerFirst);

/** "France imports 60 % of its uranium from Kazakhstan": a part of what is traded, right after its verb or before it. */
function isObject(scan: Scan, { outerFirst, next }: Quantity, head: Head | undefined): boolean {
  if (head === undefined || Math.abs(outerFirst - head.next) > TO_OBJECT) return false;
  if (head.form === 'verb') return scan.is('of', next) || scan.is('ofIts', next) || isGenitive(scan, next);
  return head.form === 'noun' && head.next === outerFirst && scan.is('of', next) && scan.at('possessive', next + 1) !== undefined;
}
const TO_OBJECT = 5;
const NO_NOUN: ReadonlySet<string> = new Set(['prep', 'and', 'move', 'more', 'compare', 'period', 'break', 'until', 'by', 'not']);
/** "60% урана": a noun right after the per cent, where the language needs no word for "of". */
const isGenitive = (scan: Scan, at: number): boolean => scan.traits.cases && scan.tokens[at]?.kind === 'word' && !scan.startsAny(NO_NOUN, at);

/** "Van de uitvoer ging in 2022 driekwart naar Japan": a part told between a verb of going and where it goes, no change "by". */
const goesTo = (scan: Scan, quantity: Quantity, { next, reach }: Mark): boolean => next <= quantity.outerFirst && quantity.next <= reach && !scan.before('by', quantity.outerFirst);

/** "La France pèse un peu moins dans les importations (6,4 %)": in brackets the share may stand further off. */
const verbReach = (scan: Scan, { outerFirst }: Quantity): number => (scan.tokens[outerFirst - 1]?.text === '(' && !scan.before('currency', outerFirst - 1) ? IN_BRACKET : BESIDE_VERB);
const IN_BRACKET = 9;
const BESIDE_VERB = 3;

const GAIN_REACH = 2;
/** "Les exportations tunisiennes ont pris 12 %": what a flow takes on is its growth, where no whole is told. */
const isGrowthTaken = (scan: Scan, { next }: Quantity, mark: Mark): boolean =>
  scan.is('takesOn', mark.next - 1) && scan.at('prep', next)?.key !== 'of' && Array.from({ length: GAIN_REACH + 1 }, (_, back) => mark.first - back).some((at) => scan.before('metric', at) !== undefined);

/** "640 millions, dont 82 % de charbon", "of which 82 % was coal". */
const ofWhich = (scan: Scan, { outerFirst }: Quantity): boolean => scan.before('part', outerFirst) !== undefined || (scan.before('part', outerFirst - 1) !== undefined && scan.before('move', outerFirst) === undefined);

/** "18 % de participación", "con el 12 % de cuota": the share noun right after its figure, or "of what is traded". */
const ofShare = (scan: Scan, { next }: Quantity): boolean => (scan.at('prep', next)?.key === 'of' && scan.at('share', next + 1) !== undefined) || scan.at('ofWhat', next) !== undefined;

/** "Por las importaciones (4 %)", where other flows of the sentence change: a change without its sign. */
const besideFlow = (scan: Scan, { outerFirst, outerNext }: Quantity): boolean =>
  scan.tokens[outerFirst - 1]?.text === '(' && scan.tokens[outerNext]?.text === ')' && scan.before('metric', outerFirst - 1) !== undefined && scan.all('move').length > 0 && scan.all('share').length === 0 && scan.all('shareVerb').length === 0;

/** "7.1 % year on year", "22 % annually": a rate of change, but for "12 % a year earlier". */
const isRate = (scan: Scan, { next }: Quantity): boolean => {
  const rate = scan.at('rate', next);
  return rate !== undefined && (scan.at('period', next)?.next ?? 0) <= rate.next;
};

const SIGNED = /^[-−–+]$/;
/** "Le fer, 25 millions (51 %); le pétrole, 20 millions (-22 %)": per cents alone in brackets after amounts are changes where some have a sign. */
export function inSignedList(scan: Scan, { outerFirst, outerNext }: Quantity): boolean {
  if (scan.tokens[outerFirst - 1]?.text !== '(' || scan.tokens[outerNext]?.text !== ')' || !['currency', 'scale', 'unit', 'money'].some((category) => scan.before(category, outerFirst - (scan.tokens[outerFirst - 2]?.text === ',' ? 2 : 1)))) return false;
  return scan.tokens.some((token, at) => token.text === '(' && SIGNED.test(scan.tokens[at + 1]?.text ?? '') && scan.numeralAt(at + 2) !== undefined && scan.at('unit', at + 3)?.key === 'percent');
}

/** "Des achats de 2,25 milliards (13,68 %), devant la France avec 1,96 milliard (11,97 %)": per cents alone in brackets after amounts, in a sentence that tells of no change, are their parts of the whole. */
export function inShareList(scan: Scan, { outerFirst, outerNext, sign }: Quantity, movement: Movement | undefined): boolean {
  if (sign !== undefined || (movement !== undefined && movement.where !== 'carried') || scan.tokens[outerFirst - 1]?.text !== '(' || !/^[),،]$/.test(scan.tokens[outerNext]?.text ?? '')) return false;
  return ['currency', 'scale', 'unit', 'money'].some((category) => scan.before(category, outerFirst - 1) !== undefined) && scan.all('move').length === 0 && scan.all('more').length === 0;
}

const BESIDE = 14;
/** "The EU accounted for €7,912 million (43%)", "the USA took €4,890 million, or 26%": the share that an amount is, after a verb of making up. */
export function besideAmount(scan: Scan, quantity: Quantity): boolean {
  const opens = scan.tokens[quantity.outerFirst - 1]?.text === '(' || scan.before('and', quantity.outerFirst) !== undefined;
  return opens && scan.all('shareVerb').some((mark) => mark.next <= quantity.outerFirst && quantity.outerFirst - mark.next <= BESIDE && !scan.has('move', mark.next, quantity.outerFirst) && !scan.has('metric', mark.next, quantity.outerFirst) && scan.has('currency', mark.next, quantity.outerFirst));
}

const RESTATED = 2;
/** "€497.7 million, or 10.5 percent", "2 Mrd. Euro, also 12 Prozent": an amount told again as a part of the whole; after the size of a change it is one. */
export function thatIs(scan: Scan, quantity: Quantity): boolean {
  const mark = [0, 1].map((back) => scan.before('thatIs', quantity.outerFirst - back)).find((one) => one !== undefined);
  const from = mark && mark.first - (/^[,،(]$/.test(scan.tokens[mark.first - 1]?.text ?? '') ? 1 : 0);
  return from !== undefined && ['currency', 'scale', 'unit', 'money'].some((category) => scan.before(category, from)?.key !== 'percent' && scan.before(category, from) !== undefined) && quantity.outerFirst - from <= RESTATED + 1;
}

/** A share noun before the figure, in its clause: "mit einem Anteil von 17 Prozent"; further off where a share goes from one figure to another. */
const told = (scan: Scan, { outerFirst, pair }: Quantity): boolean => scan.all('share').some((mark) => mark.next <= outerFirst && outerFirst - mark.next <= (pair === undefined ? SHARE_REACH : SHARES_REACH) && !breaksBetween(scan, mark.next, outerFirst));
const SHARE_REACH = 6;
const SHARES_REACH = 16;

/** "by" right before a figure: the size of a change. */
const nearBy = (scan: Scan, quantity: Quantity): boolean => scan.before('by', quantity.outerFirst)?.key === 'by' && scan.before('until', quantity.outerFirst) === undefined;

/** "By" before a figure, or in one word with its hedge ("ارتفعت بحوالي"), but not in "estimated at" ("قدرت بحوالي"). */
const byOf = (scan: Scan, { outerFirst, first }: Quantity, { mark }: Movement): Mark | undefined =>
  scan.before('by', outerFirst) ?? (outerFirst < first && !scan.has('status', mark.next, outerFirst) ? scan.at('by', outerFirst) : undefined);

/** A factor's own verb stands beside it: "fell threefold". */
const touches = (movement: Movement, quantity: Quantity): boolean => (movement.where === 'before' && quantity.outerFirst - movement.mark.next <= 3) || (movement.where === 'after' && movement.mark.first - quantity.outerNext <= 1);

const nearMove = (movement: Movement, quantity: Quantity): boolean => Math.abs(movement.mark.next - quantity.outerFirst) <= 2;

const BALANCES: ReadonlySet<Metric | 'none'> = new Set(['trade_deficit', 'trade_surplus']);
/** "Der Saldo betrug -0,2 Milliarden": the sign of a balance, where no bracket makes it a change of it. */
export const isSignedBalance = (scan: Scan, { kind, sign, outerFirst }: Quantity, head: Head | undefined): boolean =>
  kind === 'money' && sign !== undefined && head !== undefined && BALANCES.has(head.metric) && (scan.says('balance') || isBalanceLine(scan, head) || isNeutral(head)) && scan.tokens[outerFirst - 1]?.text !== '(';
/** "– la Chine, -4.712 millions" in a list of balances. */
const isBalanceLine = (scan: Scan, { form }: Head): boolean => form === 'carried' && /^[-–—•*·]$/.test(scan.tokens[0]!.text);

/** "by 2 billion", "2 Milliarden mehr", "an increase of 2 billion": the size of a change, not the level it led to. */
function isChange(scan: Scan, quantity: Quantity, head: Head | undefined, movement: Movement | undefined, lead: Lead): boolean {
  if (quantity.pair !== undefined) return false;
  if (quantity.sign !== undefined) return !isSignedBalance(scan, quantity, head) && !isBracketedDeficit(scan, quantity, head);
  if (movement?.where === 'carried') return restatesChange(scan, quantity) || (lead.last === 'growth_abs' && isElided(scan, quantity));
  if (!movement) return false;
  if (isGrownBy(scan, quantity, movement) || isVerbOf(scan, quantity, movement) || extremeAfter(scan, quantity) === movement.mark) return true;
  if (movement.where === 'after') return movement.mark.category === 'more' ? movement.mark.first - pastRate(scan, quantity.outerNext) <= 1 || scan.at('thatIs', quantity.outerNext) !== undefined : nearBy(scan, quantity) && !reaches(scan, quantity) || (movement.mark.category === 'move' && ((movement.mark.first === quantity.outerNext && before(scan, quantity, 'by', 0)) || inWhich(scan, quantity.outerNext, movement.mark.first)));
  const by = byOf(scan, quantity, movement);
  const near = untimed(scan, movement.mark.next, quantity.outerFirst) <= 3;
  if (by?.key === 'of' && scan.at('range', quantity.outerNext)?.key === 'reach') return false;
  return by !== undefined && (by.key === 'by' || near) && !reachesMore(scan, quantity, movement);
}

/** "من 1357 الى 1330 مليونا اي بمقدار 27 مليونا", "von 50 auf 46 Millionen, also um 4 Millionen": a change told again by its size. */
const restatesChange = (scan: Scan, quantity: Quantity): boolean => {
  const by = nearBy(scan, quantity) ? scan.before('by', quantity.outerFirst) : undefined;
  return by !== undefined && scan.before('thatIs', by.first) !== undefined;
};

/** "Imports were up €959 million", "las ventas subieron 20 millones": in languages that need no "by", the size of a change stands right after its verb. */
const isVerbOf = (scan: Scan, { outerFirst }: Quantity, { mark, where }: Movement): boolean =>
  (scan.traits.changeWithoutBy || isGain(scan, mark)) && where === 'before' && mark.category === 'move' && mark.next === outerFirst && !scan.is('changeNoun', mark.next - 1);

const ELIDED = 6;
/** "Imports were up €959 million and exports €111 million": nothing but the other flow between two sizes of a change. */
function isElided(scan: Scan, { outerFirst }: Quantity): boolean {
  let from = outerFirst;
  while (from > 0 && scan.tokens[from - 1]!.kind !== 'number' && outerFirst - from < ELIDED) from--;
  const between = scan.tokens.slice(from, outerFirst);
  return between.some((_, i) => scan.joins(from + i)) && between.every((token, i) => token.text.length <= 3 || ['metric', 'place', 'currency', 'scale', 'unit', 'money', 'by', 'and'].some((category) => scan.covering(category, from + i) !== undefined));
}

/** "زادت 21 مليون دولار", "بزيادة 317 مليونا": in Arabic the size of a change stands right after its verb, or after its noun with ب. */
const isGrownBy = (scan: Scan, { outerFirst }: Quantity, { mark, where }: Movement): boolean =>
  where === 'before' && mark.category === 'move' && isBare(scan, mark.next, outerFirst) && isGain(scan, mark);
const isGain = (scan: Scan, { next }: Mark): boolean => scan.is('gains', next - 1);
/** "زادت صادرات الأردن 15 مليون دولار": nothing but the flow and its country between. */
const isBare = (scan: Scan, from: number, to: number): boolean => scan.tokens.slice(from, to).every((_, i) => (scan.covering('metric', from + i) ?? scan.covering('place', from + i)) !== undefined);

/** How many words lie between, times left out: "aumentaron durante los cinco primeros meses en 455 millones". */
const untimed = (scan: Scan, from: number, to: number): number => scan.tokens.slice(from, to).filter((_, i) => !scan.covering('period', from + i) && !(scan.at('prep', from + i) && scan.covering('period', from + i + 1))).length;

/** "Los 839 millones en que aumentó el comercio": the size of a change. */
const inWhich = (scan: Scan, from: number, to: number): boolean => to - from === 2 && (scan.at('prep', from)?.key === 'in' || scan.at('by', from) !== undefined) && scan.is('relative', from + 1);

/** "Un déficit avec la Chine (-2 100 MD)", "tercer mayor déficit (–US$ 650 millones)": the sign of a deficit in brackets, not of its change after an amount. */
const isBracketedDeficit = (scan: Scan, { sign, outerFirst }: Quantity, head: Head | undefined): boolean =>
  sign === -1 && head?.metric === 'trade_deficit' && scan.tokens[outerFirst - 1]?.text === '(' && !['currency', 'scale', 'unit', 'money'].some((category) => scan.before(category, outerFirst - 1));

/** "to" that is longer than "by" at the same place: "hasta los". */
const reachesMore = (scan: Scan, quantity: Quantity, movement: Movement): boolean => {
  const until = scan.before('until', quantity.outerFirst);
  const by = scan.before('by', quantity.outerFirst);
  return until !== undefined && by !== undefined && until.first < by.first && until.first >= movement.mark.next;
};

const signed = (value: number, sign: 1 | -1 | undefined): number => (sign === -1 ? -value : value);

/** The kind of a quantity in its sentence, or undefined where it tells nothing of trade by itself. */
export function kindOf(scan: Scan, quantity: Quantity, head: Head | undefined, movement: Movement | undefined, lead: Lead): KindReading | undefined {
  const code = scan.grammar.language.code;
  const sign = quantity.sign ?? (movement && head?.metric === 'trade_deficit' ? signOfDeficit(scan, movement.mark) : undefined) ?? movement?.sign;
  const rules = (kind: Kind) => [`${code}.kind.${kind}`, ...(movement ? [movement.mark.rule] : [])];
  const read = (kind: Kind, value: number): KindReading => ({ kind, value, rules: rules(kind) });
  switch (quantity.kind) {
    case 'percent': {
      const kind = percentKind(scan, quantity, head, movement, lead);
      return kind && read(kind, kind === 'growth' ? signed(quantity.value, sign) : quantity.value);
    }
    case 'pp': return read('share_change', signed(quantity.value, sign));
    case 'times': return read('multiple', sign === -1 && quantity.value > 1 && movement !== undefined && touches(movement, quantity) ? 1 / quantity.value : quantity.value);
    case 'rank': return read('rank', quantity.value);
    case 'places': return read('rank_change', signed(quantity.value, quantity.move ?? sign));
    case 'money': return head?.metric === 'coverage_rate' ? undefined : head?.settled ? read('level', quantity.value) : head?.metric !== 'contract_value' && isChange(scan, quantity, head, movement, lead) ? read('growth_abs', signed(quantity.value, sign)) : read('level', quantity.value);
    case 'volume': case 'power': return isChange(scan, quantity, head, movement, lead) ? read('growth_abs', signed(quantity.value, sign)) : read('volume', quantity.value);
    case 'bare': case 'count': return undefined;
  }
}
