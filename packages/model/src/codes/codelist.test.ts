import { expect, test } from 'vitest';
import { areaOfCode, namesOf, type Area } from './codelist.ts';

const names = { en: 'Morocco', fr: 'Maroc', ar: 'المغرب', ru: 'Марокко', es: 'Marruecos', nl: 'Marokko', de: 'Marokko' };
const areas: Area[] = [
  { code: 'MA', kind: 'country', alpha3: 'MAR', m49: '504', aliases: ['Kingdom of Morocco'], names },
  { code: 'RU-MOW', kind: 'city', parent: 'RU', aliases: [], names: { ...names, en: 'Moscow' } },
];

test.each([['MA', 'MA'], ['ma', 'MA'], [' mar ', 'MA'], ['ru-mow', 'RU-MOW'], ['Morocco', undefined], ['', undefined], ['MARR', undefined]])('%s means %s', (text, code) => {
  expect(areaOfCode(areas, text)?.code).toBe(code);
});

test('an area answers to its codes, its names in all languages and its aliases', () => {
  expect(namesOf(areas[0]!)).toEqual(['MA', 'MAR', 'Morocco', 'Maroc', 'المغرب', 'Марокко', 'Marruecos', 'Marokko', 'Marokko', 'Kingdom of Morocco']);
});
