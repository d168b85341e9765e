import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import { respectivePlace } from './respective-flows.ts';
import type { Head } from './frame.ts';
import type { Quantity } from './quantity.ts';

const STRONG = /^[;:]$/;

/** Whether a new thought starts between two tokens: a contrast word, a semicolon, a colon, a spaced dash. */
export function breaksBetween(scan: Scan, from: number, to: number): boolean {
  if (scan.within('break', from, to).some((mark) => mark.key !== 'before' && (mark.key === 'break' || mark.first === 0 || (scan.tokens[mark.first - 1]!.kind === 'mark' && !isParenthesis(scan, mark))))) return true;
  for (let at = from; at < to; at++) {
    const token = scan.tokens[at]!;
    if (STRONG.test(token.text)) return true;
    if (!scan.traits.dashForVerb && /^[–—-]$/.test(token.text) && token.spaced && scan.tokens[at + 1]?.spaced) return true;
  }
  return false;
}

/** "Ont augmenté, quant à elles, de 5,2 %": an adverb between two commas, right after a verb whose figure is still to come. */
const isParenthesis = (scan: Scan, { first, next }: Mark): boolean =>
  /^[,،]$/.test(scan.tokens[first - 1]!.text) && /^[,،]$/.test(scan.tokens[next]?.text ?? '') && (scan.before('move', first - 1) !== undefined || scan.before('metricVerb', first - 1) !== undefined || isBetweenNounAndVerb(scan, first - 1, next + 1));

/** "Exports to Peru, meanwhile, were worth $6 million": between what is told of and its verb. */
const isBetweenNounAndVerb = (scan: Scan, from: number, next: number): boolean =>
  (scan.before('place', from) ?? scan.before('metric', from)) !== undefined && ['until', 'move', 'metricVerb', 'shareVerb', 'compare'].some((category) => scan.at(category, next) !== undefined);

/** The same, but a colon before figures ("deficit: 587 million", "the steepest rises: Chad (9 %)") carries on. */
export const partsBetween = (scan: Scan, from: number, to: number): boolean => {
  const colon = scan.tokens.slice(from, to).findIndex((token) => token.text === ':');
  return colon < 0 ? breaksBetween(scan, from, to) : breaksBetween(scan, from, from + colon) || breaksBetween(scan, from + colon + 1, to);
};

/** "3,8 % pour les exportations", "213 millions à l'import": a preposition and an article. */
const FLOW_NEAR = 2;

/** Whether the head right after a quantity is what it is of: "5 billion dollars of exports", "a 15 % rise in imports". */
function ofNext(scan: Scan, quantity: Quantity, head: Head): boolean {
  const gap = scan.tokens.slice(quantity.outerNext, head.first);
  if (gap.length > 7 || gap.some((token) => token.kind === 'mark' && !/^[-'’")»“”]$/.test(token.text))) return false;
  for (let at = quantity.outerNext; at < head.first; at++) if (scan.joins(at) || scan.at('break', at) || scan.at('compare', at)?.key === 'base') return false;
  if (scan.joins(head.first)) return false;
  if (gap.length === 0) return head.form !== 'verb';
  const opens = scan.at('prep', quantity.outerNext)?.key === 'of' || scan.at('link', quantity.outerNext) !== undefined || scan.at('move', quantity.outerNext) !== undefined || scan.at('prep', quantity.outerNext)?.key === 'in' || scan.is('for', quantity.outerNext);
  const isFor = scan.at('prep', quantity.outerNext)?.key === 'to' && gap.length <= FLOW_NEAR && head.form === 'noun' && (head.metric === 'exports' || head.metric === 'imports');
  const before = quantity.kind === 'percent' || quantity.kind === 'money' || quantity.kind === 'volume' || quantity.kind === 'times';
  const plainGap = gap.length <= 2 && head.form === 'noun' && !scan.at('prep', quantity.outerNext) && gap.every((token) => token.kind === 'word');
  return (before && (opens || isFor) && head.form !== 'verb') || (plainGap && !scan.at('more', quantity.outerNext) && !scan.has('move', quantity.outerNext, head.first));
}

/** ", its main customer," is said by the way: the figure after it is of the noun before. */
const isAside = (scan: Scan, head: Head): boolean =>
  head.form === 'partner' && [1, 2, 3, 4].some((back) => /^[,،]$/.test(scan.tokens[head.first - back]?.text ?? '')) && [0, 1, 2].some((ahead) => /^[,،]$/.test(scan.tokens[head.next + ahead]?.text ?? ''));

/** "Exports and imports grew by 12 % and 7 %": the first figure is of the first of two joined heads. */
function coordinated(scan: Scan, quantity: Quantity, before: readonly Head[], quantities: readonly Quantity[]): Head | undefined {
  const [a, b] = before.slice(-2);
  const next = quantities[quantities.indexOf(quantity) + 1];
  if (!a || !b || !next || next.kind !== quantity.kind || b.first - a.next > 4 || !scan.within('and', a.next, b.first).length) return undefined;
  if (quantities.some((q) => q.first >= a.next && q.next <= quantity.first)) return undefined;
  const joined = scan.within('and', quantity.outerNext, next.outerFirst).length > 0 && next.outerFirst - quantity.outerNext <= 4;
  return joined && !scan.has('metric', quantity.next, next.first) ? a : undefined;
}

/** "Exports rose by 23 % and imports by 31 %, to respectively 57 and 82 billion": of the last two flows, in their order. */
function respective(scan: Scan, quantity: Quantity, before: readonly Head[], quantities: readonly Quantity[]): Head | undefined {
  const flows = before.filter((head) => head.metric !== 'none');
  const b = flows.at(-1);
  const a = flows.findLast((head) => head.metric !== b?.metric);
  const place = a && b ? respectivePlace(scan, quantity, quantities) : undefined;
  return place === undefined ? undefined : [a, b][place];
}

const MAKES_UP = 4;
/** "Exports make up $1.1 billion of total trade": an amount is of the flow that makes it up, not of the whole. */
const makesUp = (scan: Scan, head: Head, { kind, outerFirst }: Quantity): boolean =>
  kind === 'money' && head.form === 'noun' && head.metric !== 'none' && scan.all('shareVerb').some((mark) => mark.first >= head.next && mark.first - head.next <= 1 && mark.next <= outerFirst && outerFirst - mark.next <= MAKES_UP);

const COVERED_WITHIN = 4;
/** "Exports covered 64 % of imports": the rate is of the verb, not of the flow that is covered. */
const isCovered = ({ metric, next }: Head, { kind, outerFirst }: Quantity): boolean => metric === 'coverage_rate' && kind === 'percent' && outerFirst - next <= COVERED_WITHIN;

const WHOLE_WITHIN = 14;
/** "Exports covered 64 % of imports, against 62 % before", "deckten die Einfuhren zu 106 Prozent": behind the flow that is covered, too. */
const isRateOf = (rate: Head, covered: Head, { kind }: Quantity): boolean => rate.metric === 'coverage_rate' && covered.metric === 'imports' && (kind === 'percent' || kind === 'pp') && covered.first - rate.next <= WHOLE_WITHIN;

const TO_VERB = 3;
/** "Für 5 Millionen exportiert und für 3 Millionen importiert": the participle that closes the clause of a quantity. */
function closing(scan: Scan, quantity: Quantity, next: Head): boolean {
  const gap = scan.tokens.slice(quantity.outerNext, next.first);
  return scan.traits.verb === 'last' && next.form === 'verb' && gap.length <= TO_VERB && gap.every((token, i) => token.kind === 'word' && !scan.joins(quantity.outerNext + i)) && !scan.at('and', next.first) && !scan.at('move', next.first) && scan.traits.participle?.test(scan.tokens[next.first]!.text) === true;
}

const WHOLE_REACH = 6;
/** "Exports make up $1.1 billion of total trade, a 10 percent growth": what comes after the whole is of what makes it up. */
function makerBefore(scan: Scan, whole: Head, quantity: Quantity, before: readonly Head[], quantities: readonly Quantity[]): Head | undefined {
  const amount = quantities[quantities.indexOf(quantity) - 1];
  const isWhole = amount !== undefined && whole.first >= amount.next && whole.first - amount.next <= WHOLE_REACH && quantity.kind === 'percent' && scan.tokens[whole.next]?.text === ',';
  return isWhole ? before.find((head) => head !== whole && makesUp(scan, head, amount)) : undefined;
}

/** The head a quantity belongs to, or undefined where the sentence has none for it. */
export function headFor(scan: Scan, quantity: Quantity, heads: readonly Head[], quantities: readonly Quantity[]): Head | undefined {
  const before = heads.filter((head) => head.first < quantity.outerFirst && head.next <= quantity.first);
  const after = heads.filter((head) => head.first >= quantity.outerNext);
  const next = after[0];
  const within = heads.find((head) => head.first >= quantity.first && head.next <= quantity.next);
  const last = before.findLast((head) => !isAside(scan, head)) ?? before.at(-1);
  if (last && (makesUp(scan, last, quantity) || isCovered(last, quantity))) return last;
  const rate = before.at(-2);
  if (last && rate && isRateOf(rate, last, quantity)) return rate;
  const maker = last && makerBefore(scan, last, quantity, before, quantities);
  if (maker) return maker;
  if (next && (ofNext(scan, quantity, next) || closing(scan, quantity, next)) && !quantities.some((q) => q.first >= quantity.next && q.next <= next.first)) return next;
  const paired = respective(scan, quantity, before, quantities) ?? coordinated(scan, quantity, before, quantities);
  if (paired) return paired;
  const partnerish = quantity.kind === 'rank' ? [within, next, last].find((head) => head?.form === 'partner') : undefined;
  if (partnerish) return partnerish;
  if (within) return within;
  if (last && !partsBetween(scan, last.next, quantity.outerFirst)) return last;
  if (next && !breaksBetween(scan, quantity.outerNext, next.first)) return next;
  return last;
}

const ASIDE_ENDS = /^[,،]$/;
const LONGEST_ASIDE = 8;
/** The end of words between commas that begin at a token, or one word after it ("n'a pas, …, vendu", "has not in fact sold"). */
export function asideEnd(scan: Scan, from: number): number {
  const opens = [from, from + 1, from + 2].find((at) => ASIDE_ENDS.test(scan.tokens[at]?.text ?? ''));
  if (opens === undefined) return from;
  const closes = scan.tokens.findIndex((token, at) => at > opens && at <= opens + LONGEST_ASIDE && ASIDE_ENDS.test(token.text));
  return closes < 0 ? from : closes + 1;
}
