import { compareEventDates, eventDateOf, formatPeriod, inLocale, orderOf, periodOf, type NewsEvent, type Participant } from '@mizan/model';
import { eventAddress } from '../addresses.ts';
import type { EventView, ParticipantView } from '../view/event-view.ts';
import { conflictReferences, referenceTo } from './conflicts.ts';
import { given } from '../given.ts';
import { coded, codedArea, dateView } from './labelled.ts';
import { personReference } from './people.ts';
import { printingOf } from './printing.ts';
import type { Reader } from './reader.ts';

/** Newest first; events that begin on the same day by id. */
export const newestFirst = (events: readonly NewsEvent[]): NewsEvent[] =>
  [...events].sort((x, y) => compareEventDates(eventDateOf(y.date), eventDateOf(x.date)) || (x.id < y.id ? -1 : 1));

/** The place of an event on a pair's page: its number on the chart's rail, and the last period with figures. */
export interface OnPage {
  readonly number?: number;
  readonly lastFigure?: string;
}

export function eventView(reader: Reader, event: NewsEvent, page: OnPage = {}): EventView {
  const { locale } = reader;
  return {
    id: event.id, href: eventAddress(event.id), event, type: coded(reader, 'event-types', event.type), lifecycle: coded(reader, 'lifecycles', event.lifecycle),
    title: inLocale(event.title, locale), summary: inLocale(event.summary, locale), date: dateView(reader, event.date),
    parties: event.parties.map((code) => codedArea(reader, code)), participants: event.participants.map((participant) => participantView(reader, participant)),
    topics: event.topics.map((topic) => coded(reader, 'topics', topic)), sources: event.sources.map((source) => printingOf(reader, source)),
    conflicts: conflictReferences(reader, event.id), rank: event.rank,
    ...given({
      dateText: event.dateText, dateNote: event.dateNote, note: event.note, number: page.number,
      place: event.place && { ...codedArea(reader, event.place.code), ...given({ surface: event.place.surface }) },
      partOf: event.partOf === undefined ? undefined : referenceTo(reader, event.partOf), follows: event.follows === undefined ? undefined : referenceTo(reader, event.follows),
      orderToLastFigure: page.lastFigure === undefined ? undefined : orderTo(reader, event, page.lastFigure),
    }),
  };
}

const participantView = (reader: Reader, { person, organisation, office, role }: Participant): ParticipantView => ({
  role: coded(reader, 'participant-roles', role),
  ...given({
    person: person === undefined ? undefined : personReference(reader, person), organisation: organisation === undefined ? undefined : personReference(reader, organisation),
    office: office === undefined ? undefined : coded(reader, 'offices', office),
  }),
});

const orderTo = ({ locale }: Reader, event: NewsEvent, period: string) => ({ order: orderOf(eventDateOf(event.date), periodOf(period)), period, periodLabel: formatPeriod(period, locale) });
