import type { AreaCode, Observation } from '@mizan/model';
import type { DecimalCell } from '../bytes/index.ts';
import type { Release } from '../sdmx-csv/index.ts';

/** A row of BACI with its codes turned into ours. */
export interface BaciFlow {
  readonly exporter: AreaCode;
  readonly importer: AreaCode;
  readonly year: string;
  readonly commodity: string;
  /** Whether both country codes are used within their years. */
  readonly dated: boolean;
}

const FLOW = { freq: 'A', flow: 'X', valuation: 'FOB', method: 'reconciled' } as const;

/** Thousands of current US dollars, FOB. */
export const VALUE = { ...FLOW, indicator: 'TRADE_VALUE', unit: 'USD', unitMult: 3 } as const;

/** Metric tons. */
export const QUANTITY = { ...FLOW, indicator: 'TRADE_QUANTITY', unit: 't', unitMult: 0 } as const;

/** Stands with a figure whose country code is used outside its years. */
export const NOTE_OUTSIDE_YEARS = 'area code outside the years Comtrade gives it';

/** The value. Valid by construction; the test compares with the schema. */
export const valueOf = (flow: BaciFlow, amount: DecimalCell, release: Release): Observation => observationOf(flow, amount, VALUE, release);

/** The quantity, or, where BACI has none, the observation that says so. */
export const quantityOf = (flow: BaciFlow, amount: DecimalCell | null, release: Release): Observation => observationOf(flow, amount, QUANTITY, release);

function observationOf(flow: BaciFlow, amount: DecimalCell | null, measure: typeof VALUE | typeof QUANTITY, release: Release): Observation {
  const value = amount === null ? null : amount.value;
  return {
    freq: measure.freq, reporter: flow.exporter, partner: flow.importer, flow: measure.flow, commodity: flow.commodity, valuation: measure.valuation, indicator: measure.indicator, timePeriod: flow.year,
    value, absence: value === null ? 'missing' : value === '0' ? 'zero' : null, unit: measure.unit, unitMult: measure.unitMult, decimals: amount === null ? 0 : amount.decimals,
    status: value === null ? 'O' : 'A', confStatus: 'F', method: measure.method, note: flow.dated ? undefined : NOTE_OUTSIDE_YEARS,
    dataflow: release.dataflow, vintage: release.vintage, source: release.source, rights: release.rights,
  } as const satisfies { readonly [field in Exclude<keyof Observation, symbol>]: unknown } as Observation;
}
