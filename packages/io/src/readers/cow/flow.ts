import type { AreaCode, Observation } from '@mizan/model';
import type { Release } from '../sdmx-csv/index.ts';
import { decimalCell } from '../bytes/index.ts';

/** One importer's imports from one exporter in one year, as recorded; `value` null where it is missing. */
export interface CowFlow {
  readonly importer: AreaCode;
  readonly exporter: AreaCode;
  readonly year: string;
  readonly value: string | null;
  readonly decimals: number;
  /** The producer's smoothed value, where it is another. */
  readonly smoothed: string | null;
}

/** A flow's two cells read, or what is wrong with which. */
export type CellsRead = Pick<CowFlow, 'value' | 'decimals' | 'smoothed'> | { readonly wrong: 'flow' | 'smoothflow'; readonly reason: string };

const ABSENT = { value: null, decimals: 0 } as const;

/** Reads a flow and its smoothed twin, in millions of current US dollars; empty, NA and -9 are missing. */
export function readCells(flow: string, smooth: string): CellsRead {
  const raw = amountOf(flow);
  if (raw === undefined) return { wrong: 'flow', reason: reasonFor(flow) };
  if (smooth === flow) return { value: raw.value, decimals: raw.decimals, smoothed: null };
  const smoothed = amountOf(smooth);
  if (smoothed === undefined) return { wrong: 'smoothflow', reason: reasonFor(smooth) };
  return { value: raw.value, decimals: raw.decimals, smoothed: smoothed.value === raw.value ? null : smoothed.value };
}

function amountOf(cell: string): { readonly value: string | null; readonly decimals: number } | undefined {
  if (cell === '' || cell === 'NA') return ABSENT;
  const read = decimalCell(cell);
  if (read?.value === '-9') return ABSENT;
  return read === undefined || read.value.startsWith('-') ? undefined : read;
}

const reasonFor = (cell: string): string => `"${cell.slice(0, 40)}" is no amount in millions of dollars; expected a number with a decimal point, or -9 or nothing where it is missing`;

/**
 * The observation of a flow. `zero-at-unit-precision` marks a 0 written without decimals: less than half a million.
 * `doubtful` is a recorded 0 before a leap; see {@link ZeroWatch}. The fields are valid by construction (the test
 * compares with the schema), so that no schema runs for each row.
 */
export function observationOf({ importer, exporter, year, value, decimals, smoothed }: CowFlow, release: Release, doubtful: boolean): Observation {
  const zero = value === '0';
  return {
    freq: 'A', reporter: importer, partner: exporter, flow: 'M', commodity: 'TOTAL', valuation: 'CIF', indicator: 'TRADE_VALUE', timePeriod: year,
    value, absence: value === null ? 'missing' : zero ? 'zero' : null, unit: 'USD', unitMult: 6, decimals,
    status: value === null ? 'O' : doubtful ? 'U' : 'A', confStatus: 'F', method: 'importer-reported', note: noteOf(smoothed, zero && decimals === 0, doubtful),
    dataflow: release.dataflow, vintage: release.vintage, source: release.source, rights: release.rights,
  } as const satisfies Unbranded as Observation;
}

type Unbranded = { readonly [field in Exclude<keyof Observation, symbol>]: unknown };

function noteOf(smoothed: string | null, coarseZero: boolean, doubtful: boolean): string | undefined {
  if (smoothed === null && !doubtful) return coarseZero ? 'zero-at-unit-precision' : undefined;
  return [smoothed === null ? '' : `smoothed=${smoothed}`, coarseZero ? 'zero-at-unit-precision' : '', doubtful ? 'zero-doubtful' : ''].filter(Boolean).join(' ');
}
