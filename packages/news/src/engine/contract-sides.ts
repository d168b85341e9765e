import { otherOf, type Pair } from './discourse.ts';
import type { PlaceMention, PlaceRole } from './frame.ts';
import type { TradeHead, Work } from './work.ts';

/** Roles of the customer's country: "a contract from the Saudi …", "с эмиратской …", "in Oran". */
const CUSTOMER: ReadonlySet<PlaceRole> = new Set(['from', 'with', 'to', 'in', 'of']);
const PASSED: ReadonlySet<PlaceRole> = new Set(['than', 'among']);

const country = (code: string): string => code.slice(0, 2);

/** Whether a preposition of the customer stands before a place, over an adjective and a noun or two. */
const isCustomers = ({ scan }: Work, place: PlaceMention): boolean =>
  CUSTOMER.has(place.role) || [0, 1, 2].some((back) => CUSTOMER.has(scan.before('prep', place.first - back)?.key as PlaceRole));

/**
 * Who sells and who buys under a contract: the country of the firm that wins it, told before it ("Turkey's Anka Insaat has
 * won a contract …"), and that of the customer. A firm without a country is of the one spoken of that is not the customer's.
 */
export function contractPair(work: Work, head: TradeHead): Pair | undefined {
  const { context, places } = work;
  const told = places.filter((place) => !PASSED.has(place.role) && /^[A-Z]{2}(?:-|$)/.test(place.code) && place.code !== 'EU');
  const seller = told.find((place) => place.first < head.first && !isCustomers(work, place));
  const buyer = told.find((place) => place !== seller && country(place.code) !== (seller && country(seller.code)));
  if (seller && buyer) return { reporter: country(seller.code), partner: country(buyer.code) };
  const [one] = told;
  const other = one && (countryBeside(one.code, context.pair) ?? [context.main?.reporter, ...context.homes, ...context.named].find((code) => code !== undefined && /^[A-Z]{2}(?:-|$)/.test(code) && code !== 'EU' && country(code) !== country(one.code)));
  if (!one) return undefined;
  if (other === undefined) return seller ? undefined : { reporter: 'WORLD', partner: country(one.code) };
  return seller ? { reporter: country(seller.code), partner: country(other) } : { reporter: country(other), partner: country(one.code) };
}

/** The other side of the pair spoken of. */
const countryBeside = (code: string, pair: Pair | undefined): string | undefined => {
  const other = pair && (otherOf(pair, code) ?? otherOf(pair, country(code)));
  return other !== undefined && /^[A-Z]{2}(?:-|$)/.test(other) && other !== 'EU' ? other : undefined;
};
