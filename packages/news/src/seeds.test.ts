import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Person } from '@mizan/model';
import { beforeAll, describe, expect, test } from 'vitest';
import { crossDocument, type CrossReading } from './cross-document.ts';
import { createNewsReader } from './read-article.ts';

const shared = new URL('../../../../shared/', import.meta.url);
const seeds = new URL('seeds/', shared);
const half = new URL('extraction/dev/18.ru.txt', shared);

const person = (id: string, country: string, name: string, ...spellings: string[]) =>
  Person.parse({ id, type: 'person', country, name: { en: name, fr: name, ar: name, ru: name }, offices: id === 'anatoly-garbuzov' ? ['head-of-moscow-department-of-investment-and-industrial-policy'] : [], spellings: spellings.map((surface) => ({ surface })) });
const people = [person('nasser-bourita', 'MA', 'Nasser Bourita'), person('sergey-lavrov', 'RU', 'Sergey Lavrov'), person('mohammed-vi', 'MA', 'Mohammed VI'), person('vladimir-putin', 'RU', 'Vladimir Putin'), person('dmitry-patrushev', 'RU', 'Dmitry Patrushev', 'Дмитрий Патрушев'), person('anatoly-garbuzov', 'RU', 'Anatoly Garbuzov')];

/** The articles are others' and lie outside the repository; where they are absent, nothing is tested here. */
describe.skipIf(!existsSync(seeds) || !existsSync(half))('five articles on one week, and one on its half-year', () => {
  let found: CrossReading;
  const conflict = (kind: string) => found.conflicts.find((one) => one.kind === kind);
  beforeAll(async () => {
    const reader = await createNewsReader({ people });
    const read = (article: string, text: string) => ({ article, reading: reader.read(text, article.startsWith('003') ? { published: '2025-10-16' } : {}) });
    found = crossDocument([...readdirSync(seeds).sort().map((file) => read(file.slice(0, 3), readFileSync(new URL(file, seeds), 'utf8'))), read('18', readFileSync(half, 'utf8'))]);
  });

  test('the royal visits: 2016 and 2022, or 2002 and 2016', () => expect(conflict('set')).toMatchObject({ verdict: 'open', subject: 'visits of mohammed-vi to RU-MOW', sides: [{ article: '001', says: '2016 and 2022' }, { article: '003', says: '2002 and 2016' }], rationale: 'they agree on 2016 alone' }));
  test('the eighth session: under way on the 16th, or to open on the 17th', () => expect(conflict('date')).toMatchObject({ verdict: 'open', subject: 'session 8 of the commission', sides: [{ article: '001', says: '2025-10-16' }, { article: '003', says: '2025-10-17 (planned)' }] }));
  test('the commission has a name in each article', () => expect(new Set(conflict('name')!.sides.map((side) => side.says)).size).toBeGreaterThanOrEqual(4));
  test('73 % of a city and almost 30 % of the country do not contradict each other', () => {
    expect(conflict('scope')).toMatchObject({ verdict: 'compatible', sides: [{ article: '004', interval: { low: '72.5', high: '73.5' } }, { article: '18', interval: { low: '25', high: '30' } }] });
    expect(conflict('value')).toBeUndefined();
  });
});
