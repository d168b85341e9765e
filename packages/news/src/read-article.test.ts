import fc from 'fast-check';
import { beforeAll, describe, expect, it, test } from 'vitest';
import { LANGUAGE_TABLES } from './languages/index.ts';
import { createNewsReader, type NewsReader } from './read-article.ts';
import { LONGEST_TEXT } from './text/intake.ts';

let reader: NewsReader;
beforeAll(async () => { reader = await createNewsReader(); });

describe('an article', () => {
  const text = 'Trade grows\n\nBy Ann Lee\n\n12 March 2025\n\nChile’s exports to Peru rose 4% in 2024.\n\nRead also: Inflation falls to 3%\n\n© 2026';
  test('has regions, a date, and claims with the place of each field', () => {
    const reading = reader.read(text);
    expect(reading).toMatchObject({ language: 'en', published: '2025-03-12', notices: [] });
    expect(reading.regions.map((region) => region.kind)).toEqual(['headline', 'byline', 'dateline', 'body', 'teaser', 'furniture']);
    const [claim] = reading.claims;
    const at = (place: { start: number; end: number } | undefined) => place && text.slice(place.start, place.end);
    expect([at(claim), at(claim!.metric.place), at(claim!.reporter.place), at(claim!.partner.place), at(claim!.period.place)]).toEqual(['4%', 'exports', 'Chile', 'Peru', 'in 2024'.slice(3)]);
    expect(claim!.basePeriod).toEqual({ value: '2023', carried: true });
    expect(claim!.rules).toEqual(expect.arrayContaining(['en.number', 'en.metric.exports', 'en.kind.growth', 'en.move.up', 'en.place.name.CL', 'en.period.year']));
  });
  test('the titles that a page leaves it with are not its figures, what a short text ends with is', () => {
    const story = 'Chile’s exports to Peru rose 4% in 2024. The minister of trade said on Tuesday that growers had planted more than ever and that the port would be open to larger ships by the end of the year. He thanked the harbour masters of both countries for their patience, and asked those who wait for a licence to wait a little longer. The next report is due in the spring.';
    const titles = 'Egyptian exports to Italy double in a year\nKenya sells 30% more tea to Sudan';
    expect(reader.read(`${story}\n\n${titles}`).claims).toMatchObject([{ value: 4 }]);
    expect(reader.read(`${story.slice(0, 40)}\n\n${titles}`).claims.length).toBeGreaterThan(1);
  });
  test('said twice is proposed once, with both places', () => {
    const { claims } = reader.read('Chile’s exports to Peru rose 4% in 2024.\n\nMinister Ana Torres spoke at length on Tuesday.\n\nChile’s exports to Peru rose 4% in 2024.');
    expect(claims).toHaveLength(1);
    expect(claims[0]!.also).toHaveLength(1);
  });
  test('a capital is its state, but the city where its government is told of', () => {
    const reporter = (sentence: string) => reader.read(sentence).claims[0]?.reporter;
    expect(reporter('Trade between Moscow and Rabat grew 5% in 2024.')).toMatchObject({ value: 'RU', surface: 'Moscow', reading: 'metonym' });
    expect(reporter('Trade between Moscow and Morocco grew 73% in 2024, a minister of the Moscow city government said.')).toMatchObject({ value: 'RU-MOW', reading: 'city' });
    expect(reporter('The trade of Moscow city with Morocco grew by 73% in the first half of 2025.')).toMatchObject({ value: 'RU-MOW', reading: 'city' });
  });
  test('topics of the caller are tied to events', async () => {
    const own = await createNewsReader({ topics: [{ code: 'energy', labels: ['Energy', 'Énergie'] }] });
    expect(own.read('Morocco and Chile signed an agreement on energy in May 2024.').events[0]).toMatchObject({ type: 'agreement', date: { value: '2024-05' }, topics: ['energy'] });
  });
});

describe('what is hard to read is answered', () => {
  test.each([
    ['an unknown language', 'Kazalo je, da se trgovina med Slovenijo in Hrvaško povečuje že vrsto let, kar potrjujejo tudi podatki statističnega urada.', 'unknown-language'],
    ['ten megabytes', 'exports rose 5 % '.repeat(620_000), 'too-long'], ['a picture', '\u0089PNG\r\n\u001a\n\u0000\u0000', 'binary'], ['nothing', '', 'empty'],
  ])('%s', (_, text, code) => expect(reader.read(text)).toMatchObject({ claims: [], events: [], notices: [{ code }] }));
  test('a text without a date is read, and says so', () => {
    expect(reader.read('Chile’s exports to Peru rose 4% in 2024.')).toMatchObject({ published: null, notices: [{ code: 'no-date' }], claims: [{}] });
  });
  test('unseen characters do not hide a figure, and its place is right', () => {
    const text = 'Chile’s ex\u200Bports to Pe\u00ADru rose \u202B4.5%\u202C in 2024.';
    const { claims, notices } = reader.read(text);
    expect(notices.map((notice) => notice.code)).toContain('zero-width');
    expect(claims).toMatchObject([{ value: 4.5, partner: { value: 'PE' } }]);
    expect(text.slice(claims[0]!.start, claims[0]!.end)).toContain('4.5%');
  });
});

/** Words of every grammar, numbers, signs and noise in any order. */
const vocabulary = Object.values(LANGUAGE_TABLES).flatMap((language) => Object.values({ ...language.relations.metric, ...language.relations.move, ...language.times.period, ...language.events.event, ...language.numbers.bound, ...language.relations.rank }).flatMap((table) => table.replace(/\{[^}]*\}|[|?*;]|\.\.\d+/g, ' ').split(/\s+/))).filter((word) => word !== '');
const word = fc.oneof(fc.constantFrom(...vocabulary), fc.constantFrom('1.234,5', '2024', '%', '73', '$', '-', '(', ')', ',', '.', '\n', '\n\n', 'Morocco', 'Россия', 'المغرب', '€', '–', ':', '"', '16', '٤٫٢'), fc.string({ unit: 'binary', maxLength: 6 }));
const noise = fc.array(word, { maxLength: 120 }).map((words) => words.join(' '));

describe('for any text', () => {
  it('reading ends, never throws, and every place lies in the text and in order', () => fc.assert(fc.property(noise, fc.constantFrom(...Object.keys(LANGUAGE_TABLES)), (text, language) => {
    const { claims, events, regions } = reader.read(text, { language: language as 'en' });
    for (const { start, end } of [...claims, ...events, ...regions]) {
      expect(start).toBeGreaterThanOrEqual(0);
      expect(end).toBeGreaterThan(start);
      expect(end).toBeLessThanOrEqual(text.length);
    }
    for (const claim of claims) expect(Number.isFinite(claim.value)).toBe(true);
  }), { numRuns: 150 }), 120_000);
  it('the work grows with the text, not with its square: a text of one long sentence is cut', () => {
    for (const piece of ['from 1 to 2 between 3 and ', 'more than almost about over ', 'exports of imports to exports from ', 'signed in the agreement signed ', '1.1.1.1.', '((((', 'в 3 раза ', 'من إلى بين ']) {
      expect(() => reader.read(piece.repeat(2_000), { language: 'en' })).not.toThrow();
    }
  }, 120_000);
  it.each([
    ['figures that all differ', (i: number) => `Exports of Chile to Peru rose ${i % 997}.${i % 89}% in ${1950 + (i % 150)} to $${i + 1} million. `],
    ['events that all differ', (i: number) => `On ${1 + (i % 28)} May ${1950 + (i % 150)} ministers Ann Lee${'abcdefgh'[i % 8]!} and Bob Ray met in Rabat and signed a memorandum and an agreement. `],
    ['one sentence without end', () => 'exports to Peru and imports from Chile '],
  ])('the longest text that is read ends, and proposes no more than it holds: %s', (_, piece) => {
    const pieces: string[] = [];
    for (let length = 0; length < LONGEST_TEXT - 400; length += pieces.at(-1)!.length) pieces.push(piece(pieces.length));
    const { claims, events } = reader.read(pieces.join(''), { language: 'en' });
    expect(claims.length + events.length).toBeLessThanOrEqual(4 * pieces.length);
  }, 240_000);
});
