import type { Scan } from '../grammar/scan.ts';
import type { ClaimProposal } from '../proposal.ts';
import { carriedHead, hasOtherSubject, headBefore } from './carried.ts';
import { breaksBetween } from './clause.ts';
import { withCurrency } from './currency.ts';
import { rememberSpan, type Discourse, type Pair } from './discourse.ts';
import { inNationalCurrency } from './national-currency.ts';
import { pairOf, rankPair, statedSides } from './flow.ts';
import type { Head, Kind, Metric, PlaceMention, PlaceRole } from './frame.ts';
import { headsOf } from './heads.ts';
import { kindOf } from './kinds.ts';
import { tradePlaces } from './mentions.ts';
import { CAPITALS } from '../places/countries.ts';
import { readPlaceKey } from '../places/gazetteer.ts';
import { movementOf } from './movement.ts';
import { spanOf } from './periods.ts';
import { propose } from './propose.ts';
import { quantitiesOf } from './quantities.ts';
import type { Quantity } from './quantity.ts';
import { refusalOf } from './refusals.ts';
import { segmentsOf, type Run, type Segment } from './segments.ts';
import { listedShare, sharedPair, sharesOut } from './shares.ts';
import { timesOf } from './time-marks.ts';
import { sortTimes } from './sentence-times.ts';
import { rememberTimes } from './times-of-claims.ts';
import { isTrade, type SentenceInput, type TradeHead, type Work } from './work.ts';

/** The claims of a sentence; `context` is told what the sentence leaves to the next. */
export function claimsOf(input: SentenceInput, context: Discourse): ClaimProposal[] {
  const work = workOf(input, context);
  context.sentencePair = undefined;
  rememberTimes(work.scan, context, work.times, work.quantities);
  rememberPlaces(work);
  if (context.paragraph !== input.paragraph && context.main?.partner === 'WORLD') context.pair = context.main;
  const claims = segmentsOf(work.scan, work.heads, work.quantities, work.places).flatMap((segment) => segmentClaims(work, segment));
  context.paragraph = input.paragraph;
  if (claims.length > 0 && input.region !== 'headline') context.main ??= { reporter: claims[0]!.reporter.value, partner: claims[0]!.partner.value };
  if (claims.length === 0) rememberOpenSpan(work);
  return claims;
}

function workOf(input: SentenceInput, context: Discourse): Work {
  const { scan } = input;
  const marks = timesOf(scan);
  const here = scan.all('place').map((mark) => readPlaceKey(mark.key).code.slice(0, 2));
  const quantities = withCurrency(scan, inNationalCurrency(quantitiesOf(scan, marks), [...here, ...context.named, ...context.homes, ...context.passing]), marks, context.currency);
  context.epithets.countries = [...context.passing, ...context.named].filter((code) => !code.includes('-')).slice(-8);
  context.epithets.far = context.pair && !GROUP.test(context.pair.partner) ? context.pair.partner : undefined;
  const told = tradePlaces(scan, context, input);
  context.passing.push(...told.filter((place) => ofOffice(scan, place)).map((place) => place.code));
  const places = told.filter((place) => !ofOffice(scan, place) && !quantities.some((quantity) => place.first >= quantity.first && place.next <= quantity.next));
  return { ...input, context, quantities, places, heads: headsOf(scan, quantities, input.masked), times: sortTimes(scan, marks, quantities), both: scan.all('both').length > 0 };
}

const GROUP = /^(G:|EU$|WORLD$)/;
/** "The Russian deputy prime minister", "el Gobierno español": the country of an office, no side of a flow. */
const ofOffice = (scan: Scan, place: PlaceMention): boolean =>
  place.form === 'adjective' && (scan.grammar.language.places.adjectives === 'before' ? [place.next, place.next + 1] : [place.first - 1, place.first - 2]).some((at) => OFFICE.test(scan.tokens[at]?.norm ?? ''));

const OFFICE = /^(?:ejecutiv|jefe|chef|minist|presid|ambassa|botschaft|embajad|vice|vize|prime|premier|chancel|kanzler|bundes|gouvern|gobiern|govern|regier|reger|foreign|finan|министр|президент|посол|вице|премьер|правительств|дипломат|وزير|رئيس|سفير|حكوم|الوزير|الرييس|السفير)/;

/** Roles of the other side of a flow, which is not the country a text is about. */
/** Roles of the country whose flow is told. */
const OWNS: ReadonlySet<PlaceRole> = new Set(['own', 'of', 'goods']);
const FAR: ReadonlySet<PlaceRole> = new Set(['to', 'from', 'with']);

/** Brussels as a city is where the Union is spoken of, not Belgium. */
const isSeatOfUnion = (place: PlaceMention): boolean => place.form === 'city' && place.code.startsWith('BE');

function rememberPlaces({ context, places, scan, masked, speaker }: Work): void {
  const offices = scan.all('place').filter((mark) => masked(mark.first)).map((mark) => readPlaceKey(mark.key).code);
  context.homes.push(...offices.map((code) => code.slice(0, 2)), ...(speaker?.home ? [speaker.home] : []));
  const ofCity = scan.all('cityCue').length > 0 ? offices.filter((code) => CAPITALS.has(code)) : [];
  context.named.push(...ofCity);
  for (const city of ofCity) context.cities.add(city);
  for (const place of places) {
    const { code } = place;
    if (code === 'EU') context.passing.unshift(code);
    if (GROUP.test(code) || place.role === 'than' || isSeatOfUnion(place)) continue;
    const inPassing = FAR.has(place.role) || (place.form === 'city' && place.role === 'in');
    (inPassing ? context.passing : context.named).push(inPassing ? code.slice(0, 2) : code);
    if (OWNS.has(place.role)) context.homes.push(code);
  }
}

const OPEN_SPANS_NOT = new Set(['day', 'days', 'byYear', 'fiscal', 'years', 'yearPair']);

/** A sentence on trade without a figure that is read still sets the period of the next. */
function rememberOpenSpan({ scan, times, heads, quantities, context, region }: Work): void {
  const mark = times.spans.find((one) => one.role === 'span' && !OPEN_SPANS_NOT.has(one.key));
  if (mark === undefined) return;
  const ofHeading = region === 'headline' && context.span === undefined;
  if (!ofHeading && ((!heads.some(isTrade) && quantities.length === 0) || scan.all('topic').length > 0)) return;
  const span = spanOf(mark, context.clock);
  if (span) rememberSpan(context, span);
}

/** Claims of the figures under one head, run by run of places. */
function segmentClaims(work: Work, segment: Segment): ClaimProposal[] {
  const { context, scan } = work;
  const head = withDirection(segment, context);
  const reversed = scan.has('reverse', segment.from, segment.next);
  let pair: Pair | undefined;
  const claims = segment.runs.flatMap((run) => {
    const before = context.pair;
    pair = pairOfRun(work, head, run, reversed) ?? pair;
    const own = run.quantities.flatMap((quantity) => claimOf(work, quantity, run.places, head, pair, before) ?? []);
    if (before && own.length > 0 && own.every((claim) => PARTS.has(claim.kind))) context.pair = before;
    return own;
  });
  if (head && (isTrade(head) || segment.runs.some((run) => run.quantities.length > 0))) context.head = head;
  return claims;
}

/** "Deliveries" without a place after imports are imports. */
function withDirection({ head, runs }: Segment, context: Discourse): Head | undefined {
  return head?.weak && context.head?.metric === 'imports' && runs.every((run) => run.places.length === 0) ? { ...head, metric: 'imports' } : head;
}

/** The sides of a run of figures; what they are is kept for the runs and sentences after. */
function pairOfRun(work: Work, head: Head | undefined, { places, quantities }: Run, reversed: boolean): Pair | undefined {
  const { context, scan } = work;
  const flow = head ?? context.head;
  if (!isTrade(flow)) return undefined;
  const listed = head?.form === 'partner' && !/exporter|importer/.test(head.rules[0]!) ? rankPair(flow, places, context) : undefined;
  const sides = statedSides(flow.metric, places, flow.form);
  const found = listed ?? ofTheWorld(head, places) ?? ofListLine(work) ?? mainAgain(work, head, places) ?? inPartnerList(work, head, places) ?? pairOf(head ? flow : { ...flow, form: 'carried' }, sides, context, reversed, work.both);
  const pair = found && head && places.length <= 1 && sides.partner === undefined && isTotal(scan, head) ? { reporter: found.reporter, partner: 'WORLD' } : found;
  const setsPair = quantities.length > 0 || (sides.reporter !== undefined && sides.partner !== undefined) || work.heads.length === 1;
  if (pair && setsPair && (head || places.length > 0)) {
    context.pair = pair;
    if (places.length > 0) context.sentencePair = pair;
    context.ofHeadline = work.region === 'headline';
  }
  return pair;
}

const BESIDE = 2;
/** "World trade", "les exportations mondiales": of all and to all. */
const ofTheWorld = (head: Head | undefined, places: readonly PlaceMention[]): Pair | undefined =>
  head?.form === 'noun' && places.some((place) => place.code === 'WORLD' && place.role !== 'in' && (head.first - place.next <= BESIDE && head.first >= place.next || place.first - head.next <= BESIDE && place.first >= head.next)) ? { reporter: 'WORLD', partner: 'WORLD' } : undefined;

/** "China, with a turnover of 30 billion, is the first partner": a country alone in a sentence on partners is in the list of the one spoken of. */
function inPartnerList({ context, heads }: Work, head: Head | undefined, places: readonly PlaceMention[]): Pair | undefined {
  const [place] = places;
  if (head?.metric !== 'turnover' || head.form !== 'noun' || places.length !== 1 || place!.role !== 'subject' || !heads.some((one) => one.form === 'partner')) return undefined;
  const { pair } = context;
  return pair && pair.reporter !== 'WORLD' && pair.reporter !== place!.code ? { reporter: pair.reporter, partner: place!.code } : undefined;
}

const LIST_LEAD = 2;
/** "- Frankreich: Exporte 4,1 Mrd. Euro" under a heading on Tunisia: a line's country is the partner of the one spoken of. */
function ofListLine({ scan, context, places: all }: Work): Pair | undefined {
  const [place] = all;
  if (!place || place.first > LIST_LEAD || scan.tokens[place.next]?.text !== ':' || all.length > 1) return undefined;
  const home = context.named.find((code) => code !== place.code);
  return home === undefined ? undefined : { reporter: home, partner: place.code };
}

const BALANCES: ReadonlySet<Metric | 'none'> = new Set(['trade_deficit', 'trade_surplus', 'coverage_rate']);

/** A balance told without a country comes back to that of the whole text, after a look at one partner. */
function mainAgain({ context, both, scan }: Work, head: Head | undefined, places: readonly PlaceMention[]): Pair | undefined {
  if (!head || !BALANCES.has(head.metric) || places.length > 0 || both || scan.all('reverse').length > 0) return undefined;
  return context.main?.partner === 'WORLD' && context.sentencePair === undefined ? context.main : undefined;
}

/** "total exports": those to all the world. */
const isTotal = (scan: Scan, head: Head): boolean => scan.within('total', head.first - 2, head.next + 2).some((mark) => mark.key === 'total');

const SHARES: ReadonlySet<Kind> = new Set(['share', 'share_change']);
const RANKS: ReadonlySet<Kind> = new Set(['rank', 'rank_change']);
/** Kinds that tell of one country in another's list, and leave the flow spoken of as it is. */
const PARTS: ReadonlySet<Kind> = new Set(['share', 'share_change', 'rank']);

/** The claim of a figure, or undefined where it makes none; keeps its movement for the figure after it. */
function claimOf(work: Work, quantity: Quantity, places: readonly PlaceMention[], own: Head | undefined, pair: Pair | undefined, before: Pair | undefined): ClaimProposal | undefined {
  const { scan, quantities } = work;
  const previous = work.last && !breaksBetween(scan, work.last.next, quantity.first) ? work.last.movement : undefined;
  const movement = movementOf(scan, quantity, own, quantities, previous);
  const list = () => listedShare(work, quantity, movement, own?.form === 'partner' ? pair : before);
  const told = work.listing ? undefined : kindOf(scan, quantity, own ?? carriedHead(work, quantity, movement), movement, previous !== undefined);
  const listed = told ? undefined : list();
  const head = own ?? (listed ? headBefore(work) : carriedHead(work, quantity, movement));
  const kept = movement ?? previous;
  work.last = kept && { movement: kept, next: quantity.next };
  const kind = listed?.kind ?? told ?? kindOf(scan, quantity, head, movement, previous !== undefined);
  work.kind = undefined;
  if (own?.form === 'verb' && places.length === 0 && scan.all('goods').length === 0 && hasOtherSubject(scan, own.first)) return undefined;
  if (!kind || !isTrade(head) || refusalOf(scan, quantity, head, movement, quantities) !== undefined) return undefined;
  const sides = listed?.pair ?? sidesOf(work, kind.kind, quantity, head, places, pair, before);
  if (!sides) return undefined;
  if (PARTS.has(kind.kind)) {
    work.context.whole = sides;
    work.listing = true;
  }
  work.kind = kind.kind;
  return propose(work, { quantity, head, pair: sides, kind, places: listed?.places ?? places, carried: own === undefined });
}

/** The sides of a figure by its kind: of a rank or a share whose list or whole it is; undefined for a rank of nobody. */
function sidesOf(work: Work, kind: Kind, quantity: Quantity, head: TradeHead, places: readonly PlaceMention[], pair: Pair | undefined, before: Pair | undefined): Pair | undefined {
  const { context } = work;
  const ranked = RANKS.has(kind) ? rankOf(work, quantity, head, places) : undefined;
  if (kind === 'rank' && (!ranked || (ranked.partner === 'WORLD' && head.form === 'partner' && head.metric === 'turnover'))) return undefined;
  if (ranked && ranked.partner !== 'WORLD') context.pair = ranked;
  const shared = SHARES.has(kind) && head.metric !== 'coverage_rate' && sharesOut(work, quantity, head) ? sharedPair(work, head, places.length > 0 ? places : subjectBefore(work, quantity), before) : undefined;
  if (shared) context.pair = shared;
  return ranked ?? shared ?? pair ?? { reporter: 'WORLD', partner: 'WORLD' };
}

/** "China supplied 23 % of imports": the country that a share under another head is told of. */
const subjectBefore = ({ places, scan }: Work, quantity: Quantity): readonly PlaceMention[] => {
  const subject = places.findLast((place) => place.role === 'subject' && place.next <= quantity.first);
  return subject && !breaksBetween(scan, subject.next, quantity.first) ? [subject] : [];
};

function rankOf(work: Work, quantity: Quantity, head: TradeHead, places: readonly PlaceMention[]): Pair | undefined {
  if (!work.heads.some((one) => one.form === 'partner') && head.metric === 'contract_value') return undefined;
  const several = work.quantities.filter((one) => one.kind === 'rank').length > 1;
  const near = work.places.filter((place) => !work.scan.tokens.slice(Math.min(place.next, quantity.next), Math.max(place.first, quantity.first)).some((token) => token.text === ';'));
  return rankPair(head, near.length > places.length ? near : places, work.context, several ? quantity.first : 0);
}
