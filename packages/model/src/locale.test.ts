import { expect, test } from 'vitest';
import { directionOf, inLocale, LOCALES } from './locale.ts';

const words = { en: 'trade', fr: 'échanges', ar: 'تجارة', ru: 'торговля', de: 'Handel' };

test('prose is given in the reader’s language, in English where it has not been written', () => {
  expect(LOCALES.map((locale) => inLocale(words, locale))).toEqual(['trade', 'échanges', 'تجارة', 'торговля', 'trade', 'trade', 'Handel']);
});

test('Arabic alone runs from right to left', () => expect(LOCALES.filter((locale) => directionOf(locale) === 'rtl')).toEqual(['ar']));
