import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance, foldName, nearMatches } from './suggest.ts';

test.each([['', '', 0], ['kitten', 'sitting', 3], ['MA', 'MX', 1], ['Марокко', 'Мароко', 1]])('from "%s" to "%s" in %i edits', (a, b, edits) => expect(editDistance(a, b)).toBe(edits));

test('edits are a distance', () =>
  fc.assert(fc.property(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }), (a, b, c) => {
    expect(editDistance(a, b)).toBe(editDistance(b, a));
    expect(editDistance(a, b) === 0).toBe(a === b);
    expect(editDistance(a, c)).toBeLessThanOrEqual(editDistance(a, b) + editDistance(b, c));
  })));

test.each([['Côte d’Ivoire', "cote d'ivoire"], ['إفريقيا', 'افريقيا'], ['Почётный', 'почетный'], ['المغرب', 'المَغرب'], ['Saint-Pétersbourg', 'saint petersbourg'], [' Morocco ', 'MOROCCO']])('%s and %s are one name', (a, b) => expect(foldName(a)).toBe(foldName(b)));

const AREAS = [
  { code: 'MA', names: ['Morocco', 'Maroc', 'المغرب', 'Марокко'] }, { code: 'RU', names: ['Russia', 'Russie', 'روسيا', 'Россия'] },
  { code: 'MC', names: ['Monaco', 'موناكو', 'Монако'] }, { code: 'RU-MOW', names: ['Moscow', 'Moscou', 'موسكو', 'Москва'] },
];
test.each([['Morroco', 'MA'], ['maroc', 'MA'], ['Rusia', 'RU'], ['المعرب', 'MA'], ['Moskow', 'RU-MOW'], ['MX', 'MA']])('for "%s" the first near match is %s', (text, code) => expect(nearMatches(text, AREAS)[0]).toBe(code));
test('far names match nothing, and no more come than are asked for', () => {
  expect(nearMatches('wheat', AREAS)).toEqual([]);
  expect(nearMatches('M', AREAS, 1)).toHaveLength(1);
});
