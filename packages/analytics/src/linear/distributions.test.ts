import { describe, expect, it } from 'vitest';
import { chiSquareUpper, normalCdf, quantileT, twoSidedT, upperF } from './distributions.ts';

const near = (found: number, expected: number) => expect(Math.abs(found / expected - 1)).toBeLessThan(2e-7);

// Expected values from SciPy 1.17 (scipy.stats t, f, chi2, norm), itself on Boost's and Cephes' functions.
describe('distributions', () => {
  it.each([[2.1, 10, 0.06207724420221853], [5, 4, 0.007490433881274525], [40, 10, 2.2808577430857535e-12], [1.96, 1000, 0.050273184955748736], [3.5, 2.5, 0.052345546960320344], [1.96, Infinity, 0.04999579029644087], [9, Infinity, 2.2571768119076854e-19]])('two-sided t of %d with %d', (t, df, p) => {
    near(twoSidedT(t, df), p);
    near(twoSidedT(-t, df), p);
  });
  it.each([[0.975, 10, 2.228138851986274], [0.975, 1, 12.706204736174694], [0.9, 5, 1.4758840488244815], [0.975, Infinity, 1.959963984540054]])('quantile of t at %d with %d', (p, df, t) => near(quantileT(p, df), t));
  it.each([[3, 2, 10, 0.09536743164062497], [500, 2, 100, 8.518551279500653e-53], [0.5, 3, 7, 0.6940363875688137], [330.28, 6, 9, 4.984390872542832e-10]])('upper F of %d with %d and %d', (f, a, b, p) => near(upperF(f, a, b), p));
  it.each([[3.84, 1, 0.05004352124870519], [20, 3, 0.00016974243555282632], [80, 2, 4.248354255291595e-18], [0.1, 5, 0.9998376833880774], [400, 1.5, 2.9993177440476256e-88]])('upper chi-square of %d with %d', (x, df, p) => near(chiSquareUpper(x, df), p));
  it('begins at 1', () => expect([upperF(0, 2, 3), chiSquareUpper(0, 2), twoSidedT(0, 5)]).toEqual([1, 1, 1]));
  it('is symmetric', () => expect(normalCdf(-1.2) + normalCdf(1.2)).toBeCloseTo(1, 14));
});
