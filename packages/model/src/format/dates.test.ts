import { expect, test } from 'vitest';
import type { Locale } from '../locale.ts';
import { formatEventDate } from './event-dates.ts';
import { formatPeriod } from './periods.ts';

const HAND = ['en', 'fr', 'ar', 'ru'] as const;
const plainSpaces = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

test.each<[string, string[]]>([
  ['2025', ['2025', '2025', '2025', '2025 г.']],
  ['2025-S1', ['first half of 2025', 'premier semestre 2025', 'النصف الأول من 2025', 'первое полугодие 2025 г.']],
  ['2025-S2', ['second half of 2025', 'second semestre 2025', 'النصف الثاني من 2025', 'второе полугодие 2025 г.']],
  ['2025-Q3', ['third quarter of 2025', 'troisième trimestre 2025', 'الربع الثالث من 2025', 'III квартал 2025 г.']],
  ['2025-10', ['October 2025', 'octobre 2025', 'أكتوبر 2025', 'октябрь 2025 г.']],
  ['2025-W07', ['week 7 of 2025', 'semaine 7 de 2025', 'الأسبوع 7 من 2025', '7-я неделя 2025 г.']],
  ['2025-05-01', ['1 May 2025', '1er mai 2025', '1 مايو 2025', '1 мая 2025 г.']],
  ['2025-01-01/P8M', ['January–August 2025', 'janvier-août 2025', 'من يناير إلى أغسطس 2025', 'январь–август 2025 г.']],
  ['2013-07-01/P12M', ['July 2013 – June 2014', 'juillet 2013 – juin 2014', 'من يوليو 2013 إلى يونيو 2014', 'июль 2013 г. – июнь 2014 г.']],
  ['2025-01-01/P12M', ['2025', '2025', '2025', '2025 г.']],
  ['2018-01-01/P36M', ['2018–2020', '2018-2020', 'من 2018 إلى 2020', '2018–2020 гг.']],
  ['2025-01-01/P327D', ['1 January – 23 November 2025', '1er janvier – 23 novembre 2025', 'من 1 يناير إلى 23 نوفمبر 2025', '1 января – 23 ноября 2025 г.']],
  ['2024-11-01/P20D', ['1–20 November 2024', '1er-20 novembre 2024', 'من 1 إلى 20 نوفمبر 2024', '1–20 ноября 2024 г.']],
  ['2024-12-28/P7D', ['28 December 2024 – 3 January 2025', '28 décembre 2024 – 3 janvier 2025', 'من 28 ديسمبر 2024 إلى 3 يناير 2025', '28 декабря 2024 г. – 3 января 2025 г.']],
])('%s', (period, expected) => expect(HAND.map((l) => plainSpaces(formatPeriod(period, l)))).toEqual(expected));

test.each<[string, Locale, string]>([
  ['2025', 'ru', '2025'], ['2025-S1', 'en', 'H1 2025'], ['2025-S1', 'fr', 'S1 2025'], ['2025-S1', 'ru', 'I полугодие 2025'], ['2025-Q3', 'en', 'Q3 2025'], ['2025-Q3', 'fr', 'T3 2025'],
  ['2025-Q3', 'ru', 'III кв. 2025'], ['2025-10', 'en', 'Oct 2025'], ['2025-S1', 'es', 'S1 2025'], ['2025-S1', 'nl', 'H1 2025'], ['2025-S1', 'de', 'H1 2025'],
])('%s, short, in %s', (period, locale, expected) => expect(plainSpaces(formatPeriod(period, locale, 'short'))).toBe(expected));

test.each<[string, Locale, string]>([
  ['2025-S1', 'es', 'primer semestre de 2025'], ['2025-S1', 'nl', 'eerste halfjaar van 2025'], ['2025-S1', 'de', 'erstes Halbjahr 2025'],
  ['2024-11-01/P20D', 'es', '1-20 de noviembre de 2024'], ['2024-11-01/P20D', 'nl', '1-20 november 2024'], ['2024-11-01/P20D', 'de', '1.–20. November 2024'],
  ['2025-10-16', 'es', '16 de octubre de 2025'], ['2025-10-16', 'nl', '16 oktober 2025'], ['2025-10-16', 'de', '16. Oktober 2025'],
])('%s in %s', (period, locale, expected) => expect(formatPeriod(period, locale)).toBe(expected));

test.each<[string, string[]]>([
  ['2025-10-16', ['16 October 2025', '16 octobre 2025', '16 أكتوبر 2025', '16 октября 2025 г.']],
  ['2025-10', ['October 2025', 'octobre 2025', 'أكتوبر 2025', 'октябрь 2025 г.']],
  ['2025-09-2X', ['20–29 September 2025', '20-29 septembre 2025', 'من 20 إلى 29 سبتمبر 2025', '20–29 сентября 2025 г.']],
  ['2025-09-3X', ['30 September 2025', '30 septembre 2025', '30 سبتمبر 2025', '30 сентября 2025 г.']],
  ['2012~', ['about 2012', 'vers 2012', 'حوالي 2012', 'примерно 2012 г.']],
  ['2006-09-07~', ['about 7 September 2006', 'vers le 7 septembre 2006', 'حوالي 7 سبتمبر 2006', 'примерно 7 сентября 2006 г.']],
  ['2012?', ['2012 (uncertain)', '2012 (date incertaine)', '2012 (تاريخ غير مؤكد)', '2012 г. (дата не подтверждена)']],
  ['2012%', ['about 2012 (uncertain)', 'vers 2012 (date incertaine)', 'حوالي 2012 (تاريخ غير مؤكد)', 'примерно 2012 г. (дата не подтверждена)']],
  ['2002-10-14~/2002-10-16~', ['14–16 October 2002 (approximate)', '14-16 octobre 2002 (date approximative)', 'من 14 إلى 16 أكتوبر 2002 (تاريخ تقريبي)', '14–16 октября 2002 г. (приблизительно)']],
  ['2025-22', ['summer 2025', 'été 2025', 'صيف 2025', 'лето 2025 г.']],
  ['2024-24', ['winter 2024–2025', 'hiver 2024-2025', 'شتاء 2024/2025', 'зима 2024–2025 гг.']],
  ['201X', ['2010s', 'années 2010', 'من 2010 إلى 2019', '2010-е гг.']],
  ['19XX', ['1900–1999', '1900-1999', 'من 1900 إلى 1999', '1900–1999 гг.']],
  ['2016/..', ['since 2016', 'depuis 2016', 'منذ 2016', 'начало: 2016 г.']],
  ['../2025-10-16', ['until 16 October 2025', 'jusqu’au 16 octobre 2025', 'حتى 16 أكتوبر 2025', 'окончание: 16 октября 2025 г.']],
  ['2002/2003', ['2002–2003', '2002-2003', 'من 2002 إلى 2003', '2002–2003 гг.']],
  ['2002-10/2003-02', ['October 2002 – February 2003', 'octobre 2002 – février 2003', 'من أكتوبر 2002 إلى فبراير 2003', 'октябрь 2002 г. – февраль 2003 г.']],
  ['2002-10/2003-02-05', ['October 2002 – 5 February 2003', 'octobre 2002 – 5 février 2003', 'من أكتوبر 2002 إلى 5 فبراير 2003', 'октябрь 2002 г. – 5 февраля 2003 г.']],
])('event date %s', (date, expected) => expect(HAND.map((l) => plainSpaces(formatEventDate(date, l)))).toEqual(expected));

test('a date that is not known says so', () => {
  const unknown = { text: '', precision: 'interval', earliest: null, latest: null, approximate: false, uncertain: false } as const;
  expect(HAND.map((l) => formatEventDate(unknown, l))).toEqual(['date unknown', 'date inconnue', 'تاريخ غير معروف', 'дата неизвестна']);
});
