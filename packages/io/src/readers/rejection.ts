import type { FileProblem } from '../file-problem.ts';

/** A row that could not become an observation. */
export interface Rejection {
  readonly file: string;
  /** Line of the file, from 1; the header is line 1. */
  readonly row: number;
  /** The column, empty for the whole row. */
  readonly field: string;
  readonly reason: string;
}

export const isRejection = (item: object): item is Rejection => 'row' in item && 'reason' in item;

export const problemOf = ({ file, row, field, reason }: Rejection): FileProblem => ({ file, line: row, field, reason, suggestions: [] });
