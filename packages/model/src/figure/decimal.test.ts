import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Decimal, shiftPoint } from './decimal.ts';

test.each([
  ['58.5', 6, '58500000'], ['58.500', 6, '58500000'], ['0', 6, '0'], ['-0.000', 3, '0'], ['0.001', 3, '1'], ['-12.5', -3, '-0.0125'], ['100', -2, '1'], ['5', -6, '0.000005'], ['1.25', 1, '12.5'], ['7', 0, '7'],
])('%s × 10^%i is %s', (text, places, expected) => expect(shiftPoint(text, places)).toBe(expected));

test('moving the point is multiplying by a power of ten', () => {
  const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }), fc.integer({ min: 0, max: 12 })).map(([digits, scale]) => new Decimal(String(digits)).div(new Decimal(10).pow(scale)).toFixed(scale));
  fc.assert(fc.property(decimal, fc.integer({ min: -12, max: 15 }), (text, places) => {
    const product = new Decimal(text).times(new Decimal(10).pow(places)).toFixed();
    expect(shiftPoint(text, places)).toBe(product === '-0' ? '0' : product);
  }));
});
