import { eventDateOf, formatEventDate, formatNumber, formatPercent, formatPeriod, periodOf, wholeMonths, type LabelBook, type Locale } from '@mizan/model';
import { fromDouble } from '../decimal.ts';
import { isQuantity } from '../result.ts';
import type { DifferenceInDifferences } from '../causal/difference-in-differences.ts';
import type { SyntheticControl } from '../causal/synthetic-control.ts';
import { basisOf, shownQuantity } from '../wording/display.ts';
import { fill } from '../wording/template.ts';
import { wordingLocale } from '../wording/words-of.ts';
import { isAhead, type EventStudy, type FlowStudy } from './event-study.ts';
import type { SideStudy } from './side-study.ts';
import { LEAST_AFTER, LEAST_DONORS, leastBefore } from './study-panel.ts';
import { ar } from './words.ar.ts';
import { en } from './words.en.ts';
import { fr } from './words.fr.ts';
import { ru } from './words.ru.ts';
import type { StudyWords } from './words.ts';

const WORDS: Readonly<Partial<Record<Locale, StudyWords>>> = { en, fr, ar, ru };

/** What the sentences of one study are made with. */
interface Telling {
  readonly study: EventStudy;
  readonly words: StudyWords;
  readonly labels: LabelBook;
  readonly locale: Locale;
  readonly date: string;
}

/**
 * A study in sentences, one list for each flow: the order and the change first, then the comparison or why there is none,
 * what holds back, both sides, and what else happened. Made from the result alone, and never beyond its rung.
 */
export function eventStudySentences(study: EventStudy, labels: LabelBook, locale: Locale): string[][] {
  const language = wordingLocale(locale);
  const telling = { study, words: WORDS[language] ?? en, labels, locale: language, date: formatEventDate(study.event.date, language) };
  const { words } = telling;
  const date = eventDateOf(study.event.date);
  if (date.earliest === null) return [[words.noDate]];
  if (isAhead(study.event)) return [[words.notYet]];
  return study.flows.map((flow) => flowSentences(flow, telling));
}

function flowSentences(flow: FlowStudy, telling: Telling): string[] {
  const { words, study } = telling;
  const described = flow.sides.map((side) => descriptionOf(flow, side, telling));
  if (study.about === 'figures') return [words.aboutFigures, ...described, ...besides(flow, telling)];
  if (flow.sides.every(({ rung }) => rung === 'none')) return described;
  return [
    ...flow.sides.flatMap((side, i) => (side.rung === 'none' ? [] : [described[i]!, ...comparisonOf(side, telling)])),
    ...conclusionOf(flow, telling), ...breakSentences(flow, telling), ...mirrorSentence(flow, telling), ...besides(flow, telling),
  ];
}

/** The order of event and figures, and the change between them. */
function descriptionOf(flow: FlowStudy, { series, timeline, description }: SideStudy, { words, labels, locale, date }: Telling): string {
  const name = fill(words.flow, {
    exporter: labels.area(flow.exporter, locale), importer: labels.area(flow.importer, locale), source: labels.publisher(series.source),
    basis: basisOf({ vintage: series.vintage, method: series.method, valuation: series.valuation }, labels, locale),
  });
  if (timeline.value === null) return fill(words.noFigures, { flow: name });
  const { periods, after } = timeline.value;
  const slots = { flow: name, date, first: formatPeriod(periods[0]!, locale), last: formatPeriod(periods.at(-1)!, locale) };
  if (description.value === null) return fill(after.length === 0 ? words.endBefore : words.beginAfter, slots);
  const { change } = description.value;
  const spans = { ...slots, before: spanName(description.value.before, locale), after: spanName(description.value.after, locale) };
  if (!isQuantity(change)) return fill(words.noChange, spans);
  return fill(words.coincides, { ...spans, change: shownQuantity(change.value, change.interval, 'percent', locale, true) });
}

/** Periods in a row under one name: "2003–2005". */
function spanName(periods: readonly string[], locale: Locale): string {
  const [first, last] = [periodOf(periods[0]!), periodOf(periods.at(-1)!)];
  const months = wholeMonths({ ...first, end: last.end });
  return formatPeriod(periods.length === 1 || months === undefined ? first : `${first.start}/P${months}M`, locale);
}

function comparisonOf({ timeline, comparison, synthetic, shortfalls, donors, rung }: SideStudy, { words, locale }: Telling): string[] {
  if (comparison.value === null) {
    const counts = shortfalls.some((reason) => reason === 'too-few-before' || reason === 'too-few-after' || reason === 'too-few-donors');
    if (!counts || timeline.value === null) return [words.notComparable];
    const { before, after, frequency } = timeline.value;
    const number = (value: number) => formatNumber(String(value), locale);
    return [fill(words.descriptionOnly, { needBefore: number(leastBefore(frequency)), needAfter: number(LEAST_AFTER), needDonors: number(LEAST_DONORS), before: number(before.length), after: number(after.length), donors: number(donors) })];
  }
  const rank = rankSlots(comparison.value, locale);
  if (rung === 'differs') return [fill(words.differs, rank), ...(synthetic.value === null ? [words.noMixture] : [fill(words.mixture, mixtureSlots(synthetic.value, locale))])];
  return [fill(words.notDistinguishable, rank), detectableOf(comparison.value, words, locale)];
}

const detectableOf = ({ detectable }: DifferenceInDifferences, words: StudyWords, locale: Locale): string =>
  detectable.value === null ? words.nothingDetectable : fill(words.detectable, { size: percentOf(Math.expm1(detectable.value), locale, false) });

function rankSlots({ effect, inSpace, donors, periods }: DifferenceInDifferences, locale: Locale): Record<string, string> {
  const number = (value: number, decimals?: number) => formatNumber(fromDouble(value), locale, { decimals });
  return {
    ...rankOf(inSpace, locale), effect: percentOf(Math.expm1(effect), locale), donors: number(donors.length), smallest: number(inSpace.smallestP, 2), before: number(periods.before), after: number(periods.after),
  };
}

function mixtureSlots({ effect, inSpace, leaveOneOut }: SyntheticControl, locale: Locale): Record<string, string> {
  const effects = leaveOneOut.map((one) => one.effect);
  const rank = inSpace.value === null ? { rank: '–', comparisons: '–', p: '–' } : rankOf(inSpace.value, locale);
  return { ...rank, effect: percentOf(Math.expm1(effect), locale), low: percentOf(Math.expm1(Math.min(effect, ...effects)), locale), high: percentOf(Math.expm1(Math.max(effect, ...effects)), locale) };
}

const rankOf = ({ rank, comparisons, pValue }: { readonly rank: number; readonly comparisons: number; readonly pValue: number }, locale: Locale): Record<string, string> => ({
  rank: formatNumber(String(rank), locale), comparisons: formatNumber(String(comparisons), locale), p: formatNumber(fromDouble(pValue), locale, { decimals: 2 }),
});

/** A share in percent, whole from ten percent up. */
const percentOf = (share: number, locale: Locale, signed = true): string => formatPercent(fromDouble(100 * share), locale, { decimals: Math.abs(share) < 0.1 ? 1 : 0, signed });

function conclusionOf({ rung, reservations, sides }: FlowStudy, { words, study }: Telling): string[] {
  const large = sides.some(({ comparison }) => comparison.value !== null && comparison.value.percent > 10) && (study.event.type === 'visit' || study.event.type === 'meeting');
  const caution = large ? [words.largeForVisits] : [];
  if (rung === 'consistent') return [words.consistent, ...caution];
  return rung === 'differs' ? [fill(words.noMore, { reasons: reservations.map((reservation) => words.reservations[reservation]).join(words.separator) }), ...caution] : [];
}

function breakSentences({ sides }: FlowStudy, { words, locale }: Telling): string[] {
  const found = sides.flatMap(({ breaks }) => breaks.map(({ firstAfter, order }) => fill(order === 'cannot-explain' ? words.tooLate : words.otherBreak, { period: formatPeriod(firstAfter, locale) })));
  return [...new Set(found)];
}

/** Which sides were looked at, where the reservations do not say so. */
const mirrorSentence = ({ mirror, reservations }: FlowStudy, { words }: Telling): string[] =>
  reservations.includes('one-side-only') || reservations.includes('sides-disagree') ? [] : [words.mirror[mirror]];

const besides = ({ confounders }: FlowStudy, { words }: Telling): string[] =>
  confounders.length === 0 ? [] : [fill(words.besides, { list: confounders.map(({ id }) => words.confounders[id]).join(words.separator) })];
