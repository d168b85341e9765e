import { isQuantity, mirrorGapSeries, seriesBetween } from '@mizan/analytics';
import { formatAmount, formatPercent, type TradeSeries } from '@mizan/model';
import type { MirrorSpread } from '../view/pair-view.ts';
import { wordsIn } from '../words/words-in.ts';
import { periodView, wayOf } from './labelled.ts';
import type { Reader } from './reader.ts';

/** Which side counted a series. */
export const countedBy = ({ method, reporter, partner }: TradeSeries): string => (method === 'partner-reported' ? partner : reporter);

/** Series of one flow counted once by its exporter and once by its importer; reconciled figures are no side. */
export function mirrorPairs(series: readonly TradeSeries[], exporter: string, importer: string): (readonly [x: TradeSeries, m: TradeSeries])[] {
  const counted = seriesBetween(series, exporter, importer).filter((s) => s.method !== 'reconciled');
  const by = (side: string) => counted.filter((s) => countedBy(s) === side);
  const alike = (x: TradeSeries, m: TradeSeries) => m.commodity === x.commodity && m.unit === x.unit && m.freq === x.freq;
  return by(exporter).flatMap((x) => by(importer).filter((m) => alike(x, m)).map((m) => [x, m] as const));
}

/** What both sides of a flow counted in the last period that both have, or why there is none. */
export function mirrorSpread(reader: Reader, series: readonly TradeSeries[], exporter: string, importer: string, direction: MirrorSpread['direction']): MirrorSpread {
  const both = mirrorPairs(series, exporter, importer).flatMap(([x, m]) =>
    mirrorGapSeries(x, m).flatMap(({ period, gap: { percent } }) => (isQuantity(percent) ? [{ period, x, m, spread: percent.value }] : [])));
  const last = both.at(-1);
  if (last === undefined) {
    const sentence = oneSided(reader, seriesBetween(series, exporter, importer), wayOf(reader, exporter, importer));
    return { direction, period: null, exporterReported: null, importerReported: null, spread: null, reason: 'one-side-missing', sentence };
  }
  const period = periodView(reader, last.period);
  const [exporterReported, importerReported] = [valueIn(last.x, last.period), valueIn(last.m, last.period)];
  const amount = (value: string | null) => (value === null ? '–' : formatAmount(value, last.x.unit, reader.locale));
  const gap = formatPercent(last.spread, reader.locale, { decimals: 1 });
  const sentence = wordsIn(reader.locale).bothSides(wayOf(reader, exporter, importer), period.label, amount(exporterReported), amount(importerReported), gap);
  return { direction, period, exporterReported, importerReported, spread: last.spread, sentence };
}

const valueIn = (series: TradeSeries, period: string) => series.points.find((point) => point.period === period)?.value ?? null;

function oneSided({ labels, locale }: Reader, series: readonly TradeSeries[], way: string): string {
  const words = wordsIn(locale);
  const counted = series.find((s) => s.method !== 'reconciled');
  if (counted !== undefined) return words.oneSide(way, labels.label('methods', counted.method, locale));
  return series.length > 0 ? words.reconciledOnly(way) : words.noSide(way);
}
