import { expect, test } from 'vitest';
import { testCaller } from '../testing/context.ts';
import { scoreOf } from './match.ts';

test.each([
  ['MA', 'area:MA'], ['MAR', 'area:MA'], ['Morocco', 'area:MA'], ['Maroc', 'area:MA'], ['المغرب', 'area:MA'], ['Марокко', 'area:MA'], ['Marruecos', 'area:MA'], ['Kingdom of Morocco', 'area:MA'],
  ['moscow', 'area:RU-MOW'], ['Москва', 'area:RU-MOW'], ['South Korea', 'area:KR'],
  ['morocco russia', 'pair:MA-RU'], ['MA-RU', 'pair:MA-RU'], ['MA/RU', 'pair:MA-RU'], ['Russie et Maroc', 'pair:RU-MA'], ['المغرب روسيا', 'pair:MA-RU'], ['المغرب وروسيا', 'pair:MA-RU'], ['Россия и Марокко', 'pair:RU-MA'], ['morocco russ', 'pair:MA-RU'],
  ['wheat', 'product:1001'], ['1001', 'product:1001'], ['пшеница', 'product:1001'],
  ['Garbuzov', 'person:anatoly-garbuzov'], ['Garbousov', 'person:anatoly-garbuzov'], ['Гарбузов', 'person:anatoly-garbuzov'], ['Garbuzof', 'person:anatoly-garbuzov'],
  ['c-2025s1-moscow-city-73', 'claim:c-2025s1-moscow-city-73'], ['cepii', 'source:cepii-baci'],
])('"%s" finds %s first', async (text, first) => {
  const { hits } = await (await testCaller()).search({ text });
  expect(`${hits[0]?.kind}:${hits[0]?.id}`).toBe(first);
});

test('a country is followed by the pair most is said about, in the language of the reader', async () => {
  const { hits } = await (await testCaller()).search({ text: 'maroc', locale: 'fr', limit: 2 });
  expect(hits).toMatchObject([{ kind: 'area', label: 'Maroc' }, { kind: 'pair', label: 'Maroc ↔ Russie', href: '/MA/RU' }]);
});

test('what matched is said where it is not the label', async () => {
  const { hits } = await (await testCaller()).search({ text: 'Garbousov', locale: 'ru' });
  expect(hits[0]).toMatchObject({ label: 'Анатолий Гарбузов', matched: 'Anatoli Garbousov' });
});

test('nothing is found for nonsense, and no more than asked for otherwise', async () => {
  const caller = await testCaller();
  expect((await caller.search({ text: 'qqqqzzzz' })).hits).toEqual([]);
  expect((await caller.search({ text: 'ma', limit: 3 })).hits).toHaveLength(3);
});

test.each([
  ['morocco', 'morocco', 100], ['morocco', 'moro', 70], ['trade of morocco', 'moro', 50], ['unmorocco', 'moro', 25], ['morocco', 'marocco', 0],
])('"%s" answers "%s" with %i', (name, text, score) => expect(scoreOf(name, text)).toBe(score));
test('a slip is forgiven where asked', () => expect(scoreOf('morocco', 'marocco', true)).toBe(10));
