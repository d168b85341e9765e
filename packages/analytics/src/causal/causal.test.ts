import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { predictors, product, regions, sixties } from '../../test/basque.ts';
import { matched, sales } from '../../test/california.ts';
import { driverDeaths } from '../../test/break-series.ts';
import { isEstimated, type Estimated } from '../linear/estimate.ts';
import { hasInference } from '../linear/inference.ts';
import { differenceInDifferences } from './difference-in-differences.ts';
import { interruptedTimeSeries } from './interrupted-time-series.ts';
import type { ComparisonPanel, PanelUnit } from './panel.ts';
import { detectableSize, quantileOf, rankAmong } from './placebo.ts';
import { synthesise, syntheticControl } from './synthetic-control.ts';
import { donorWeights } from './synthetic-weights.ts';

const got = <T>(result: Estimated<T>): T => {
  if (!isEstimated(result)) throw new Error(result.reason);
  return result.value;
};
const unit = (name: string, values: readonly (number | null)[]): PanelUnit => ({ name, values });

describe('placebos', () => {
  const placebos = [0.3, -0.5, 0.1, -0.05].map((effect, i) => ({ name: `d${i}`, effect }));
  it.each([[0.6, 1, 0.2], [-0.6, 1, 0.2], [0.5, 2, 0.4], [0, 5, 1]])('an effect of %d has rank %i', (effect, rank, pValue) => expect(rankAmong(effect, placebos)).toMatchObject({ rank, comparisons: 5, pValue, smallestP: 0.2 }));
  it('show what could be seen: more than the largest at 0.2, more than the second at 0.4, nothing at 0.1', () => {
    expect([detectableSize(placebos, 0.2), detectableSize(placebos, 0.4), detectableSize(placebos, 0.1)]).toEqual([{ value: 0.5 }, { value: 0.3 }, { value: null, reason: 'too-few-donors' }]);
  });
  it('and rank agree (property)', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: -3, max: 3, noNaN: true }), { minLength: 1, maxLength: 30 }), fc.double({ min: 0, max: 3, noNaN: true }), fc.constantFrom(0.05, 0.1, 0.25), (effects, own, level) => {
      const others = effects.map((effect, i) => ({ name: String(i), effect }));
      const size = detectableSize(others, level);
      const { pValue } = rankAmong(own, others);
      expect(pValue <= level + 1e-9).toBe(size.value !== null && own > size.value);
    }));
  });
  it('have R’s quantiles of type 7', () => expect([quantileOf([4, 1, 3, 2], 0.1), quantileOf([4, 1, 3, 2], 0.5), quantileOf([7], 0.9)]).toEqual([expect.closeTo(1.3, 12), 2.5, 7]));
});

describe('weights of donors', () => {
  it('are those of R’s Synth for the Basque Country: Catalonia 0.851, Madrid 0.149', () => {
    const all = [...predictors];
    const panel: ComparisonPanel = { treated: unit('Basque Country', [1, 1, 1]), donors: regions.map((name) => unit(name, [1, 1, 1])), start: 2 };
    const { weights } = got(synthesise(panel, { predictors: all }));
    expect(weights.slice(0, 2)).toEqual([{ name: 'Cataluna', weight: expect.closeTo(0.850816, 3) }, { name: 'Madrid (Comunidad De)', weight: expect.closeTo(0.149184, 3) }]);
    expect(weights.slice(2).reduce((sum, { weight }) => sum + weight, 0)).toBeLessThan(1e-4);
  });
  it('are at the optimum: no donor would bring the mixture nearer (Karush, Kuhn and Tucker; property)', () => {
    const numbers = (length: number) => fc.array(fc.double({ min: -10, max: 10, noNaN: true }).map((v) => (Math.abs(v) < 1e-100 ? 0 : v)), { minLength: length, maxLength: length });
    fc.assert(fc.property(fc.integer({ min: 2, max: 6 }).chain((periods) => fc.tuple(numbers(periods), fc.array(numbers(periods), { minLength: 2, maxLength: 15 }))), ([target, donors]) => {
      const { weights } = got(donorWeights(target, donors));
      const rest = target.map((value, m) => value - donors.reduce((sum, donor, j) => sum + weights[j]! * donor[m]!, 0));
      const pull = donors.map((donor) => donor.reduce((sum, value, m) => sum + value * rest[m]!, 0));
      const most = Math.max(...pull);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
      weights.forEach((weight, j) => {
        expect(weight).toBeGreaterThanOrEqual(0);
        if (weight > 1e-4) expect(most - pull[j]!).toBeLessThan(1e-3 * (1 + Math.abs(most)));
      });
    }));
  });
  it('say when others would do as well', () => {
    expect(got(donorWeights([1, 1], [[1, 0], [1, 2], [0, 1], [2, 1]])).unique).toBe(false);
    expect(got(donorWeights([1, 1], [[1, 0], [1, 2]]))).toEqual({ weights: [expect.closeTo(0.5, 8), expect.closeTo(0.5, 8)], unique: true });
    expect(got(donorWeights([5], [[1], [2], [2]])).unique).toBe(false);
    expect(got(donorWeights([5], [[1], [2], [3]])).unique).toBe(true);
  });
  it('are even among equals, and exist for a target that is a donor', () => {
    expect(got(donorWeights([3, 4], [[3, 4], [3, 4]])).weights).toEqual([0.5, 0.5]);
    expect(got(donorWeights([3, 4], [[9, 9], [3, 4]])).weights[1]).toBeCloseTo(1, 6);
  });
});

describe('the importance of predictors', () => {
  const [basque, ...others] = sixties;
  const sixty: ComparisonPanel = { treated: unit('Basque Country', basque!), donors: regions.map((name, j) => unit(name, others[j]!)), start: 10 };
  const searched = predictors.map(({ treated, donors }) => ({ treated, donors }));
  it('is searched for: the Basque Country by Catalonia 0.851 and Madrid 0.149, with a loss no greater than R’s Synth prints (0.008864606)', () => {
    const { weights, importance, path } = got(synthesise(sixty, { predictors: searched }));
    expect(weights.filter(({ weight }) => weight > 1e-3)).toEqual([{ name: 'Cataluna', weight: expect.closeTo(0.851, 3) }, { name: 'Madrid (Comunidad De)', weight: expect.closeTo(0.149, 3) }]);
    const loss = path.slice(0, 10).reduce((sum, { actual, synthetic }) => sum + (actual - synthetic) ** 2, 0) / 10;
    expect(loss).toBeLessThan(0.008864606 + 1e-8);
    expect(loss).toBeGreaterThan(0.00886);
    expect([importance.length, importance.reduce((sum, value) => sum + value, 0)]).toEqual([14, expect.closeTo(1, 12)]);
  });
  const [own, ...states] = Object.entries(sales).map(([name, values]) => unit(name, values));
  const california: ComparisonPanel = { treated: own!, donors: states, start: 19 };
  const what = matched.map(([treated, ...donors]) => ({ treated, donors }));
  // Stata's synth, nested, on the data of Abadie, Diamond and Hainmueller (2010).
  it('is searched for: California’s cigarettes by Utah 0.334, Nevada 0.235, Montana 0.202, Colorado 0.161 and Connecticut 0.068', () => {
    const { weights, rmspeBefore, effect } = got(synthesise(california, { predictors: what }));
    expect(weights.filter(({ weight }) => weight > 0.001).map(({ name, weight }) => [name, weight])).toEqual([
      ['Utah', expect.closeTo(0.334, 2)], ['Nevada', expect.closeTo(0.235, 2)], ['Montana', expect.closeTo(0.202, 2)], ['Colorado', expect.closeTo(0.161, 2)], ['Connecticut', expect.closeTo(0.068, 2)],
    ]);
    expect(rmspeBefore).toBeCloseTo(Math.sqrt(3.08), 2);
    // "Per capita cigarette sales fell by almost 20 packs" a year, 1989 to 2000.
    expect([effect < -18, effect > -20]).toEqual([true, true]);
  });
  it('is searched for anew in every placebo: California is first of 39 by the ratio of errors, p 0.026 as published', () => {
    const { rank, comparisons, pValue } = got(got(syntheticControl(california, { predictors: what })).inSpace);
    expect([rank, comparisons, pValue]).toEqual([1, 39, expect.closeTo(0.026, 3)]);
  });
  it.each<[string, typeof what, string]>([['a predictor that is not known', [{ treated: NaN, donors: states.map(() => 1) }], 'missing'], ['no predictor', [], 'missing']])('is none of %s', (_, given, reason) =>
    expect(synthesise(california, { predictors: given })).toEqual({ value: null, reason }));
  it('makes no difference where all predictors are the same number', () => expect(got(synthesise(sixty, { predictors: [{ treated: 3, donors: regions.map(() => 3) }] })).weights.length).toBeGreaterThan(0));
});

// The optimum by SciPy's SLSQP on the same figures.
describe('synthetic control', () => {
  const { basque, ...others } = product;
  const panel: ComparisonPanel = { treated: unit('Basque Country', basque), donors: Object.entries(others).map(([name, values]) => unit(name, values)), start: 15 };
  const found = got(syntheticControl(panel));
  it('mixes Madrid, the Balearics and La Rioja by product alone', () => {
    expect(found.weights.map(({ name, weight }) => [name, Number(weight.toFixed(4))])).toEqual([['Madrid', 0.4831], ['Baleares', 0.3111], ['Rioja', 0.2058]]);
    expect([found.rmspeBefore, found.rmspeAfter, found.effect, got(found.ratio)]).toEqual([expect.closeTo(0.0755682, 6), expect.closeTo(1.01332, 4), expect.closeTo(-0.894598, 4), expect.closeTo(13.4094, 2)]);
    expect([found.unique, found.path.length, got(found.fit) > 0.98]).toEqual([true, 43, true]);
  });
  it('ranks among its six placebos, with the least p there is', () => expect(got(found.inSpace)).toMatchObject({ comparisons: 7, smallestP: 1 / 7, rank: expect.any(Number) }));
  it('leaves each donor with weight out in turn', () => expect(found.leaveOneOut.map(({ name }) => name)).toEqual(['Madrid', 'Baleares', 'Rioja']));
  it('pretends earlier events with the years before alone', () => {
    expect(found.inTime.map(({ start }) => start)).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13]);
    found.inTime.forEach(({ effect }) => expect(Math.abs(effect)).toBeLessThan(Math.abs(found.effect)));
  });
  it('matches shapes instead of levels when asked: adding to a donor changes nothing', () => {
    const lifted = { ...panel, donors: panel.donors.map((donor, i) => unit(donor.name, donor.values.map((value) => value! + 10 * i))) };
    expect(got(synthesise(lifted, { demean: true })).effect).toBeCloseTo(got(synthesise(panel, { demean: true })).effect, 5);
  });
  it('drops donors with a missing period, not periods', () => {
    const holed = { ...panel, donors: panel.donors.map((donor) => (donor.name === 'Cantabria' ? unit(donor.name, donor.values.map((value, i) => (i === 20 ? null : value))) : donor)) };
    expect(got(syntheticControl(holed))).toMatchObject({ dropped: [{ name: 'Cantabria', reason: 'missing' }], weights: found.weights.map(({ name }) => ({ name })) });
  });
  it.each<[string, ComparisonPanel, string]>([
    ['one donor', { ...panel, donors: panel.donors.slice(0, 1) }, 'too-few-donors'], ['one period before', { ...panel, start: 1 }, 'too-few-before'], ['no period after', { ...panel, start: 43 }, 'too-few-after'],
  ])('is undefined with %s', (_, given, reason) => expect(syntheticControl(given)).toEqual({ value: null, reason }));
  it('has no ratio where the fit before is exact', () => {
    const exact = got(syntheticControl({ treated: unit('t', [1, 2, 3, 9]), donors: [unit('a', [1, 2, 3, 4]), unit('b', [9, 1, 9, 1])], start: 3 }));
    expect([exact.ratio, exact.inSpace]).toEqual([{ value: null, reason: 'exact-fit' }, { value: null, reason: 'exact-fit' }]);
  });
});

// Synthetic figures, with a zero in some years; Poisson with dummies by NumPy.
const flows = [[100, 142, 102, 88, 142, 243, 0, 176], [127, 95, 140, 190, 134, 121, 197, 215], [137, 0, 166, 129, 195, 254, 175, 166], [206, 144, 192, 286, 0, 175, 273, 337], [189, 307, 269, 192, 268, 385, 282, 0], [330, 222, 264, 420, 351, 259, 374, 518]];
const withZeros: ComparisonPanel = { treated: unit('pair', flows[0]!), donors: flows.slice(1).map((values, i) => unit(`d${i + 1}`, values)), start: 5 };

describe('difference in differences', () => {
  it('by Poisson keeps zeros, and ranks among the donors', () => {
    const found = got(differenceInDifferences(withZeros, { estimator: 'ppml' }));
    expect(found.effect).toBeCloseTo(-0.03144131703035695, 8);
    expect(found.inSpace.placebos.map(({ effect }) => effect)).toEqual([0.03602918623405633, 0.2693100899554205, 0.2832882651433501, -0.411755432118205, -0.055278614969437215].map((effect) => expect.closeTo(effect, 8)));
    expect([found.inSpace.rank, found.inSpace.smallestP, found.percent, found.gaps]).toEqual([6, 1 / 6, expect.closeTo(-3.0952, 3), []]);
  });
  it('by logarithms is the difference of mean changes', () => {
    const panel = { ...withZeros, treated: unit('pair', flows[0]!.map((v) => v + 50)), donors: withZeros.donors.map(({ name, values }) => unit(name, values.map((v) => v! + 50))) };
    const change = (values: readonly (number | null)[]) => {
      const logs = values.map((v) => Math.log(v!));
      return logs.slice(5).reduce((a, b) => a + b) / 3 - logs.slice(0, 5).reduce((a, b) => a + b) / 5;
    };
    const others = panel.donors.map(({ values }) => change(values));
    const found = got(differenceInDifferences(panel));
    expect(found.effect).toBeCloseTo(change(panel.treated.values) - others.reduce((a, b) => a + b) / 5, 10);
    expect(found.gaps.map(({ place }) => place)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(found.gaps.slice(5).reduce((sum, { gap }) => sum + gap, 0) / 3).toBeCloseTo(found.effect, 10);
    expect(found.inTime.map(({ start }) => start)).toEqual([3]);
  });
  it('is one and the same by means and by effects taken out', () => {
    const panel = { ...withZeros, treated: unit('pair', flows[5]!), donors: [unit('a', flows[1]!), unit('b', flows[0]!.map((v) => v + 1)), unit('c', flows[3]!.map((v) => v + 1))] };
    const blank = { ...panel, donors: [...panel.donors, unit('d', [null, 3, null, null, null, 3, null, null])] };
    const without = got(differenceInDifferences({ ...panel, donors: [...panel.donors, unit('d', flows[1]!.map(() => 3))] })).effect;
    expect(Math.abs(got(differenceInDifferences(blank)).effect - without)).toBeLessThan(0.5);
    const alone = { ...panel, treated: unit('pair', flows[5]!.map((v, i) => (i === 7 ? null : v))), donors: panel.donors.map(({ name, values }) => unit(name, values.map((v, i) => (i === 7 ? null : v)))) };
    const cut = { ...panel, treated: unit('pair', flows[5]!.slice(0, 7)), donors: panel.donors.map(({ name, values }) => unit(name, values.slice(0, 7))) };
    expect(got(differenceInDifferences(alone)).effect).toBeCloseTo(got(differenceInDifferences(cut)).effect, 12);
  });
  it('by logarithms refuses zeros of the treated unit and drops donors with them', () => {
    expect(differenceInDifferences(withZeros)).toEqual({ value: null, reason: 'log-of-zero' });
    const found = got(differenceInDifferences({ ...withZeros, treated: unit('pair', [100, 142, 102, 88, 142, 243, null, 176]) }));
    expect([found.donors, found.dropped]).toEqual([['d1', 'd5'], ['d2', 'd3', 'd4'].map((name) => ({ name, reason: 'log-of-zero' }))]);
    expect(found.detectable).toEqual({ value: null, reason: 'too-few-donors' });
  });
  it.each<[string, ComparisonPanel, string]>([
    ['no donors', { ...withZeros, donors: [] }, 'too-few-donors'],
    ['nothing before', { ...withZeros, treated: unit('t', [null, null, null, null, null, 1, 2, 3]) }, 'too-few-before'],
    ['nothing after', { ...withZeros, treated: unit('t', [1, 2, 3, 4, 5, null, null, null]) }, 'too-few-after'],
    ['a negative value', { ...withZeros, treated: unit('t', [1, 2, -3, 4, 5, 1, 2, 3]) }, 'part-negative'],
    ['zeros alone after', { ...withZeros, treated: unit('t', [1, 2, 3, 4, 5, 0, 0, 0]) }, 'all-zero'],
  ])('is undefined with %s', (_, panel, reason) => expect(differenceInDifferences(panel, { estimator: 'ppml' })).toEqual({ value: null, reason }));
  it('does not depend on the units of the donors (property)', () => {
    const panel = { ...withZeros, treated: unit('pair', flows[5]!), donors: [unit('a', flows[1]!), unit('b', [3, 5, 4, 6, 5, 7, 6, 8])] };
    const effect = got(differenceInDifferences(panel)).effect;
    fc.assert(fc.property(fc.double({ min: 0.01, max: 1e6, noNaN: true }), (unitOf) => {
      const scaled = { ...panel, donors: panel.donors.map(({ name, values }) => unit(name, values.map((v) => v! * unitOf))) };
      expect(got(differenceInDifferences(scaled)).effect).toBeCloseTo(effect, 8);
    }), { numRuns: 10 });
  });
});

// Least squares and Newey–West errors by NumPy.
describe('interrupted time series', () => {
  it('of road casualties at the seat-belt law of February 1983, with a level for each month', () => {
    const { level, slope, counterfactual, fit } = got(interruptedTimeSeries(driverDeaths.map(Math.log), 169, { seasons: 12, lag: 4 }));
    expect([level.value, slope.value]).toEqual([expect.closeTo(-0.2359484, 6), expect.any(Number)]);
    expect(level.value !== null && hasInference(level.inference) && level.inference.standardError).toBeCloseTo(0.02213103, 7);
    expect('name' in slope && slope.value).toBeCloseTo(0.00665223, 7);
    const december = counterfactual.find(({ place }) => place === 180)!;
    expect(december.expected).toBeCloseTo(7.346581749351363, 8);
    expect('low' in december.band! && (december.band.high - december.band.low) / 2 / 0.09205262672501581).toBeCloseTo(1.973457, 4);
    expect(fit.covariance.value?.statement).toMatchObject({ type: 'newey-west', lag: 4, degreesOfFreedom: 177 });
  });
  it('has no change of slope with two periods after, nor where it is not asked for', () => {
    const values = [1, 2, 2.5, 4, 5.5, 5.9, 9, 10];
    expect(got(interruptedTimeSeries(values, 6)).slope).toEqual({ value: null, reason: 'too-few-after' });
    expect(got(interruptedTimeSeries(values, 5, { slope: false })).slope).toEqual({ value: null, reason: 'too-few-after' });
  });
  it('passes over gaps, in lags and in what it expects', () => {
    const found = got(interruptedTimeSeries([1, 2.2, null, 4, 5.1, 5.9, 9, null, 11.2], 6));
    expect(found.counterfactual.map(({ actual }) => actual)).toEqual([9, null, 11.2]);
    expect(found.fit.dropped).toEqual([{ reason: 'missing', count: 2, rows: [2, 7] }]);
  });
  it.each([[[1, 2, 3, 4], 2, 'too-few-before'], [[1, 2, 3, 4], 4, 'too-few-after']] as const)('of %j at %i is undefined', (values, start, reason) => expect(interruptedTimeSeries(values, start)).toEqual({ value: null, reason }));
  it('has no band without degrees of freedom', () => expect(got(interruptedTimeSeries([1, 2, 3, 9], 3)).counterfactual[0]).toMatchObject({ expected: expect.closeTo(4, 10), band: { value: null } }));
});
