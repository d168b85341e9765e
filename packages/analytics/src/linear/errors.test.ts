import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { capital, firm, invest, value, year } from '../../test/grunfeld.ts';
import { defaultLag, type ErrorConvention } from './errors.ts';
import { hasInference, jointTest } from './inference.ts';
import { INTERCEPT, ols, type LinearFit, type Regression } from './ols.ts';

const fit = (regression: Regression, errors?: ErrorConvention): LinearFit => {
  const result = ols(regression, { errors });
  if (result.value === null) throw new Error(result.reason);
  return result.value;
};
const matrixOf = ({ covariance }: LinearFit) => {
  if (covariance.value === null) throw new Error(covariance.reason);
  return covariance.value.matrix;
};
const errorsOf = (result: LinearFit) => matrixOf(result).map((row, i) => Math.sqrt(row[i]!));
const close = (found: readonly number[], expected: readonly number[], relative: number) => found.forEach((number, i) => expect(Math.abs(number / expected[i]! - 1)).toBeLessThan(relative));

/** Grunfeld's investment equation; Stata's output for it is quoted in statsmodels, results_grunfeld_ols_robust_cluster.py. It keeps data in single precision: seven digits. */
const grunfeld: Regression = { y: invest, x: { value, capital } };

describe('clustered errors', () => {
  it('are those of Stata: regress invest mvalue kstock, vce(cluster company)', () => {
    const result = fit(grunfeld, { type: 'clustered', clusters: [firm] });
    close(result.coefficients.map((c) => c.value!), [-42.714369016733, 0.11556215606596, 0.23067848754982], 1e-7);
    close(errorsOf(result), [20.425202580078, 0.01589433647768, 0.08496711097464], 1e-7);
    expect(result.covariance.value!.statement).toEqual({ type: 'clustered', smallSample: 'groups-and-parameters', degreesOfFreedom: 9, clusters: [10] });
    const inference = result.coefficients[1]!.value === null ? undefined : result.coefficients[1]!.inference;
    expect(inference).toMatchObject({ statistic: expect.closeTo(7.2706499090564, 6), pValue: expect.closeTo(0.00004710548549, 10), low: expect.closeTo(0.07960666895505, 8), high: expect.closeTo(0.15151764317688, 8) });
    const together = jointTest(result, ['value', 'capital']);
    expect(together.value).toMatchObject({ f: expect.closeTo(51.59060716590177, 5), df1: 2, df2: 9, pValue: expect.closeTo(0.0000117341240941, 11) });
  });
  it('without correction are those of ivreg2, cluster(company)', () => close(errorsOf(fit(grunfeld, { type: 'clustered', clusters: [firm], smallSample: 'none' })), [19.27943055305, 0.01500272788516, 0.08020079648691], 1e-7));
  it('by two groupings are those of ivreg2, cluster(company time) small', () =>
    close(errorsOf(fit(grunfeld, { type: 'clustered', clusters: [firm, year] })), [19.505607409785, 0.01635175387097, 0.07847391274682], 1e-7));
  it('are HC1 where every observation is its own cluster', () => {
    const own = invest.map((_, i) => i);
    const [n, k] = [200, 3];
    close(errorsOf(fit(grunfeld, { type: 'clustered', clusters: [own] })), errorsOf(fit(grunfeld, { type: 'HC1' })).map((e) => e * Math.sqrt((n / (n - 1)) * ((n - 1) / (n - k)) / (n / (n - k)))), 1e-12);
  });
  it('need two clusters', () => {
    const alone = fit(grunfeld, { type: 'clustered', clusters: [invest.map(() => 'one')] });
    expect(alone.covariance).toEqual({ value: null, reason: 'too-few-clusters' });
    expect(alone.coefficients[1]).toMatchObject({ value: expect.closeTo(0.11556215606596, 8), inference: { value: null, reason: 'too-few-clusters' } });
  });
  it('drop observations without a cluster', () => {
    const some = firm.map((f, i) => (i === 3 ? null : f));
    const result = fit(grunfeld, { type: 'clustered', clusters: [some] });
    expect([result.observations, result.dropped, result.residuals[3]]).toEqual([199, [{ reason: 'missing', count: 1, rows: [3] }], null]);
  });
});

/** Greene, Econometric Analysis (2nd ed.), Tables 14.1 and 15.1; R's output for them is quoted in the examples of the package sandwich. */
const schools = {
  spending: [275, 821, 339, 275, 387, 452, 531, 424, 316, 265, 403, 304, 437, 345, 431, 355, 260, 316, 327, 427, 427, 466, 477, 259, 274, 433, 294, 359, 279, 423, 388, 447, 335, 311, 322, 320, 397, 412, 342, 315, 321, 268, 315, 417, 353, 356, 415, 428, 320, null, 500],
  income: [6247, 10851, 7374, 6183, 8850, 8001, 8914, 8604, 7505, 6700, 8380, 6813, 8745, 7696, 7873, 8001, 6615, 6640, 6333, 8306, 8063, 8442, 7847, 5736, 7342, 7051, 7391, 9032, 7277, 8818, 6505, 8267, 6607, 7478, 7812, 6951, 7839, 7733, 7526, 6242, 6841, 6489, 7697, 6622, 6541, 7624, 8450, 10022, 6456, 7597, 9096].map((d) => d * 1e-4),
};
const quadratic: Regression = { y: schools.spending, x: { income: schools.income, square: schools.income.map((d) => d * d) } };
const price = [0.7167, 0.7277, 0.7436, 0.7676, 0.7906, 0.8254, 0.8679, 0.9145, 0.9601, 1, 1.0575, 1.1508, 1.2579, 1.3234, 1.4005, 1.5042, 1.6342, 1.7842, 1.9514, 2.0688];
const nominal = (values: readonly number[]) => values.map((v, i) => v / price[i]!);
const interest = [3.23, 3.55, 4.04, 4.5, 4.19, 5.16, 5.87, 5.95, 4.88, 4.5, 6.44, 7.83, 6.25, 5.5, 5.46, 7.46, 10.28, 11.77, 13.42, 11.02];
const investment: Regression = {
  y: nominal([90.9, 97.4, 113.5, 125.7, 122.8, 133.3, 149.3, 144.2, 166.4, 195, 229.8, 228.7, 206.1, 257.9, 324.1, 386.6, 423, 401.9, 474.9, 414.5]),
  x: {
    gnp: nominal([596.7, 637.7, 691.1, 756, 799.6, 873.4, 944, 992.7, 1077.6, 1185.9, 1326.4, 1434.2, 1549.2, 1718, 1918.3, 2163.9, 2417.8, 2631.7, 2954.1, 3073]),
    interest: interest.map((rate, i) => (i === 0 ? null : rate - 100 * (price[i]! / price[i - 1]! - 1))),
  },
};

describe('errors robust to unequal variance', () => {
  it.each<[ErrorConvention['type'], number[]]>([['classical', [327.2925, 828.9855, 519.0768]], ['HC0', [460.8917, 1243.043, 829.9927]]])('%s are those of R', (type, expected) => {
    const result = fit(quadratic, { type } as ErrorConvention);
    close(result.coefficients.map((c) => c.value!), [832.9144, -1834.2029, 1587.0423], 1e-6);
    close(errorsOf(result), expected, 1e-6);
    expect(result.dropped).toEqual([{ reason: 'missing', count: 1, rows: [49] }]);
  });
  it('HC1 and robust are HC0 with n/(n−k) and n/(n−1)', () => {
    const hc0 = errorsOf(fit(quadratic, { type: 'HC0' }));
    close(errorsOf(fit(quadratic, { type: 'HC1' })), hc0.map((e) => e * Math.sqrt(50 / 47)), 1e-12);
    close(errorsOf(fit(quadratic, { type: 'robust' })), hc0.map((e) => e * Math.sqrt(50 / 49)), 1e-12);
  });
  it('HC2 and HC3 grow with leverage', () => {
    const [hc0, hc2, hc3] = (['HC0', 'HC2', 'HC3'] as const).map((type) => errorsOf(fit(quadratic, { type })));
    hc0!.forEach((e, i) => expect([e < hc2![i]!, hc2![i]! < hc3![i]!]).toEqual([true, true]));
  });
  it('HC3 does not exist where one observation alone settles a coefficient', () => {
    const alone = { y: [1, 2, 4, 3, 9], x: { first: [1, 0, 0, 0, 0], trend: [1, 2, 3, 4, 5] } };
    expect(fit(alone, { type: 'HC3' }).covariance).toEqual({ value: null, reason: 'full-leverage' });
  });
});

describe('Newey–West errors', () => {
  it('are those of R: NeweyWest(fm, lag = 4, prewhite = FALSE)', () => {
    const matrix = matrixOf(fit(investment, { type: 'newey-west', lag: 4, smallSample: 'none' }));
    close(matrix.flat(), [359.4170681, -0.3115505035, -4.089319305, -0.3115505, 0.0002805888, -0.005355931, -4.0893193, -0.0053559312, 11.171472998], 1e-6);
  });
  it('with n/(n−k) are those of Stata: newey …, lag(4) force, one series after another', () => {
    const result = fit(investment, { type: 'newey-west', lag: 4 });
    expect(result.covariance.value!.statement).toEqual({ type: 'newey-west', smallSample: 'n/(n-k)', degreesOfFreedom: 16, lag: 4 });
    close(errorsOf(result), errorsOf(fit(investment, { type: 'newey-west', lag: 4, smallSample: 'none' })).map((e) => e * Math.sqrt(19 / 16)), 1e-12);
  });
  it('without lag are HC1', () => close(errorsOf(fit(grunfeld, { type: 'newey-west', lag: 0 })), errorsOf(fit(grunfeld, { type: 'HC1' })), 1e-12));
  it('count lags in time, not in places: a missing year is a gap', () => {
    const some = { y: investment.y.filter((_, i) => i !== 10), x: { gnp: investment.x['gnp']!.filter((_, i) => i !== 10) } };
    const time = price.map((_, i) => i).filter((i) => i !== 10);
    const withGap = errorsOf(fit(some, { type: 'newey-west', lag: 2, time }));
    const blank = { y: investment.y.map((v, i) => (i === 10 ? null : v)), x: { gnp: investment.x['gnp']! } };
    close(withGap, errorsOf(fit(blank, { type: 'newey-west', lag: 2, time: price.map((_, i) => i) })), 1e-12);
    expect(withGap[0]).not.toBeCloseTo(errorsOf(fit(some, { type: 'newey-west', lag: 2 }))[0]!, 6);
  });
  it('refuse times that repeat', () => expect(() => fit(grunfeld, { type: 'newey-west', time: year })).toThrow(RangeError));
  it.each([[20, 2], [100, 4], [202, 4], [1000, 6]])('of %i observations reach lag %i unless told', (n, lag) => expect(defaultLag(n)).toBe(lag));
});

describe('ols', () => {
  it('leaves out what depends on the regressors before it, and says so', () => {
    const result = fit({ y: [1, 3, 2, 5, 4, 6], x: { a: [1, 2, 3, 4, 5, 6], twice: [2, 4, 6, 8, 10, 12], one: [1, 1, 1, 1, 1, 1], none: [0, 0, 0, 0, 0, 0] } });
    expect(result.coefficients.slice(2)).toEqual(['twice', 'one', 'none'].map((name) => ({ name, value: null, reason: 'collinear' })));
    expect(result.degreesOfFreedom).toBe(4);
    expect(jointTest(result, ['a', 'twice'])).toEqual({ value: null, reason: 'collinear' });
  });
  it.each<[string, Regression, string]>([
    ['fewer observations than parameters', { y: [1, 2], x: { a: [1, 2], b: [2, 5] } }, 'too-few-observations'],
    ['no observations', { y: [], x: { a: [] } }, 'too-few-observations'],
    ['nothing but missing values', { y: [null, 1], x: { a: [1, null] } }, 'too-few-observations'],
    ['nothing to explain with', { y: [1, 2, 3], x: { a: [0, 0, 0] }, intercept: false }, 'rank-deficient'],
  ])('is undefined with %s', (_, regression, reason) => expect(ols(regression)).toEqual({ value: null, reason }));
  it('has no errors without degrees of freedom', () => {
    const result = fit({ y: [1, 3], x: { a: [1, 2] } });
    expect(result.coefficients.map((c) => c.value)).toEqual([expect.closeTo(-1, 12), expect.closeTo(2, 12)]);
    expect([result.covariance, result.residualStandardError]).toEqual([{ value: null, reason: 'no-degrees-of-freedom' }, { value: null, reason: 'no-degrees-of-freedom' }]);
  });
  it('has no share explained of what does not vary', () => expect(fit({ y: [2, 2, 2, 2], x: { a: [1, 2, 4, 3] } }).rSquared).toEqual({ value: null, reason: 'constant' }));
  it('takes weights as so many equal observations for its coefficients', () => {
    const weighted = fit({ y: [1, 4, 2, 8], x: { a: [1, 2, 3, 4] }, weights: [2, 1, 0, 3] });
    const repeated = fit({ y: [1, 1, 4, 8, 8, 8], x: { a: [1, 1, 2, 4, 4, 4] } });
    close(weighted.coefficients.map((c) => c.value!), repeated.coefficients.map((c) => c.value!), 1e-12);
    expect([weighted.observations, weighted.dropped, weighted.rSquared.value]).toEqual([3, [{ reason: 'zero-weight', count: 1, rows: [2] }], expect.closeTo(repeated.rSquared.value!, 12)]);
  });
  it('refuses lists of unequal length and negative weights', () => {
    expect(() => ols({ y: [1, 2], x: { a: [1] } })).toThrow(RangeError);
    expect(() => ols({ y: [1, 2], x: {}, weights: [1, -1] })).toThrow(RangeError);
  });
  it('gives the same errors whatever the units (property)', () => {
    const number = fc.double({ min: -5, max: 5, noNaN: true }).map((v) => (Math.abs(v) < 1e-100 ? 0 : v));
    const numbers = fc.array(fc.tuple(number, number), { minLength: 8, maxLength: 20 });
    fc.assert(fc.property(numbers, fc.constantFrom(1e-6, 7, 1e9), (pairs, unit) => {
      const x = pairs.map(([a]) => a);
      const y = pairs.map(([a, b], i) => a + b + i);
      // Where the points that tell a coefficient are met exactly, its error is what rounding leaves of the values.
      const rounding = 1e-14 * Math.max(...y.map(Math.abs)) * unit;
      const [one, other] = [ols({ y, x: { x } }, { errors: { type: 'HC1' } }), ols({ y: y.map((v) => v * unit), x: { x } }, { errors: { type: 'HC1' } })];
      if (one.value === null || other.value === null) return one.value === other.value;
      return one.value.coefficients.every((c, j) => {
        const d = other.value!.coefficients[j]!;
        if (c.value === null || d.value === null) return c.value === d.value;
        return !hasInference(c.inference) || !hasInference(d.inference) || Math.abs(c.inference.standardError * unit - d.inference.standardError) <= 1e-6 * d.inference.standardError + rounding;
      });
    }));
  });
  it('names its constant', () => expect(fit(grunfeld).coefficients[0]!.name).toBe(INTERCEPT));
});
