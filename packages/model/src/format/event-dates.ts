import type { Locale } from '../locale.ts';
import { partsOf, type Day } from '../time/day.ts';
import { eventDateOf, type EventDate } from '../time/event-date.ts';
import { dayRange, fullDate, monthOfYear, monthRange } from './calendar.ts';
import { wordsOf } from './words/index.ts';
import type { CalendarWords } from './words/words.ts';

/**
 * An event's date, no finer than it is known: "2025-09-2X" is "20–29 September 2025", the days it can mean; "2012~"
 * is "about 2012"; an open end is "since" or "until"; no end at all is "date unknown".
 */
export function formatEventDate(date: EventDate | string, locale: Locale): string {
  const words = wordsOf(locale).calendar;
  const event = typeof date === 'string' ? eventDateOf(date) : date;
  const plain = spanName(words, event);
  if (event.earliest === null && event.latest === null) return plain;
  const approximate = !event.approximate ? plain : event.precision === 'interval' || event.precision === 'days' ? words.approximate(plain) : words.about(plain, event.precision === 'day');
  return event.uncertain ? words.uncertain(approximate) : approximate;
}

function spanName(words: CalendarWords, { precision, earliest, latest, text }: EventDate): string {
  if (earliest === null && latest === null) return words.unknown;
  if (earliest === null) return openEnded(words, 'until', text.split('/')[1]!);
  if (latest === null) return openEnded(words, 'since', text.split('/')[0]!);
  if (precision === 'interval') return intervalName(words, text.split('/') as [string, string], earliest, latest);
  const [year, month] = partsOf(earliest);
  switch (precision) {
    case 'day': return fullDate(words, earliest);
    case 'days': return dayRange(words, earliest, latest);
    case 'month': return monthOfYear(words, { year, month });
    case 'season': return words.season((Math.floor(month / 3) - 1) as 0 | 1 | 2 | 3, year);
    case 'year': return words.year(year);
    case 'decade': return words.decade(year);
    case 'century': return words.years(year, year + 99);
  }
}

function openEnded(words: CalendarWords, side: 'since' | 'until', text: string): string {
  const point = eventDateOf(text);
  return words[side](spanName(words, point), point.precision === 'day');
}

function intervalName(words: CalendarWords, texts: [string, string], earliest: Day, latest: Day): string {
  const [from, to] = texts.map(eventDateOf) as [EventDate, EventDate];
  const [[y1, m1], [y2, m2]] = [partsOf(earliest), partsOf(latest)];
  if (from.precision !== to.precision) return words.range(spanName(words, from), spanName(words, to), false);
  if (from.precision === 'day') return dayRange(words, earliest, latest);
  if (from.precision === 'month') return monthRange(words, { year: y1, month: m1 }, { year: y2, month: m2 });
  if (from.precision === 'year') return words.years(y1, y2);
  return words.range(spanName(words, from), spanName(words, to), false);
}
