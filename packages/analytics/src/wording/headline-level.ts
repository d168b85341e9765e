import { formatPeriod, periodOf, sameSpanOfYear, yearOf, type LabelBook, type Locale } from '@mizan/model';
import { growth } from '../growth.ts';
import { isQuantity } from '../result.ts';
import { fillSegments, lastOf, latestLine, observed, sourceSlots, text, turnoverLines, type TurnoverLine } from './headline-parts.ts';
import type { PairFigures, Segment } from './headline.ts';
import { checkWordsOf } from './words-of.ts';

/** The latest turnover with source, release, method and price basis, and its change on the same months of the year before. */
export function levelHeadline(pair: PairFigures, labels: LabelBook, locale: Locale): Segment[] {
  const words = checkWordsOf(locale).headline;
  const names = { a: [text(labels.area(pair.a, locale))], b: [text(labels.area(pair.b, locale))] };
  const line = latestLine(turnoverLines(pair));
  if (line === undefined) return fillSegments(words.none, names);
  const { period, level } = lastOf(line);
  const slots = { ...names, ...sourceSlots(line.two, labels, locale), period: [text(formatPeriod(period, locale))], level: [observed(line.two.outward, period, level, locale)] };
  return [...fillSegments(words.level, slots), ...changeOf(line, words.change, locale), text('.')];
}

function changeOf(line: TurnoverLine, template: string, locale: Locale): Segment[] {
  const last = lastOf(line);
  const now = periodOf(last.period);
  const base = line.points.find(({ period }) => yearOf(periodOf(period)) === yearOf(now) - 1 && sameSpanOfYear(now, periodOf(period)));
  const change = base && growth(last.level, base.level);
  if (change === undefined || !isQuantity(change)) return [];
  return fillSegments(template, { change: [observed(line.two.outward, last.period, change, locale, 'percent', true)], base: [text(formatPeriod(base!.period, locale))] });
}
