import type { Scan } from '../grammar/scan.ts';
import { isOfImporters } from './buyers.ts';
import { otherOf, type Pair } from './discourse.ts';
import { isGroup, isWithin } from './flow.ts';
import type { Head, PlaceMention, PlaceRole } from './frame.ts';
import type { Run } from './run.ts';
import type { Work } from './work.ts';

/** A flow told from the seller's side. */
interface Sale {
  readonly head: Head;
  readonly pair: Pair;
}

/** "Chile bought", "Chilean customers bought". */
const isBuyer = (scan: Scan, place: PlaceMention): boolean => place.role === 'subject' || (place.form === 'adjective' && [place.next, place.first - 1].some((at) => scan.is('customers', at) || scan.is('importers', at)));
const PASSED: ReadonlySet<PlaceRole> = new Set(['in', 'than', 'among']);

/**
 * "China bought $4.4 billion of São Paulo's goods" in a text about São Paulo: what another country buys there is an
 * export. The seller is told, or the text is about its exports. Undefined where the buyer is the one the text is about,
 * or the seller another.
 */
export function soldBy({ context, scan, places: all }: Work, head: Head | undefined, { places }: Run): Sale | undefined {
  const home = context.main?.reporter;
  if (!head || !(head.buys || isOfImporters(head)) || home === undefined || (isGroup(home) && home !== 'EU')) return undefined;
  const buyer = (places.find((place) => isBuyer(scan, place)) ?? all.findLast((place) => isBuyer(scan, place) && place.next <= head.first))?.code;
  if (buyer === undefined || isWithin(home, buyer) || (context.pair !== undefined && otherOf(context.pair, home) === undefined)) return undefined;
  const seller = places.find((place) => place.code !== buyer && !PASSED.has(place.role))?.code;
  const isOurs = seller === undefined ? head.buys && context.mainHead?.metric === 'exports' : isWithin(home, seller);
  return isOurs ? { head: { ...head, metric: 'exports' }, pair: { reporter: home, partner: buyer } } : undefined;
}
