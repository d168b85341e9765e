import { compareEventDates, eventDateOf, formatPeriod, inLocale, orderOf, periodOf, type NewsEvent, type Participant } from '@mizan/model';
import { eventAddress } from '../addresses.ts';
import type { EventView, ParticipantView } from '../view/event-view.ts';
import { given, made } from '../given.ts';
import { coded, codedArea, dateView } from './labelled.ts';
import { printingOf } from './printing.ts';
import type { Reader } from './reader.ts';
import { conflictReferences, personReference, referenceTo } from './references.ts';

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
      titleLanguage: event.title[locale] === undefined ? ('en' as const) : undefined, dateText: event.dateText, dateNote: event.dateNote, note: event.note, number: page.number,
      place: made(event.place, ({ code, surface }) => ({ ...codedArea(reader, code), ...given({ surface }) })),
      partOf: made(event.partOf, (id) => referenceTo(reader, id)), follows: made(event.follows, (id) => referenceTo(reader, id)),
      orderToLastFigure: made(page.lastFigure, (period) => orderTo(reader, event, period)),
    }),
  };
}

const participantView = (reader: Reader, { person, organisation, office, role }: Participant): ParticipantView => ({
  role: coded(reader, 'participant-roles', role),
  ...given({
    person: made(person, (id) => personReference(reader, id)), organisation: made(organisation, (id) => personReference(reader, id)),
    office: made(office, (code) => coded(reader, 'offices', code)),
  }),
});

const orderTo = ({ locale }: Reader, event: NewsEvent, period: string) => ({ order: orderOf(eventDateOf(event.date), periodOf(period)), period, periodLabel: formatPeriod(period, locale) });
