import type { Draft, Edit } from './edit.ts';
import type { Question } from './question.ts';

/** What is to be done with a proposal. */
export type Decision =
  | { readonly do: 'accept'; readonly edit?: Edit }
  /** The printing is added to a record that is there. */
  | { readonly do: 'add'; readonly to: string; readonly says?: string }
  | { readonly do: 'reject' | 'skip' };

/** A record for people/ of a name in the proposal; afterwards the proposal is asked about again. */
export interface Naming {
  readonly do: 'name';
  /** The name as the article has it. */
  readonly name: string;
  readonly record: Draft;
}

/** Somebody who judges proposals: a person at a terminal, or a file of decisions. `undefined` ends the review. */
export interface Reviewer {
  /** The publication: the id of one that is there, or a new one's record, begun for the reviewer. */
  source(begun: Draft, ids: ReadonlySet<string>): Promise<string | Draft | undefined>;
  decide(question: Question, at: { readonly number: number; readonly of: number }): Promise<Decision | Naming | undefined>;
  /** Whether what was decided until now is to be written. */
  confirm(files: readonly string[]): Promise<boolean>;
}
