import type { Dropped, Estimated, UndefinedReason } from '@mizan/analytics';

export type EstimateCell = string | number | boolean | null;
/** One row of a result; where a number is null its `reason` says why. */
export type EstimateRow = Readonly<Record<string, EstimateCell>>;
/** By which choices an estimate was made: those of the caller and those that were taken where nothing was said. */
export type EstimateConvention = Readonly<Record<string, EstimateCell | readonly (string | number)[]>>;

/** What an estimator finds: tables by name, the main one first, or why there is nothing. */
export type Finding = { readonly convention: EstimateConvention; readonly results: Readonly<Record<string, readonly EstimateRow[]>> } | { readonly convention: EstimateConvention; readonly reason: UndefinedReason };

/** The answer of an estimator. */
export interface Estimate {
  readonly estimator: string;
  /** The page under /methods that says how it is made. */
  readonly method: string;
  readonly convention: EstimateConvention;
  /** Why nothing can be estimated; null where something is. */
  readonly reason: UndefinedReason | null;
  /** Tables by name, the main one first; empty where nothing can be estimated. */
  readonly results: Readonly<Record<string, readonly EstimateRow[]>>;
}

/** A number with the reason why there is none beside it. */
export const figure = (result: Estimated<number>): { readonly value: number | null; readonly reason: UndefinedReason | null } =>
  (result.value === null ? { value: null, reason: result.reason } : { value: result.value, reason: null });

/** Named numbers as rows. */
export const statistics = (numbers: Readonly<Record<string, number | Estimated<number>>>): EstimateRow[] =>
  Object.entries(numbers).map(([name, number]) => ({ name, ...figure(typeof number === 'number' ? { value: number } : number) }));

/** Observations that were not used, one a row: its number in the table (from 1), why, and the labels it goes by. */
export const droppedRows = (dropped: readonly Dropped[], labels: Readonly<Record<string, readonly (string | null)[]>> = {}): EstimateRow[] =>
  dropped.flatMap(({ reason, rows }) => rows.map((row) => ({ row: row + 1, reason, ...Object.fromEntries(Object.entries(labels).map(([name, list]) => [name, list[row] ?? null])) })));

/** A finding as an answer; a number that no double holds is null, `not-finite`. */
export const estimateOf = (estimator: string, method: string, finding: Finding): Estimate => ({
  estimator, method, convention: finding.convention, reason: 'reason' in finding ? finding.reason : null,
  results: 'reason' in finding ? {} : Object.fromEntries(Object.entries(finding.results).map(([name, rows]) => [name, rows.map(finite)])),
});

function finite(row: EstimateRow): EstimateRow {
  const odd = Object.entries(row).filter(([, cell]) => typeof cell === 'number' && !Number.isFinite(cell)).map(([name]) => name);
  return odd.length === 0 ? row : { ...row, ...Object.fromEntries(odd.map((name) => [name, null])), reason: row['reason'] ?? 'not-finite' };
}
