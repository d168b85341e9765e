import type { Reservation, Rung } from '@mizan/analytics';
import type { Locale, NewsEvent, Order } from '@mizan/model';
import type { Coded, DateView, Reference } from './common.ts';
import type { PublicationView } from './claim-view.ts';

export interface ParticipantView {
  readonly person?: Reference;
  readonly organisation?: Reference;
  readonly office?: Coded;
  readonly role: Coded;
}

/** Something that happened, dated no finer than its sources allow. */
export interface EventView {
  readonly id: string;
  readonly href: string;
  /** The record itself. */
  readonly event: NewsEvent;
  readonly type: Coded;
  readonly lifecycle: Coded;
  readonly title: string;
  /** Of the title where it is not the reader's: one that has not been translated is English. */
  readonly titleLanguage?: Locale;
  readonly summary: string;
  readonly date: DateView;
  /** The phrase the date was derived from, and how (English). */
  readonly dateText?: string;
  readonly dateNote?: string;
  readonly place?: Coded & { readonly surface?: string };
  readonly parties: readonly Coded[];
  readonly participants: readonly ParticipantView[];
  readonly topics: readonly Coded[];
  readonly partOf?: Reference;
  readonly follows?: Reference;
  readonly sources: readonly Pick<PublicationView, 'source' | 'href' | 'publisher' | 'language' | 'published' | 'address' | 'says' | 'span'>[];
  readonly conflicts: readonly Reference[];
  /** Its number on the rail of the pair's chart; absent outside a pair's page. */
  readonly number?: number;
  /** Where it stands to the last period with figures: an event `after` it cannot explain them. */
  readonly orderToLastFigure?: { readonly order: Order; readonly period: string; readonly periodLabel: string };
  readonly rank: NewsEvent['rank'];
  readonly note?: string;
}

/** What can be said of an event beside the trade of two countries; the words never exceed the rung. */
export interface EventStudyView {
  readonly pair: readonly [Coded, Coded];
  /** One paragraph of sentences a flow. */
  readonly paragraphs: readonly (readonly string[])[];
  readonly flows: readonly { readonly exporter: string; readonly importer: string; readonly rung: Rung; readonly reservations: readonly Reservation[] }[];
}
