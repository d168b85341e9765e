import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { delimitedCells } from './delimited.ts';

const cell = fc.string({ unit: fc.constantFrom('a', '7', ' ', '"', ',', '\t', 'é') });
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

test.each([',', '\t'] as const)('a line between %j is cut as csv-parse cuts it', (delimiter) => {
  fc.assert(fc.property(fc.array(fc.tuple(cell, fc.boolean()), { minLength: 1, maxLength: 6 }), (drawn) => {
    const line = drawn.map(([text, quote]) => (quote || /["\t,]/.test(text) ? quoted(text) : text)).join(delimiter);
    fc.pre(line !== '');
    expect(delimitedCells(line, delimiter)).toEqual((parse(line, { delimiter }) as string[][])[0]);
  }));
});

test.each([
  ['a,,', ['a', '', '']],
  ['"a","","b"', ['a', '', 'b']],
  ['"a', undefined],
  ['"a""', undefined],
  ['"a"b,c', undefined],
])('%s', (line, cells) => expect(delimitedCells(line, ',')).toEqual(cells));
