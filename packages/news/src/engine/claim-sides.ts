import { breaksBetween } from './clause.ts';
import { contractPair } from './contract-sides.ts';
import type { Pair } from './discourse.ts';
import { isWithin, rankPair } from './flow.ts';
import type { Kind, Metric, PlaceMention, PlaceRole } from './frame.ts';
import type { Quantity } from './quantity.ts';
import { apposedPartner, rankInList } from './partner-lists.ts';
import { sharedPair, sharesOut } from './shares.ts';
import type { TradeHead, Work } from './work.ts';

const SHARES: ReadonlySet<Kind> = new Set(['share', 'share_change']);
const RANKS: ReadonlySet<Kind> = new Set(['rank', 'rank_change']);
/** Kinds that tell of one country in another's list, and leave the flow spoken of as it is. */
export const PARTS: ReadonlySet<Kind> = new Set(['share', 'share_change', 'rank']);

/** The sides of a figure by its kind: of a rank or a share whose list or whole it is; undefined for a rank of nobody. */
export function sidesOf(work: Work, kind: Kind, quantity: Quantity, head: TradeHead, places: readonly PlaceMention[], pair: Pair | undefined, before: Pair | undefined): Pair | undefined {
  const { context } = work;
  const ranked = RANKS.has(kind) ? rankOf(work, quantity, head, places) : undefined;
  if (kind === 'rank' && (!ranked || (ranked.partner === 'WORLD' && head.form === 'partner' && head.metric === 'turnover'))) return undefined;
  if (ranked && ranked.partner !== 'WORLD') context.pair = ranked;
  const taken = takenBy(work, quantity, head, pair);
  const shared = taken ? undefined : (SHARES.has(kind) || (kind === 'level' && accounts(work, quantity, places))) && head.metric !== 'coverage_rate' && sharesOut(work, quantity, head) ? sharedPair(work, head, places.length > 0 ? places : subjectBefore(work, quantity), before) : undefined;
  if (shared) context.pair = shared;
  const same = SHARES.has(kind) && !shared && places.length === 0 ? sameWhole(work) : undefined;
  if (same) return same;
  const listed = listedAmount(work, quantity, pair);
  if (listed) return listed;
  const aimed = head.aimed ? context.main : undefined;
  const contracted = head.metric === 'contract_value' ? contractPair(work, head) : undefined;
  return ranked ?? taken ?? shared ?? aimed ?? contracted ?? pair ?? { reporter: 'WORLD', partner: 'WORLD' };
}

/** "In 2022 3 % of Spain's exports went to Morocco. That share rose to 3.2 %": of the same whole, right after it. */
const sameWhole = ({ context, heads }: Work): Pair | undefined => (heads.length === 0 && context.afterShare ? context.whole : undefined);

const BEHIND = 3;
/** "Dänemark (610 Millionen Euro), gefolgt von Polen (570 Millionen)": an amount in brackets, or after "with", is of the country right before them, also behind "followed by", and one after "seguido de Israel, con". */
function listedAmount({ scan, places }: Work, quantity: Quantity, pair: Pair | undefined): Pair | undefined {
  const behind = places.find((one) => one.role === 'than');
  const isMember = (one: PlaceMention) => one.role === 'than' || (behind !== undefined && one.first > behind.first && one.code !== pair?.reporter);
  const place = places.find((one) => isMember(one) && one.next < quantity.outerFirst && quantity.outerFirst - one.next <= BEHIND);
  const opens = place && (((scan.tokens[place.next]!.text === '(' || scan.is('withAmount', place.next)) && place.next === quantity.outerFirst - 1) || (scan.tokens[place.next]!.text === ',' && scan.at('prep', place.next + 1)?.key === 'with'));
  return place && opens && pair && quantity.kind !== 'percent' ? { reporter: pair.reporter, partner: place.code } : undefined;
}

const FLOWS: ReadonlySet<Metric> = new Set(['exports', 'imports']);
const TAKERS: ReadonlySet<PlaceRole> = new Set(['subject', 'goods', 'own', 'to']);
const WHOLE_REACH = 6;
/** "Africa bought 18 % of Turkey's exports", "American buyers accounted for €36.8 billion of Germany's exports": a part of one country's flow that another takes. */
function takenBy({ scan, places }: Work, { first, outerFirst, next }: Quantity, head: TradeHead, pair: Pair | undefined): Pair | undefined {
  if (!pair || pair.partner !== 'WORLD' || pair.reporter === 'WORLD' || head.form !== 'noun' || !FLOWS.has(head.metric) || head.first < next || head.first - next > WHOLE_REACH || scan.at('prep', next)?.key !== 'of') return undefined;
  const taker = places.findLast((place) => place.next <= first && TAKERS.has(place.role) && !isWithin(place.code, pair.reporter));
  return taker && ['metricVerb', 'shareVerb', 'partner'].some((category) => scan.has(category, taker.next, outerFirst)) ? { reporter: pair.reporter, partner: taker.code } : undefined;
}

const ACCOUNTS = 3;
/** "The EU accounted for €7.9 billion", "На Китай пришлось $1,5 млрд": an amount that is a country's part of the flow told before. */
const accounts = ({ scan, heads }: Work, quantity: Quantity, places: readonly PlaceMention[]): boolean =>
  heads.length === 0 && places.length === 1 && scan.all('shareVerb').some((mark) => mark.next <= quantity.outerFirst && quantity.outerFirst - mark.next <= ACCOUNTS && places[0]!.first < quantity.first);

/** "China supplied 23 % of imports": the country that a share under another head is told of. */
const subjectBefore = ({ places, scan }: Work, quantity: Quantity): readonly PlaceMention[] => {
  const subject = places.findLast((place) => place.role === 'subject' && place.next <= quantity.first);
  return subject && !breaksBetween(scan, subject.next, quantity.first) ? [subject] : [];
};

/** "… reached 29 %, while China ranked first among …": a place on the other side of a break is of another thought, which has a place of its own. */
const isCut = ({ scan, places }: Work, place: PlaceMention, quantity: Quantity): boolean =>
  scan.within('break', Math.min(place.next, quantity.next), Math.max(place.first, quantity.first)).some((mark) => mark.key === 'break' && places.some((other) => other.role !== 'than' && (place.first < mark.first ? other.first >= mark.next : other.next <= mark.first)));

function rankOf(work: Work, quantity: Quantity, head: TradeHead, places: readonly PlaceMention[]): Pair | undefined {
  if (!work.heads.some((one) => one.form === 'partner') && head.metric === 'contract_value') return undefined;
  const apposed = apposedPartner(work, head, quantity);
  if (apposed) return apposed;
  const told = pairBeforeColon(work, head, quantity);
  if (told) return told;
  const several = work.quantities.filter((one) => one.kind === 'rank').length > 1;
  const near = work.places.filter((place) => !work.scan.tokens.slice(Math.min(place.next, quantity.next), Math.max(place.first, quantity.first)).some((token) => token.text === ';') && !isCut(work, place, quantity));
  return rankInList(work, head, quantity, near) ?? rankPair(head, near.length > places.length ? near : places, work.context, several ? quantity.first : 0);
}

/** "Ecuador vende más a Colombia: el país vecino es su cuarto destino": a rank in a clause without a country, after the flow it is a rank of. */
function pairBeforeColon({ scan, places, context }: Work, { form, metric }: TradeHead, { first }: Quantity): Pair | undefined {
  const colon = scan.tokens.slice(0, first).findLastIndex((token) => token.text === ':');
  if (colon < 0 || form !== 'partner' || metric === 'turnover' || places.some((place) => place.first > colon)) return undefined;
  return context.sentencePair?.partner === 'WORLD' ? undefined : context.sentencePair;
}
