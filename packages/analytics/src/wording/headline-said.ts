import { compareEventDates, countryOf, eventDateOf, formatFigure, figureOf, formatPeriod, periodOf, type Claim, type LabelBook, type Locale } from '@mizan/model';
import { compareStatements } from '../claim-check/against-claims.ts';
import { asCountries, comparable, pairOf, thingOf } from '../comparability.ts';
import { mainStatement, subjectOf } from '../statement.ts';
import { scopeName } from './display.ts';
import { fillSegments, text } from './headline-parts.ts';
import type { PairFigures, Segment } from './headline.ts';
import type { CheckWords } from './words.ts';
import { checkWordsOf } from './words-of.ts';

/** The newest statements about the change of the pair's turnover, with their scopes, and whether they can hold together. */
export function saidHeadline(pair: PairFigures, labels: LabelBook, locale: Locale): Segment[] {
  const words = checkWordsOf(locale).headline;
  const [newest, ...others] = newestChanges(pair);
  if (newest === undefined) return fillSegments(words.nothingSaid, { a: [text(labels.area(pair.a, locale))], b: [text(labels.area(pair.b, locale))] });
  const said = [newest, ...others];
  const figures = said.flatMap((claim, i) => [...(i === 0 ? [] : [text(words.separator)]), ...oneFigure(claim, pair, words.forScope, labels, locale)]);
  const sentence = fillSegments(words.said, { figures, period: [text(formatPeriod(newest.period, locale))], base: [text(formatPeriod(newest.basePeriod!, locale))] });
  return [...sentence, text(relationOf(said, words)), text(isUnchecked(said, pair) ? words.unchecked : ''), text('.')].filter((segment) => segment.text !== '');
}

/** Growth claims of the two countries, or of their cities, about the last period that has any: one for each scope and figure. */
function newestChanges({ a, b, claims }: PairFigures): Claim[] {
  const changes = claims.filter((claim) => isChange(claim) && claim.commodity === undefined && claim.rank !== 'deprecated' && pairOf(countryOf(claim.reporter.code), countryOf(claim.partner.code)) === pairOf(a, b));
  const [newest] = changes.sort(byNewest);
  if (newest === undefined) return [];
  const topic = thingOf(asCountries(subjectOf(newest)));
  return changes.filter((claim) => thingOf(asCountries(subjectOf(claim))) === topic);
}

const isChange = ({ metric, kind }: Claim): boolean => metric === 'turnover' && (kind === 'growth' || kind === 'multiple');

/** By the end of the period, the longer period of those that end together, then by when it was said. */
function byNewest(x: Claim, y: Claim): number {
  const [p, q] = [periodOf(x.period), periodOf(y.period)];
  return compareText(q.end, p.end) || compareText(p.start, q.start) || compareEventDates(eventDateOf(y.statedOn), eventDateOf(x.statedOn)) || compareText(x.id, y.id);
}
const compareText = (x: string, y: string): number => (x < y ? -1 : x > y ? 1 : 0);

function oneFigure(claim: Claim, pair: PairFigures, template: string, labels: LabelBook, locale: Locale): Segment[] {
  const statement = mainStatement(claim)!;
  const parts = [claim.reporter, claim.partner].filter((ref) => ref.code !== pair.a && ref.code !== pair.b);
  const scope = (parts.length > 0 ? parts : [claim.reporter]).map((ref) => scopeName(ref, labels, locale)).join(' – ');
  const shown = formatFigure(figureOf(claim)!, statement.unit, locale, { signed: claim.kind === 'growth' });
  const figure = { value: statement.value, interval: statement.interval, unit: statement.unit, period: claim.period };
  return fillSegments(template, { figure: [{ text: shown, figure, source: claim.publications[0]!.source, claim: claim.id }], scope: [text(scope)] });
}

/** What can be said of several figures together; nothing of one. */
function relationOf(said: readonly Claim[], words: CheckWords['headline']): string {
  if (said.length < 2) return '';
  const pairs = said.flatMap((a, i) => said.slice(i + 1).map((b) => [a, b] as const));
  const same = pairs.filter(([a, b]) => comparable(subjectOf(a), subjectOf(b)).ok);
  if (same.some(([a, b]) => compareStatements(mainStatement(a)!, mainStatement(b)!)?.verdict !== 'agrees')) return words.cannotBothHold;
  return same.length < pairs.length ? words.bothCanBeTrue : words.canBothHold;
}

const isUnchecked = (said: readonly Claim[], { checks }: PairFigures): boolean =>
  said.every((claim) => checks.find((check) => check.claim === claim.id)?.verdict === 'cannot-verify');
