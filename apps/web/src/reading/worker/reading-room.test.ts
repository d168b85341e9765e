import { describe, expect, test } from 'vitest';
import { SAMPLES } from '../page/samples';
import type { ArticleView, Report } from '../protocol';
import { ReadingRoom } from './reading-room';

/** Nothing listens there: the network is away. */
const AWAY = 'http://127.0.0.1:9/api/trpc';
const [report, retelling] = SAMPLES.en.map(({ text }) => text) as [string, string];

function openRoom(locale: 'en' | 'ar' = 'en') {
  const told: Report[] = [];
  const room = new ReadingRoom(locale, AWAY, (one) => told.push(one));
  const views = (): ArticleView[] => told.flatMap((one) => (one.report === 'article' ? [one.view] : []));
  const together = () => told.flatMap((one) => ('together' in one ? [one.together] : [])).at(-1)!;
  return { room, told, views, together };
}

describe('without the network', () => {
  test('an article is read all the same, and the checks say that they could not be made', async () => {
    const { room, views } = openRoom();
    await room.read({ order: 'read', id: 'a', text: report });
    expect(views().map(({ checking }) => checking).at(-1)).toBe('unavailable');
    const view = views().at(-1)!;
    expect(view).toMatchObject({ name: 'A made-up report, to try this page', language: 'English', published: '12 November 2025', notices: [] });
    expect(view.figures.map(({ value, answer }) => [value, answer])).toEqual([
      ['+73%', 'unchecked'], ['USD\u00a02.3\u00a0billion', 'unchecked'], ['USD\u00a01.5\u00a0billion', 'unchecked'], ['about +11%', 'unchecked'], ['USD\u00a01\u00a0billion', 'unchecked'], ['USD\u00a0−300\u00a0million', 'no-claim'],
    ]);
    expect(view.figures[0]).toMatchObject({ reporter: { code: 'RU-MOW', narrower: true }, period: 'first half of 2025', base: 'first half of 2024', places: [{ start: report.indexOf('73%') }] });
    expect(view.figures.at(-1)).toMatchObject({ refused: 'kind' });
    expect(JSON.parse(view.json)).toMatchObject([{ file: view.name, language: 'en', claims: { length: 6 }, events: { length: 2 } }]);
    expect(view.events.map(({ number, type, date }) => [number, type, date?.label])).toEqual([[1, 'memorandum-signed', '3 October 2025'], [2, 'commission-session', 'June 2026']]);
  });

  test('an article without a figure has no checks to wait for', async () => {
    const { room, views } = openRoom();
    await room.read({ order: 'read', id: 'a', text: 'The ministers of trade of the two countries had a long and friendly talk about the weather.' });
    expect(views().map(({ checking, figures }) => [checking, figures])).toEqual([['made', []]]);
  });
});

test.each([['', 'empty'], [' \n', 'empty'], ['%PDF-1.7 \u0000\u0001\u0002', 'binary'], ['x'.repeat(400_001), 'too-long'], ['Handel zagraniczny wzrósł w ubiegłym roku bardzo wyraźnie, jak podał urząd statystyczny.', 'unknown-language']])('what cannot be read is said (%#)', async (text, notice) => {
  const { room, views } = openRoom();
  await room.read({ order: 'read', id: 'a', text });
  expect(views().at(-1)).toMatchObject({ notices: [notice], regions: [], figures: [], events: [] });
  expect(views().at(-1)!.language).toBeUndefined();
});

test('a day of publication dates what the text leaves open', async () => {
  const { room, views } = openRoom();
  const text = 'Exports of Norway to Morocco rose by 3.2% last year, the customs service said in a statement.';
  await room.read({ order: 'read', id: 'a', text });
  await room.read({ order: 'read', id: 'a', text, published: '2025-10-20' });
  expect(views().map(({ figures }) => figures[0]!.period)).toEqual(expect.arrayContaining([undefined, '2024']));
  expect(views()[0]!.notices).toEqual(['no-date']);
});

test('only the last order for an article is answered', async () => {
  const { room, views } = openRoom();
  await Promise.all([room.read({ order: 'read', id: 'a', text: report }), room.read({ order: 'read', id: 'a', text: retelling })]);
  expect(new Set(views().map(({ text }) => text))).toEqual(new Set([retelling]));
});

describe('several articles', () => {
  test('a figure told twice, with what was changed, and two that cannot both hold', async () => {
    const { room, together } = openRoom();
    await room.read({ order: 'read', id: 'a', text: report });
    await room.read({ order: 'read', id: 'b', text: retelling, name: 'Second' });
    expect(together()).toMatchObject({
      utterances: [{ metric: 'exports', kind: 'level', period: '2023', first: { article: 'a' }, copies: [{ article: 'b', name: 'Second', altered: ['hedge'] }] }],
      conflicts: [{ kind: 'value', verdict: 'open', about: { metric: 'exports', period: '2022' }, sides: [{ says: 'USD\u00a02.3\u00a0billion' }, { says: 'USD\u00a01.9\u00a0billion', interval: expect.stringContaining('1.85') }] }],
    });
    await room.forget('b');
    expect(together()).toEqual({ utterances: [], conflicts: [] });
  });

  test('lists of years and dates of one session are in words', async () => {
    const { room, together } = openRoom('ar');
    await room.read({ order: 'read', id: 'a', text: 'The president visited Morocco in 2002 and 2016, the agency wrote.\n\nThe 8th session of the commission was held in Rabat on 3 October 2025.' });
    await room.read({ order: 'read', id: 'b', text: 'The president visited Morocco in 2002 and 2011, the paper wrote.\n\nThe 8th session of the commission was held in Rabat on 17 October 2025.' });
    const dates = together().conflicts.find(({ kind }) => kind === 'date')!;
    expect(dates).toMatchObject({ about: { event: 'commission-session', ordinal: 8 } });
    expect(dates.sides.map(({ says }) => says.replace(/[\u2066-\u2069]/g, ''))).toEqual(['3 أكتوبر 2025', '17 أكتوبر 2025']);
  });
});
