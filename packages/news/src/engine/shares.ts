import type { Scan } from '../grammar/scan.ts';
import type { Pair } from './discourse.ts';
import { sharePair } from './flow.ts';
import type { Head, PlaceMention, PlaceRole } from './frame.ts';
import type { KindReading } from './kinds.ts';
import type { Movement } from './movement.ts';
import { isCompared } from './compare.ts';
import type { Quantity } from './quantity.ts';
import type { TradeHead, Work } from './work.ts';

/** Whether a figure is a country's part of a flow: a share noun or verb is near, or it is "19 % of" the flow. */
export const sharesOut = ({ scan }: Work, quantity: Quantity, head: Head): boolean => head.share || scan.all('shareVerb').length > 0 || scan.all('share').length > 0 || head.first >= quantity.next;

/** The pair of a share by the words of its sentence and the flow spoken of before it. */
export const sharedPair = (work: Work, head: TradeHead, places: readonly PlaceMention[], before: Pair | undefined): Pair | undefined =>
  sharePair(work.scan, head, places, { ...work.context, pair: before ?? ownerOfList(work, places) });

/** "Avec 23 % du total, l'Espagne reste le premier client du Maroc": whose list the sentence tells of, where nothing was told before. */
function ownerOfList({ places: all, heads }: Work, places: readonly PlaceMention[]): Pair | undefined {
  const owner = heads.some((head) => head.form === 'partner') ? all.find((place) => (place.role === 'of' || place.role === 'own') && !places.includes(place)) : undefined;
  return owner && { reporter: owner.code, partner: 'WORLD' };
}

/** A share that a list goes on with, and the sides it has. */
export interface ListedShare {
  readonly kind: KindReading;
  readonly pair: Pair | undefined;
  readonly places: readonly PlaceMention[];
}

/** What an item of a list of shares names: a country ("Tanzania 24 %"), or goods ("sunflower oil (9 %)"). */
interface Item {
  readonly place?: PlaceMention | undefined;
  readonly bracketed: boolean;
}

const LEAD = 3;

const FAR: ReadonlySet<PlaceRole> = new Set(['to', 'from', 'with']);
const TAIL_REACH = 5;
/** "52 % of the exports went to Chile, 41 % to Peru": the country after a figure, where the one before it is of the figure before. */
const tailOf = ({ places, quantities }: Work, { role }: PlaceMention, { next }: Quantity): PlaceMention | undefined =>
  FAR.has(role) ? places.find((one) => FAR.has(one.role) && one.first >= next && one.first - next <= TAIL_REACH && !quantities.some((other) => other.first >= next && other.first < one.first)) : undefined;

/** The country or the goods right before a figure, over a bracket or a short word. */
function itemBefore(work: Work, quantity: Quantity): Item | undefined {
  const { scan, places } = work;
  const opening = bracketBefore(scan, quantity);
  const bracketed = opening !== undefined;
  const inside = bracketed && opening < quantity.outerFirst - 1 && scan.before('goods', quantity.outerFirst - 1) !== undefined;
  const from = bracketed && !inside ? opening : quantity.outerFirst;
  for (let back = 0; back <= LEAD; back++) {
    const place = places.find((one) => one.next === from - back);
    const tail = place && !bracketed ? tailOf(work, place, quantity) : undefined;
    if (tail) return { place: tail, bracketed };
    if (place) return place.role === 'than' && !bracketed && back > 1 ? undefined : { place, bracketed };
    if (scan.before('goods', from - back) || (bracketed && isNoun(scan, from - 1))) return { bracketed };
    if (!passes(scan, from - back - 1)) return undefined;
  }
  return undefined;
}

const BRACKET = 8;

/** The bracket that a figure closes: "(14,9 Prozent)", "(12,5 млрд долл., 18,9%)"; undefined where it stands in none. */
function bracketBefore(scan: Scan, quantity: Quantity): number | undefined {
  if (scan.tokens[quantity.outerNext]?.text !== ')') return undefined;
  for (let at = quantity.outerFirst - 1; at >= Math.max(0, quantity.outerFirst - BRACKET); at--) if (scan.tokens[at]!.text === '(') return at;
  return undefined;
}

const isNoun = (scan: Scan, at: number): boolean => scan.tokens[at]?.kind === 'word' && !['unit', 'currency', 'scale', 'period'].some((category) => scan.before(category, at + 1));

const passes = (scan: Scan, at: number): boolean => {
  const token = scan.tokens[at];
  return token !== undefined && (/^[,،:-]$/.test(token.text) || (token.kind === 'word' && (token.text.length <= 4 || scan.cues.atRate.has(token.norm)) && !scan.covering('move', at)));
};

const LISTS = ['share', 'shareVerb', 'partner'];

/** Whether shares or ranks are being listed where an item stands: one was told before, or the words name partners, shares or a flow that does not change. */
function inList(work: Work, { bracketed }: Item): boolean {
  const { scan, context } = work;
  if (work.listing || LISTS.some((category) => scan.all(category).length > 0)) return true;
  return bracketed && (context.whole !== undefined && work.paragraph - context.paragraph <= 1 || (scan.all('move').length === 0 && work.heads.some((head) => head.metric !== 'none')));
}

/**
 * A per cent in a list of shares: "Uganda took 43 %, Tanzania 24 % and Rwanda 12 %", "hinter China (14,9 Prozent)",
 * or one set against a share ("11 % … against 14 % a year before"). Undefined where no shares are listed.
 */
export function listedShare(work: Work, quantity: Quantity, movement: Movement | undefined, before: Pair | undefined): ListedShare | undefined {
  const { scan, context } = work;
  if (quantity.kind !== 'percent' || quantity.sign !== undefined) return undefined;
  const code = scan.grammar.language.code;
  const kind: KindReading = { kind: 'share', value: quantity.value, rules: [`${code}.kind.share`, `${code}.list.share`] };
  const item = movement === undefined || movement.where === 'carried' ? itemBefore(work, quantity) : undefined;
  if (item && inList(work, item)) return { kind, ...sidesOfItem(work, item, before) };
  if (withRank(scan, quantity) && isBeforeRank(work, quantity)) return { kind, pair: undefined, places: [] };
  if (work.kind === 'rank' && (movement === undefined || movement.where === 'carried') && (withRank(scan, quantity) || opensBracket(scan, quantity))) return { kind, pair: context.whole, places: [] };
  return work.kind === 'share' && isCompared(scan, quantity) ? { kind, pair: context.whole, places: [] } : undefined;
}

/** "Le 2e rang des destinations (7,4 % du total)". */
const opensBracket = (scan: Scan, quantity: Quantity): boolean => scan.tokens[quantity.outerFirst - 1]?.text === '(';

/** "der größte Abnehmer mit 39 Prozent", "premier client du pays avec 26 %". */
export const withRank = (scan: Scan, quantity: Quantity): boolean => [0, 1].some((back) => scan.before('prep', quantity.outerFirst - back)?.key === 'with' || scan.before('by', quantity.outerFirst - back)?.key === 'by');

const RANK_AFTER = 4;
/** "Germany remained with 17 per cent the largest buyer": the share of the one that the rank is of. */
const isBeforeRank = ({ scan }: Work, { next }: Quantity): boolean => scan.all('rank').some((mark) => mark.first >= next && mark.first - next <= RANK_AFTER && !scan.tokens.slice(next, mark.first).some((token) => token.kind === 'mark'));

/** A country's share is of the whole told before; that of goods, of the flow spoken of. */
function sidesOfItem({ context, listing, heads }: Work, { place }: Item, before: Pair | undefined): { pair: Pair | undefined; places: readonly PlaceMention[] } {
  const whole = listing || heads.length === 0 ? (context.whole ?? before) : before;
  if (!place || place.code === whole?.reporter) return { pair: listing ? context.whole : (before ?? context.pair), places: [] };
  return { pair: whole && { reporter: whole.reporter, partner: place.code }, places: [place] };
}
