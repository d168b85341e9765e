import { expect, test } from 'vitest';
import { grammarOf } from '../grammar/grammar.ts';
import type { LanguageCode } from '../grammar/language.ts';
import { Scan } from '../grammar/scan.ts';
import { LANGUAGE_TABLES } from '../languages/index.ts';
import { tokenize } from '../text/tokens.ts';
import { edtf } from './calendar.ts';
import { spanOf } from './periods.ts';
import { timesOf } from './time-marks.ts';

const read = (code: LanguageCode, text: string, published?: string, anchor?: string, ahead = false) => {
  const marks = timesOf(new Scan(tokenize(text), grammarOf(LANGUAGE_TABLES[code])));
  const mark = marks.sort((a, b) => b.next - b.first - (a.next - a.first))[0];
  const span = mark && spanOf(mark, { published, anchor }, ahead);
  return span && edtf(span);
};

test.each([
  ['en', 'in the first half of 2025', '2025-01/2025-06'], ['en', 'in the third quarter of 2024', '2024-07/2024-09'], ['en', 'January-September 2025', '2025-01/2025-09'], ['en', 'between March and May 2023', '2023-03/2023-05'], ['en', 'in the first nine months of 2024', '2024-01/2024-09'],
  ['en', 'FY2024/25', '2024-07/2025-06'], ['en', 'in FY25 (April-March)', '2024-04/2025-03'], ['en', 'Q2 2024', '2024-04/2024-06'], ['en', 'at the end of July 2025', '2025-01/2025-07'], ['en', 'on 16 October 2025', '2025-10-16'], ['en', 'October 16, 2025', '2025-10-16'], ['en', '2025-10-16', '2025-10-16'],
  ['fr', 'au premier semestre 2025', '2025-01/2025-06'], ['fr', 'à fin août 2024', '2024-01/2024-08'], ['fr', 'au cours des neuf premiers mois de 2024', '2024-01/2024-09'], ['fr', 'le 16 octobre 2025', '2025-10-16'], ['fr', 'en janvier et février 2022', '2022-01/2022-02'], ['fr', 'la campagne 2023/24', '2023-07/2024-06'],
  ['nl', 'in de eerste zes maanden van 2022', '2022-01/2022-06'], ['nl', 'het derde kwartaal van 2024', '2024-07/2024-09'], ['nl', 'eind september 2025', '2025-01/2025-09'], ['nl', 'op 17 februari 2021', '2021-02-17'],
  ['de', 'im ersten Halbjahr 2025', '2025-01/2025-06'], ['de', 'im 3. Quartal 2024', '2024-07/2024-09'], ['de', 'von Januar bis August 2021', '2021-01/2021-08'], ['de', 'am 16. Oktober 2025', '2025-10-16'], ['de', '12.05.2025', '2025-05-12'],
  ['es', 'en el primer semestre de 2025', '2025-01/2025-06'], ['es', 'entre enero y septiembre de 2024', '2024-01/2024-09'], ['es', 'el 16 de octubre de 2025', '2025-10-16'], ['es', 'hasta julio de 2025', '2025-01/2025-07'],
  ['ru', 'в первом полугодии 2025 года', '2025-01/2025-06'], ['ru', 'за январь - сентябрь 2023 года', '2023-01/2023-09'], ['ru', 'за первые семь месяцев 2024 года', '2024-01/2024-07'], ['ru', 'за 8 месяцев 2025 года', '2025-01/2025-08'], ['ru', '17 октября 2025 года', '2025-10-17'], ['ru', 'в 2024/25 сельхозгоду', '2024-07/2025-06'],
  ['ar', 'خلال النصف الأول من عام 2025', '2025-01/2025-06'], ['ar', 'عند متم شتنبر 2025', '2025-01/2025-09'], ['ar', 'خلال يناير وفبراير 2022', '2022-01/2022-02'], ['ar', 'خلال الأشهر التسعة الأولى من سنة 2025', '2025-01/2025-09'], ['ar', 'في 17 أكتوبر 2025', '2025-10-17'],
  ['en', 'June 9–10, 2026', '2026-06-09/2026-06-10'], ['en', '29 September to 2 October 2025', '2025-09-29/2025-10-02'], ['en', '30 December to 2 January 2026', '2025-12-30/2026-01-02'], ['fr', 'du 3 au 5 mars 2026', '2026-03-03/2026-03-05'], ['de', 'am 12. und 13. Juni 2026', '2026-06-12/2026-06-13'],
  ['nl', 'van 22 tot en met 27 maart 2026', '2026-03-22/2026-03-27'], ['es', 'el 5 y 6 de noviembre de 2025', '2025-11-05/2025-11-06'], ['ru', 'с 8 по 10 сентября 2025 года', '2025-09-08/2025-09-10'], ['ru', '23-24 апреля 2026 года', '2026-04-23/2026-04-24'], ['ar', 'يومي 20 و21 يناير 2026', '2026-01-20/2026-01-21'],
] as const)('%s: %s is %s', (code, text, expected) => expect(read(code, text)).toBe(expected));

/** Counted from the day of publication, whatever the parts of the year are called. */
test.each([
  ['en', 'in the first ten months of last year', '2008-01/2008-10'], ['en', 'ten months of this year', '2009-01/2009-10'], ['fr', "au premier semestre de l'année dernière", '2008-01/2008-06'], ['de', 'in den ersten zehn Monaten des vergangenen Jahres', '2008-01/2008-10'],
  ['nl', 'in de eerste tien maanden van vorig jaar', '2008-01/2008-10'], ['es', 'en el tercer trimestre del año pasado', '2008-07/2008-09'], ['ru', 'за 10 месяцев прошлого года', '2008-01/2008-10'], ['ar', 'خلال النصف الأول من العام الماضي', '2008-01/2008-06'],
  ['en', 'over the four quarters to the end of Q2 2008', '2007-07/2008-06'], ['ru', 'за 7 мес. 2008 г.', '2008-01/2008-07'], ['ar', 'بعد غد', '2009-01-19'], ['nl', 'van zaterdag tot en met woensdag', '2009-01-17/2009-01-21'],
] as const)('%s: %s, told on 17 January 2009, is %s', (code, text, expected) => expect(read(code, text, '2009-01-17')).toBe(expected));

test.each([
  ['en', 'last year', '2025-10-17', '2024'], ['en', 'on Thursday', '2025-10-17', '2025-10-16'], ['en', 'yesterday', '2025-10-17', '2025-10-16'], ['en', 'in July', '2025-10-17', '2025-07'], ['en', 'in November', '2025-10-17', '2024-11'], ['nl', 'deze week', '2021-03-17', '2021-03-15/2021-03-21'],
  ['fr', 'le mois dernier', '2025-10-17', '2025-09'], ['ru', 'в прошлом году', '2025-10', '2024'], ['de', 'am Montag', '2025-10-17', '2025-10-13'], ['en', 'on Thursday', undefined, undefined], ['en', 'last year', undefined, undefined],
] as const)('%s: %s, written %s, is %s', (code, text, published, expected) => expect(read(code, text, published)).toBe(expected));

test.each([
  ['en', 'a day earlier', '2026-03-04'], ['fr', 'la veille', '2026-03-04'], ['de', 'tags zuvor', '2026-03-04'], ['nl', 'de dag ervoor', '2026-03-04'], ['es', 'la víspera', '2026-03-04'], ['ru', 'накануне', '2026-03-04'], ['ar', 'في اليوم السابق', '2026-03-04'],
  ['en', 'the following day', '2026-03-06'], ['fr', 'le lendemain', '2026-03-06'], ['de', 'am selben Tag', '2026-03-05'], ['es', 'ese mismo día', '2026-03-05'], ['ru', 'в тот же день', '2026-03-05'], ['es', 'ese mes', '2026-03'], ['en', 'three days earlier', '2026-03-02'],
] as const)('%s: %s, told after an event of 5 March, is %s', (code, text, expected) => expect(read(code, text, '2026-03-20', '2026-03-05')).toBe(expected));

test.each([
  ['en', 'three days ago', false, '2026-03-17'], ['ar', 'قبل ثلاثة أيام', false, '2026-03-17'], ['fr', 'avant-hier', false, '2026-03-18'], ['ar', 'أول أمس', false, '2026-03-18'], ['ru', 'позавчера', false, '2026-03-18'], ['nl', 'twee weken geleden', false, '2026-03-02/2026-03-08'],
  ['fr', 'ce mercredi', true, '2026-03-25'], ['de', 'im Herbst', true, '2026-09/2026-11'], ['ru', 'на осень', true, '2026-09/2026-11'], ['nl', 'in het najaar', false, '2025-09/2025-11'], ['en', 'from Monday to Wednesday', false, '2026-03-16/2026-03-18'],
] as const)('%s: %s, written on Friday 20 March, looking ahead %s, is %s', (code, text, ahead, expected) => expect(read(code, text, '2026-03-20', undefined, ahead)).toBe(expected));
