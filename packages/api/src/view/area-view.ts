import type { AreaView, Coded } from './common.ts';

/** An area and the partners it has figures with, those most is said about first. */
export interface AreaDetail {
  readonly area: AreaView;
  readonly partners: readonly Coded[];
}

/** What the whole database holds. */
export interface Overview {
  readonly version: string;
  /** Pairs with figures, those most is said about first. */
  readonly pairs: readonly { readonly a: Coded; readonly b: Coded }[];
  readonly counts: { readonly pairs: number; readonly claims: number; readonly events: number; readonly sources: number };
}
