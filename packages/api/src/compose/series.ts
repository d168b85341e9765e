import { directionOf, exporterOf, importerOf, type TradeSeries } from '@mizan/model';
import type { Direction, SeriesView } from '../view/series-view.ts';
import type { Reader } from './reader.ts';

/** A series with the words for it, its direction seen from a pair; `both` where it is not of the pair. */
export function seriesView(reader: Reader, series: TradeSeries, pair?: readonly [string, string]): SeriesView {
  const [exporter, importer] = [exporterOf(series), importerOf(series)];
  return { ...series, label: seriesLabel(reader, series), publisher: reader.labels.publisher(series.source), direction: directionIn(pair, exporter, importer), exporter, importer };
}

/** "Russia → Morocco · imports · reported by the importer · cost, insurance and freight (CIF)". */
export function seriesLabel({ labels, locale }: Reader, series: TradeSeries): string {
  const arrow = directionOf(locale) === 'rtl' ? '←' : '→';
  const way = `${labels.area(exporterOf(series), locale)} ${arrow} ${labels.area(importerOf(series), locale)}`;
  return [way, labels.label('flows', series.flow, locale), labels.label('methods', series.method, locale), labels.label('valuations', series.valuation, locale)].join(' · ');
}

function directionIn(pair: readonly [string, string] | undefined, exporter: string, importer: string): Direction {
  if (pair === undefined) return 'both';
  return exporter === pair[0] && importer === pair[1] ? 'a-to-b' : exporter === pair[1] && importer === pair[0] ? 'b-to-a' : 'both';
}
