import type { Span } from './calendar.ts';
import type { Head, Metric } from './frame.ts';
import type { ListMeasure } from './list-measure.ts';

/** What the heading of a list tells of all its items. */
export interface Caption {
  readonly head: Head & { readonly metric: Metric };
  readonly measure: ListMeasure;
  readonly reporter: string;
  readonly span?: Span | undefined;
}
