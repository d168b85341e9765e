import { describe, expect, test } from 'vitest';
import { paragraphsOf, type Mark } from './segments';

const TEXT = 'Head\n\nExports rose 5% and fell 3%.';
const BODY = { start: 6, end: TEXT.length, kind: 'body' } as const;
const mark = (kind: Mark['kind'], number: number, words: string): Mark => ({ kind, number, start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });

describe('a paragraph is cut at its marks', () => {
  test.each<[string, Mark[], [string, (number | undefined)?, number?][]]>([
    ['none', [], [['Exports rose 5% and fell 3%.']]],
    ['one', [mark('figure', 1, '5%')], [['Exports rose '], ['5%', 1], [' and fell 3%.']]],
    ['one at the edge', [mark('figure', 1, 'Exports')], [['Exports', 1], [' rose 5% and fell 3%.']]],
    ['two', [mark('figure', 2, '3%'), mark('figure', 1, '5%')], [['Exports rose '], ['5%', 1], [' and fell '], ['3%', 2], ['.']]],
    ['one in another: the shorter', [mark('figure', 1, 'rose 5% and'), mark('figure', 2, '5%')], [['Exports '], ['rose ', 1], ['5%', 2], [' and', 1], [' fell 3%.']]],
    ['two that cross', [mark('figure', 1, 'rose 5%'), mark('figure', 2, '5% and fell')], [['Exports '], ['rose ', 1], ['5%', 1], [' and fell', 2], [' 3%.']]],
    ['a figure in an event', [mark('event', 1, 'rose 5% and fell'), mark('figure', 1, '5%')], [['Exports '], ['rose ', undefined, 1], ['5%', 1, 1], [' and fell', undefined, 1], [' 3%.']]],
    ['one that begins before the paragraph', [{ kind: 'figure', number: 1, start: 0, end: 13 }], [['Exports', 1], [' rose 5% and fell 3%.']]],
  ])('%s', (_, marks, expected) => {
    expect(paragraphsOf(TEXT, [BODY], marks)[0]!.pieces.map(({ text, figure, event }) => [text, figure, event])).toEqual(expected.map(([text, figure, event]) => [text, figure, event]));
  });
});

test('the pieces of a paragraph are the paragraph, wherever two marks lie', () => {
  const text = 'a 😀 é 5';
  const places = Array.from({ length: text.length + 1 }, (_, start) => Array.from({ length: text.length + 1 - start }, (_, length) => ({ start, end: start + length }))).flat();
  for (const first of places) {
    for (const second of places) {
      const [paragraph] = paragraphsOf(text, [{ start: 0, end: text.length, kind: 'body' }], [{ ...first, kind: 'figure', number: 1 }, { ...second, kind: 'figure', number: 2 }]);
      expect(paragraph!.pieces.map((piece) => piece.text).join('')).toBe(text);
    }
  }
});
