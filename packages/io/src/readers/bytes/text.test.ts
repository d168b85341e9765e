import { baseValue } from '@mizan/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { csvCells } from './csv-line.ts';
import { decimalCell } from './decimal-cell.ts';
import { lines } from './lines.ts';

async function linesOf(chunks: string[], limit?: number): Promise<(string | undefined)[]> {
  const all: (string | undefined)[] = [];
  for await (const batch of lines(chunks, limit)) {
    expect(batch.first).toBe(all.length + 1);
    all.push(...batch.lines);
  }
  return all;
}

describe('lines', () => {
  test.each<[string[], (string | undefined)[]]>([
    [[], []],
    [['a\nb'], ['a', 'b']],
    [['a\r\nb\r\n'], ['a', 'b']],
    [['a\r', '\nb', 'c\n\nd'], ['a', 'bc', '', 'd']],
    [['12345\r\n123456\n1'], ['12345', undefined, '1']],
    [['123', '456', '789\nab\n', '1234567'], [undefined, 'ab', undefined]],
  ])('%j', async (chunks, expected) => expect(await linesOf(chunks, 5)).toEqual(expected));

  test('any cut gives the same lines', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom('a', 'bb', 'cccccc', '\n', '\r\n', 'é')), async (parts) => {
      expect(await linesOf(parts, 8)).toEqual(await linesOf([parts.join('')], 8));
    }));
  });

  test('a field of a million characters costs its line alone', async () => {
    expect(await linesOf(['a\n', ...Array.from({ length: 1000 }, () => 'x'.repeat(1000)), '\nb\n'])).toEqual(['a', undefined, 'b']);
  });
});

test.each<[string, string[] | undefined]>([
  ['a,b', ['a', 'b']],
  ['', ['']],
  [' 1 , NA,', ['1', 'NA', '']],
  ['4,"Bolivia, State of",x', ['4', 'Bolivia, State of', 'x']],
  ['"say ""so""", y ,""', ['say "so"', 'y', '']],
  ['"open,b', undefined],
  ['"a"b,c', undefined],
  ['a"b,c', undefined],
])('cells of %j', (line, cells) => expect(csvCells(line)).toEqual(cells));

test.each<[string, string | undefined, number?]>([
  ['0', '0', 0], ['612', '612', 0], ['0.500', '0.5', 3], ['12.000', '12', 3], ['.5', '0.5', 1], ['5.', '5', 0], ['+7', '7', 0], ['-0.0', '0', 1], ['-9', '-9', 0], ['007', '7', 0],
  ['1e+05', '100000', 0], ['1.25e1', '12.5', 1], ['1e-05', '0.00001', 5], ['0.0799999982118607', '0.0799999982118607', 12],
  ['', undefined], ['1,5', undefined], ['1 000', undefined], ['NA', undefined], ['1e', undefined], ['.', undefined], ['--1', undefined], ['Infinity', undefined], ['0x10', undefined],
])('the number %j', (text, value, decimals) => expect(decimalCell(text)).toEqual(value === undefined ? undefined : { value, decimals }));

test('a number is what exact decimals make of it', () => {
  fc.assert(fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.nat(999_999), fc.option(fc.integer({ min: -12, max: 12 })), (whole, fraction, exponent) => {
    const mantissa = `${whole}.${String(fraction).padStart(6, '0')}`;
    expect(decimalCell(`${mantissa}${exponent === null ? '' : `e${exponent}`}`)?.value).toBe(baseValue({ value: mantissa, unitMult: exponent ?? 0 }));
  }));
});
