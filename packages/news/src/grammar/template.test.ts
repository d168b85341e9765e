import { expect, test } from 'vitest';
import { tokenize } from '../text/tokens.ts';
import { Matcher } from './matcher.ts';
import { templatesOf } from './template.ts';

const find = (written: string, text: string) => {
  const tokens = tokenize(text);
  const year = (type: string, at: number) => (type === 'year' && /^\d{4}$/.test(tokens[at]?.text ?? '') ? { next: at + 1, value: Number(tokens[at]!.text) } : undefined);
  return new Matcher(templatesOf('test.rule', 'test', 'key', written)).find(tokens, year).map((mark) => ({ text: tokens.slice(mark.first, mark.next).map((token) => token.text).join(' '), reach: mark.reach, slots: mark.slots }));
};

test.each([
  ['trade volume', 'the Trade volume rose', ['Trade volume']], ['export|exports', 'Exports and export', ['Exports', 'export']], ['new? trade', 'new trade, trade', ['new trade', 'trade', 'trade']], ['экспорт*', 'экспорта экспортом', ['экспорта', 'экспортом']],
  ['*export', 'Weizenexport', ['Weizenexport']], ["l'an|l'année dernier|dernière", "l'année dernière", ["l' année dernière"]], ['year-on-year', 'year-on-year', ['year - on - year']], ['no match', 'nothing', []],
])('"%s" in "%s"', (written, text, expected) => expect(find(written, text).map((mark) => mark.text)).toEqual(expected));

test('slots bind values, and a gap does not cover what it skips', () => {
  expect(find('in {y:year}', 'in 2024')).toEqual([{ text: 'in 2024', reach: 2, slots: { y: 2024 } }]);
  expect(find('signed ..3 memorandum', 'signed in Rabat a memorandum')).toEqual([{ text: 'signed', reach: 5, slots: {} }]);
  expect(find('signed ..1 memorandum', 'signed in Rabat a memorandum')).toEqual([]);
});
