import type { Omission } from '@mizan/io/writers';
import type { AreaView, Coded, PeriodView } from './common.ts';
import type { PartnerTable } from './pair-view.ts';
import type { SourceView } from './source-view.ts';

/** An area, with whom it trades in the last period with figures, and the partners it has figures with, those most is said about first. */
export interface AreaDetail {
  readonly version: string;
  readonly area: AreaView;
  readonly partners: readonly Coded[];
  /** The last period with a figure of its trade with the world; null where there is none. */
  readonly lastFigure: PeriodView | null;
  readonly whom: readonly PartnerTable[];
  /** The datasets that count its trade. */
  readonly sources: readonly SourceView[];
  readonly omitted: readonly Omission[];
}

/** What the whole database holds. */
export interface Overview {
  readonly version: string;
  /** Pairs with figures, those most is said about first. */
  readonly pairs: readonly { readonly a: Coded; readonly b: Coded }[];
  readonly counts: { readonly pairs: number; readonly claims: number; readonly events: number; readonly sources: number };
}
