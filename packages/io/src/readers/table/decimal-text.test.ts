import fc from 'fast-check';
import { DecimalString } from '@mizan/model';
import { expect, test } from 'vitest';
import { numberReader, plainNumber, shortest, type NumberForm } from './decimal-text.ts';

test.each<[NumberForm, string, string, number]>([
  [{ decimal: '.' }, '1234.50', '1234.5', 2],
  [{ decimal: '.' }, '-0.00', '0', 2],
  [{ decimal: '.' }, '.5', '0.5', 1],
  [{ decimal: '.' }, '\u221212', '-12', 0],
  [{ decimal: '.', thousands: ',' }, '1,234,567.8', '1234567.8', 1],
  [{ decimal: '.', thousands: "'" }, "1'234", '1234', 0],
  [{ decimal: ',' }, '1234,5', '1234.5', 1],
  [{ decimal: ',', thousands: '.' }, '1.234', '1234', 0],
  [{ decimal: ',', thousands: ' ' }, '1 234\u00a0567,80', '1234567.8', 2],
  [{ decimal: ',', thousands: ' ' }, '1\u202f234', '1234', 0],
  [{ decimal: '.' }, '123456789012345678901234.123456789012', '123456789012345678901234.123456789012', 12],
])('%j reads %s as %s', (form, text, value, decimals) => expect(numberReader(form)(text)).toEqual({ value, decimals }));

test.each<[NumberForm, string, RegExp]>([
  [{ decimal: '.' }, '1,234', /is not a number with decimal "\."/],
  [{ decimal: ',' }, '1.234', /is not a number with decimal ","/],
  [{ decimal: '.', thousands: ',' }, '12,34', /is not a number with/],
  [{ decimal: '.', thousands: ',' }, '1,234,56', /is not a number with/],
  [{ decimal: '.' }, '12%', /percent sign/],
  [{ decimal: '.' }, '1.2E+11', /exponent/],
  [{ decimal: '.' }, '(12)', /is not a number/],
  [{ decimal: '.' }, '5.', /is not a number/],
  [{ decimal: '.' }, '12 MAD', /is not a number/],
  [{ decimal: '.' }, '#N/A', /is not a number/],
  [{ decimal: '.' }, '1'.repeat(27), /more than 26 digits/],
])('%j refuses %s', (form, text, reason) => expect(numberReader(form)(text)).toEqual({ refused: expect.stringMatching(reason) }));

test.each([
  ['1.5e3', '1500', 0], ['-1.25E-2', '-0.0125', 4], ['9007199254740993e0', '9007199254740993', 0], ['885929063.979999', '885929063.979999', 6],
])('%s is %s', (text, value, decimals) => expect(plainNumber(text)).toEqual({ value, decimals }));

test.each([['0.12345678901251', '0.123456789013'], ['-0.99999999999951', '-1'], ['.00000000000009', '0'], ['4.6323456789012', '4.632345678901']])('%s has more decimals than can be kept', (text, value) =>
  expect(plainNumber(text)).toEqual({ value, decimals: 12, note: `written as ${text}` }));

test('a double comes as the shortest text that reads back as it', () =>
  fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => {
    expect(shortest(x)).not.toMatch(/e/i);
    expect(Number(shortest(x))).toBe(x === 0 ? 0 : x);
  })));

test('every number read is a decimal of the model', () =>
  fc.assert(fc.property(fc.stringMatching(/^-?\d{0,6}(\.\d{0,14})?$/), (text) => {
    const read = numberReader({ decimal: '.' })(text);
    expect('value' in read).toBe(/\d$/.test(text) && !/^-?$/.test(text));
    if ('value' in read) {
      expect(DecimalString.safeParse(read.value).data).toBe(read.value);
      expect(Number(read.value)).toBeCloseTo(Number(text), 10);
      expect(read.decimals).toBe(Math.min(12, text.split('.')[1]?.length ?? 0));
    }
  })));
