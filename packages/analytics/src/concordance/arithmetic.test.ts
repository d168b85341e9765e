import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { allocate } from './allocate.ts';
import { fraction, fractionText, isSame, ONE, over, parseFraction, plus, sum } from './fraction.ts';
import { decimalsOf, scaled, unscaled } from './scaled.ts';

describe('fractions', () => {
  test.each([['1/3', '1/3'], ['2/6', '1/3'], ['0.25', '1/4'], ['1.0', '1'], ['-0.5', '-1/2'], ['7', '7'], ['0', '0']])('%s is %s', (text, lowest) => {
    const read = parseFraction(text);
    expect(read.ok && fractionText(read.value)).toBe(lowest);
  });
  test.each(['', '1/0', '1/00', '.5', '1,5', '1/-3', 'half', '1e-3'])('"%s" is none', (text) => expect(parseFraction(text).ok).toBe(false));
  it('have no denominator of 0', () => expect(() => over(ONE, fraction(0n))).toThrow(RangeError));
  it('are exact where doubles are not', () => {
    const tenth = fraction(1n, 10n);
    expect(isSame(sum(Array.from({ length: 10 }, () => tenth)), ONE)).toBe(true);
    expect(fractionText(plus(fraction(1n, 10n), fraction(2n, 10n)))).toBe('3/10');
  });
});

const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.nat(12));

describe('scaled decimals', () => {
  test.each([['12.5', 1], ['12', 0], ['-0.001', 3]])('%s shows %i decimals', (value, decimals) => expect(decimalsOf(value)).toBe(decimals));
  it('are not cut', () => expect(() => scaled('1.25', 1)).toThrow(RangeError));
  it('come back as they were', () => fc.assert(fc.property(decimal, ([units, decimals]) => scaled(unscaled(units, decimals), decimals) === units)));
});

describe('allocate', () => {
  const thirds = [fraction(1n, 3n), fraction(1n, 3n), fraction(1n, 3n)];
  test.each([
    [100n, thirds, [34n, 33n, 33n], [1n, 0n, 0n]],
    [101n, thirds, [34n, 34n, 33n], [1n, 1n, 0n]],
    [-100n, thirds, [-33n, -33n, -34n], [1n, 1n, 0n]],
    [1n, thirds, [1n, 0n, 0n], [1n, 0n, 0n]],
    [0n, thirds, [0n, 0n, 0n], [0n, 0n, 0n]],
    [10n, [fraction(1n, 4n), fraction(3n, 4n)], [3n, 7n], [1n, 0n]],
    [10n, [fraction(0n), fraction(1n)], [0n, 10n], [0n, 0n]],
  ])('%i', (units, shares, parts, placed) => {
    const allotments = allocate(units, shares);
    expect(allotments.map((allotment) => allotment.units)).toEqual(parts);
    expect(allotments.map((allotment) => allotment.placed)).toEqual(placed);
  });
  it('gives the unit that remains to the largest fraction cut off', () =>
    expect(allocate(10n, [fraction(1n, 3n), fraction(2n, 3n)]).map(({ units }) => units)).toEqual([3n, 7n]));
  test.each([[[fraction(1n, 2n)]], [[fraction(3n, 2n), fraction(-1n, 2n)]], [[]]])('refuses shares that are none', (shares) => expect(() => allocate(5n, shares)).toThrow(RangeError));
  it('neither loses nor makes a unit, and keeps within one of the exact part', () =>
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n }), fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 1, maxLength: 12 }), (units, weights) => {
      const all = weights.reduce((a, b) => a + b, 0);
      fc.pre(all > 0);
      const shares = weights.map((weight) => fraction(BigInt(weight), BigInt(all)));
      const parts = allocate(units, shares);
      expect(parts.reduce((total, part) => total + part.units, 0n)).toBe(units);
      parts.forEach((part, i) => {
        const away = part.units * shares[i]!.denominator - units * shares[i]!.numerator;
        expect(away < shares[i]!.denominator && -away < shares[i]!.denominator).toBe(true);
        if (weights[i] === 0) expect(part.units).toBe(0n);
      });
    })));
});
