import { expect, test } from 'vitest';
import { NewsEvent } from './news-event.ts';

const words = { en: 'A meeting', fr: 'Une réunion', ar: 'لقاء', ru: 'Встреча' };
/** Made up for these tests. */
const event = {
  id: 'a-meeting', type: 'meeting', lifecycle: 'occurred', date: '2025-09-2X', parties: ['MA', 'RU'], title: words, summary: words,
  participants: [{ person: 'a-minister', role: 'host' }], topics: ['trade'], sources: [{ source: 'a-source', span: { start: 10, end: 20, sha256: 'a'.repeat(64) } }],
};

test('an event keeps its date as precise as it was given', () => expect(NewsEvent.parse(event)).toMatchObject({ date: '2025-09-2X', rank: 'normal' }));

test.each<[string, object, string, string]>([
  ['a date in words', { ...event, date: 'end of September' }, 'date', 'is not an EDTF date'],
  ['nobody taking part under a role', { ...event, participants: [{ role: 'host' }] }, 'participants.0', 'a participant is a person or an organisation'],
  ['a span that ends before it starts', { ...event, sources: [{ source: 'a-source', span: { start: 20, end: 10, sha256: 'a'.repeat(64) } }] }, 'sources.0.span.end', 'end must be after start'],
  ['no source', { ...event, sources: [] }, 'sources', '>=1'],
])('refused: %s', (_, input, path, message) => {
  const issue = NewsEvent.safeParse(input).error!.issues[0]!;
  expect([issue.path.join('.'), issue.message]).toEqual([path, expect.stringContaining(message)]);
});
