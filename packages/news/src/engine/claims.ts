import type { Scan } from '../grammar/scan.ts';
import type { ClaimProposal } from '../proposal.ts';
import { carriedHead, hasOtherSubject, headBefore } from './carried.ts';
import { PARTS, sidesOf } from './claim-sides.ts';
import { breaksBetween } from './clause.ts';
import { leaveThePast, type Discourse, type Pair } from './discourse.ts';
import { excessHead } from './excess.ts';
import { favouredBy } from './favour.ts';
import { isGroup, isRival, isWithin } from './flow.ts';
import { flowsTold } from './former.ts';
import type { Head, Kind, Metric, PlaceMention, PlaceRole } from './frame.ts';
import { isSignedBalance, kindOf } from './kinds.ts';
import { movementOf } from './movement.ts';
import { openingPartner } from './opening-partner.ts';
import { propose } from './propose.ts';
import { soldBy } from './purchases.ts';
import type { Quantity } from './quantity.ts';
import { refusalOf } from './refusals.ts';
import { forgetShares, rememberFlows, rememberGroup, rememberMain, rememberOpenSpan, rememberPlaces, rememberShares, rememberWhole } from './remember.ts';
import { pairOfRun } from './run-pairs.ts';
import type { Run } from './run.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { workOf } from './sentence-work.ts';
import { listedShare, withRank } from './shares.ts';
import { rememberTimes } from './times-of-claims.ts';
import { isTrade, type SentenceInput, type TradeHead, type Work } from './work.ts';

/** The claims of a sentence; `context` is told what the sentence leaves to the next. */
export function claimsOf(input: SentenceInput, context: Discourse): ClaimProposal[] {
  const work = workOf(input, context);
  context.sentencePair = undefined;
  work.spoken = context.head;
  if (context.paragraph !== input.paragraph) leaveThePast(context);
  rememberTimes(work.scan, context, work.times, work.quantities);
  rememberPlaces(work);
  if (context.paragraph !== input.paragraph && (context.main?.partner === 'WORLD' || (isMirrored(context) && !goesOnWithFlow(work)))) context.pair = context.main;
  if (context.paragraph !== input.paragraph) forgetShares(context);
  work.opening = openingPartner(work);
  context.pair = work.opening ?? context.pair;
  const claims = segmentsOf(work.scan, work.heads, work.quantities, work.places).flatMap((segment) => segmentClaims(work, segment));
  rememberFlows(work, claims);
  context.paragraph = input.paragraph;
  context.bothFlows = flowsTold(work.scan, work.heads, context.bothFlows);
  if (context.main?.partner === 'WORLD' && listsPartners(claims, context.main.reporter)) context.pair = context.main;
  rememberWhole(work, claims);
  rememberShares(context, claims);
  rememberGroup(context, claims);
  if (claims.length > 0 && input.region !== 'headline') rememberMain(work, claims[0]!);
  context.aside = claims.length === 0 && work.heads.length > 0 && work.heads.every((head) => head.metric === 'none');
  if (claims.length === 0) rememberOpenSpan(work);
  return claims;
}

const LIST = 3;
/** A sentence on one country's trade with three others or more: after it, its whole trade is spoken of again. */
const listsPartners = (claims: readonly ClaimProposal[], reporter: string): boolean =>
  claims.every((claim) => claim.reporter.value === reporter) && new Set(claims.map((claim) => claim.partner.value)).size >= LIST;

/** Whether the pair spoken of is that of the whole text, seen from the other side. */
const isMirrored = ({ main, pair }: Discourse): boolean => main !== undefined && main.reporter === pair?.partner && main.partner === pair.reporter;

/** "The rise in exports …" in the paragraph after "Turkey's exports there came to": the flow told last goes on with its sides. */
const goesOnWithFlow = ({ heads, context }: Work): boolean => FLOWS.has(heads[0]?.metric ?? 'none') && heads[0]!.metric !== 'none' && heads[0]!.metric === context.head?.metric;

/** Claims of the figures under one head, run by run of places. */
function segmentClaims(work: Work, segment: Segment): ClaimProposal[] {
  const { context, scan } = work;
  const head = withDirection(segment, work);
  const reversed = scan.has('reverse', segment.from, segment.next) && !turnsByItself(head, context);
  const state: Telling = { head, pair: undefined };
  const claims = segment.runs.flatMap((run) => runClaims(work, head, run, reversed, state));
  if (isSpread(claims)) context.pair = { reporter: claims[0]!.reporter.value, partner: 'WORLD' };
  if (head && (isTrade(head) || segment.runs.some((run) => run.quantities.length > 0))) {
    context.head = state.head;
    context.headOpen = segment.runs.every((run) => run.quantities.length === 0);
  }
  return claims;
}

const SPREAD: ReadonlySet<Kind> = new Set(['level', 'volume', 'growth']);
/** "$310 million to Spain and $90 million to Malaysia": amounts of several partners, after which no single one is spoken of. */
const isSpread = (claims: readonly ClaimProposal[]): boolean =>
  claims.length > 1 && claims.every((claim) => SPREAD.has(claim.kind) && claim.reporter.value === claims[0]!.reporter.value && claim.partner.place !== undefined) && new Set(claims.map((claim) => claim.partner.value)).size === claims.length;

/** What the runs under one head have told so far. */
interface Telling {
  head: Head | undefined;
  pair: Pair | undefined;
}

/** Claims of one run; keeps in `state` the flow and the sides for the next, and gives the context its pair back after shares and contracts. */
function runClaims(work: Work, head: Head | undefined, run: Run, reversed: boolean, state: Telling): ClaimProposal[] {
  const { context } = work;
  const before = context.pair;
  const sale = soldBy(work, head, run) ?? favouredBy(work, head, run);
  state.pair = sale?.pair ?? pairOfRun(work, head, run, reversed) ?? state.pair;
  state.head = sale?.head ?? state.head;
  if (sale) context.pair = sale.pair;
  const telling = { own: sale?.head ?? head, places: run.places, pair: state.pair, before };
  const claims = run.quantities.flatMap((quantity, i) => claimOf(work, quantity, i > 0 && isOtherWay(work, quantity) ? { ...telling, pair: mirror(telling.pair) } : telling) ?? []);
  if (before && claims.length > 0 && claims.every((claim) => PARTS.has(claim.kind) || PASSING.has(claim.metric.value))) context.pair = before;
  return claims;
}

const WAY_REACH = 2;
/** "$187 million went to Ghana, against $261 million the other way": the second of two amounts is of the flow back. */
const isOtherWay = ({ scan }: Work, { outerNext }: Quantity): boolean => scan.all('reverse').some((mark) => mark.first >= outerNext && mark.first - outerNext <= WAY_REACH && !scan.tokens.slice(outerNext, mark.first).some((token) => token.kind === 'mark'));
const mirror = (pair: Pair | undefined): Pair | undefined => pair && pair.partner !== 'WORLD' ? { reporter: pair.partner, partner: pair.reporter } : pair;

/** Flows told beside a country's trade, which it comes back to. */
const PASSING: ReadonlySet<Metric> = new Set(['contract_value', 'investment']);
const FLOWS: ReadonlySet<Metric | 'none'> = new Set(['exports', 'imports']);

/** "In the other direction, sales were …" after imports: the word for the flow has turned it, and the pair stays. */
const turnsByItself = (head: Head | undefined, { head: before }: Discourse): boolean =>
  head !== undefined && before !== undefined && FLOWS.has(head.metric) && FLOWS.has(before.metric) && head.metric !== before.metric;

/** "Bedeutendster Exporteur ist Südafrika" among the German imports: a supplier by another name. */
const isExporterName = (head: Head | undefined): boolean => head?.form === 'partner' && head.rules[0]?.endsWith('exporter') === true;

/** "Größter Exporteur ist Südafrika mit einem Exportvolumen von 9 Milliarden" among the German imports: what a supplier sells there. */
const isOfExporter = ({ metric, form, first }: Head, heads: readonly Head[], { head: before }: Discourse): boolean =>
  metric === 'exports' && form === 'noun' && before?.metric === 'imports' && isExporterName(heads.findLast((one) => one.next <= first));

/** "Among the customers, Spain came first with purchases of 2.25 billion": what a buyer buys there is sold to him. */
const isOfBuyer = ({ metric, form }: Head, { heads: [opening], scan }: Work): boolean =>
  metric === 'imports' && form === 'noun' && opening?.form === 'partner' && opening.metric === 'exports' && opening.first <= OPENING && /^[,:،]$/.test(scan.tokens[opening.next]?.text ?? '');
const OPENING = 4;

/** "Deliveries" without a place after imports are imports, and so is a list of exporters among one country's imports. */
function withDirection({ head, runs }: Segment, work: Work): Head | undefined {
  const { context, heads } = work;
  if (head && isOfBuyer(head, work)) return { ...head, metric: 'exports', form: 'partner' };
  if (head && isOfExporter(head, heads, context)) return { ...head, metric: 'imports', form: 'partner' };
  if (head && context.head?.metric === 'imports' && isExporterName(head) && context.pair && !isGroup(context.pair.reporter) && context.pair.reporter !== 'WORLD') return { ...head, metric: 'imports', rules: head.rules.map((rule) => rule.replace(/exporter$/, 'imports')) };
  return head?.weak && context.head?.metric === 'imports' && runs.every((run) => run.places.length === 0) && !facesAnother(work.scan) ? { ...head, metric: 'imports' } : head;
}

/** "Dem standen Lieferungen im Wert von … gegenüber": the flow back. */
const facesAnother = (scan: Scan): boolean => scan.says('facing');

/** What a figure is told with: its run's flow, places and sides, and the sides spoken of before. */
interface Setting {
  readonly own: Head | undefined;
  readonly places: readonly PlaceMention[];
  readonly pair: Pair | undefined;
  readonly before: Pair | undefined;
}

/** "…, при этом экспорт — на 3 %, а импорт — на 34,5 %": the verb of the figure before, left out after a dash. */
const isElliptic = (scan: Scan, { outerFirst }: Quantity): boolean =>
  scan.before('by', outerFirst) !== undefined && /^[-–—]$/.test(scan.tokens[outerFirst - 2]?.text ?? '') && scan.before('metric', outerFirst - 2) !== undefined;

const AFTER_VERBLESS = 12;
/** "Las ventas aumentaron 49,6 %; las compras (US$ 67 millones), apenas 10,6 %": a comma in place of the verb of the flow before. */
const isGapped = (scan: Scan, { kind, outerFirst, sign }: Quantity, own: Head | undefined): boolean =>
  kind === 'percent' && sign === undefined && own?.form === 'noun' && outerFirst > own.next && outerFirst - own.next <= AFTER_VERBLESS && [1, 2, 3].some((back) => scan.tokens[outerFirst - back]?.text === ',' && outerFirst - back >= own.next) && !['move', 'until', 'shareVerb', 'share', 'metricVerb'].some((category) => scan.has(category, own.next, outerFirst));

/** What a figure says and of what flow; keeps its movement for the figure after it. */
function flowOf(work: Work, quantity: Quantity, { own, pair, before }: Setting) {
  const { scan, quantities } = work;
  const previous = work.last && (isElliptic(scan, quantity) || !breaksBetween(scan, work.last.next, quantity.first)) ? work.last.movement : isGapped(scan, quantity, own) ? work.moved : undefined;
  const movement = movementOf(scan, quantity, own, quantities, previous);
  const carried = () => own ?? carriedHead(work, quantity, movement);
  const lead = { inList: previous !== undefined, last: work.kind, afterShare: work.context.afterShare };
  const told = work.listing && !(work.kind === 'share' && movement?.where === 'carried' && own === undefined) ? undefined : kindOf(scan, quantity, carried(), movement, lead);
  const listed = told ? undefined : listedShare(work, quantity, movement, own?.form === 'partner' ? pair : before);
  const head = listed ? (own ?? headBefore(work)) : carried();
  const kept = movement ?? previous;
  work.moved = movement ?? work.moved;
  work.last = kept && { movement: kept, next: quantity.next };
  return { head, listed, movement, kind: listed?.kind ?? told ?? kindOf(scan, quantity, head, movement, lead) };
}

/** "12 % of imports came from A. B, with 14 %, became the second exporter": one more share of the whole told, whatever B is called. */
function amongShares({ context }: Work, { kind }: Quantity, setting: Setting): Setting {
  const goesOn = kind === 'percent' && setting.own?.form === 'partner' && /\.(?:ex|im)porter$/.test(setting.own.rules[0]!) && context.afterShare && context.whole !== undefined;
  return goesOn ? { ...setting, own: undefined, before: context.whole } : setting;
}

/** An amount by which one flow lies above the other is of the balance. */
const ofExcess = (work: Work, quantity: Quantity, setting: Setting): Setting => {
  const head = excessHead(work, quantity);
  return head ? { ...setting, own: head } : setting;
};

/** "Iraq is the third importer from Turkey": a place among the buyers of Turkey's exports. */
function ofList({ places }: Work, head: TradeHead, kind: Kind, { partner }: Pair): TradeHead {
  const listed = kind === 'rank' && isRival(head) && partner !== 'WORLD' && places.some((place) => place.code === partner && place.role === 'subject');
  return listed ? { ...head, metric: head.metric === 'imports' ? 'exports' : 'imports' } : head;
}

/** "Kenya's imports hit $7 billion. China supplied $3 billion, followed by India", "su socio es Uganda, que adquirió bienes por …": what one of the partners sells is bought from him, and the other way round. */
function ofPartner({ scan, places, spoken }: Work, head: TradeHead, { reporter }: Pair): TradeHead {
  const verb = head.form === 'verb' ? scan.at('metricVerb', head.first)?.key : undefined;
  const subject = places.findLast((place) => place.role === 'subject' && place.next <= head.first);
  if (!subject || subject.code === reporter || reporter === 'WORLD' || isWithin(subject.code, reporter)) return head;
  const told = spoken?.metric;
  if (verb === 'exports' && head.metric === 'exports' && told === 'imports') return { ...head, metric: 'imports' };
  return (verb === 'imports' || verb === 'purchases') && head.metric === 'imports' && told === 'exports' ? { ...head, metric: 'exports' } : head;
}

const OWNERS: ReadonlySet<PlaceRole> = new Set(['of', 'own']);
/** "Rusia fue su segundo mercado, con casi 700 millones", "the main destination of Kenya's exports, with 52 million": an amount "with" which a rank is told has its sides. */
const amountOfRank = ({ scan, kind, context, places, quantities }: Work, quantity: Quantity): Pair | undefined => {
  const rank = quantities[quantities.indexOf(quantity) - 1];
  const told = kind === 'rank' && rank !== undefined && quantity.kind === 'money' && withRank(scan, quantity);
  return told && !places.some((place) => place.first >= rank.next && place.next <= quantity.first && !OWNERS.has(place.role) && place.code !== context.pair?.partner) ? context.pair : undefined;
};

/** "The index lost 413 points": points are of a share or a rate, told in the sentence or right before. */
const isOfIndex = ({ scan, quantities, context }: Work, { unit }: Quantity, { metric }: Head): boolean =>
  unit === 'pp' && metric !== 'coverage_rate' && !context.afterShare && scan.all('share').length === 0 && scan.all('shareVerb').length === 0 && !quantities.some((one) => one.kind === 'percent');

/** The claim of a figure, or undefined where it makes none. */
function claimOf(work: Work, quantity: Quantity, given: Setting): ClaimProposal | undefined {
  const { scan, quantities, context } = work;
  const setting = ofExcess(work, quantity, amongShares(work, quantity, given));
  const { own, places, pair, before } = setting;
  const { head, listed, movement, kind } = flowOf(work, quantity, setting);
  const ofRank = amountOfRank(work, quantity);
  work.kind = undefined;
  if (own?.form === 'verb' && places.length === 0 && scan.all('goods').length === 0 && hasOtherSubject(scan, own.first)) return undefined;
  if (!kind || !isTrade(head) || isOfIndex(work, quantity, head) || refusalOf(scan, quantity, head, movement, quantities) !== undefined) return undefined;
  const sides = listed?.pair ?? ofRank ?? sidesOf(work, kind.kind, quantity, head, places, pair, before);
  if (!sides) return undefined;
  if (PARTS.has(kind.kind)) {
    context.whole = sides;
    work.listing = true;
  }
  work.kind = kind.kind;
  const told = isSignedBalance(scan, quantity, head) ? { ...head, metric: quantity.sign === -1 ? 'trade_deficit' as const : 'trade_surplus' as const } : head;
  return propose(work, { quantity, head: ofPartner(work, ofList(work, told, kind.kind, sides), sides), pair: sides, kind, places: listed?.places ?? places, carried: own === undefined });
}
