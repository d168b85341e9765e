import type { Scan } from '../grammar/scan.ts';
import type { ClaimProposal, ProposalStatus, RegionKind } from '../proposal.ts';
import type { Token } from '../text/tokens.ts';
import { edtf, lastYearOf, type Span } from './calendar.ts';
import { breaksBetween } from './clause.ts';
import type { Discourse, Pair, Speaker } from './discourse.ts';
import { pairOf, rankPair, sharePair, statedSides } from './flow.ts';
import type { Head, Kind, Metric, PlaceMention } from './frame.ts';
import { headsOf } from './heads.ts';
import { kindOf, type KindReading } from './kinds.ts';
import { placesOf, tradeCode } from './mentions.ts';
import { movementOf, type Movement } from './movement.ts';
import { publishedYear, spanOf, timesOf } from './periods.ts';
import { quantitiesOf } from './quantities.ts';
import { withCurrency } from './currency.ts';
import type { Quantity } from './quantity.ts';
import { refusalOf } from './refusals.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { periodOf, rememberTimes, sortTimes, type SentenceTimes } from './times-of-claims.ts';

/** A sentence ready to be read. */
export interface SentenceInput {
  readonly scan: Scan;
  readonly text: string;
  readonly region: RegionKind;
  readonly paragraph: number;
  readonly speaker?: Speaker | undefined;
  /** Tokens of the speaker's name and office, which name no side of a flow. */
  readonly masked: (at: number) => boolean;
}

type TradeHead = Head & { metric: Metric };
const isTrade = (head: Head | undefined): head is TradeHead => head !== undefined && head.metric !== 'none';

interface Work extends SentenceInput {
  readonly context: Discourse;
  readonly quantities: readonly Quantity[];
  readonly heads: readonly Head[];
  readonly places: readonly PlaceMention[];
  readonly times: SentenceTimes;
  readonly speaksOfCity: boolean;
  readonly both: boolean;
  /** The kind of the last figure proposed. */
  kind?: Kind | undefined;
  /** The last figure's movement, which the next may share: "slipped 6.5 %, 3.3 % and 1.8 %". */
  last?: { readonly movement: Movement; readonly next: number } | undefined;
}

/** The claims of a sentence; `context` is told what the sentence leaves to the next. */
export function claimsOf(input: SentenceInput, context: Discourse): ClaimProposal[] {
  const { scan } = input;
  const marks = timesOf(scan);
  const quantities = withCurrency(scan, quantitiesOf(scan, marks), marks, context.currency);
  context.epithets.countries = context.named.filter((code) => !code.includes('-')).slice(-8);
  const places = placesOf(scan, context.epithets, input.masked);
  const heads = headsOf(scan, quantities, input.masked);
  const times = sortTimes(scan, marks, quantities);
  rememberTimes(scan, context, times, quantities);
  const speaksOfCity = scan.all('cityCue').length > 0 || input.speaker?.city === true;
  const work: Work = { ...input, context, quantities, heads, places, times, speaksOfCity, both: scan.all('both').length > 0 };
  remember(work);
  if (context.paragraph !== input.paragraph && context.main?.partner === 'WORLD') context.pair = context.main;
  const claims = segmentsOf(scan, heads, quantities, places).flatMap((segment) => segmentClaims(work, segment));
  context.paragraph = input.paragraph;
  if (claims.length > 0) context.main ??= { reporter: claims[0]!.reporter.value, partner: claims[0]!.partner.value };
  if (claims.length === 0) rememberSpan(work);
  return claims;
}

function remember({ context, places, speaksOfCity }: Work): void {
  for (const place of places) {
    const code = tradeCode(place, speaksOfCity);
    if (/^(G:|EU$|WORLD$)/.test(code) || place.role === 'than' || (place.form === 'city' && place.role === 'in')) continue;
    context.named.push(code);
  }
}

/** A sentence on trade without a figure that is read still sets the period of the next. */
function rememberSpan({ scan, times, heads, quantities, context }: Work): void {
  const mark = times.spans.find((one) => one.role === 'span' && !['day', 'byYear', 'fiscal', 'years', 'yearPair'].includes(one.key));
  if (mark === undefined || (!heads.some(isTrade) && quantities.length === 0) || scan.all('topic').length > 0) return;
  const span = spanOf(mark, context.clock);
  if (span) remembered(context, span);
}

function remembered(context: Discourse, span: Span): void {
  context.span = span;
  if (context.latest === undefined || lastYearOf(span) >= lastYearOf(context.latest)) context.latest = span;
}

function segmentClaims(work: Work, segment: Segment): ClaimProposal[] {
  const { context, scan } = work;
  const places = segment.runs.flatMap((run) => run.places);
  const head = segment.head?.weak && places.length === 0 && context.head?.metric === 'imports' ? { ...segment.head, metric: 'imports' as const } : segment.head;
  const reversed = scan.all('reverse').length > 0 && scan.within('reverse', segment.from, segment.next).length > 0;
  let pair: Pair | undefined;
  const claims: ClaimProposal[] = [];
  for (const run of segment.runs) {
    const before = context.pair;
    const made = claims.length;
    const carried = head ?? context.head;
    if (isTrade(carried)) {
      const sides = statedSides(carried.metric, run.places, work.speaksOfCity, carried.form);
      const listed = head?.form === 'partner' && !/exporter|importer/.test(head.rules[0]!) ? rankPair(carried, run.places, context, work.speaksOfCity) : undefined;
      pair = listed ?? pairOf(head ? carried : { ...carried, form: 'carried' }, sides, context, reversed, work.both);
      if (pair && head && run.places.length <= 1 && sides.partner === undefined && isTotal(scan, head)) pair = { reporter: pair.reporter, partner: 'WORLD' };
      if (pair && (head || run.places.length > 0)) context.pair = pair;
    }
    for (const quantity of run.quantities) {
      const previous = work.last && !breaksBetween(scan, work.last.next, quantity.first) ? work.last.movement : undefined;
      const claim = claimOf(work, quantity, run.places, head, pair, previous);
      work.kind = claim?.proposal?.kind;
      const movement = claim?.movement ?? previous;
      work.last = movement && { movement, next: quantity.next };
      if (claim?.proposal) claims.push(claim.proposal);
    }
    const own = claims.slice(made);
    if (before && own.length > 0 && own.every((claim) => SHARES.has(claim.kind) || claim.kind === 'rank') && run.places.length < 2) context.pair = before;
  }
  if (head && isTrade(head)) context.head = head;
  if (head && head.metric === 'none' && segment.runs.some((run) => run.quantities.length > 0)) context.head = head;
  return claims;
}

const SHARES: ReadonlySet<Kind> = new Set(['share', 'share_change']);
/** Whether a figure is a country's part of a flow: a share noun or verb is near, or it is "19 % of" the flow. */
const sharesOut = ({ scan }: Work, quantity: Quantity, head: Head): boolean => head.share || scan.all('shareVerb').length > 0 || scan.all('share').length > 0 || head.first >= quantity.next;

/** "total exports": those to all the world. */
const isTotal = (scan: Scan, head: Head): boolean => scan.within('total', head.first - 2, head.next + 2).some((mark) => mark.key === 'total');

const RANKABLE: ReadonlySet<Kind> = new Set(['rank', 'rank_change']);

function claimOf(work: Work, quantity: Quantity, places: readonly PlaceMention[], segmentHead: Head | undefined, pair: Pair | undefined, previous: Movement | undefined): { proposal?: ClaimProposal; movement?: Movement | undefined } | undefined {
  const { scan, quantities, context } = work;
  const own = segmentHead;
  const movement = movementOf(scan, quantity, own, quantities, previous);
  const head = own ?? carriedHead(work, quantity, movement);
  const reading = kindOf(scan, quantity, head, movement, previous !== undefined) ?? comparedShare(work, quantity);
  const refusal = refusalOf(scan, quantity, head, movement, quantities);
  if (!reading || refusal !== undefined || !isTrade(head)) return { movement };
  const ranked = RANKABLE.has(reading.kind) ? rankOf(work, quantity, head, places) : undefined;
  if (reading.kind === 'rank' && !ranked) return { movement };
  if (ranked && ranked.partner !== 'WORLD') context.pair = ranked;
  const shared = SHARES.has(reading.kind) && head.metric !== 'coverage_rate' && sharesOut(work, quantity, head) ? sharePair(head, places, context, work.speaksOfCity) : undefined;
  if (shared) context.pair = shared;
  const sides = ranked ?? shared ?? pair ?? { reporter: 'WORLD', partner: 'WORLD' };
  return { movement, proposal: propose(work, quantity, head, sides, reading, places, own === undefined) };
}

/** A per cent set against a share just told is a share: "11 % … against 14 % a year before". */
const comparedShare = (work: Work, quantity: Quantity): KindReading | undefined =>
  work.kind === 'share' && quantity.kind === 'percent' && isCompared(work.scan, quantity) ? { kind: 'share', value: quantity.value, rules: [`${work.scan.grammar.language.code}.kind.share`] } : undefined;

function rankOf(work: Work, quantity: Quantity, head: TradeHead, places: readonly PlaceMention[]): Pair | undefined {
  const partner = work.heads.some((one) => one.form === 'partner') || head.metric !== 'contract_value';
  return partner ? rankPair(head, work.places.length > places.length ? work.places : places, work.context, work.speaksOfCity, work.quantities.filter((one) => one.kind === 'rank').length > 1 ? quantity.first : 0) : undefined;
}

/** Signs that a sentence without a trade noun still tells of the flow before: goods, places, "the other way", or a time and then the verb. */
function goesOn({ scan, places, times, context }: Work, movement: Movement | undefined): boolean {
  if (places.length > 0 || times.bases.length > 0 || ['goods', 'reverse', 'both', 'possessive', 'total', 'shareVerb', 'partner'].some((category) => scan.all(category).length > 0)) return true;
  const lead = movement?.where === 'before' ? movement.mark.first : 0;
  return lead <= 6 && scan.all('period').some((mark) => mark.next <= lead) && context.span !== undefined;
}

/** The head of a sentence that names none: that of the sentence before, where the figure goes on telling of it. */
function carriedHead(work: Work, quantity: Quantity, movement: Movement | undefined): Head | undefined {
  const { context, scan } = work;
  if (!isTrade(context.head) || work.paragraph - context.paragraph > 1) return undefined;
  const told = quantity.kind === 'percent' ? scan.all('shareVerb').some((mark) => mark.next <= quantity.outerFirst && quantity.outerFirst - mark.next <= 3) || movement !== undefined || quantity.sign !== undefined : quantity.kind === 'money' || quantity.kind === 'volume' || quantity.kind === 'rank' || quantity.kind === 'places' || quantity.kind === 'times' || quantity.kind === 'pp';
  if (!told || work.heads.some((head) => head.metric === 'none') || (quantity.kind === 'percent' && !goesOn(work, movement)) || scan.all('currency').some((mark) => !work.quantities.some((q) => mark.first >= q.first && mark.next <= q.next))) return undefined;
  return { ...context.head, form: 'carried', share: context.head.share && quantity.kind !== 'money', rules: [...context.head.rules, `${scan.grammar.language.code}.carried.head`] };
}

const textAt = (work: Work, first: number, next: number): { start: number; end: number } => ({ start: work.scan.tokens[first]!.start, end: work.scan.tokens[next - 1]!.end });

function propose(work: Work, quantity: Quantity, head: TradeHead, pair: Pair, reading: NonNullable<ReturnType<typeof kindOf>>, places: readonly PlaceMention[], carried: boolean): ClaimProposal {
  const { scan, context, quantities, text, region } = work;
  const status = statusOf(work, quantity);
  const period = periodOf(scan, quantity, reading.kind, work.times, quantities, context, status?.value === 'forecast' || status?.value === 'target');
  const ahead = status?.value === 'forecast' || status?.value === 'target';
  if (period.span && !period.carried && !ahead && quantity.pair !== 'from' && !isCompared(scan, quantity)) remembered(context, period.span);
  if (quantity.kind === 'money') context.currency = quantity.unit;
  const place = textAt(work, quantity.outerFirst, quantity.outerNext);
  const sentence = { start: scan.tokens[0]!.start, end: scan.tokens.at(-1)!.end };
  const area = (code: string) => areaField(scan.tokens, places, code, work.speaksOfCity);
  const past = period.span !== undefined && !period.carried && publishedYear(context.clock) !== undefined && lastYearOf(period.span) < publishedYear(context.clock)! && (status?.value === 'forecast' || status?.value === 'target');
  const aims = past && status!.place !== undefined && period.mark !== undefined && scan.tokens[period.mark.first]!.start < status!.place.start;
  const stale = (period.carried || aims) && (status?.value === 'forecast' || status?.value === 'target');
  const finalStatus = (past && !aims ? undefined : status) ?? futureStatus(period.span && lastYearOf(period.span), context);
  const goods = goodsOf(scan, quantity, quantities);
  return {
    metric: { value: head.metric, place: carried ? undefined : textAt(work, head.first, head.next), ...(carried ? { carried: true } : {}) } as ClaimProposal['metric'],
    kind: reading.kind, value: reading.value, decimals: quantity.decimals, unit: quantity.unit, ...(quantity.valueMax === undefined ? {} : { valueMax: quantity.valueMax }),
    ...(quantity.bound ? { bound: quantity.bound, hedge: { value: quantity.hedge ?? quantity.bound } } : {}),
    reporter: area(pair.reporter), partner: area(pair.partner),
    period: { value: period.span && !stale ? edtf(period.span) : null, ...(period.mark ? { place: textAt(work, period.mark.first, period.mark.next) } : { carried: true }) },
    basePeriod: { value: period.base && !stale ? edtf(period.base) : null, ...(period.baseMark ? { place: textAt(work, period.baseMark.first, period.baseMark.next) } : { carried: true }) },
    ...(goods ? { commodity: goods } : {}), ...(finalStatus ? { status: finalStatus } : {}), ...(work.speaker ? { speaker: speakerField(work.speaker, sentence) } : {}),
    ...place, text: text.slice(place.start, place.end), sentence, region, language: scan.grammar.language.code, also: [],
    rules: [...new Set([...quantity.rules, ...head.rules, ...reading.rules, ...places.map((one) => one.rule), ...(period.mark ? [period.mark.rule] : []), ...(period.baseMark ? [period.baseMark.rule] : [])])],
  };
}

/** Whether a figure is told only to set another against it: "frente a los 1.900 millones de 2023". */
const isCompared = (scan: Scan, quantity: Quantity): boolean => [0, 1, 2].some((back) => scan.before('compare', quantity.outerFirst - back) !== undefined);

const speakerField = (speaker: Speaker, sentence: { start: number; end: number }): NonNullable<ClaimProposal['speaker']> => ({
  value: speaker.name, place: { start: speaker.start, end: speaker.end }, ...(speaker.id ? { id: speaker.id } : {}), ...(speaker.start >= sentence.start && speaker.end <= sentence.end ? {} : { carried: true as const }),
});

function areaField(tokens: readonly Token[], places: readonly PlaceMention[], code: string, speaksOfCity: boolean): ClaimProposal['reporter'] {
  const place = places.find((one) => tradeCode(one, speaksOfCity) === code);
  if (!place) return { value: code, carried: true };
  const metonym = place.form === 'city' && !code.includes('-');
  const reading = metonym ? 'metonym' : code.startsWith('G:') || code === 'EU' ? 'group' : code.includes('-') ? 'city' : 'country';
  return { value: code, place: { start: tokens[place.first]!.start, end: tokens[place.next - 1]!.end }, surface: place.surface, reading };
}

const STATUSES: readonly ProposalStatus[] = ['target', 'forecast', 'preliminary', 'unconfirmed', 'estimate'];

/** A word before the figure, in its clause, that makes it a forecast, a target or preliminary. */
function statusOf(work: Work, quantity: Quantity): ClaimProposal['status'] | undefined {
  const { scan, quantities } = work;
  const index = quantities.indexOf(quantity);
  const before = quantities[index - 1]?.next ?? 0;
  const floor = scan.has('break', before, quantity.first) ? before : 0;
  const marks = scan.all('status').filter((mark) => mark.first >= floor && (mark.next <= quantity.outerFirst && !breaksBetween(scan, mark.next, quantity.outerFirst) || mark.first - quantity.outerNext <= 8 && (mark.key === 'preliminary' || mark.key === 'target' || mark.key === 'forecast' || mark.key === 'unconfirmed') && !scan.has('break', quantity.outerNext, mark.first)));
  const key = STATUSES.find((status) => marks.some((mark) => mark.key === status));
  const mark = key && marks.find((one) => one.key === key)!;
  return mark ? { value: key!, place: textAt(work, mark.first, mark.next) } : undefined;
}

/** A figure of a year after the text was written can only be a forecast. */
const futureStatus = (year: number | undefined, context: Discourse): ClaimProposal['status'] | undefined => {
  const now = publishedYear(context.clock);
  return year !== undefined && now !== undefined && year > now ? { value: 'forecast', carried: true } : undefined;
};

/** The goods named nearest before the figure, since the figure before it. */
function goodsOf(scan: Scan, quantity: Quantity, quantities: readonly Quantity[]): ClaimProposal['commodity'] | undefined {
  const floor = quantities[quantities.indexOf(quantity) - 1]?.next ?? 0;
  const ceiling = quantities[quantities.indexOf(quantity) + 1]?.first ?? scan.tokens.length;
  const marks = scan.all('goods');
  const mark = marks.filter((one) => one.first >= floor && one.next <= quantity.first).at(-1) ?? marks.find((one) => one.first >= quantity.next && one.next <= ceiling && one.first - quantity.next <= 4);
  if (!mark) return undefined;
  const words = scan.tokens.slice(mark.first, mark.next).map((token) => token.text).join(' ');
  return { value: { codes: mark.key === '' ? [] : [mark.key], words }, place: { start: scan.tokens[mark.first]!.start, end: scan.tokens[mark.next - 1]!.end } };
}
