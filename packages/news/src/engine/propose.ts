import type { Scan } from '../grammar/scan.ts';
import type { ClaimProposal } from '../proposal.ts';
import type { Place } from '../text/offsets.ts';
import { edtf, lastYearOf, type Span } from './calendar.ts';
import { publishedYear } from './clock.ts';
import type { Discourse, Pair, Speaker } from './discourse.ts';
import { rememberSpan } from './discourse.ts';
import type { Metric, PlaceMention } from './frame.ts';
import type { KindReading } from './kinds.ts';
import type { TimeMark } from './time-mark.ts';
import { isCompared } from './compare.ts';
import { endMonthly, rememberMonthly } from './monthly.ts';
import { amountOf, isConversion } from './currency.ts';
import type { Quantity } from './quantity.ts';
import { looksAhead, settledStatus, statusOf } from './status.ts';
import { periodOf, type PeriodReading } from './times-of-claims.ts';
import { textAt, type TradeHead, type Work } from './work.ts';

/** All that was read of a figure before it becomes a proposal. */
export interface Reading {
  readonly quantity: Quantity;
  readonly head: TradeHead;
  readonly pair: Pair;
  readonly kind: KindReading;
  readonly places: readonly PlaceMention[];
  /** Whether the head is that of a sentence before. */
  readonly carried: boolean;
}

/** The claim that a figure makes; tells the context the period and currency it leaves to the next. */
export function propose(work: Work, { quantity, head, pair, kind, places, carried }: Reading): ClaimProposal {
  const { scan, text, region } = work;
  const told = statusOf(work, quantity);
  const period = convertedPeriod(work, quantity) ?? periodOf(scan, quantity, kind.kind, work.times, work.quantities, work.context, looksAhead(told));
  work.dated = { quantity, period };
  if (period.baseMark) rememberMonthly(work.context, period.span, period.base);
  else if (period.base === undefined) endMonthly(work.context, period.span);
  if (kind.kind === 'share' && !period.carried && quantity.pair !== 'from' && !isCompared(scan, quantity)) work.context.shareSpan = period.span;
  if (!OF_DELIVERY.has(head.metric)) tellPeriod(work, quantity, period, looksAhead(told));
  tellAmount(work, quantity);
  const { status, stale } = settledStatus(work, told, period);
  const place = textAt(scan, quantity.outerFirst, quantity.outerNext);
  const sentence = textAt(scan, 0, scan.tokens.length);
  const area = (code: string) => areaField(work, places, code);
  const goods = goodsOf(work, quantity);
  return {
    metric: { value: head.metric, ...(carried ? { carried: true as const } : { place: textAt(scan, head.first, head.next) }) },
    kind: kind.kind, value: kind.value, decimals: quantity.decimals, unit: quantity.unit, ...(quantity.valueMax === undefined ? {} : { valueMax: quantity.valueMax }),
    ...(quantity.bound ? { bound: quantity.bound, hedge: { value: quantity.hedge ?? quantity.bound } } : {}),
    reporter: area(pair.reporter), partner: area(pair.partner),
    period: timeField(scan, stale ? undefined : period.span, period.mark), basePeriod: timeField(scan, stale ? undefined : period.base, period.baseMark),
    ...(goods ? { commodity: goods } : {}), ...(status ? { status } : {}), ...(work.speaker ? { speaker: speakerField(work.speaker, sentence) } : {}),
    ...place, text: text.slice(place.start, place.end), sentence, region, language: scan.grammar.language.code, also: [],
    rules: rulesOf(quantity, head, kind, places, period),
  };
}

/** "$380 million (€334 million)" of the year before: the same amount in another currency is of the same time. */
const convertedPeriod = ({ scan, quantities, dated }: Work, quantity: Quantity): PeriodReading | undefined =>
  dated !== undefined && quantity.kind === 'money' && dated.quantity === quantities[quantities.indexOf(quantity) - 1] && isConversion(scan, quantity, quantities) ? dated.period : undefined;

/** Flows whose times are of a signing or a delivery, and of no other figure. */
const OF_DELIVERY: ReadonlySet<Metric> = new Set(['contract_value']);

/** "Im Januar hatte der Saldo 2 Milliarden betragen": a month before the one spoken of, told in the tense of what lies before. */
const looksBack = (scan: Scan, span: Span, { span: spoken }: Discourse): boolean =>
  spoken?.unit === 'months' && span.unit === 'months' && span.to < spoken.to && scan.says('pluperfect');

/** "38 % of exports (2010: 4 billion)": the year of a figure in brackets, beside those spoken of. */
const isInBrackets = ({ tokens }: Scan, { key, first, next }: TimeMark): boolean => key === 'year' && tokens[first - 1]?.text === '(' && tokens[next]?.text === ':';

function tellPeriod({ scan, context }: Work, quantity: Quantity, period: PeriodReading, ahead: boolean): void {
  const toCome = period.span !== undefined && lastYearOf(period.span) > (publishedYear(context.clock) ?? Infinity);
  if (period.span && !toCome && !(period.mark && isInBrackets(scan, period.mark)) && !period.carried && !ahead && !looksBack(scan, period.span, context) && quantity.pair !== 'from' && !isCompared(scan, quantity)) rememberSpan(context, period.span);
}

function tellAmount({ scan, context, quantities }: Work, quantity: Quantity): void {
  if (quantity.kind === 'volume' && context.amount?.kind !== 'money') context.amount = amountOf(quantity);
  if (quantity.kind === 'money' && !isConversion(scan, quantity, quantities)) context.amount = amountOf(quantity);
}

const timeField = (scan: Scan, span: Span | undefined, mark: TimeMark | undefined): ClaimProposal['period'] =>
  ({ value: span ? edtf(span) : null, ...(mark ? { place: textAt(scan, mark.first, mark.next) } : { carried: true as const }) });

const rulesOf = (quantity: Quantity, head: TradeHead, kind: KindReading, places: readonly PlaceMention[], { mark, baseMark }: PeriodReading): string[] =>
  [...new Set([...quantity.rules, ...head.rules, ...kind.rules, ...places.map((one) => one.rule), ...(mark ? [mark.rule] : []), ...(baseMark ? [baseMark.rule] : [])])];

const speakerField = (speaker: Speaker, sentence: Place): NonNullable<ClaimProposal['speaker']> => ({
  value: speaker.name, place: { start: speaker.start, end: speaker.end }, ...(speaker.id ? { id: speaker.id } : {}), ...(speaker.start >= sentence.start && speaker.end <= sentence.end ? {} : { carried: true as const }),
});

function areaField({ scan }: Work, places: readonly PlaceMention[], code: string): ClaimProposal['reporter'] {
  const place = places.find((one) => one.code === code);
  if (!place) return { value: code, carried: true };
  const metonym = place.form === 'city' && !code.includes('-');
  const reading = metonym ? 'metonym' : code.startsWith('G:') || code === 'EU' ? 'group' : code.includes('-') ? 'city' : 'country';
  return { value: code, place: textAt(scan, place.first, place.next), surface: place.surface, reading };
}

const GOODS_AFTER = 4;

/** The goods named nearest before the figure, since the figure before it, or right after it. */
function goodsOf({ scan, quantities }: Work, quantity: Quantity): ClaimProposal['commodity'] | undefined {
  const index = quantities.indexOf(quantity);
  const [floor, ceiling] = [quantities[index - 1]?.next ?? 0, quantities[index + 1]?.first ?? scan.tokens.length];
  const marks = scan.all('goods');
  const mark = marks.findLast((one) => one.first >= floor && one.next <= quantity.first) ?? marks.find((one) => one.first >= quantity.next && one.next <= ceiling && one.first - quantity.next <= GOODS_AFTER);
  if (!mark) return undefined;
  const words = scan.tokens.slice(mark.first, mark.next).map((token) => token.text).join(' ');
  return { value: { codes: mark.key === '' ? [] : [mark.key], words }, place: textAt(scan, mark.first, mark.next) };
}
