import { expect, test } from 'vitest';
import type { Case } from '../grammar/traits.ts';
import { caseOf, nominative, nominativesOf } from './russian-case.ts';

test.each([
  ['Драганом Иличем', 'instrumental', 'Драган Илич'], ['Шухратом Азимовым', 'instrumental', 'Шухрат Азимов'], ['Игорем Кулагиным', 'instrumental', 'Игорь Кулагин'], ['Чжао Вэем', 'instrumental', 'Чжао Вэй'],
  ['Ольгой Рябовой', 'instrumental', 'Ольга Рябова'], ['Эмре Йылдырымом', 'instrumental', 'Эмре Йылдырым'], ['Эриком Хабиманой', 'instrumental', 'Эрик Хабимана'],
  ['Саида аль-Балуши', 'genitive', 'Саид аль-Балуши'], ['Анны Котовой', 'genitive', 'Анна Котова'], ['Павла Громова', 'genitive', 'Павел Громов'], ['Сергею Иванову', 'dative', 'Сергей Иванов'],
  ['Анна Котова', 'nominative', 'Анна Котова'], ['Сергей Иванов', 'nominative', 'Сергей Иванов'], ['Ивана Петрова', 'nominative', 'Иван Петров'],
] as const)('%s told in the %s is %s', (name, told, expected) => expect(nominative(name.split(' '), told).join(' ')).toBe(expected));

test.each([
  ['министр', 'nominative'], ['министром', 'instrumental'], ['министра', 'genitive'], ['министру', 'dative'], ['замминистра', 'nominative'], ['замминистром', 'instrumental'], ['глава', 'nominative'], ['главой', 'instrumental'], ['главы', 'genitive'], ['коллегой', 'instrumental'],
] satisfies [string, Case][])('%s is a %s', (office, expected) => expect(caseOf(office)).toBe(expected));

test.each([['Ветрова', 'Ветров'], ['Иличем', 'Илич'], ['Рябовой', 'Рябова'], ['Демиреля', 'Демирель']])('%s may be %s', (word, name) => expect(nominativesOf(word)).toContain(name));
