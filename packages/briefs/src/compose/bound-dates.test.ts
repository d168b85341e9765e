import { expect, test } from 'vitest';
import { dateBinder } from './bound-dates.ts';

test.each([
  ['en', 'on 12 February 2026, and 3 of 12 Marches', 'on 12~February 2026, and 3 of 12 Marches'], ['fr', 'le 1er mars et le 17 octobre 2025', 'le 1er~mars et le 17~octobre 2025'], ['es', 'el 12 de febrero de 2026', 'el 12~de febrero de 2026'],
  ['de', 'am 12. Februar 2026', 'am 12.~Februar 2026'], ['nl', '16–17 oktober 2025', '16–17~oktober 2025'], ['ru', '12 февраля 2026 г.', '12~февраля 2026 г.'], ['ar', 'في 12 فبراير 2026', 'في 12~فبراير 2026'], ['en', 'in 2012 May ended', 'in 2012 May ended'],
] as const)('in %s a day keeps its month: %s', (locale, text, bound) => expect(dateBinder(locale)(text)).toBe(bound.replaceAll('~', '\u00a0')));
