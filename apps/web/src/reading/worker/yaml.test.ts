import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { blockYaml, type Plain } from './yaml';

/** The parser that the data folder is read with. */
const { parse } = createRequire(new URL('../../../../../packages/io/package.json', import.meta.url))('yaml') as { parse: (text: string) => unknown };

test.each<[string, Plain]>([
  ['plain words', { metric: 'exports', unit: 'USD', id: 'c-2025-s1-73' }],
  ['text that looks like a number, a date or a truth', { value: '73', period: '2025', date: '2025-10-16', hours: '12:30', version: '1e3', answer: 'no', other: 'Yes', nothing: 'null', empty: '', tilde: '~' }],
  ['numbers and truths', { decimals: -8, exact: 0, unattributed: true }],
  ['signs that YAML reads', { a: 'almost: not quite', b: '# no comment', c: '- no item', d: '{no: map}', e: '&anchor *alias', f: '@at `tick`', g: '%percent', h: 'a "quoted" \\ word', i: "l’État d'or", j: ' spaces ' }],
  ['lines, tabs and unseen signs', { a: 'two\nlines', b: 'a\ttab', c: '\u0085\u2028\ufeff\u200f', d: 'bell\u0007' }],
  ['other scripts', { ar: 'حوالي 1.5 مليار دولار', ru: 'почти 30 %', emoji: '📈 up' }],
  ['records and lists in each other', { reporter: { code: 'RU-MOW', surface: 'Moscow', reading: 'city' }, commodity: { codes: ['0702', '0805'], words: 'fruit' }, participants: [{ person: 'a', role: 'speaker' }, { person: 'b', role: 'speaker' }], none: [], topics: ['a', ['b', 'c']], empty: {} }],
])('%s come back as they were', (_, value) => expect(parse(blockYaml(value))).toEqual(value));

test('what is undefined is left out', () => expect(blockYaml({ id: 'c-1', hedge: undefined, unit: 'percent' })).toBe('id: c-1\nunit: percent\n'));

test('every character comes back', () => {
  const characters = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code));
  expect(parse(blockYaml(characters))).toEqual(characters);
});
