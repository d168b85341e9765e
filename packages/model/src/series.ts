import type { Absence, Flow, Frequency, Method, ObsStatus, Redistribution, Unit, Valuation } from './codes/enums.ts';
import type { DecimalString } from './figure/decimal.ts';
import type { Interval } from './figure/interval.ts';
import type { AreaCode } from './geo-ref.ts';
import { baseValue, observationInterval, type Observation } from './observation.ts';
import { comparePeriods, periodOf } from './time/period.ts';

/** One period of a series: the exact value in base units of the series' unit, or null with its reason. */
export interface SeriesPoint {
  readonly period: string;
  readonly value: DecimalString | null;
  readonly absence: Absence | null;
  readonly interval: Interval | null;
  readonly status: ObsStatus;
  readonly note?: string | undefined;
}

/** Observations that differ in nothing but time. */
export interface TradeSeries {
  /** Dataflow, vintage and key joined by dots: stable, and unique among series. */
  readonly id: string;
  readonly dataflow: string;
  readonly vintage: string;
  readonly source: string;
  readonly rights: Redistribution;
  readonly freq: Frequency;
  readonly reporter: AreaCode;
  readonly partner: AreaCode;
  readonly flow: Flow;
  readonly commodity: string;
  readonly valuation: Valuation;
  readonly method: Method;
  readonly indicator: string;
  readonly unit: Unit;
  readonly points: readonly SeriesPoint[];
}

const keyOf = (o: Observation): string => [o.dataflow, o.vintage, o.freq, o.reporter, o.partner, o.flow, o.commodity, o.valuation, o.indicator].join('.');

/** Groups observations into series, points in time order, series in order of first appearance; throws where one key comes in two units or methods. */
export function groupIntoSeries(observations: readonly Observation[]): TradeSeries[] {
  const groups = new Map<string, Observation[]>();
  for (const o of observations) {
    const group = groups.get(keyOf(o));
    if (group) group.push(o);
    else groups.set(keyOf(o), [o]);
  }
  return [...groups].map(([id, group]) => seriesOf(id, group));
}

function seriesOf(id: string, group: readonly Observation[]): TradeSeries {
  const { dataflow, vintage, source, rights, freq, reporter, partner, flow, commodity, valuation, method, indicator, unit } = group[0]!;
  const other = group.find((o) => o.unit !== unit || o.method !== method);
  if (other) throw new RangeError(`${id} mixes ${unit}, ${method} with ${other.unit}, ${other.method}`);
  const points = group.map(pointOf).sort((a, b) => comparePeriods(periodOf(a.period), periodOf(b.period)));
  return { id, dataflow, vintage, source, rights, freq, reporter, partner, flow, commodity, valuation, method, indicator, unit, points };
}

const pointOf = (o: Observation): SeriesPoint => ({
  period: o.timePeriod, value: baseValue(o), absence: o.absence, interval: observationInterval(o), status: o.status,
  ...(o.note === undefined ? {} : { note: o.note }),
});

/** Whether goods of this flow come to the reporter; those of the others leave it, or have no direction. */
export const isInward = (flow: Flow): boolean => flow === 'M' || flow === 'RM';
/** Whether a series is of exports or imports: re-exports are a part of them, and gross domestic product has no flow. */
export const isExportOrImport = ({ flow }: Pick<TradeSeries, 'flow'>): boolean => flow === 'X' || flow === 'M';
/** The area the goods leave, whoever counts them. */
export const exporterOf = (s: Pick<TradeSeries, 'reporter' | 'partner' | 'flow'>): AreaCode => (isInward(s.flow) ? s.partner : s.reporter);
/** The area the goods enter, whoever counts them. */
export const importerOf = (s: Pick<TradeSeries, 'reporter' | 'partner' | 'flow'>): AreaCode => (isInward(s.flow) ? s.reporter : s.partner);
