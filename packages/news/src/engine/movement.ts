import type { Mark } from '../grammar/matcher.ts';
import type { Scan } from '../grammar/scan.ts';
import type { Words } from '../grammar/words.ts';
import type { Token } from '../text/tokens.ts';
import { asideEnd, breaksBetween, partsBetween } from './clause.ts';
import type { Head, Metric } from './frame.ts';
import type { Quantity } from './quantity.ts';

/** Heads whose own words may look like a change: "unter dem Strich ein Minus". */
const BALANCES: ReadonlySet<Metric | 'none'> = new Set(['trade_deficit', 'trade_surplus']);

/** The direction of a change, and the words that tell it. */
export interface Movement {
  readonly sign: 1 | -1;
  readonly mark: Mark;
  readonly where: 'before' | 'after' | 'carried';
}

const signTold = (token: Token | undefined, up: Words, down: Words): 1 | -1 | undefined => (up.has(token?.norm) ? 1 : down.has(token?.norm) ? -1 : undefined);

/** "The deficit worsened by 31 billion" is a rise of it, and so is "the balance worsened" of a balance below nought. */
export const signOfDeficit = (scan: Scan, { first }: Mark): 1 | -1 | undefined => signTold(scan.tokens[first], scan.cues.worsens, scan.cues.improves);

const signOf = (mark: Mark): 1 | -1 => (mark.key === 'down' ? -1 : 1);

/** "159,5 milliards FCFA (+169,7 %) de plus": past the rate in brackets right after an amount. */
export const pastRate = (scan: Scan, at: number): number => {
  const close = scan.tokens[at]?.text === '(' ? scan.tokens.findIndex((token, i) => i > at && i - at <= LONGEST_RATE && token.text === ')') : -1;
  return close < 0 || scan.at('more', close + 1) === undefined ? at : close + 1;
};
const LONGEST_RATE = 6;

/** "8 percent more", "4,4 % menos", "15.9% wider": a comparative right after the quantity. */
function rightAfter(scan: Scan, quantity: Quantity): Mark | undefined {
  const from = pastRate(scan, quantity.outerNext);
  for (let gap = 0; gap <= 2; gap++) {
    const at = from + gap;
    const mark = longer(scan.at('more', at), scan.at('move', at));
    if (mark && !inPlaceName(scan, mark)) return mark;
    const token = scan.tokens[at];
    if (!token || token.kind !== 'word' || scan.at('and', at) || scan.at('metric', at) || scan.at('until', at)) return undefined;
  }
  return undefined;
}

/** "Países Bajos" does not fall. */
const inPlaceName = (scan: Scan, mark: Mark): boolean => { const place = scan.covering('place', mark.first); return place !== undefined && place.next - place.first > 1; };

/** "Exporte plus Importe": a sum, no change. */
const addsFlows = (scan: Scan, { first, next }: Mark): boolean => scan.before('metric', first) !== undefined && scan.at('metric', next) !== undefined;

const longer = (a: Mark | undefined, b: Mark | undefined): Mark | undefined => (a && b ? (b.next > a.next ? b : a) : (a ?? b));

/**
 * The change a quantity is the size of. Words right after it come first ("8 Prozent mehr"), then a verb before it in
 * its own clause, then a verb that closes the clause ("um 4 % gesunken"), then the verb of the quantity before it.
 */
export function movementOf(scan: Scan, quantity: Quantity, head: Head | undefined, quantities: readonly Quantity[], previous: Movement | undefined): Movement | undefined {
  const near = rightAfter(scan, quantity) ?? joinedAfter(scan, quantity, quantities);
  if (near && !ofNext(scan, quantity, near, quantities)) return { sign: signOf(near), mark: near, where: 'after' };
  const extreme = extremeAfter(scan, quantity);
  if (extreme) return { sign: signOf(extreme), mark: extreme, where: 'after' };
  const index = quantities.indexOf(quantity);
  const bracketed = scan.tokens[quantity.outerFirst - 1]?.text === '(';
  const floor = (bracketed ? quantities.slice(0, index).findLast((one) => one.kind !== 'bare') : quantities[index - 1])?.outerNext ?? 0;
  const ceiling = quantities[index + 1]?.outerFirst ?? scan.tokens.length;
  const parts = bracketed ? partsBetween : breaksBetween;
  const moves = scan.all('move').filter((mark) => mark.key !== 'flat' && !inPlaceName(scan, mark) && !scan.covering('partnerList', mark.first) && !addsFlows(scan, mark) && !(head && BALANCES.has(head.metric) && mark.first >= head.first && mark.next <= head.next));
  const denied = deniedBefore(scan, quantity, quantities[index - 1]);
  const end = denied ?? quantity.outerFirst;
  const before = moves.filter((mark) => mark.first >= (denied === undefined ? floor : (quantities[index - 2]?.outerNext ?? 0)) && mark.next <= end && !parts(scan, mark.next, end)).at(-1);
  const late = moves.find((mark) => mark !== near && !opensNext(scan, quantity, mark, quantities) && mark.first >= quantity.outerNext && mark.next <= ceiling && !breaksBetween(scan, quantity.outerNext, mark.first) && !commaThenHead(scan, quantity.outerNext, mark.first, head));
  const closing = late ?? closes(scan, quantity, quantities, moves);
  const ownsBefore = before && (head === undefined || head.first >= quantity.first || before.first >= head.first || head.first - before.next <= 4);
  if (ownsBefore) return { sign: particleAfter(scan, quantity) ?? signOf(before), mark: before, where: 'before' };
  if (closing) return { sign: signOf(closing), mark: closing, where: 'after' };
  if (before) return { sign: signOf(before), mark: before, where: 'before' };
  const own = previous && particleAfter(scan, quantity);
  return previous && { ...previous, ...(own ? { sign: own, where: 'after' } : { where: 'carried' }) };
}

const EXTREME_REACH = 5;
/** "The United Kingdom (€855 million) showed the largest rise": a greatest change, of which what stands in brackets before it is the size. */
export function extremeAfter(scan: Scan, { outerFirst, outerNext }: Quantity): Mark | undefined {
  if (scan.tokens[outerFirst - 1]?.text !== '(' || scan.tokens[outerNext]?.text !== ')') return undefined;
  const mark = scan.all('move').find((one) => one.first > outerNext && one.first - outerNext <= EXTREME_REACH && !scan.tokens.slice(outerNext + 1, one.first).some((token) => token.kind !== 'word'));
  return mark && scan.says('extreme', outerNext, mark.first) ? mark : undefined;
}

const NOT_REACH = 3;
/** "Rose not by 12 but by 14 per cent", "did not rise by 12 but by 14 per cent": up to where the verb of both figures is looked for. */
function deniedBefore(scan: Scan, { outerFirst }: Quantity, denied: Quantity | undefined): number | undefined {
  if (!denied || !scan.says('but', denied.outerNext, outerFirst)) return undefined;
  if (scan.has('move', denied.outerNext, outerFirst)) return undefined;
  const not = scan.all('not').findLast((mark) => mark.first < denied.outerFirst && denied.outerFirst - asideEnd(scan, mark.next) <= NOT_REACH);
  return not && scan.has('move', not.next, denied.outerFirst) ? denied.outerFirst : not?.first;
}

/** "Die Exporte nahmen um 4 % ab und die Importe um 1 % zu": the particle of a verb that the clause before has told. */
const particleAfter = (scan: Scan, { outerNext }: Quantity): 1 | -1 | undefined =>
  isParticle(scan, outerNext + 1) ? signTold(scan.tokens[outerNext], scan.cues.upParticle, scan.cues.downParticle) : undefined;

/** A particle closes its clause, but for what the change led to: "nahm um 4 % zu", "um 4 % zu auf 5 Mrd."; "steht ein Minus von 4 % zu Buche" has none. */
const isParticle = (scan: Scan, next: number): boolean =>
  scan.tokens[next]?.kind !== 'number' && (scan.tokens[next]?.kind !== 'word' || scan.joins(next) || ['prep', 'until', 'compare', 'period', 'break', 'range', 'say', 'source'].some((category) => scan.at(category, next) !== undefined));

/** "6.8 % and 9.1 % more", "€500 million or 16 % more": what is told right after the second of two joined figures is of both. */
function joinedAfter(scan: Scan, quantity: Quantity, quantities: readonly Quantity[]): Mark | undefined {
  const next = quantities[quantities.indexOf(quantity) + 1];
  if (next?.kind !== 'percent') return undefined;
  const joins = quantity.kind === 'percent' ? scan.at('and', quantity.outerNext) : quantity.kind === 'money' ? scan.at('thatIs', quantity.outerNext) : undefined;
  return joins && isOnlyBase(scan, joins.next, next.outerFirst) ? rightAfter(scan, next) : undefined;
}

const LONGEST_BASE = 8;
const TOLD_OF_BASE = ['compare', 'period', 'by', 'prep', 'month'];
/** "Gegenüber August um 1,4 % und gegenüber September 2024 um 2,0 % gestiegen": nothing between but what the second is set against. */
const isOnlyBase = (scan: Scan, from: number, to: number): boolean =>
  to - from <= LONGEST_BASE && scan.tokens.slice(from, to).every((token, i) => TOLD_OF_BASE.some((category) => scan.covering(category, from + i)) || token.kind === 'number' || token.text.length <= 3);

/** "3.1 مليار دولار بزيادة قدرها 21%", "400 millones con un alza del 3 %": a change told after an amount is that of the per cent after it. */
function ofNext(scan: Scan, quantity: Quantity, mark: Mark, quantities: readonly Quantity[]): boolean {
  const next = quantities[quantities.indexOf(quantity) + 1];
  return (quantity.kind === 'money' || quantity.kind === 'volume') && next?.kind === 'percent' && next.first >= mark.next && next.outerFirst - mark.next <= OF_NEXT && !scan.before('by', quantity.outerFirst) && (mark.clitic === 'b' || !scan.before('until', next.outerFirst));
}

const OF_NEXT = 2;

/** "بـ 73 مليار ريال، وبنمو يقدر بـ 44 %": a noun of change right before the next per cent, over words alone. */
function opensNext(scan: Scan, quantity: Quantity, mark: Mark, quantities: readonly Quantity[]): boolean {
  const next = quantities[quantities.indexOf(quantity) + 1];
  return quantity.kind === 'money' && next?.kind === 'percent' && next.outerFirst >= mark.next && next.outerFirst - mark.next <= OF_NEXT && scan.tokens.slice(mark.next, next.outerFirst).every((token) => token.kind === 'word');
}

/** The verb at the end of a clause that tells first the change, then the level: "um 5,8 Prozent auf 31,5 Milliarden Euro gestiegen". */
function closes(scan: Scan, quantity: Quantity, quantities: readonly Quantity[], moves: readonly Mark[]): Mark | undefined {
  const level = quantities[quantities.indexOf(quantity) + 1];
  if (!level || level.first - quantity.next > 3 || !scan.before('until', level.outerFirst)) return undefined;
  return moves.find((mark) => mark.first >= level.next && mark.first - level.next <= 6 && !breaksBetween(scan, level.next, mark.first) && !scan.tokens.slice(level.next, mark.first).some((token) => token.kind === 'mark'));
}

/** Whether another subject than the figure's own ("Um 4 Prozent sind die Exporte gewachsen") comes in before the verb: ", and exports fell". */
const commaThenHead = (scan: Scan, from: number, to: number, head: Head | undefined): boolean =>
  scan.has('topic', from, to) || scan.within('metric', from, to).some((mark) => mark.first !== head?.first || scan.tokens.slice(from, to).some((token) => token.kind === 'mark'));
