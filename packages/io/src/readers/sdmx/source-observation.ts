import type { Rejection } from '../rejection.ts';

/** What a message asks to be done with an observation. Sources: SDMX 2.1 (append, replace, delete, information), 3.0 (merge). */
export type Action = 'information' | 'append' | 'replace' | 'merge' | 'delete';

/** One observation as a provider sent it: its own codes, its value in the very characters of the message. */
export interface SourceObservation {
  /** Line of the file in CSV and XML; in JSON, where lines mean little, the observation's number in the message, from 1. */
  readonly row: number;
  readonly dimensions: Readonly<Record<string, string>>;
  /** Attributes that have a value, from whatever level they were attached at. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly value: string | null;
  readonly action: Action;
  /** Every column the message declares, where it declares them; the same set for all observations under one header. */
  readonly columns?: ReadonlySet<string>;
}

export type Batch = (SourceObservation | Rejection)[];

/** A whole message cannot be read (further): the stream ends with this as its one rejection for the file. */
export class UnreadableMessage extends Error {
  readonly row: number;
  constructor(row: number, reason: string) {
    super(reason);
    this.row = row;
  }
}

const ACTIONS: Readonly<Record<string, Action>> = {
  I: 'information', A: 'append', R: 'replace', M: 'merge', D: 'delete',
  INFORMATION: 'information', INFORMATIONAL: 'information', APPEND: 'append', REPLACE: 'replace', MERGE: 'merge', DELETE: 'delete',
};

/** The action a code or word stands for; none is information. */
export const actionOf = (text: string | undefined): Action | undefined => (text === undefined || text === '' ? 'information' : ACTIONS[text.toUpperCase()]);

/** Ways to write that a component has no value. Source: SDMX 3.0 Technical Notes, "intentionally missing values". */
const NULLS: ReadonlySet<string> = new Set(['', 'NaN', '#N/A', '#NA']);
export const isNull = (text: string): boolean => text.length <= 4 && NULLS.has(text);

export const MEASURE = 'OBS_VALUE';

/** Concepts that are attributes, not dimensions, in the SDMX cross-domain concepts and in the structures of BIS, IMF, Eurostat and OECD. */
const ATTRIBUTE_CONCEPTS: ReadonlySet<string> = new Set([
  'OBS_STATUS', 'OBS_CONF', 'CONF_STATUS', 'OBS_FLAG', 'OBS_PRE_BREAK', 'PRE_BREAK_VALUE', 'OBS_COM', 'COMMENT_OBS', 'EMBARGO_TIME', 'UNIT_MULT', 'DECIMALS', 'DECIMALS_DISPLAYED', 'PRECISION',
  'UNIT', 'SCALE', 'TITLE', 'TITLE_COMPL', 'TIME_FORMAT', 'COLLECTION', 'AVAILABILITY', 'BASE_PER', 'SOURCE', 'DATASOURCE', 'STATUS', 'OVERLAP', 'DERIVATION_TYPE', 'LAST UPDATE', 'REPORTING_YEAR_START_DAY',
]);

/**
 * Tells dimensions from attributes where the format does not (CSV, structure-specific XML): by the list of the data
 * structure definition, else by name: what is not a known attribute concept is a dimension.
 */
export function dimensionTest(dimensions: readonly string[] | undefined): (id: string) => boolean {
  if (dimensions === undefined) return (id) => !ATTRIBUTE_CONCEPTS.has(id);
  const listed = new Set(dimensions);
  return (id) => listed.has(id);
}
