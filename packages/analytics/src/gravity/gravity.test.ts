import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { flows } from '../../test/flows.ts';
import type { ErrorConvention } from '../linear/errors.ts';
import { isEstimated, type Estimated } from '../linear/estimate.ts';
import { hasInference } from '../linear/inference.ts';
import { ols } from '../linear/ols.ts';
import { fixedEffectsOls, logGravity } from './fixed-effects-ols.ts';
import type { EffectsFit, EffectsModel } from './model.ts';
import { ppml } from './ppml.ts';

const fitted = <T>(result: Estimated<T>): T => {
  if (!isEstimated(result)) throw new Error(result.reason);
  return result.value;
};
const valuesOf = ({ coefficients }: EffectsFit) => coefficients.map((c) => c.value);
const errorsOf = ({ coefficients }: EffectsFit) => coefficients.map((c) => (c.value !== null && hasInference(c.inference) ? c.inference.standardError : null));
const near = (found: readonly (number | null)[], expected: readonly number[], relative: number) => {
  expect(found.length).toBe(expected.length);
  found.forEach((number, i) => expect(Math.abs(number! / expected[i]! - 1), `${number} for ${expected[i]}`).toBeLessThan(relative));
};

const column = (of: (flow: (typeof flows)[number]) => number) => flows.map(of);
const pair = column((f) => f.exporter * 10 + f.importer);
const regressors = { distance: column((f) => Math.log(f.distance)), agreement: column((f) => f.agreement) };
const twoWay = { exporter: column((f) => f.exporter), importer: column((f) => f.importer) };
const byYear = { exporterYear: column((f) => f.exporter * 10 + f.year), importerYear: column((f) => f.importer * 10 + f.year) };
const byPair: ErrorConvention = { type: 'clustered', clusters: [pair] };
const y = column((f) => f.flow);

const oracle = new URL('../../../../../shared/oracles/gravity_wto.json', import.meta.url);
describe.skipIf(!existsSync(oracle))('the WTO application "Trade without borders" (skipped where ../shared/oracles is not at hand)', () => {
  // Yotov, Piermartini, Monteiro and Larch, An Advanced Guide to Trade Policy Analysis (2016), chapter 2, application 1: Stata's ppml, and R's glm and sandwich.
  const { input, expected } = existsSync(oracle) ? JSON.parse(readFileSync(oracle, 'utf8')).cases[0] : { input: {}, expected: {} };
  const model = (): EffectsModel => ({
    y: input.trade, x: { distance: input.dist_km.map(Math.log), contiguity: input.contiguity, border: input.exporter_index0.map((e: number, i: number) => (e === input.importer_index0[i] ? 0 : 1)) },
    fixedEffects: { exporter: input.exporter_index0, importer: input.importer_index0 },
  });
  it('has its coefficients and published errors', () => {
    const fit = fitted(ppml(model(), { errors: { type: 'robust' } }));
    const { ln_DIST, CNTG, INTL_BRDR, se_ln_DIST, se_CNTG, se_INTL_BRDR, N } = expected.published;
    near(valuesOf(fit), [ln_DIST, CNTG, INTL_BRDR], 1e-6);
    near(errorsOf(fit), [se_ln_DIST, se_CNTG, se_INTL_BRDR], 1e-6);
    expect([fit.observations, fit.dropped, fit.absorbed]).toEqual([N, [], { parameters: 137, exact: true }]);
  });
  it.each(['HC0', 'HC1'] as const)('has R’s %s', (type) => {
    const fit = fitted(ppml(model(), { errors: { type } }));
    const { ln_DIST, CNTG, INTL_BRDR } = expected.recomputed_R;
    near(valuesOf(fit), [ln_DIST, CNTG, INTL_BRDR], 1e-8);
    near(errorsOf(fit), expected.recomputed_R[`se_${type}`], 1e-7);
  });
});

// Expected values: Newton's method and sandwich formulas on full dummy matrices in NumPy 2.4, on the same synthetic panel.
describe('ppml', () => {
  it.each<[string, EffectsModel, ErrorConvention, number[], number[], number]>([
    ['without effects, HC1', { y, x: regressors }, { type: 'HC1' }, [7.5793397868825, -0.9483565872958, 0.47492782463], [0.1703948831582, 0.1588743747763, 0.185592552554], 81891.6004794213],
    ['without effects, likelihood', { y, x: regressors }, { type: 'classical' }, [7.5793397868825, -0.9483565872958, 0.47492782463], [0.0055541110528, 0.0060366283161, 0.0075615225567], 81891.6004794213],
    ['with two effects, HC0', { y, x: regressors, fixedEffects: twoWay }, { type: 'HC0' }, [-0.8666710937141, 0.5747399945504], [0.1351482499058, 0.1092693619488], 40645.41759801285],
    ['with two effects, HC1', { y, x: regressors, fixedEffects: twoWay }, { type: 'HC1' }, [-0.8666710937141, 0.5747399945504], [0.1431229108508, 0.1157169934484], 40645.41759801285],
    ['with two effects, by pair', { y, x: regressors, fixedEffects: twoWay }, byPair, [-0.8666710937141, 0.5747399945504], [0.081262487325, 0.0630790701253], 40645.41759801285],
    ['with effects by year, HC1', { y, x: regressors, fixedEffects: byYear }, { type: 'HC1' }, [-0.8428023143812, 0.3994368122469], [0.1617433767508, 0.1548331458671], 32620.319265721206],
    ['with effects by year and pair, HC1', { y, x: { agreement: regressors.agreement }, fixedEffects: { ...byYear, pair } }, { type: 'HC1' }, [0.24018596696], [0.346976662978], 29139.048210652676],
    ['with effects by year and pair, by pair', { y, x: { agreement: regressors.agreement }, fixedEffects: { ...byYear, pair } }, byPair, [0.24018596696], [0.2388856164441], 29139.048210652676],
  ])('%s', (_, model, errors, values, standardErrors, deviance) => {
    const fit = fitted(ppml(model, { errors }));
    near(valuesOf(fit), values, 1e-8);
    near(errorsOf(fit), standardErrors, 1e-8);
    near([fit.deviance], [deviance], 1e-9);
    expect(fit.observations).toBe(120);
  });
  it('leaves out what the effects already hold', () => {
    const fit = fitted(ppml({ y, x: regressors, fixedEffects: { ...byYear, pair } }));
    expect(fit.coefficients[0]).toEqual({ name: 'distance', value: null, reason: 'collinear' });
    near([fit.coefficients[1]!.value], [0.24018596696], 1e-8);
  });
  it.each<[string, EffectsModel, string]>([
    ['values below 0', { y: [1, -1, 2], x: { a: [1, 2, 3] } }, 'part-negative'],
    ['zeros alone', { y: [0, 0, 0], x: { a: [1, 2, 3] } }, 'all-zero'],
    ['nothing', { y: [null, null], x: { a: [1, 2] } }, 'too-few-observations'],
    ['each observation alone in its level', { y: [1, 2, 3], x: { a: [1, 2, 3] }, fixedEffects: { id: ['a', 'b', 'c'] } }, 'too-few-observations'],
  ])('is undefined with %s', (_, model, reason) => expect(ppml(model)).toEqual({ value: null, reason }));
  it('has no errors where it fits exactly, or without degrees of freedom', () => {
    expect(fitted(ppml({ y: [1, 2, 4, 8], x: { t: [0, 1, 2, 3] } })).covariance).toEqual({ value: null, reason: 'exact-fit' });
    expect(fitted(ppml({ y: [1, 3, 2, 8], x: { a: [0, 1, 0, 1], b: [1, 0, 0, 5] }, fixedEffects: { id: [1, 1, 2, 2] } }, { errors: { type: 'HC0' } })).covariance).toEqual({ value: null, reason: 'exact-fit' });
    expect(fitted(ppml({ y, x: regressors, fixedEffects: twoWay }, { errors: { type: 'clustered', clusters: [y.map(() => 1)] } })).covariance).toEqual({ value: null, reason: 'too-few-clusters' });
  });
  it('drops missing values, singletons and levels without trade, and says so', () => {
    const fit = fitted(ppml({ y: [1, 2, 3, 5, 4, 7, 0, 0, 9, null], x: { a: [1, 2, 1, 3, 2, 4, 1, 2, 5, 1] }, fixedEffects: { id: ['a', 'a', 'a', 'b', 'b', 'b', 'c', 'c', 'd', 'a'] } }));
    expect(fit.dropped).toEqual([{ reason: 'missing', count: 1, rows: [9] }, { reason: 'separated', count: 2, rows: [6, 7] }, { reason: 'singleton', count: 1, rows: [8] }]);
    expect(fit.fitted.map((value) => value === null)).toEqual([false, false, false, false, false, false, true, true, true, true]);
  });
  it('keeps singletons when asked, which change no coefficient', () => {
    const model = { y: [1, 2, 3, 5, 4, 7, 9], x: { a: [1, 2, 1, 3, 2, 4, 5] }, fixedEffects: { id: ['a', 'a', 'a', 'b', 'b', 'b', 'd'] } };
    const [without, kept] = [fitted(ppml(model)), fitted(ppml({ ...model, keepSingletons: true }))];
    expect([without.observations, kept.observations]).toEqual([6, 7]);
    near(valuesOf(kept), valuesOf(without) as number[], 1e-9);
  });
  it('does not depend on the unit of the flows (property)', () => {
    const base = fitted(ppml({ y, x: regressors, fixedEffects: twoWay }, { errors: byPair }));
    fc.assert(fc.property(fc.double({ min: -9, max: 12, noNaN: true }), (power) => {
      const fit = fitted(ppml({ y: y.map((flow) => flow * 10 ** power), x: regressors, fixedEffects: twoWay }, { errors: byPair }));
      near(valuesOf(fit), valuesOf(base) as number[], 1e-8);
      near(errorsOf(fit), errorsOf(base) as number[], 1e-7);
    }), { numRuns: 10 });
  });
  it('makes totals by level come out right, as the likelihood does', () => {
    const fit = fitted(ppml({ y, x: regressors, fixedEffects: twoWay }));
    const total = (values: readonly (number | null)[]) => values.reduce<number>((sum, value, i) => sum + (flows[i]!.exporter === 2 ? value! : 0), 0);
    near([total(fit.fitted)], [total(y)], 1e-8);
  });
  it('weights like repetition', () => {
    const weighted = fitted(ppml({ y, x: regressors, fixedEffects: twoWay, weights: y.map((_, i) => (i % 5 === 0 ? 2 : 1)) }));
    const twice = <T>(list: readonly T[]) => [...list, ...list.filter((_, i) => i % 5 === 0)];
    const repeated = fitted(ppml({ y: twice(y), x: { distance: twice(regressors.distance), agreement: twice(regressors.agreement) }, fixedEffects: { exporter: twice(twoWay.exporter), importer: twice(twoWay.importer) } }));
    near(valuesOf(weighted), valuesOf(repeated) as number[], 1e-8);
  });
});

describe('least squares with effects', () => {
  it.each<[ErrorConvention, number[]]>([[{ type: 'classical' }, [0.0838751437492, 0.0991205106333]], [{ type: 'HC1' }, [0.0878686921252, 0.0865683258634]], [byPair, [0.053617661857, 0.0525608619032]]])('logarithms, errors %j', (errors, expected) => {
    const fit = fitted(logGravity({ y, x: regressors, fixedEffects: twoWay }, { errors }));
    near(valuesOf(fit), [-0.8457642447434, 0.4349010615822], 1e-10);
    near(errorsOf(fit), expected, 1e-9);
    expect([fit.observations, fit.dropped, fit.degreesOfFreedom]).toEqual([105, [{ reason: 'log-of-zero', count: 15, rows: y.flatMap((flow, row) => (flow === 0 ? [row] : [])) }], 92]);
  });
  it('does not count effects nested in the clusters', () => {
    const fit = fitted(logGravity({ y, x: { agreement: regressors.agreement }, fixedEffects: { pair, year: column((f) => f.year) } }, { errors: byPair }));
    near(valuesOf(fit), [0.166233945751], 1e-9);
    // The dummy matrix has rank 34; beside the 30 pairs 3 years, the constant and the agreement remain.
    near(errorsOf(fit), [0.1348704341404 * Math.sqrt((105 - 34) / (105 - 5))], 1e-8);
  });
  it('is least squares on dummies', () => {
    const dummies = Object.fromEntries([1, 2, 3, 4, 5].flatMap((level) => [[`e${level}`, twoWay.exporter.map((e) => (e === level ? 1 : 0))], [`i${level}`, twoWay.importer.map((i) => (i === level ? 1 : 0))]]));
    const weights = y.map((_, i) => 1 + (i % 3));
    const [within, plain] = [fitted(fixedEffectsOls({ y, x: regressors, fixedEffects: twoWay, weights }, { errors: { type: 'HC1' } })), fitted(ols({ y, x: { ...regressors, ...dummies }, weights }, { errors: { type: 'HC1' } }))];
    near(valuesOf(within), plain.coefficients.slice(1, 3).map((c) => c.value!), 1e-9);
    near(errorsOf(within), plain.coefficients.slice(1, 3).map((c) => (c.value !== null && hasInference(c.inference) ? c.inference.standardError : 0)), 1e-8);
    expect(within.degreesOfFreedom).toBe(plain.degreesOfFreedom);
  });
  it('is undefined with a negative flow, and has no leverage', () => {
    expect(logGravity({ y: [1, -2], x: {} })).toEqual({ value: null, reason: 'part-negative' });
    expect(fitted(logGravity({ y, x: regressors, fixedEffects: twoWay }, { errors: { type: 'HC3' } })).covariance).toEqual({ value: null, reason: 'not-comparable' });
  });
});
