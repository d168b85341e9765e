import { eventDateOf, LOCALES, type NewsEvent } from '@mizan/model';
import type { Written } from '../rights.ts';
import { csvTable, type Cell } from '../table.ts';

const COLUMNS = [
  'id', 'type', 'lifecycle', 'date', 'date_precision', 'earliest', 'latest', 'place', 'parties', ...LOCALES.map((l) => `title_${l}`), ...LOCALES.map((l) => `summary_${l}`),
  'participants', 'topics', 'part_of', 'follows', 'sources', 'rank', 'note',
];

/** Events as CSV, one a row; `date` is EDTF as recorded, `earliest` and `latest` the days it can mean; lists by `;`. */
export const eventsCsv = (events: Iterable<NewsEvent>): Written => ({ text: csvTable(COLUMNS, Array.from(events, rowOf)), omitted: [] });

function rowOf(event: NewsEvent): Cell[] {
  const date = eventDateOf(event.date);
  return [
    event.id, event.type, event.lifecycle, event.date, date.precision, date.earliest, date.latest, event.place?.code, event.parties.join(';'),
    ...LOCALES.map((l) => event.title[l]), ...LOCALES.map((l) => event.summary[l]),
    event.participants.map((p) => `${p.person ?? p.organisation}:${p.role}`).join(';'), event.topics.join(';'), event.partOf, event.follows,
    event.sources.map((s) => s.source).join(';'), event.rank, event.note,
  ];
}
