import { eventDateOf } from '@mizan/model';
import { expect, test } from 'vitest';
import type { EventView } from '../protocol';
import { labelBookOf } from './labels';
import { railOf } from './rail';

const wording = { labels: labelBookOf(undefined), locale: 'en', isPerson: () => false } as const;
const events = (...dates: (string | undefined)[]): EventView[] => dates.map((date, i) => {
  const bounds = date === undefined ? undefined : eventDateOf(date);
  return { number: i + 1, places: [], type: 'visit', people: [], topics: [], rules: [], ...(bounds === undefined ? {} : { date: { label: date!, earliest: bounds.earliest, latest: bounds.latest } }) };
});

test.each<[string, (string | undefined)[], [number, number, number][] | undefined]>([
  ['none', [], undefined],
  ['none with a date', [undefined], undefined],
  ['one day is the whole rail', ['2025-10-16'], [[0, 100, 0]]],
  ['a year, and a day in it', ['2025', '2025-12-31'], [[0, 100, 0], [99.7, 100, 1]]],
  ['days far apart', ['2000-01-01', '2000-12-31'], [[0, 0.3, 0], [99.7, 100, 0]]],
  ['days too near for their numbers', ['2000-01-01', '2000-01-02', '2001-01-01'], [[0, 0.3, 0], [0.3, 0.5, 1], [99.7, 100, 0]]],
  ['an open end is drawn at the end it has', ['2016/..', '2015-01-01'], [[0, 0.3, 0], [99.7, 100, 0]]],
])('%s', (_, dates, places) => expect(railOf(wording, events(...dates))?.marks.map(({ from, to, line }) => [from, to, line])).toEqual(places));

test('the ends of the rail are days in words, and it is as high as its lines', () => {
  expect(railOf(wording, events('2025-10', '2025-10-02', undefined))).toMatchObject({ first: '1 October 2025', last: '31 October 2025', lines: 2 });
});
