import { exporterOf, importerOf, type TradeSeries } from '@mizan/model';
import type { Direction, SeriesView } from '../view/series-view.ts';
import { wayOf } from './labelled.ts';
import type { Reader } from './reader.ts';

/** A series with the words for it, its direction seen from a pair; `both` where it is not of the pair. */
export function seriesView(reader: Reader, series: TradeSeries, pair?: readonly [string, string]): SeriesView {
  const [exporter, importer] = [exporterOf(series), importerOf(series)];
  const words = { label: seriesLabel(reader, series), publisher: reader.labels.publisher(series.source) };
  return { ...series, ...words, direction: directionIn(pair, exporter, importer), exporter, importer };
}

/** "Russia → Morocco · imports · reported by the importer · cost, insurance and freight (CIF)". */
export function seriesLabel(reader: Reader, series: TradeSeries): string {
  const label = (list: string, code: string) => reader.labels.label(list, code, reader.locale);
  return [wayOf(reader, exporterOf(series), importerOf(series)), label('flows', series.flow), label('methods', series.method), label('valuations', series.valuation)].join(' · ');
}

function directionIn(pair: readonly [string, string] | undefined, exporter: string, importer: string): Direction {
  if (pair === undefined) return 'both';
  return exporter === pair[0] && importer === pair[1] ? 'a-to-b' : exporter === pair[1] && importer === pair[0] ? 'b-to-a' : 'both';
}
