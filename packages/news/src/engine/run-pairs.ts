import type { Scan } from '../grammar/scan.ts';
import { pairOfItem } from './bracket-items.ts';
import { otherOf, type Discourse, type Pair } from './discourse.ts';
import { isGroup, isWithin, pairOf, rankPair, statedSides, type Sides } from './flow.ts';
import type { Head, Metric, PlaceMention, PlaceRole } from './frame.ts';
import { isCity } from './mentions.ts';
import { apposedPartner, inListOfPartners, openByRank } from './partner-lists.ts';
import type { Quantity } from './quantity.ts';
import type { Run } from './run.ts';
import { isTrade, type Work } from './work.ts';

/** The sides of a run of figures; what they are is kept for the runs and sentences after. */
export function pairOfRun(work: Work, head: Head | undefined, run: Run, reversed: boolean): Pair | undefined {
  const { context, scan } = work;
  const { places, quantities } = run;
  const flow = head ?? context.head;
  if (!isTrade(flow)) return undefined;
  const listed = head?.form === 'partner' && !/exporter|importer/.test(head.rules[0]!) ? (apposedPartner(work, head, quantities[0]) ?? rankPair(flow, places, context)) : undefined;
  const sides = withThere(work, head, statedSides(flow.metric, places, flow));
  if (listed) openByRank(work, flow, listed);
  const member = listed || ofTheWorld(head, places) || ofListLine(work) ? undefined : inListOfPartners(work, head, run, sides);
  const item = pairOfItem(work, head, places, quantities);
  const opened = head?.form === 'noun' && places.length > 0 && places.every((place) => place.code === work.opening?.partner) ? work.opening : undefined;
  const found = item ?? opened ?? listed ?? ofTheWorld(head, places) ?? ofListLine(work) ?? member ?? mirrored(work, head, places) ?? mainAgain(work, head, places) ?? inPartnerList(work, head, places) ?? pairOf(head ? flow : { ...flow, form: 'carried' }, sides, context, reversed, work.both);
  const whole = found && regional(thither(work, quantities[0], found, places) ?? onlyOwner(work, found, places), places);
  const pair = whole && head && !work.both && places.length <= 1 && sides.partner === undefined && isTotal(scan, head) && !isOfPair(work, whole, places) && !sumsUp(work, head) ? { reporter: whole.reporter, partner: 'WORLD' } : whole;
  const setsPair = quantities.length > 0 || (!isAside(work, flow, places) && ((sides.reporter !== undefined && sides.partner !== undefined && (head !== undefined || (sides.places.some((place) => LINKED.has(place.role)) && !isOtherGroup(work, sides.reporter)))) || (work.heads.length === 1 && flow.metric !== 'contract_value')));
  if (pair && setsPair && (head || places.length > 0)) {
    context.pair = member ? { reporter: pair.reporter, partner: context.partners!.whole } : item ? wholeOf(context.pair, pair) : pair;
    if (places.length > 0) context.sentencePair = pair;
    context.ofHeadline = work.region === 'headline';
  }
  if (pair && !setsPair && head && places.length > MOST_SIDES && sides.reporter !== undefined) context.pair = { reporter: sides.reporter, partner: 'WORLD' };
  return pair;
}

/** What a list of partners leaves spoken of: the group it was of, else all the world. */
const wholeOf = (before: Pair | undefined, { reporter }: Pair): Pair => ({ reporter, partner: before?.reporter === reporter && isGroup(before.partner) ? before.partner : 'WORLD' });

/** "Vooral China leverde meer machines" amid the Dutch figures: another country's doings without a figure leave the pair as it is, and so do many countries at once, and cities where no flow is told. */
const MOST_SIDES = 3;
const isAside = ({ context, paragraph, heads }: Work, { form }: Head, places: readonly PlaceMention[]): boolean =>
  places.length > MOST_SIDES || (heads.length === 0 && places.some(isCity)) || form === 'verb' && context.main !== undefined && context.paragraph === paragraph && places.length > 0 && places.every((place) => place.role === 'subject' && place.code !== context.main!.reporter && place.code !== context.pair?.reporter);

/** "Der Streit der EU-Staaten mit Polen" in a text about Germany: a group's dealings without a flow leave the pair as it is. */
const isOtherGroup = ({ context: { main } }: Work, reporter: string): boolean => isGroup(reporter) && main !== undefined && main.reporter !== reporter && main.partner !== reporter;

/** "Ägypten hat 9 Mio. t eingeführt" under "Ägypten importiert mehr aus Rumänien": a sentence on one country alone tells of its whole trade. */
const onlyOwner = ({ context, places: all, both }: Work, pair: Pair, places: readonly PlaceMention[]): Pair =>
  context.ofHeadline && !both && places.length === 0 && all.length > 0 && all.every((place) => place.code === pair.reporter && place.role === 'subject') ? { reporter: pair.reporter, partner: 'WORLD' } : pair;

/** "Im Handel mit den USA …: Die Lieferungen dorthin": the country named last before. */
function thither({ scan, places: all }: Work, quantity: Quantity | undefined, { reporter }: Pair, places: readonly PlaceMention[]): Pair | undefined {
  const at = places.length === 0 && quantity ? scan.tokens.findIndex((token) => scan.cues.thither.has(token.norm)) : -1;
  const last = at > 0 ? all.findLast((place) => place.next <= at && place.code !== reporter) : undefined;
  return last && at < quantity!.first ? { reporter, partner: last.code } : undefined;
}

/** Roles that tie a country to another: two subjects without a flow ("countries such as China and Brazil are cooling down") are no pair. */
const LINKED: ReadonlySet<PlaceRole> = new Set(['to', 'from', 'with', 'between']);

/** A country and its own region are no pair: what a sentence tells of one goes to the world, and a region spoken of stays. */
function regional(pair: Pair, places: readonly PlaceMention[]): Pair {
  const { reporter, partner } = pair;
  const [inner, outer] = isWithin(reporter, partner) ? [reporter, partner] : [partner, reporter];
  if (inner === outer || !isWithin(inner, outer)) return pair;
  return { reporter: places.some((place) => place.code === outer) ? outer : inner, partner: 'WORLD' };
}

/** "Partenaire du Brésil, le Maroc lui a vendu …", "Perú le vendió …": to the other country told of last. */
function toThem(scan: Scan, { form, first }: Head, { reporter }: Sides, { named, passing, pair }: Discourse): string | undefined {
  if (form !== 'verb' || reporter === undefined || !scan.is('toThem', first - 1)) return undefined;
  const other = pair && otherOf(pair, reporter);
  return other !== undefined && !isGroup(other) ? other : [...passing, ...named].findLast((code) => code !== reporter && !isGroup(code));
}

const AFTER = 2;
/** "Chile did better: its shipments there grew", "de uitvoer daarheen": to the country the flow before went to. */
function withThere({ context, scan }: Work, head: Head | undefined, sides: Sides): Sides {
  const to = head && sides.partner === undefined ? toThem(scan, head, sides, context) : undefined;
  if (to) return { ...sides, partner: to };
  const far = [context.pair?.partner, context.lastCountry].find((code) => code !== undefined && !isGroup(code) && code !== 'WORLD' && code !== sides.reporter);
  if (!head || sides.partner !== undefined || far === undefined) return sides;
  return scan.says('thither', head.next, head.next + AFTER) ? { ...sides, partner: far } : sides;
}

const BESIDE = 2;
/** "World trade", "les exportations mondiales": of all and to all. */
const ofTheWorld = (head: Head | undefined, places: readonly PlaceMention[]): Pair | undefined =>
  head?.form === 'noun' && places.some((place) => place.code === 'WORLD' && place.role !== 'in' && (head.first - place.next <= BESIDE && head.first >= place.next || place.first - head.next <= BESIDE && place.first >= head.next)) ? { reporter: 'WORLD', partner: 'WORLD' } : undefined;

/** "China, with a turnover of 30 billion, is the first partner": a country alone in a sentence on partners is in the list of the one spoken of. */
function inPartnerList(work: Work, head: Head | undefined, places: readonly PlaceMention[]): Pair | undefined {
  const { context, heads } = work;
  const [place] = places;
  if (head?.metric === 'turnover' && head.form === 'noun' && places.length === 0) return ofRanked(work, head);
  if (head?.metric !== 'turnover' || head.form !== 'noun' || places.length !== 1 || place!.role !== 'subject' || !heads.some((one) => one.form === 'partner')) return undefined;
  const { pair } = context;
  if (pair && pair.reporter !== 'WORLD' && pair.reporter !== place!.code) return { reporter: pair.reporter, partner: place!.code };
  return ofRanked(work, head);
}

/** "Mit einem Handelsvolumen von 4 Milliarden belegte Marokko unter Polens Partnern Platz 41": an amount without a country is of the two that the rank after it is told of. */
function ofRanked({ context, heads, places }: Work, head: Head): Pair | undefined {
  const list = heads.find((one) => one.form === 'partner' && one.metric === 'turnover' && one.first > head.first);
  const told = places.filter((place) => place.role !== 'than');
  return isTrade(list) && told.length === 2 && told[0]!.code !== told[1]!.code ? rankPair(list, told, context) : undefined;
}

const LIST_LEAD = 2;
const BULLET = /^[-–—•*·]$/;
/** A line of a bullet, a country and then its figure. */
const isItem = (scan: Scan, { next }: PlaceMention): boolean =>
  BULLET.test(scan.tokens[0]!.text) && [0, 1, 2].some((ahead) => scan.numeralAt(next + ahead) !== undefined) && scan.tokens.slice(next).every((token, i) => token.kind !== 'word' || i > 2);

/** "- Frankreich: Exporte 4,1 Mrd. Euro", "– la Chine, -4.712 millions" under a heading on Tunisia: a line's country is the partner of the one spoken of. */
function ofListLine({ scan, context, places: all }: Work): Pair | undefined {
  const [place] = all;
  if (!place || place.first > LIST_LEAD || all.length > 1 || !(scan.tokens[place.next]?.text === ':' || isItem(scan, place))) return undefined;
  const home = context.named.find((code) => code !== place.code);
  return home === undefined ? undefined : { reporter: home, partner: place.code };
}

const BALANCES: ReadonlySet<Metric | 'none'> = new Set(['trade_deficit', 'trade_surplus', 'coverage_rate']);

/** A balance told without a country comes back to that of the whole text, after a look at one partner. */
function mainAgain({ context, both, scan }: Work, head: Head | undefined, places: readonly PlaceMention[]): Pair | undefined {
  if (!head || !BALANCES.has(head.metric) || places.length > 0 || both || scan.all('reverse').length > 0) return undefined;
  const comesBack = context.main?.partner === 'WORLD' || (context.main?.reporter === context.pair?.partner && context.main?.partner === context.pair?.reporter);
  return comesBack && context.sentencePair === undefined ? context.main : undefined;
}

/** "Norwegian firms sent more to Chile. Total exports were …": before any figure of a pair the total is that of the pair. */
const isOfPair = ({ context }: Work, { partner }: Pair, places: readonly PlaceMention[]): boolean => places.length === 0 && context.main === undefined && context.ofHeadline !== true && partner !== 'WORLD' && context.pair?.partner === partner;

/** "Mexico is the first supplier of the United States, with sales of 475 billion": what a supplier sells is told from its side, and so is what a client buys. */
function mirrored({ context: { pair }, heads, quantities }: Work, head: Head | undefined, places: readonly PlaceMention[]): Pair | undefined {
  const list = heads.findLast((one) => head && one.first < head.first);
  if (!head || head.form !== 'noun' || places.length > 0 || !pair || pair.partner === 'WORLD' || list?.form !== 'partner') return undefined;
  const turns = FLOWS.has(head.metric) && FLOWS.has(list.metric) && head.metric !== list.metric && quantities.some((quantity) => quantity.kind === 'rank');
  return turns ? { reporter: pair.partner, partner: pair.reporter } : undefined;
}

/** "Exports to Peru were worth $6 million, which makes for total trade of $40 million": the sum of the flows of the pair told right before, in the sentence or the one before it. */
function sumsUp({ context, heads, places }: Work, { metric, first }: Head): boolean {
  if (metric !== 'turnover') return false;
  const isOf = (pair: Pair | undefined): boolean => pair !== undefined && pair.partner !== 'WORLD';
  return (isOf(context.sentencePair) && heads.some((one) => FLOWS.has(one.metric) && one.first < first)) || (isOf(context.pair) && places.length === 0 && heads.length === 1 && context.head !== undefined && FLOWS.has(context.head.metric));
}

const FLOWS: ReadonlySet<Metric | 'none'> = new Set(['exports', 'imports']);

const OPENING = 2;
/** "En conjunto, Ecuador exportó 19.590 millones", "Всего экспорт составил": a sentence that opens on the whole. */
const opensWithTotal = (scan: Scan): boolean => scan.is('overall', 0) || scan.tokens.slice(0, OPENING).some((token, at) => scan.cues.inTotal.has(token.norm) && scan.tokens[at + 1]?.text === ',');

/** "total exports": those to all the world. */
const isTotal = (scan: Scan, head: Head): boolean => opensWithTotal(scan) || scan.within('total', head.first - 2, head.next + 2).some((mark) => mark.key === 'total');
