import { beforeAll, describe, expect, test } from 'vitest';
import { crossDocument, type NamedReading } from './cross-document.ts';
import { createNewsReader } from './read-article.ts';

let read: (article: string, text: string) => NamedReading;
beforeAll(async () => {
  const reader = await createNewsReader();
  read = (article, text) => ({ article, reading: reader.read(text) });
});

const told = 'Trade between Peru and Japan grew almost 30% in 2024, Minister Ana Torres said.';

describe('claims across articles', () => {
  test('a figure told again is one utterance, with what was changed', () => {
    const { utterances, conflicts } = crossDocument([read('a', told), read('b', 'El comercio entre Perú y Japón creció un 29 % en 2024.'), read('c', told)]);
    expect(utterances).toMatchObject([{ first: { article: 'a' }, copies: [{ article: 'b', relation: 'copy-altered', altered: ['hedge', 'number', 'speaker'] }, { article: 'c', relation: 'copy', altered: [] }] }]);
    expect(conflicts).toEqual([]);
  });
  test('figures that no number satisfies contradict each other, with their intervals', () => {
    const { conflicts } = crossDocument([read('a', told), read('b', 'Trade between Japan and Peru grew by 12% in 2024.')]);
    expect(conflicts).toMatchObject([{ kind: 'value', verdict: 'open', subject: 'turnover growth, JP>PE, 2024', sides: [{ article: 'a', interval: { low: '25', high: '30' } }, { article: 'b', interval: { low: '11.5', high: '12.5' } }] }]);
  });
  test('figures of other periods, flows or goods are left alone', () => {
    expect(crossDocument([read('a', told), read('b', 'Trade between Japan and Peru grew by 12% in 2023. Peru’s exports to Japan rose 5% in 2024.')])).toEqual({ utterances: [], conflicts: [] });
  });
});
