import { indexSeries, isQuantity, type ComputedPoint } from '@mizan/analytics';
import type { Hue, PairLine, PairPoint } from '@mizan/charts';
import { ABSENCES, exporterOf, importerOf, type Absence, type Method, type TradeSeries, type Unit } from '@mizan/model';
import { given } from '../../given.ts';
import type { DerivedKind, DerivedSeries } from '../../view/series-view.ts';
import { wordsIn } from '../../words/words-in.ts';
import { derivedSeries } from '../derived.ts';
import { wayOf } from '../labelled.ts';
import type { PairRecord } from '../pair-record.ts';
import type { Reader } from '../reader.ts';
import type { ChartChoice } from './chart-choice.ts';

/** The lines of a view: one per source, direction and side of the mirror. */
export function chartLines(reader: Reader, record: PairRecord, { view, base }: ChartChoice, unit: Unit): PairLine[] {
  const { series } = record.observed.pair;
  const computed = (...kinds: DerivedKind[]) =>
    derivedSeries(series, record.observed.all, record.pair).filter(({ kind }) => kinds.includes(kind)).map((derived) => derivedLine(reader, record, derived));
  switch (view) {
    case 'value': return [...series.filter((s) => s.unit === unit).map((s) => line(reader, record, s, s.points.map(observedPoint))), ...computed('turnover')];
    case 'index': return base === undefined ? computed('index') : series.map((s) => line(reader, record, s, indexSeries(s, base).map(computedPoint)));
    default: return computed(view);
  }
}

const observedPoint = ({ period, value, absence, note }: TradeSeries['points'][number]): PairPoint => ({ period, value, absence, ...given({ note }) });

const computedPoint = ({ period, result }: ComputedPoint): PairPoint => ({ period, value: result.value, ...(isQuantity(result) ? {} : { absence: absenceOf(result.reason) }) });

/** A number that cannot be computed is missing, unless its own absence is the reason. */
const absenceOf = (reason: string | undefined): Absence => ABSENCES.find((absence) => absence === reason && absence !== 'zero') ?? 'missing';

const line = (reader: Reader, { pair }: PairRecord, series: TradeSeries, points: readonly PairPoint[]): PairLine => ({
  id: series.id, label: wayOf(reader, exporterOf(series), importerOf(series)), source: sourceOf(reader, series.source, series.method),
  hue: exporterOf(series) === pair[0] ? 'a-to-b' : 'b-to-a', method: series.method, points,
});

const sourceOf = ({ labels, locale }: Reader, source: string, method: Method): string => `${labels.publisher(source)}, ${labels.label('methods', method, locale)}`;

function derivedLine(reader: Reader, { observed, pair }: PairRecord, derived: DerivedSeries): PairLine {
  const first = observed.pair.series.find(({ id }) => id === derived.from[0])!;
  return {
    id: derived.id, label: labelOf(reader, derived, first, pair), source: sourceOf(reader, first.source, first.method), hue: hueOf(derived), method: first.method,
    points: derived.points.map(({ period, value, reason, flags }) => ({
      period, value, ...(value === null ? { absence: absenceOf(reason) } : {}), ...(flags.includes('tiny-base') ? { note: wordsIn(reader.locale).tinyBase } : {}),
    })),
  };
}

const hueOf = ({ direction, kind }: DerivedSeries): Hue => (direction !== 'both' ? direction : kind === 'balance' ? 'neutral' : 'total');

function labelOf(reader: Reader, { kind, of }: DerivedSeries, first: TradeSeries, [a]: readonly [string, string]): string {
  const { labels, locale } = reader;
  const words = wordsIn(locale);
  switch (kind) {
    case 'turnover': return labels.label('flows', 'T', locale);
    case 'balance': return words.view.balance(labels.area(of ?? a, locale));
    case 'share': return `${labels.area(of ?? a, locale)}: ${labels.label('flows', exporterOf(first) === of ? 'X' : 'M', locale)}`;
    case 'mirror': return `${wayOf(reader, exporterOf(first), importerOf(first))} (${words.mirrorSides})`;
    default: return wayOf(reader, exporterOf(first), importerOf(first));
  }
}
