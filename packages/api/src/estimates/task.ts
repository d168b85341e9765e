import type { Problem } from '@mizan/model';
import type { ProblemKind } from '../problem.ts';

/** An estimate to be made: whose, and its input as JSON text, which the thread parses. */
export interface EstimateTask {
  readonly name: string;
  readonly body: string;
}

/** What came of it: the answer as JSON text, or a refusal. */
export type EstimateOutcome = { readonly answer: string } | { readonly refused: { readonly kind: ProblemKind; readonly detail: string; readonly problems: readonly Problem[] } };
