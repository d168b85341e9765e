import type { Redistribution, Source, Vintage } from '@mizan/model';
import type { ClaimView } from './claim-view.ts';
import type { Coded, DateView, Reference } from './common.ts';
import type { ConflictView } from './conflict-view.ts';
import type { EventView } from './event-view.ts';

/** Where figures or statements come from, with what may be done with them. */
export interface SourceView {
  readonly id: string;
  readonly href: string;
  readonly type: Source['type'];
  readonly publisher: string;
  readonly author?: string;
  readonly title?: string;
  readonly language: Coded;
  readonly published?: DateView;
  readonly retrieved?: DateView;
  readonly address?: string;
  readonly addressNote?: string;
  readonly licence: Coded & { readonly url?: string };
  readonly licenceNote?: string;
  readonly redistribution: Redistribution;
  readonly citation?: string;
  readonly frequency?: Coded;
  /** What is known of its release and the next one. */
  readonly release?: string;
  readonly note?: string;
  /** Releases that are loaded; empty for a publication. */
  readonly vintages: readonly Vintage[];
}

/** A source with everything that rests on it. */
export interface SourceDetail {
  readonly source: SourceView;
  readonly coverage: readonly { readonly reporter?: Coded; readonly partner?: Coded; readonly from?: string; readonly to?: string; readonly state: string; readonly note: string; readonly source?: Reference }[];
  readonly claims: readonly ClaimView[];
  readonly events: readonly EventView[];
  readonly conflicts: readonly ConflictView[];
}
