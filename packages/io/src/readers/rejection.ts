import type { FileProblem } from '../file-problem.ts';

/** A row that could not become an observation, or a file that could not be read (further). */
export interface Rejection {
  readonly file: string;
  /** Line of the file, from 1; the header is line 1. */
  readonly row: number;
  /** The column, empty for the whole row. */
  readonly field: string;
  readonly reason: string;
  /**
   * Reading stopped here, or the whole is known to be wrong: what came of the file is a part of it at best, and never to
   * be taken for the release, however many rejections are allowed.
   */
  readonly fatal?: true;
}

export const isRejection = (item: object): item is Rejection => 'row' in item && 'reason' in item;

export const problemOf = ({ file, row, field, reason }: Rejection): FileProblem => ({ file, line: row, field, reason, suggestions: [] });
