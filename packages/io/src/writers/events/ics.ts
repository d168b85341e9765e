import { addDays, eventDateOf, inLocale, type Locale, type NewsEvent } from '@mizan/model';

/** A calendar, and the number of events left out because their day is not known. */
export interface WrittenCalendar {
  readonly text: string;
  readonly leftOut: number;
}

/**
 * Events whose day is known, as all-day entries; coarser or approximate dates have no place in a calendar and are
 * counted. `stamp` is the day the records were built (YYYY-MM-DD). Source: RFC 5545.
 */
export function eventsIcs(events: Iterable<NewsEvent>, locale: Locale, stamp: string): WrittenCalendar {
  const all = [...events];
  const dated = all.filter((event) => hasDay(event));
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Mizan//events//EN', ...dated.flatMap((event) => entryOf(event, locale, stamp)), 'END:VCALENDAR'];
  return { text: lines.map((line) => `${fold(line)}\r\n`).join(''), leftOut: all.length - dated.length };
}

const hasDay = (event: NewsEvent): boolean => {
  const { precision, approximate, uncertain } = eventDateOf(event.date);
  return precision === 'day' && !approximate && !uncertain;
};

const STATUS: Readonly<Record<NewsEvent['lifecycle'], string>> = {
  proposed: 'TENTATIVE', planned: 'TENTATIVE', occurred: 'CONFIRMED', 'in-force': 'CONFIRMED', expired: 'CONFIRMED', postponed: 'CANCELLED',
};

const entryOf = (event: NewsEvent, locale: Locale, stamp: string): string[] => [
  'BEGIN:VEVENT', `UID:${event.id}@mizan`, `DTSTAMP:${compact(stamp)}T000000Z`,
  `DTSTART;VALUE=DATE:${compact(event.date)}`, `DTEND;VALUE=DATE:${compact(addDays(event.date, 1))}`,
  `SUMMARY:${escape(inLocale(event.title, locale))}`, `DESCRIPTION:${escape(inLocale(event.summary, locale))}`,
  `CATEGORIES:${escape(event.type)}`, `STATUS:${STATUS[event.lifecycle]}`, 'TRANSP:TRANSPARENT', 'END:VEVENT',
];

const compact = (day: string): string => day.replaceAll('-', '');
const escape = (text: string): string => text.replace(/[\\;,]/g, (c) => `\\${c}`).replace(/\r?\n/g, '\\n');

/** Lines of at most 75 octets; a further part begins with a space. Characters are never cut. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    if (Buffer.byteLength(part + character) > (parts.length === 0 ? 75 : 74)) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part].join('\r\n ');
}
