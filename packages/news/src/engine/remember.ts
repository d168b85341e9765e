import { CAPITALS } from '../places/countries.ts';
import { bracketsAt } from './brackets.ts';
import { readPlaceKey } from '../places/gazetteer.ts';
import type { ClaimProposal } from '../proposal.ts';
import { rememberSpan, type Discourse } from './discourse.ts';
import { isGroup } from './flow.ts';
import type { Head, Metric, PlaceMention, PlaceRole } from './frame.ts';
import { spanOf } from './periods.ts';
import type { TimeMark } from './time-mark.ts';
import { isLong } from './times-of-claims.ts';
import { isTrade, type Work } from './work.ts';

/** Roles of the country whose flow is told. */
const OWNS: ReadonlySet<PlaceRole> = new Set(['own', 'of', 'by', 'goods']);
/** Roles of the other side of a flow, which is not the country a text is about. */
const FAR: ReadonlySet<PlaceRole> = new Set(['to', 'from', 'with']);

/** Brussels as a city is where the Union is spoken of, not Belgium. */
const isSeatOfUnion = (place: PlaceMention): boolean => place.form === 'city' && place.code.startsWith('BE');

/** Keeps the places of a sentence for those after it: the countries spoken of, and those named in passing. */
export function rememberPlaces({ context, places, heads, scan, masked, speaker }: Work): void {
  const offices = scan.all('place').filter((mark) => masked(mark.first)).map((mark) => readPlaceKey(mark.key).code);
  context.homes.push(...offices.map((code) => code.slice(0, 2)), ...(speaker?.home ? [speaker.home] : []));
  const ofCity = scan.all('cityCue').length > 0 ? offices.filter((code) => CAPITALS.has(code)) : [];
  context.named.push(...ofCity);
  for (const city of ofCity) context.cities.add(city);
  context.lastCountry = context.countryHere ?? context.lastCountry;
  context.countryHere = undefined;
  for (const place of places) {
    const { code } = place;
    if (code === 'EU') context.passing.unshift(code);
    if (isGroup(code) || place.role === 'than' || isSeatOfUnion(place)) continue;
    context.countryHere = code.slice(0, 2);
    const inPassing = FAR.has(place.role) || (place.role === 'subject' && heads[0]?.buys === true) || (place.form === 'city' && place.role === 'in');
    (inPassing ? context.passing : context.named).push(inPassing ? code.slice(0, 2) : code);
    if (OWNS.has(place.role) && heads.some(isTrade)) context.homes.push(code);
  }
}

/** Keeps the last pair of one country and a group of others. */
export function rememberGroup(context: Discourse, claims: readonly ClaimProposal[]): void {
  const told = claims.findLast(({ reporter, partner }) => partner.value !== 'WORLD' && isGroup(partner.value) && !isGroup(reporter.value));
  if (told) context.withGroup = { reporter: told.reporter.value, partner: told.partner.value };
}

const BALANCES: ReadonlySet<Metric | 'none'> = new Set(['trade_deficit', 'trade_surplus', 'coverage_rate']);

/** Keeps the flow and the sides of the first figures of the text; a turnover told later takes the place of a balance. */
export function rememberMain({ context, heads }: Work, { metric, reporter, partner }: ClaimProposal): void {
  const isBalance = context.mainHead !== undefined && BALANCES.has(context.mainHead.metric);
  if (isBalance && metric.value === 'turnover') context.mainHead = heads.find((head) => head.metric === 'turnover') ?? context.mainHead;
  if (context.main || (reporter.value === 'WORLD' && reporter.carried)) return;
  context.main = { reporter: reporter.value, partner: partner.value };
  context.mainHead = heads.find((head) => head.metric === metric.value) ?? context.head;
}

/** "Trade rose to $5.4 billion: exports $4 billion, imports $1.4 billion": what is spoken of is the whole, not its last part. */
export function rememberWhole({ context, heads, scan }: Work, claims: readonly ClaimProposal[]): void {
  const outside = heads.filter((head) => bracketsAt(scan, head.first) === undefined);
  if (claims.length > 0 && outside.length > 0 && outside.length < heads.length && context.head === heads.at(-1)) context.head = outside.at(-1)!;
  const told = new Set(claims.map((claim) => claim.metric.value));
  if (claims[0]?.metric.value === 'turnover' && told.has('exports') && told.has('imports')) context.head = heads.find((head) => head.metric === 'turnover') ?? context.head;
}

/** Keeps whether shares are being told, and forgets their time where other figures follow; a rank beside them is none. */
export function rememberShares(context: Discourse, claims: readonly ClaimProposal[]): void {
  const last = claims.findLast((claim) => claim.kind !== 'rank');
  if (last) context.afterShare = last.kind === 'share';
  if (!context.afterShare) forgetShares(context);
}

export function forgetShares(context: Discourse): void {
  context.afterShare = false;
  context.shareSpan = undefined;
}

/** Keeps the last two flows that amounts were told of, which "respectively" may come back to. */
export function rememberFlows({ context, heads, paragraph }: Work, claims: readonly ClaimProposal[]): void {
  const told = [...(context.paragraph === paragraph ? (context.flows ?? []) : []), ...claims.filter((claim) => claim.kind === 'level').flatMap((claim) => heads.find((head) => head.metric === claim.metric.value) ?? [])];
  context.flows = told.filter((head, i) => told[i - 1]?.metric !== head.metric).slice(-2);
}

const OPEN_SPANS_NOT = new Set(['day', 'days', 'byYear', 'fiscal', 'years', 'yearPair']);

/** A sentence on trade without a figure that is read still sets the period of the next. */
export function rememberOpenSpan({ scan, times, heads, quantities, context, region }: Work): void {
  const mark = times.spans.find((one) => isLong(one, context.clock)) ?? times.spans.find((one) => one.role === 'span' && !OPEN_SPANS_NOT.has(one.key));
  if (mark === undefined) return;
  const ofHeading = region === 'headline' && context.span === undefined;
  const near = heads.findLast((head) => head.next <= mark.first);
  const isOfFlow = near && isTrade(near) && near.form === 'noun';
  if (!ofHeading && !isOfFlow && !opensOnTime(mark, heads) && ((!heads.some(isTrade) && quantities.length === 0) || scan.all('topic').some((one) => one.key !== 'production'))) return;
  const span = spanOf(mark, context.clock);
  if (span) rememberSpan(context, span);
}

const OPENING = 2;
const PARTS: ReadonlySet<string> = new Set(['month', 'quarter', 'half']);
/** "Over december meldt het CBS een kleine plus": what a sentence that tells of nothing else opens on. */
const opensOnTime = ({ key, first }: TimeMark, heads: readonly Head[]): boolean => heads.length === 0 && first > 0 && first <= OPENING && PARTS.has(key);
