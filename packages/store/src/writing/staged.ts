import type { Numbering } from './numbering.ts';

/** The cells of a release, waiting in the staging connection with their keys. */
export interface Staged {
  readonly numbering: Numbering;
  /** SQL of the cells as observations of a release of this number: sorted by their keys, and each selection's after the one's before. */
  readonly selections: (vintage: number) => readonly string[];
  /** Lets the waiting cells go. */
  readonly drop: () => Promise<void>;
}
