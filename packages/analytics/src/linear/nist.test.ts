import { describe, expect, it } from 'vitest';
import { hasInference, type Coefficient } from './inference.ts';
import { INTERCEPT, ols, type LinearFit } from './ols.ts';

// NIST Statistical Reference Datasets, linear regression: data and certified values, https://www.itl.nist.gov/div898/strd/lls/lls.shtml

const powers = (x: readonly number[], degree: number) => Object.fromEntries(Array.from({ length: degree }, (_, k) => [`x${k + 1}`, x.map((value) => value ** (k + 1))]));
const fitted = (result: ReturnType<typeof ols>): LinearFit => {
  if (result.value === null) throw new Error(result.reason);
  return result.value;
};
const standardErrorOf = ({ inference }: Coefficient & { value: number }) => (hasInference(inference) ? inference.standardError : Number.NaN);
/** Digits in which two numbers agree: −log₁₀ of the relative difference. */
const digits = (found: number, certified: number) => (found === certified ? 16 : -Math.log10(Math.abs(found - certified) / (Math.abs(certified) || 1)));

function check(fit: LinearFit, certified: readonly (readonly [number, number])[], least: number) {
  fit.coefficients.forEach((coefficient, j) => {
    if (coefficient.value === null) throw new Error(coefficient.reason);
    const [value, error] = certified[j]!;
    expect(digits(coefficient.value, value), `${coefficient.name} ${coefficient.value}`).toBeGreaterThan(least);
    expect(digits(standardErrorOf(coefficient), error), `error of ${coefficient.name}`).toBeGreaterThan(least);
  });
}

const norris = {
  x: [0.2, 337.4, 118.2, 884.6, 10.1, 226.5, 666.3, 996.3, 448.6, 777, 558.2, 0.4, 0.6, 775.5, 666.9, 338, 447.5, 11.6, 556, 228.1, 995.8, 887.6, 120.2, 0.3, 0.3, 556.8, 339.1, 887.2, 999, 779, 11.1, 118.3, 229.2, 669.1, 448.9, 0.5],
  y: [0.1, 338.8, 118.1, 888, 9.2, 228.1, 668.5, 998.5, 449.1, 778.9, 559.2, 0.3, 0.1, 778.1, 668.8, 339.3, 448.9, 10.8, 557.7, 228.3, 998, 888.8, 119.6, 0.3, 0.6, 557.6, 339.3, 888, 998.5, 778.9, 10.2, 117.6, 228.9, 668.4, 449.2, 0.2],
};
const longley = {
  y: [60323, 61122, 60171, 61187, 63221, 63639, 64989, 63761, 66019, 67857, 68169, 66513, 68655, 69564, 69331, 70551],
  x: {
    deflator: [83, 88.5, 88.2, 89.5, 96.2, 98.1, 99, 100, 101.2, 104.6, 108.4, 110.8, 112.6, 114.2, 115.7, 116.9],
    gnp: [234289, 259426, 258054, 284599, 328975, 346999, 365385, 363112, 397469, 419180, 442769, 444546, 482704, 502601, 518173, 554894],
    unemployed: [2356, 2325, 3682, 3351, 2099, 1932, 1870, 3578, 2904, 2822, 2936, 4681, 3813, 3931, 4806, 4007],
    armed: [1590, 1456, 1616, 1650, 3099, 3594, 3547, 3350, 3048, 2857, 2798, 2637, 2552, 2514, 2572, 2827],
    population: [107608, 108632, 109773, 110929, 112075, 113270, 115094, 116219, 117388, 118734, 120445, 121950, 123366, 125368, 127852, 130081],
    year: Array.from({ length: 16 }, (_, i) => 1947 + i),
  },
};
const filip = {
  x: [
    -6.860120914, -4.324130045, -4.358625055, -4.358426747, -6.955852379, -6.661145254, -6.355462942, -6.118102026, -7.115148017, -6.815308569, -6.519993057, -6.204119983, -5.853871964, -6.109523091, -5.79832982, -5.482672118, -5.171791386,
    -4.851705903, -4.517126416, -4.143573228, -3.709075441, -3.499489089, -6.300769497, -5.953504836, -5.642065153, -5.031376979, -4.680685696, -4.329846955, -3.928486195, -8.56735134, -8.363211311, -8.107682739, -7.823908741, -7.522878745,
    -7.218819279, -6.920818754, -6.628932138, -6.323946875, -5.991399828, -8.781464495, -8.663140179, -8.473531488, -8.247337057, -7.971428747, -7.676129393, -7.352812702, -7.072065318, -6.774174009, -6.478861916, -6.159517513, -6.835647144,
    -6.53165267, -6.224098421, -5.910094889, -5.598599459, -5.290645224, -4.974284616, -4.64454848, -4.290560426, -3.885055584, -3.408378962, -3.13200249, -8.726767166, -8.66695597, -8.511026475, -8.165388579, -7.886056648, -7.588043762,
    -7.283412422, -6.995678626, -6.691862621, -6.392544977, -6.067374056, -6.684029655, -6.378719832, -6.065855188, -5.752272167, -5.132414673, -4.811352704, -4.098269308, -3.66174277, -3.2644011,
  ],
  y: [
    0.8116, 0.9072, 0.9052, 0.9039, 0.8053, 0.8377, 0.8667, 0.8809, 0.7975, 0.8162, 0.8515, 0.8766, 0.8885, 0.8859, 0.8959, 0.8913, 0.8959, 0.8971, 0.9021, 0.909, 0.9139, 0.9199, 0.8692, 0.8872, 0.89, 0.891, 0.8977, 0.9035, 0.9078, 0.7675,
    0.7705, 0.7713, 0.7736, 0.7775, 0.7841, 0.7971, 0.8329, 0.8641, 0.8804, 0.7668, 0.7633, 0.7678, 0.7697, 0.77, 0.7749, 0.7796, 0.7897, 0.8131, 0.8498, 0.8741, 0.8061, 0.846, 0.8751, 0.8856, 0.8919, 0.8934, 0.894, 0.8957, 0.9047, 0.9129,
    0.9209, 0.9219, 0.7739, 0.7681, 0.7665, 0.7703, 0.7702, 0.7761, 0.7809, 0.7961, 0.8253, 0.8602, 0.8809, 0.8301, 0.8664, 0.8834, 0.8898, 0.8964, 0.8963, 0.9074, 0.9119, 0.9228,
  ],
};
const upTo20 = Array.from({ length: 21 }, (_, i) => i);

describe('NIST reference data', () => {
  it('Norris, a line', () => {
    const fit = fitted(ols({ y: norris.y, x: { x: norris.x } }));
    check(fit, [[-0.262323073774029, 0.232818234301152], [1.00211681802045, 0.429796848199937e-3]], 12);
    expect(fit.rSquared.value).toBeCloseTo(0.999993745883712, 14);
    expect(fit.residualStandardError.value).toBeCloseTo(0.884796396144373, 12);
    expect(fit.degreesOfFreedom).toBe(34);
  });
  it('NoInt1, a line through the origin', () => {
    const fit = fitted(ols({ y: upTo20.slice(0, 11).map((i) => 130 + i), x: { x: upTo20.slice(0, 11).map((i) => 60 + i) }, intercept: false }));
    check(fit, [[2.07438016528926, 0.165289256198347e-1]], 13);
    expect(fit.rSquared.value).toBeCloseTo(0.999365492298663, 14);
  });
  it('Longley, regressors that hardly differ', () => {
    const fit = fitted(ols(longley));
    check(fit, [
      [-3482258.63459582, 890420.383607373], [15.0618722713733, 84.9149257747669], [-0.35819179292591e-1, 0.334910077722432e-1], [-2.02022980381683, 0.488399681651699],
      [-1.03322686717359, 0.214274163161675], [-0.511041056535807e-1, 0.22607320006937], [1829.15146461355, 455.478499142212],
    ], 10);
    expect(fit.residualSumOfSquares).toBeCloseTo(836424.055505915, 4);
    expect(fit.rSquared.value).toBeCloseTo(0.995479004577296, 12);
  });
  it('Filip, a polynomial of degree ten', () => {
    check(fitted(ols({ y: filip.y, x: powers(filip.x, 10) })), [
      [-1467.4896142298, 298.084530995537], [-2772.17959193342, 559.77986547495], [-2316.37108160893, 466.477572127796], [-1127.97394098372, 227.204274477751], [-354.478233703349, 71.6478660875927], [-75.1242017393757, 15.28971787474],
      [-10.8753180355343, 2.23691159816033], [-1.06221498588947, 0.221624321934227], [-0.670191154593408e-1, 0.142363763154724e-1], [-0.246781078275479e-2, 0.535617408889821e-3], [-0.402962525080404e-4, 0.896632837373868e-5],
    ], 7);
  });
  it.each([
    ['Wampler1', upTo20.map((x) => 1 + x + x ** 2 + x ** 3 + x ** 4 + x ** 5), [1, 1, 1, 1, 1, 1]],
    ['Wampler2', [1, 1.11111, 1.24992, 1.42753, 1.65984, 1.96875, 2.38336, 2.94117, 3.68928, 4.68559, 6, 7.71561, 9.92992, 12.75603, 16.32384, 20.78125, 26.29536, 33.05367, 41.26528, 51.16209, 63], [1, 0.1, 0.01, 0.001, 1e-4, 1e-5]],
  ])('%s, exact: coefficients without errors', (_, y, certified) => {
    const { coefficients, covariance } = fitted(ols({ y, x: powers(upTo20, 5) }));
    coefficients.forEach((c, j) => expect(digits(c.value!, certified[j]!)).toBeGreaterThan(8));
    expect(covariance).toEqual({ value: null, reason: 'exact-fit' });
    expect(coefficients[0]).toMatchObject({ name: INTERCEPT, inference: { value: null, reason: 'exact-fit' } });
  });
  it.each([[3, 1], [4, 100], [5, 10000]])('Wampler%i', (_, scale) => {
    const noise = [759, -2048, 2048, -2048, 2523, -2048, 2048, -2048, 1838, -2048, 2048, -2048, 1838, -2048, 2048, -2048, 2523, -2048, 2048, -2048, 759];
    const y = upTo20.map((x, i) => 1 + x + x ** 2 + x ** 3 + x ** 4 + x ** 5 + scale * noise[i]!);
    const errors = [2152.3262467817, 2363.55173469681, 779.343524331583, 101.47550755035, 5.64566512170752, 0.112324854679312];
    check(fitted(ols({ y, x: powers(upTo20, 5) })), errors.map((error) => [1, error * scale] as const), scale === 10000 ? 5.5 : 7);
  });
});
