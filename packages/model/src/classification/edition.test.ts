import { expect, test } from 'vitest';
import { CLASSIFICATION_IDS, CLASSIFICATIONS, classificationOf, earlierEditions } from './edition.ts';
import { classificationsNamed } from './edition-names.ts';

test('every edition is described once, in the order of its family', () => {
  expect(CLASSIFICATIONS.map(({ id }) => id)).toEqual(CLASSIFICATION_IDS);
  expect(CLASSIFICATION_IDS.map((id) => classificationOf(id).id)).toEqual(CLASSIFICATION_IDS);
});

test('an edition of the HS ends the day before the next begins', () => {
  const editions = CLASSIFICATIONS.filter(({ family }) => family === 'HS');
  const dayAfter = (day: string) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
  expect(editions.slice(0, -1).map(({ validTo }) => dayAfter(validTo!))).toEqual(editions.slice(1).map(({ validFrom }) => validFrom));
  expect(editions.at(-1)).toMatchObject({ id: 'H6', validTo: null });
});

test('earlier editions are those of the family, nearest first', () => {
  expect(earlierEditions('H3').map(({ id }) => id)).toEqual(['H2', 'H1', 'H0']);
  expect(earlierEditions('S1')).toEqual([]);
  expect(earlierEditions('B5').map(({ id }) => id)).toEqual(['B4']);
});

test.each([
  ['H6', 'H6'], ['hs6', 'H6'], ['HS 2022', 'H6'], ['HS2022', 'H6'], ['HS22', 'H6'], ['hs 22', 'H6'], ['HS 1988/92', 'H0'], ['HS 1988-1992', 'H0'], ['HS1992', 'H0'], ['HS88', 'H0'], ['HS92', 'H0'], ['HS96', 'H1'], ['HS02', 'H2'],
  ['Harmonized System 2012', 'H4'], ['S3', 'S3'], ['SITC3', 'S3'], ['SITC, Rev. 2', 'S2'], ['SITC Rev.4', 'S4'], ['SITC Revision 3', 'S3'], ['B5', 'B5'], ['BEC 4', 'B4'], ['BEC Rev. 5', 'B5'],
])('%s is %s', (name, id) => expect(classificationsNamed(name)).toEqual([id]));

test.each([['BEC', ['B4', 'B5']], ['SITC', ['S1', 'S2', 'S3', 'S4']], ['HS7', []], ['HS2020', []], ['HS 1996/92', []], ['SITC5', []], ['CN', []], ['code', []], ['', []], ['BEC3', []], ['H22', []]])('%s leaves %j', (name, ids) =>
  expect(classificationsNamed(name)).toEqual(ids));
