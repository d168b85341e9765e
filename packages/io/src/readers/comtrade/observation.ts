import type { DecimalString, Observation, ObsStatus, Unit, Valuation } from '@mizan/model';
import type { Release } from '../sdmx-csv/index.ts';
import type { Dimensions } from './dimensions.ts';
import { decimalsOf } from './figures.ts';

export interface Measure {
  readonly indicator: string;
  readonly valuation: Valuation;
  readonly value: DecimalString | null;
  readonly unit: Unit;
  readonly unitMult: number;
  readonly status: ObsStatus;
  readonly note: string;
}

/**
 * The one place where rows become observations without a parse: every part has been checked before, and a test holds
 * what comes out against the model's own schema.
 */
export function observation(of: Dimensions, measure: Measure, release: Release): Observation {
  const { value } = measure;
  const made = {
    freq: of.freq, reporter: of.reporter, partner: of.partner, flow: of.flow, commodity: of.commodity,
    valuation: measure.valuation, indicator: measure.indicator, timePeriod: of.timePeriod,
    value, absence: value === null ? ('missing' as const) : value === '0' ? ('zero' as const) : null,
    unit: measure.unit, unitMult: measure.unitMult, decimals: value === null ? 0 : decimalsOf(value),
    status: measure.status, confStatus: 'F' as const, method: 'reporter' as const, note: measure.note === '' ? undefined : measure.note,
    dataflow: release.dataflow, vintage: release.vintage, source: release.source, rights: 'restricted' as const,
  };
  return made as Observation;
}
