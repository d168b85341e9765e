import type { Coded, DateView, PeriodView } from '../view/common.ts';

/** What became of a figure. Unknown: no release kept here has it, and none can say whether it ever was. */
export type FactState = 'unchanged' | 'revised' | 'withdrawn' | 'unknown';

/** A figure as one release has it. */
export interface FactValue {
  /** Exact decimal in base units. */
  readonly value: string;
  readonly unit: string;
  readonly label: string;
  /** A claim has none. */
  readonly release?: string;
}

/** What the id of a figure says that it is, in words. */
export interface FactWords {
  readonly kind: 'observation' | 'turnover' | 'balance' | 'level' | 'share' | 'rank' | 'claim';
  /** Whether it is the change of that on the year before. */
  readonly isChange: boolean;
  /** "Russia → Morocco · imports · CIF", or the sentence of a claim. */
  readonly label: string;
  readonly period: PeriodView | null;
  /** Who publishes it; of a claim, nobody. */
  readonly publisher: Coded | null;
  /** Address of the page it belongs to, below the locale. */
  readonly href: string;
}

/** A figure looked up by its id: what was printed, what is known now, and what lies between. */
export interface FactCheck {
  readonly id: string;
  readonly state: FactState;
  /** Null for an id that names nothing here. */
  readonly words: FactWords | null;
  readonly printed: FactValue | null;
  readonly now: FactValue | null;
  /** Now less printed, where both are in one unit; `percent` of what was printed, where that is no zero and itself no percentage. */
  readonly difference: { readonly value: string; readonly label: string; readonly percent?: string } | null;
}

/** The same with the figure in every release that is kept, the newest first; `knownOn` is the day from which a release counts as known. */
export interface FactHistory extends FactCheck {
  readonly version: string;
  readonly releases: readonly { readonly release: string; readonly knownOn: DateView | null; readonly figure: FactValue | null }[];
}

/** Every figure of a document, those that changed first. */
export interface DocumentCheck {
  readonly version: string;
  /** Its subject: `pair-MA-RU`. */
  readonly brief: string;
  readonly title: string;
  readonly href: string | null;
  /** Of a document read back; one that is named by its releases alone does not say when it was made. */
  readonly made?: DateView;
  readonly madeOf?: string;
  /** Releases that are compared with the newest, and those that are not kept here. */
  readonly releases: readonly string[];
  readonly notKept: readonly string[];
  readonly counts: Readonly<Record<FactState, number>>;
  readonly facts: readonly FactCheck[];
}
