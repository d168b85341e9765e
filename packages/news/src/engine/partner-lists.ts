import type { Discourse, Pair, PartnerList } from './discourse.ts';
import { isGroup, isNextBuyer, isWithin, type Sides } from './flow.ts';
import type { Head, Metric, PlaceMention, PlaceRole } from './frame.ts';
import type { Quantity } from './quantity.ts';
import type { Run } from './run.ts';
import { isTrade, type TradeHead, type Work } from './work.ts';

const FLOWS: ReadonlySet<Metric> = new Set(['exports', 'imports']);
const APART = 1;

/** "Most of it went to ten countries", "the top five were", "fourth place": words that open or go on with a list of one country's partners. */
function opensList(work: Work, head: Head & { metric: Metric }, { reporter, places }: Sides): PartnerList | undefined {
  const { scan, context, paragraph } = work;
  const owner = reporter !== undefined && places.some((place) => place.code === reporter && (place.role === 'own' || place.role === 'of')) ? reporter : context.pair?.reporter;
  if (owner === undefined || isGroup(owner) || !FLOWS.has(head.metric) || isOfRivals(work, head) || (reporter !== undefined && isNextBuyer(head, reporter, context))) return undefined;
  const told = scan.all('partnerList').length > 0 || (work.quantities.some((quantity) => quantity.kind === 'rank') && work.places.every((place) => place.code !== owner));
  return told ? { reporter: owner, whole: context.pair?.reporter === owner && isGroup(context.pair.partner) ? context.pair.partner : 'WORLD', metric: head.metric, paragraph } : undefined;
}

/** A list of suppliers where exports were told, or of buyers where imports were: those of another country. */
const isOfRivals = ({ heads }: Work, { metric }: Head): boolean => heads.some((one) => one.form === 'partner' && FLOWS.has(one.metric as Metric) && one.metric !== metric);

const isGoingOn = (list: PartnerList | undefined, context: Discourse, paragraph: number): list is PartnerList =>
  list !== undefined && paragraph - list.paragraph <= APART && (context.pair === undefined || context.pair.reporter === list.reporter);

/** "Algeria heads the list with 979 million, Libya was second with 636": a country alone in a list of another's partners is one of them. */
export function inListOfPartners(work: Work, head: Head | undefined, run: Run, sides: Sides): Pair | undefined {
  const { context, paragraph } = work;
  const flow = head ?? context.head;
  if (!isTrade(flow)) return undefined;
  const opened = opensList(work, flow, sides);
  if (opened) context.partners = opened;
  const list = context.partners;
  if (!isGoingOn(list, context, paragraph) || list.metric !== flow.metric || (list.ofRank === true && head !== undefined)) return undefined;
  context.partners = { ...list, paragraph };
  return memberOf(list, run.places, run.quantities[0]);
}

/** "France was Algeria's largest supplier": the sentences after it may go on with "Russia followed with 1.8 million". */
export function openByRank({ context, paragraph, quantities }: Work, { metric, form }: Head, { reporter }: Pair): void {
  if (form !== 'partner' || metric === 'none' || isGroup(reporter) || !quantities.some((quantity) => quantity.kind === 'rank')) return;
  context.partners = { reporter, whole: 'WORLD', metric, paragraph, ofRank: true };
}

const ALONE: ReadonlySet<PlaceRole> = new Set(['subject', 'by', 'than']);

/** The pair of the country that a figure of a list is told of; that of the whole list where it is told of several together. */
function memberOf({ reporter, whole }: PartnerList, places: readonly PlaceMention[], quantity: Quantity | undefined): Pair | undefined {
  if (places.length === 0 || !places.every((place) => ALONE.has(place.role) && !isWithin(place.code, reporter) && !isGroup(place.code))) return undefined;
  const before = quantity ? places.filter((place) => place.next <= quantity.first) : [];
  const told = before.length > 0 ? before : places;
  return { reporter, partner: told.length === 1 ? told[0]!.code : whole };
}

const BESIDE = 5;

/** "Fourth place was taken by Tunisia": the country nearest to a rank in a list of partners. */
export function rankInList({ context, paragraph }: Work, head: TradeHead, quantity: Quantity, places: readonly PlaceMention[]): Pair | undefined {
  const list = context.partners;
  if (!isGoingOn(list, context, paragraph) || list.metric !== head.metric || head.form === 'partner') return undefined;
  const far = (place: PlaceMention): number => Math.max(place.first - quantity.next, quantity.first - place.next);
  const [member] = places.filter((place) => ALONE.has(place.role) && far(place) <= BESIDE).sort((a, b) => far(a) - far(b));
  return member && member.code !== list.reporter ? { reporter: list.reporter, partner: member.code } : undefined;
}

const APPOSED = 3;

/** "With the US, the second largest partner, it was 211.9 billion": a country set off by a comma before its rank is in the list of the one spoken of. */
export function apposedPartner({ scan, places, context: { pair } }: Work, { metric }: Head, rank: Quantity | undefined): Pair | undefined {
  if (rank?.kind !== 'rank' || metric === 'none' || FLOWS.has(metric) || pair === undefined || pair.reporter === 'WORLD') return undefined;
  const place = places.find((one) => one.role === 'with' && one.next < rank.first && rank.first - one.next <= APPOSED && /^[,،]$/.test(scan.tokens[one.next]!.text));
  return place && place.code !== pair.reporter ? { reporter: pair.reporter, partner: place.code } : undefined;
}
