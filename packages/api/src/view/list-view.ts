import type { Vintage } from '@mizan/model';
import type { ClaimView } from './claim-view.ts';
import type { EventView } from './event-view.ts';

/** A stretch of a list: `total` is how many match, `offset` where this stretch begins. */
interface Stretch {
  readonly version: string;
  readonly vintages: readonly Vintage[];
  readonly total: number;
  readonly offset: number;
}
export interface ClaimList extends Stretch {
  readonly claims: readonly ClaimView[];
}
export interface EventList extends Stretch {
  readonly events: readonly EventView[];
}
