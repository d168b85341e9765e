import { expect, test } from 'vitest';
import { decimalSignOf } from './decimal-sign.ts';

test.each([
  ['the usual sign', 'subieron 21,4% hasta 1.034 millones y un 3,1% más', ',', ','],
  ['the other sign, where no number has the usual one', 'crecieron 21.4% hasta US$ 1,034 millones; 3.1% menos', ',', '.'],
  ['one number is no proof', 'crecieron 21.4% hasta 1,034 toneladas', ',', ','],
  ['millions of dollars set off by a comma', 'las ventas llegaron a US$1,916 millones', ',', '.'],
  ['millions of euros with thousandths', 'las ventas llegaron a 1,916 millones de euros', ',', ','],
  ['thousands set off twice', 'sold 1.234.567 units, then 2.345.678', '.', ','],
  ['a clock and a date are no numbers', 'um 05.30 Uhr am 22.01.2026, dann um 17.45 Uhr', ',', ','],
  ['a text without numbers', 'nada', ',', ','],
] as const)('%s', (_, text, usual, sign) => expect(decimalSignOf(text, usual)).toBe(sign));
