import { describe, expect, it } from 'vitest';
import { LH } from '../../test/classic-series.ts';
import { autocorrelation, partialAutocorrelation } from './autocorrelation.ts';
import { boxCox, inverseBoxCox } from './box-cox.ts';
import { regularSeries } from './regular-series.ts';

describe('autocorrelation', () => {
  const lh = regularSeries('1901', LH);
  // Reckoned with numpy from the definitions (Yule–Walker equations for the partial ones).
  it('of the hormone series at lags 1 to 4', () => {
    const r = autocorrelation(lh, 4).value!;
    [0.575524475524, 0.181818181818, -0.144755244755, -0.174825174825].forEach((expected, i) => expect(r[i]).toBeCloseTo(expected, 10));
  });
  it('in parts', () => {
    const r = partialAutocorrelation(lh, 4).value!;
    [0.575524475524, -0.223409972864, -0.226940201650, 0.102768377006].forEach((expected, i) => expect(r[i]).toBeCloseTo(expected, 10));
  });
  it.each([[[5, 5, 5, 5], 'constant'], [[1, 2], 'too-short'], [[1, null, 3, 4, 5], 'gap'], [[null], 'missing']] as const)('of %j is undefined: %s', (values, reason) => {
    expect(autocorrelation(regularSeries('2000', values), 2)).toEqual({ value: null, reason });
    expect(partialAutocorrelation(regularSeries('2000', values), 2)).toEqual({ value: null, reason });
  });
});

describe('the Box–Cox transformation', () => {
  it.each([[10, 0, Math.log(10)], [9, 0.5, 4], [4, 1, 3], [2, -1, 0.5]])('of %d with λ = %d is %d, and back', (value, lambda, expected) => {
    expect(boxCox(value, lambda)).toBeCloseTo(expected, 12);
    expect(inverseBoxCox(expected, lambda)).toBeCloseTo(value, 12);
  });
  it.each([0, -1])('of %d does not exist', (value) => expect(() => boxCox(value, 0)).toThrow(RangeError));
  it('has no inverse beyond its range', () => expect(inverseBoxCox(-3, 0.5)).toBeNull());
});
