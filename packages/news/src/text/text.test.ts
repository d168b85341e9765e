import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { fold } from './fold.ts';
import { intake, LONGEST_TEXT } from './intake.ts';
import { linesOf } from './lines.ts';
import { readNumeral } from './numerals.ts';
import { codePointOffsets, toCodePoints } from './offsets.ts';
import { abbreviationsOf, splitSentences } from './sentences.ts';
import { tokenize } from './tokens.ts';

const words = (text: string) => tokenize(text).map((token) => token.text);

test.each([
  ["l'agence TASS", ["l'", 'agence', 'TASS']], ["Brazil's exports", ['Brazil', "'s", 'exports']], ['Morocco’s', ['Morocco', '’s']], ['1 234,5 t', ['1 234,5', 't']], ['en 2017, 103 en 2018', ['en', '2017', ',', '103', 'en', '2018']],
  ['in 2024 350 000 tonnes', ['in', '2024', '350 000', 'tonnes']], ['$1.5bn', ['$', '1.5', 'bn']], ['3.2-fold', ['3.2', '-', 'fold']], ['H1 FY25 Q3', ['H1', 'FY25', 'Q3']], ['٤٫٢ مليار', ['٤٫٢', 'مليار']], ['um 73% gestiegen', ['um', '73', '%', 'gestiegen']],
  ['📈 up', ['📈', 'up']], ['e\u0301te\u0301 2024', ['e\u0301te\u0301', '2024']], ['a\u200Bb', ['a\u200Bb']],
])('tokens of %s', (text, expected) => expect(words(text)).toEqual(expected));

describe('for any text', () => {
  it('tokens lie in order and are what the text holds there', () => fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
    let end = 0;
    for (const token of tokenize(text)) {
      expect(token.start).toBeGreaterThanOrEqual(end);
      expect(text.slice(token.start, token.end)).toBe(token.text);
      end = token.end;
    }
  })), 60_000);
  it('code points count what iteration counts', () => fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 80 }), fc.nat(80), (text, at) => {
    const offset = Array.from(text).slice(0, at).join('').length;
    expect(codePointOffsets(text, [offset]).get(offset)).toBe(Array.from(text.slice(0, offset)).length);
  })));
});

test('an emoji and combining marks before a place move its code points, not its code units', () => {
  const text = '📈 e\u0301 40 %';
  expect(toCodePoints(text, { start: text.indexOf('40'), end: text.length })).toEqual({ start: 5, end: 9 });
});

test.each([
  ['1.234,5', ',', 1234.5, 1], ['1 234,5', ',', 1234.5, 1], ['1,234.5', '.', 1234.5, 1], ['11.550', ',', 11550, 0], ['10.067', '.', 10.067, 3], ['1,234', '.', 1234, 0], ['4.2', ',', 4.2, 1], ['0,260', ',', 0.26, 3], ['0.123', ',', 0.123, 3],
  ['469,720', ',', 469.72, 3], ['1.234.567', ',', 1234567, 0], ['٤٫٢', '.', 4.2, 1], ['١٬٢٣٤', '.', 1234, 0], ['75', ',', 75, 0], ["1'234'567", '.', 1234567, 0],
] as const)('%s with decimal %s is %d', (raw, decimal, value, decimals) => expect(readNumeral(raw, decimal)).toEqual({ value, decimals }));

test.each(['17.10.2025', '1.2.3'])('%s is no number', (raw) => expect(readNumeral(raw, ',')).toBeUndefined());

test.each([['Waren', 'waren'], ['wären', 'waeren'], ['été', 'ete'], ['Ёлка', 'елка'], ['الأولى', 'الاولي'], ['à', 'à'], ['Stra\u00ADße', 'strasse']])('%s is folded to %s', (word, folded) => expect(fold(word)).toBe(folded));

const sentences = (text: string, abbreviations: string) => splitSentences(tokenize(text), abbreviationsOf(abbreviations)).map((tokens) => text.slice(tokens[0]!.start, tokens.at(-1)!.end));
test.each([
  ['Am 16. Oktober stieg er auf Rang 54. Bester Partner blieb Ghana.', '#Oktober', 2], ['Für 3,49 Mrd. US-Dollar wurde geliefert. Mehr nicht.', 'Mrd', 2], ['M. Lavrov est venu. Il est reparti.', 'M', 2], ['Рост на 3,2 млрд. долларов. Это много.', 'млрд! долл', 2],
  ['It rose to $1.5bn. “It is much,” he said. Done!', '', 3], ['بلغت 4 مليارات. وارتفعت 3%.', '', 2], ['J. Smith of the U.S. Treasury said so.', '', 1],
])('%s has %i sentences', (text, abbreviations, count) => expect(sentences(text, abbreviations.replace(/^(\d)$/, ''))).toHaveLength(count as unknown as number));

test('lines of wrapped prose are one, headings and paragraphs are not', () => {
  expect(linesOf('Title\n\nThe exports of Morocco to Spain rose by five percent in\nthe first half of the year.\nNext.').map((line) => line.text)).toEqual(['Title', 'The exports of Morocco to Spain rose by five percent in\nthe first half of the year.', 'Next.']);
});

describe('what cannot be read is answered', () => {
  test.each([['', 'empty'], [' \n', 'empty'], ['%PDF-1.7\n...', 'binary'], ['\u0000\u0001\u0002\u0003abc', 'binary'], ['\uFFFD'.repeat(40), 'binary'], ['x'.repeat(LONGEST_TEXT + 1), 'too-long']])('%#', (text, code) => {
    expect(intake(text)).toMatchObject({ readable: false, notices: [{ code }] });
  });
  test.each([['exports \u202Erose\u202C 5 %', 'direction-controls'], ['ex\u200Bports rose', 'zero-width']])('%j is read, with a notice', (text, code) => {
    expect(intake(text)).toMatchObject({ readable: true, notices: [{ code }] });
  });
});
