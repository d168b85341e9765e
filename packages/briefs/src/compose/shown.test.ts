import { exactly, halfOpen } from '@mizan/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Figure } from '../facts/fact.ts';
import { millionsCell, shiftedDown, shown } from './shown.ts';

const figure = (value: string, unit: string, interval = exactly(value)): Figure => ({ id: 'f', value, unit, interval, period: '2014', source: 's', href: '/' });

describe('a figure is never shown finer than it is known', () => {
  test.each([
    ['to the dollar', figure('994345421', 'USD'), 'USD 994.3 million'], ['to the million', figure('1941000000', 'USD', halfOpen('1940500000', '1941500000')), 'USD 1.941 billion'],
    ['small, to the million', figure('5000000', 'USD', halfOpen('4500000', '5500000')), 'USD 5 million'], ['a change', figure('-57.5', 'percent', halfOpen('-57.6', '-57.4')), '−57.5%'], ['a small share', figure('0.199273', 'percent'), '0.20%'],
    ['a rank', figure('17', 'rank'), '17th'], ['zero', figure('0', 'USD', halfOpen('-500000', '500000')), 'USD 0'],
  ])('%s', (_, given, text) => expect(shown(given, 'en')).toEqual({ text: text.replaceAll(' ', '\u00a0').replace('USD\u00a0', 'USD\u00a0'), fact: 'f' }));

  test.each([
    [figure('1941000000', 'USD', halfOpen('1940500000', '1941500000')), '1,941', '1941'], [figure('98481110', 'USD'), '98.5', '98.48111'], [figure('-797383201', 'USD'), '−797.4', '-797.383201'], [figure('0', 'USD', halfOpen('-500000', '500000')), '0', '0'],
  ])('in millions: %j', (given, text, value) => expect(millionsCell(given, 'en')).toMatchObject({ text, value }));
});

test('division by a power of ten is exact', () => {
  fc.assert(fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.integer({ min: 1, max: 9 }), (n, places) => {
    const [sign, text] = [n < 0n ? -1n : 1n, shiftedDown(String(n), places)];
    const [whole = '0', fraction = ''] = text.replace('-', '').split('.');
    expect(sign * BigInt(whole + fraction.padEnd(places, '0'))).toBe(n);
  }));
});
