import { eventDateOf, formatEventDate } from '@mizan/model';
import type { ArticleReading, EventProposal } from '@mizan/news';
import type { EventView, PersonView } from '../protocol';
import { personView, scopeView } from './figure-view';
import type { Wording } from './wording';

/** The reader's types of events that the model names otherwise. */
const TYPES: Readonly<Record<string, string>> = { memorandum_signed: 'memorandum-signed', agreement: 'agreement-signed', commission_session: 'commission-session' };
const typeOf = (event: EventProposal): string => TYPES[event.type] ?? event.type;

export const eventTypeLabel = ({ labels, locale }: Wording, event: EventProposal): string => labels.label('event-types', typeOf(event), locale);

/** The events of a reading, earliest first; those without a date last, in the order of the text. */
export const eventViews = (wording: Wording, { events }: ArticleReading): EventView[] =>
  [...events].sort((a, b) => dayOf(a).localeCompare(dayOf(b)) || a.start - b.start).map((event, i) => eventView(wording, i + 1, event));

const dayOf = ({ date }: EventProposal): string => (date.value === null ? '9999' : (eventDateOf(date.value).earliest ?? eventDateOf(date.value).latest ?? '9999'));

function eventView(wording: Wording, number: number, event: EventProposal): EventView {
  const { labels, locale } = wording;
  const { date, place, participants, status, ordinal, topics, rules } = event;
  return {
    number, places: [event, ...event.also].map(({ start, end }) => ({ start, end })), type: eventTypeLabel(wording, event),
    ...(date.value === null ? {} : { date: dateView(wording, date.value, date.surface) }), ...(place === null ? {} : { where: scopeView(wording, place).label }),
    people: participants.map((one) => personView(wording, one.name, one.id)), ...(status === undefined ? {} : { lifecycle: labels.label('lifecycles', status, locale) }),
    ...(ordinal === undefined ? {} : { ordinal }), topics: topics.map((topic) => labels.label('topics', topic, locale)), rules,
  };
}

/** A date in words, with the text's own where they leave the year open: "last Monday". */
function dateView({ locale }: Wording, edtf: string, surface: string | undefined): NonNullable<EventView['date']> {
  const { earliest, latest } = eventDateOf(edtf);
  const isWhole = surface === undefined || surface.includes(edtf.slice(0, 4));
  return { label: formatEventDate(edtf, locale), earliest, latest, ...(isWhole ? {} : { surface }) };
}

/** Everyone the text names as taking part or speaking, once. */
export function peopleOf(wording: Wording, { claims, events }: ArticleReading): PersonView[] {
  const named = [
    ...events.flatMap(({ participants }) => participants.map((one) => personView(wording, one.name, one.id))),
    ...claims.flatMap(({ speaker }) => (speaker === undefined ? [] : [personView(wording, speaker.value, speaker.id)])),
  ];
  return [...new Map(named.map((person) => [person.href ?? person.label, person])).values()];
}
