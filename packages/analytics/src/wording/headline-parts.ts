import { comparePeriods, periodOf, type LabelBook, type Locale, type TradeSeries } from '@mizan/model';
import { isQuantity, type Quantity } from '../result.ts';
import { turnoverSeries } from '../turnover.ts';
import { twoWays, valuationsOf, type TwoWay } from '../two-way.ts';
import { basisOf, shownQuantity } from './display.ts';
import type { PairFigures, Segment } from './headline.ts';
import { filling, fillWith } from './template.ts';

/** Turnover by one release and way of counting, in the periods that have it, in time order. */
export interface TurnoverLine {
  readonly two: TwoWay;
  readonly points: readonly { readonly period: string; readonly level: Quantity }[];
}

export function turnoverLines({ series, a, b }: PairFigures): TurnoverLine[] {
  const lines = twoWays(series.filter((s) => s.commodity === 'TOTAL'), a, b).map((two) => ({
    two, points: turnoverSeries(two).flatMap(({ period, result }) => (isQuantity(result) ? [{ period, level: result }] : [])),
  }));
  return lines.filter((line) => line.points.length > 0);
}

export const lastOf = (line: TurnoverLine): TurnoverLine['points'][number] => line.points.at(-1)!;

/** The line that reaches furthest, of several the first. */
export const latestLine = (lines: readonly TurnoverLine[]): TurnoverLine | undefined =>
  lines.reduce<TurnoverLine | undefined>((best, line) => (best === undefined || comparePeriods(periodOf(lastOf(line).period), periodOf(lastOf(best).period)) > 0 ? line : best), undefined);

/** A number of observations with its mark. */
export const observed = ({ source, vintage, unit }: TradeSeries, period: string, quantity: Quantity, locale: Locale, shownUnit = unit, signed = false): Segment => ({
  text: shownQuantity(quantity.value, quantity.interval, shownUnit, locale, signed), figure: { value: quantity.value, interval: quantity.interval, unit: shownUnit, period }, source, vintage,
});

export const text = (words: string): Segment => ({ text: words });

/** What a line's figures rest on, as the templates name it. */
export const sourceSlots = ({ outward, inward }: TwoWay, labels: LabelBook, locale: Locale): Record<string, Segment[]> => ({
  source: [text(labels.publisher(outward.source))],
  basis: [text(basisOf({ vintage: outward.vintage, method: outward.method, valuation: valuationsOf([outward, inward]) }, labels, locale))],
});

export const fillSegments = (template: string, slots: Readonly<Record<string, readonly Segment[]>>): Segment[] => fillWith(template, (name) => filling(slots, name), text);
