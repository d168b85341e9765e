import type { Conflict } from '@mizan/model';
import type { Coded, Reference } from './common.ts';

/** Statements that differ, all kept, with a verdict and why. */
export interface ConflictView {
  readonly id: string;
  readonly kind: Coded;
  readonly verdict: Coded & { readonly code: Conflict['verdict'] };
  readonly title: string;
  readonly rationale: string;
  readonly members: readonly (Reference & { readonly preferred: boolean })[];
}
