import { LOCALES } from '@mizan/model';
import { describe, expect, it, test } from 'vitest';
import { textOf } from '../brief/runs.ts';
import { frenchName } from './names-fr.ts';
import { germanName } from './names-de.ts';
import { russianName } from './names-ru.ts';
import { wordsIn } from './words-in.ts';

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ').replace(/[\u2066-\u2069]/g, '');

test.each<[string, string, the: string, of: string, from: string]>([
  ['MA', 'Maroc', 'le Maroc', 'du Maroc', 'du Maroc'], ['RU', 'Russie', 'la Russie', 'de la Russie', 'de Russie'], ['ES', 'Espagne', 'l’Espagne', 'de l’Espagne', 'd’Espagne'],
  ['US', 'États-Unis', 'les États-Unis', 'des États-Unis', 'des États-Unis'], ['CU', 'Cuba', 'Cuba', 'de Cuba', 'de Cuba'], ['IL', 'Israël', 'Israël', 'd’Israël', 'd’Israël'], ['MX', 'Mexique', 'le Mexique', 'du Mexique', 'du Mexique'],
  ['KR', 'Corée du Sud', 'la Corée du Sud', 'de la Corée du Sud', 'de Corée du Sud'], ['HU', 'Hongrie', 'la Hongrie', 'de la Hongrie', 'de Hongrie'], ['IQ', 'Irak', 'l’Irak', 'de l’Irak', 'd’Irak'], ['HN', 'Honduras', 'le Honduras', 'du Honduras', 'du Honduras'],
])('French: %s', (code, name, the, of, from) => expect(frenchName({ code, name })).toEqual({ the, of, from }));

test.each<[string, string, dative: string, genitive: string, to: string]>([
  ['MA', 'Marokko', 'Marokko', 'Marokkos', 'nach Marokko'], ['CH', 'Schweiz', 'der Schweiz', 'der Schweiz', 'in die Schweiz'], ['NL', 'Niederlande', 'den Niederlanden', 'der Niederlande', 'in die Niederlande'],
  ['US', 'Vereinigte Staaten', 'den Vereinigten Staaten', 'der Vereinigten Staaten', 'in die Vereinigten Staaten'], ['GB', 'Vereinigtes Königreich', 'dem Vereinigten Königreich', 'des Vereinigten Königreichs', 'in das Vereinigte Königreich'],
  ['HN', 'Honduras', 'Honduras', 'von Honduras', 'nach Honduras'], ['SA', 'Saudi-Arabien', 'Saudi-Arabien', 'Saudi-Arabiens', 'nach Saudi-Arabien'],
])('German: %s', (code, name, dative, genitive, to) => expect(germanName({ code, name })).toEqual({ dative, genitive, to }));

test.each<[string, string, genitive: string, instrumental: string, from: string, to: string]>([
  ['MA', 'Марокко', 'Марокко', 'Марокко', 'из Марокко', 'в Марокко'], ['RU', 'Россия', 'России', 'Россией', 'из России', 'в Россию'], ['FR', 'Франция', 'Франции', 'Францией', 'из Франции', 'во Францию'],
  ['CU', 'Куба', 'Кубы', 'Кубой', 'с Кубы', 'на Кубу'], ['CN', 'Китай', 'Китая', 'Китаем', 'из Китая', 'в Китай'], ['US', 'США', 'США', 'США', 'из США', 'в США'], ['EG', 'Египет', 'Египта', 'Египтом', 'из Египта', 'в Египет'],
  ['NL', 'Нидерланды', 'Нидерландов', 'Нидерландами', 'из Нидерландов', 'в Нидерланды'], ['SA', 'Саудовская Аравия', 'Саудовской Аравии', 'Саудовской Аравией', 'из Саудовской Аравии', 'в Саудовскую Аравию'],
  ['KR', 'Республика Корея', 'Республики Корея', 'Республикой Корея', 'из Республики Корея', 'в Республику Корея'], ['ZA', 'Южно-Африканская Республика', 'Южно-Африканской Республики', 'Южно-Африканской Республикой', 'из Южно-Африканской Республики', 'в Южно-Африканскую Республику'],
  ['IL', 'Израиль', 'Израиля', 'Израилем', 'из Израиля', 'в Израиль'], ['BD', 'Бангладеш', 'Бангладеша', 'Бангладешем', 'из Бангладеша', 'в Бангладеш'], ['VN', 'Вьетнам', 'Вьетнама', 'Вьетнамом', 'из Вьетнама', 'во Вьетнам'], ['KH', 'Камбоджа', 'Камбоджи', 'Камбоджей', 'из Камбоджи', 'в Камбоджу'],
  ['SK', 'Словакия', 'Словакии', 'Словакией', 'из Словакии', 'в Словакию'], ['SS', 'Южный Судан', 'Южного Судана', 'Южным Суданом', 'из Южного Судана', 'в Южный Судан'], ['NI', 'Никарагуа', 'Никарагуа', 'Никарагуа', 'из Никарагуа', 'в Никарагуа'],
])('Russian: %s', (code, name, genitive, instrumental, from, to) => expect(russianName({ code, name })).toEqual({ genitive, instrumental, from, to }));

test('a Russian name whose cases are not known is named without a preposition', () => {
  expect(russianName({ code: 'CK', name: 'Острова Кука' })).toBeUndefined();
  const told = wordsIn('ru').headline.imports({ area: { code: 'CK', name: 'Острова Кука' }, partner: { code: 'RU', name: 'Россия' }, period: '2014', level: { text: '1' } });
  expect(plain(textOf(told))).toBe('Импорт (Острова Кука ← Россия) составил 1 в 2014 году');
});

describe('counts take the form their language asks for', () => {
  test.each([
    ['en', 1, '1 event, the latest first'], ['en', 2, '2 events, the latest first'], ['fr', 1, '1 événement, le plus récent en tête'], ['fr', 0, '0 événement, le plus récent en tête'],
    ['ru', 1, '1 событие, начиная с последнего'], ['ru', 3, '3 события, начиная с последнего'], ['ru', 11, '11 событий, начиная с последнего'], ['ru', 21, '21 событие, начиная с последнего'],
    ['ar', 1, 'حدث واحد، الأحدث أولا'], ['ar', 2, 'حدثين، الأحدث أولا'], ['ar', 7, '7 أحداث، الأحدث أولا'], ['ar', 84, '84 حدثا، الأحدث أولا'], ['ar', 100, '100 حدث، الأحدث أولا'],
    ['es', 2, '2 sucesos, el más reciente primero'], ['nl', 1, '1 gebeurtenis, de nieuwste eerst'], ['de', 5, '5 Ereignisse, das neueste zuerst'],
  ] as const)('%s %i', (locale, n, expected) => expect(plain(wordsIn(locale).happened.some(n, n, true))).toBe(expected));
});

describe('periods within a sentence', () => {
  test.each([
    ['en', 'in 2023', 'in the first half of 2025', 'in October 2025'], ['fr', 'en 2023', 'au premier semestre 2025', 'en octobre 2025'], ['ru', 'в 2023 году', 'в первом полугодии 2025 года', 'в октябре 2025 года'],
    ['ar', 'في عام 2023', 'في النصف الأول من 2025', 'في أكتوبر 2025'], ['es', 'en 2023', 'en el primer semestre de 2025', 'en octubre de 2025'], ['nl', 'in 2023', 'in het eerste halfjaar van 2025', 'in oktober 2025'],
    ['de', 'im Jahr 2023', 'im ersten Halbjahr 2025', 'im Oktober 2025'],
  ] as const)('%s', (locale, year, half, month) => expect(['2023', '2025-S1', '2025-10'].map((period) => plain(wordsIn(locale).within(period)))).toEqual([year, half, month]));
});

describe.each(LOCALES)('%s', (locale) => {
  const words = wordsIn(locale);
  const [a, b] = [{ code: 'MA', name: 'A' }, { code: 'IT', name: 'Italia' }];
  const level = { text: '9', fact: 'f' };

  it('keeps the number of each sentence as a run of its own', () => {
    const sentences = [words.headline.turnover({ a, b, period: '2014', level }), words.headline.imports({ area: a, partner: b, period: '2014', level }), words.headline.exports({ area: a, partner: b, period: '2014', level }), words.headline.balance({ area: a, partner: b, period: '2014', level })];
    for (const sentence of sentences) expect(sentence.filter(({ fact }) => fact === 'f')).toEqual([level]);
  });

  it('has French spacing in French alone', () => {
    const signs = JSON.stringify(words, (_, value: unknown) => (typeof value === 'function' ? undefined : value));
    expect(/\u00a0:/.test(signs)).toBe(locale === 'fr');
    if (locale === 'fr') expect(signs).not.toMatch(/[^\u00a0\u202f] ?[:;!?](?= )/u);
  });
});

test('Spanish joins before the sound of i', () => expect(wordsIn('es').title.pair({ code: 'MA', name: 'Marruecos' }, { code: 'IT', name: 'Italia' })).toBe('Marruecos e Italia: comercio de mercancías'));
