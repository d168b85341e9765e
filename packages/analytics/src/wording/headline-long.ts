import { formatPeriod, periodOf, type LabelBook, type Locale } from '@mizan/model';
import { balanceOf } from '../balance.ts';
import { Decimal } from '../decimal.ts';
import { isQuantity } from '../result.ts';
import { fillSegments, lastOf, observed, sourceSlots, text, turnoverLines, type TurnoverLine } from './headline-parts.ts';
import type { PairFigures, Segment } from './headline.ts';
import { checkWordsOf } from './words-of.ts';

/** Shorter than this a series has no long view. */
const FEWEST_PERIODS = 3;

/** First, highest and last turnover of the longest series, and the balance of its last period; nothing for a short one. */
export function longHeadline(pair: PairFigures, labels: LabelBook, locale: Locale): Segment[] {
  const line = turnoverLines(pair).reduce<TurnoverLine | undefined>((longest, next) => (longest === undefined || next.points.length > longest.points.length ? next : longest), undefined);
  if (line === undefined || line.points.length < FEWEST_PERIODS) return [];
  const words = checkWordsOf(locale).headline;
  const peak = line.points.reduce((best, point) => (new Decimal(point.level.value).gt(best.level.value) ? point : best));
  const slots = Object.entries({ first: line.points[0]!, peak, last: lastOf(line) }).flatMap(([name, { period, level }]) => [
    [name, [observed(line.two.outward, period, level, locale)]] as const, [`${name}Period`, [text(formatPeriod(period, locale))]] as const,
  ]);
  return [...fillSegments(words.long, { ...Object.fromEntries(slots), ...sourceSlots(line.two, labels, locale) }), ...balanceSegments(line, pair, words.balance, labels, locale), text('.')];
}

function balanceSegments(line: TurnoverLine, pair: PairFigures, template: string, labels: LabelBook, locale: Locale): Segment[] {
  const { period } = lastOf(line);
  const result = balanceOf(line.two, periodOf(period));
  if (!isQuantity(result)) return [];
  return fillSegments(template, { area: [text(labels.area(pair.a, locale))], period: [text(formatPeriod(period, locale))], balance: [observed(line.two.outward, period, result, locale, line.two.outward.unit, true)] });
}
