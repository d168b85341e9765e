import fc from 'fast-check';
import { expect, test } from 'vitest';
import { balanceText, inDirection, textWidth, wrapText } from './text.ts';

const words = fc.array(fc.stringMatching(/^[a-zа-яا-ي0-9.,]{1,12}$/), { minLength: 1, maxLength: 20 }).map((list) => list.join(' '));

test('wrapping keeps every word in order and no line of several words is too wide', () => {
  fc.assert(fc.property(words, fc.integer({ min: 40, max: 400 }), (text, width) => {
    for (const lines of [wrapText(text, width, 12), balanceText(text, width, 12)]) {
      expect(lines.join(' ')).toBe(text);
      for (const line of lines) expect(!line.includes(' ') || textWidth(line, 12) <= width).toBe(true);
    }
    expect(balanceText(text, width, 12)).toHaveLength(wrapText(text, width, 12).length);
  }));
});

test('widths are those of the face', () => {
  expect(textWidth('2014', 10)).toBeCloseTo(24);
  expect(textWidth('\u2067\u2069', 10)).toBe(0);
});

test.each([['ar', 'المغرب (2014)', '\u2067المغرب (2014)\u2069'], ['ar', '6–7', '6–7'], ['en', 'Morocco', 'Morocco']] as const)('%s %s', (locale, text, set) => expect(inDirection(text, locale)).toBe(set));
