import { AreaCode, Observation } from '@mizan/model';
import type { Rejection } from '../rejection.ts';
import type { Release } from '../sdmx-csv/index.ts';
import type { ComtradeTally } from './tally.ts';

export interface ComtradeOptions {
  /** The name rejections give the file. */
  readonly file: string;
  /** Rights are `restricted` whatever is said here; `allowed` is refused. */
  readonly release: Release;
  /**
   * The most rows the API would have sent for the question (its `maxRecords`): 500, the keyless preview's, unless given. An
   * answer with as many rows may have lost some, and is refused. Of no meaning for files.
   */
  readonly maxRecords?: number | undefined;
  /** Also yield parts (second partner, customs procedure, transport, special flows), each under an INDICATOR of its own. */
  readonly details?: boolean | undefined;
  /** Also yield NET_WEIGHT and QUANTITY. */
  readonly quantities?: boolean | undefined;
  /** Areas for Comtrade's numbers, before its own list. */
  readonly areas?: Readonly<Record<string, AreaCode>> | undefined;
  /** Longest JSON answer in characters, {@link ANSWER_LIMIT} unless given: it is held in memory until its end has been seen. */
  readonly answerLimit?: number | undefined;
  /** Told once, at the end, what became of the rows. Without it, rows left out are announced by a last rejection. */
  readonly onTally?: ((tally: Readonly<ComtradeTally>) => void) | undefined;
}

export const PREVIEW_ROWS = 500;
/** 2^28 characters: 250,000 rows, the most the API sends, are about 2.3 × 10^8. */
export const ANSWER_LIMIT = 2 ** 28;

/** What stands in the way of reading anything under these options. */
export function optionsProblem({ file, release, areas = {} }: ComtradeOptions): Rejection | undefined {
  const refuse = (field: string, reason: string): Rejection => ({ file, row: 1, field, reason, fatal: true });
  if (release.rights === 'allowed') return refuse('RIGHTS', 'the release says "allowed", but the terms of UN Comtrade forbid passing its data on; say "restricted"');
  const parsed = Observation.safeParse({ ...SAMPLE, ...release });
  if (!parsed.success) return refuse(String(parsed.error.issues[0]!.path[0]), `of the release: ${parsed.error.issues[0]!.message}`);
  const wrong = Object.entries(areas).find(([, code]) => !AreaCode.safeParse(code).success);
  return wrong && refuse('areas', `${wrong[0]} is mapped to "${wrong[1]}", which is not an area code`);
}

/** Any observation: what is tried is the release beside it. */
const SAMPLE = {
  freq: 'A', reporter: 'WORLD', partner: 'WORLD', flow: 'X', commodity: 'TOTAL', valuation: 'NA', indicator: 'TRADE_VALUE', timePeriod: '2000', value: null, absence: 'missing',
  unit: 'USD', unitMult: 0, decimals: 0, status: 'O', confStatus: 'F', method: 'reporter',
};
