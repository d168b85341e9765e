import { Person } from '@mizan/model';
import { describe, expect, test } from 'vitest';
import { NameIndex } from './name-index.ts';
import { alike, skeleton, withoutCase } from './skeleton.ts';

test.each([
  ['Patrushev', 'Patrouchev'], ['Patrushev', 'Patruschew'], ['Patrushev', 'Патрушев'], ['Patrushev', 'باتروشيف'], ['Lavrov', 'Lawrow'], ['Lavrov', 'لافروف'], ['Garbuzov', 'Garbousov'], ['Bourita', 'بوريطة'], ['Putin', 'Poetin'], ['Putin', 'Poutine'], ['Putin', 'بوتين'],
])('%s and %s are one name', (a, b) => expect(skeleton(a)).toBe(skeleton(b)));

test.each([['Bogdanov', 'Bogdanovop', true], ['Mezzour', 'Mezouar', true], ['Lavrov', 'Lavrentiev', false], ['Bahi', 'Bahia', true]])('%s is near to %s: %s', (a, b, near) => expect(alike(skeleton(a), skeleton(b))).toBe(near));
test.each([['Буритой', 'Бурит'], ['Патрушева', 'Патрушев'], ['Lavrov', 'Lavrov']])('%s without its case is %s', (word, bare) => expect(withoutCase(word)).toBe(bare));

const person = (id: string, name: string, country: string) => Person.parse({ id, type: 'person', country, name: { en: name, fr: name, ar: name, ru: name }, offices: [], spellings: [] });
const names = new NameIndex([person('ryad-mezzour', 'Ryad Mezzour', 'MA'), person('salaheddine-mezouar', 'Salaheddine Mezouar', 'MA'), person('sergey-lavrov', 'Sergey Lavrov', 'RU'), person('dmitry-patrushev', 'Dmitry Patrushev', 'RU'), person('mikhail-bogdanov', 'Mikhail Bogdanov', 'RU')]);

describe('a name is tied to its record', () => {
  test.each([
    ['Lavrov', [], 'sergey-lavrov'], ['Lawrow', ['Sergej'], 'sergey-lavrov'], ['Патрушев', ['Дмитрий'], 'dmitry-patrushev'], ['Патрушева', ['Дмитрия'], 'dmitry-patrushev'], ['Bogdanovop', ['Michail'], 'mikhail-bogdanov'],
    ['Patrushev', ['Nikolai'], undefined], ['Lavrova', ['Maria'], undefined], ['Smith', [], undefined], ['Mezzour', [], 'ryad-mezzour'], ['Mezouar', [], 'salaheddine-mezouar'], ['Mezuar', [], undefined], ['Mezuar', ['Salaheddine'], 'salaheddine-mezouar'],
  ])('%s after %j: %s', (surname, before, id) => expect(names.person(surname, before)?.id).toBe(id));
});
