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

/** The value in thousands of current US dollars, FOB. Valid by construction; the test compares with the schema. */
export const valueOf = (flow: BaciFlow, amount: DecimalCell, release: Release): Observation => observationOf(flow, amount, 'TRADE_VALUE', 'USD', 3, release);

/** The quantity in metric tons, or, where BACI has none, the observation that says so. */
export const quantityOf = (flow: BaciFlow, amount: DecimalCell | null, release: Release): Observation => observationOf(flow, amount, 'TRADE_QUANTITY', 't', 0, release);

function observationOf(flow: BaciFlow, amount: DecimalCell | null, indicator: string, unit: string, unitMult: number, release: Release): Observation {
  const value = amount === null ? null : amount.value;
  return {
    freq: 'A', reporter: flow.exporter, partner: flow.importer, flow: 'X', commodity: flow.commodity, valuation: 'FOB', indicator, timePeriod: flow.year,
    value, absence: value === null ? 'missing' : value === '0' ? 'zero' : null, unit, unitMult, decimals: amount === null ? 0 : amount.decimals,
    status: value === null ? 'O' : 'A', confStatus: 'F', method: 'reconciled', note: flow.dated ? undefined : 'area code outside the years Comtrade gives it',
    dataflow: release.dataflow, vintage: release.vintage, source: release.source, rights: release.rights,
  } as const satisfies { readonly [field in Exclude<keyof Observation, symbol>]: unknown } as Observation;
}
