import { periodOf, type Observation } from '@mizan/model';
import type { Selectable } from 'kysely';
import type { ObservationTable } from './table.ts';

/** The row that keeps an observation. */
export function rowOf(o: Observation): ObservationTable {
  const { start, end } = periodOf(o.timePeriod);
  return {
    dataflow: o.dataflow, vintage: o.vintage, freq: o.freq, reporter: o.reporter, partner: o.partner, flow: o.flow, commodity: o.commodity, valuation: o.valuation, indicator: o.indicator,
    time_period: o.timePeriod, period_start: start, period_end: end, value: o.value, absence: o.absence, unit: o.unit, unit_mult: o.unitMult, decimals: o.decimals,
    status: o.status, conf_status: o.confStatus, method: o.method, note: o.note ?? null, source: o.source, rights: o.rights,
  };
}

/** A row without the days of its period, which its text says. */
export type ObservedRow = Omit<Selectable<ObservationTable>, 'period_start' | 'period_end'>;

/** The observation a row keeps. Rows were observations when they were written, so they are not parsed again. */
export const observationOf = (row: ObservedRow): Observation =>
  ({
    freq: row.freq, reporter: row.reporter, partner: row.partner, flow: row.flow, commodity: row.commodity, valuation: row.valuation, indicator: row.indicator, timePeriod: row.time_period,
    value: row.value, absence: row.absence, unit: row.unit, unitMult: row.unit_mult, decimals: row.decimals, status: row.status, confStatus: row.conf_status, method: row.method,
    ...(row.note === null ? {} : { note: row.note }), dataflow: row.dataflow, vintage: row.vintage, source: row.source, rights: row.rights,
  }) as Observation;
