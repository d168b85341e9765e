import { describe, expect, it } from 'vitest';
import { notNumbers } from '../test/not-numbers.ts';
import * as analytics from './index.ts';
import type { ComparisonPanel, Estimated, RegularSeries } from './index.ts';

// Synthetic series that no office should publish: each method answers or says why not, and never with NaN, an infinity or an exception.

const times = (count: number, make: (i: number) => number | null) => Array.from({ length: count }, (_, i) => make(i));
const wave = (i: number) => Math.sin(i * i);
const SERIES: Readonly<Record<string, readonly (number | null)[]>> = {
  'no period': [], 'no value': times(12, () => null), 'one value': [5], 'two values': [1, 2], 'three values': [1, 2, 4], 'seven values': [1, 3, 2, 5, 4, 6, 8], 'eight values': [1, 3, 2, 5, 4, 6, 8, 7],
  'one number throughout': times(40, () => 7), zeros: times(40, () => 0), 'a line': times(40, (i) => i), doubling: times(40, (i) => 2 ** i), usual: times(40, (i) => 100 + 10 * wave(i)), 'below zero': times(40, (i) => -100 + 10 * wave(i)),
  'about zero': times(40, wave), 'some zeros': times(40, (i) => (i % 3 ? 5 + wave(i) : 0)), 'one spike': times(40, (i) => (i === 20 ? 1e6 : 1)), 'one step': times(40, (i) => (i < 20 ? 1 : 2)), 'in turns': times(40, (i) => i % 2),
  'a gap inside': times(40, (i) => (i === 20 ? null : 100 + wave(i))), 'gaps at the ends': times(40, (i) => (i < 5 || i > 35 ? null : 100 + wave(i))), 'a large level': times(40, (i) => 1e9 + wave(i)), huge: times(40, (i) => 1e300 * (2 + wave(i))), tiny: times(40, (i) => 1e-300 * (2 + wave(i))),
};
const FORECASTS: readonly ((series: RegularSeries, horizon: number) => Estimated<unknown>)[] = [
  analytics.naive, analytics.drift, analytics.seasonalNaive, analytics.naive2, analytics.theta, (s, h) => analytics.theta(s, h, { variant: 'two-lines', decomposition: 'additive' }),
  ...[analytics.SIMPLE, analytics.HOLT, analytics.DAMPED].map((form) => (s: RegularSeries, h: number) => analytics.ets(s, h, form)),
  (s, h) => analytics.arima(s, h, { p: 1, d: 1, q: 0, P: 0, D: 0, Q: 0, constant: false }), (s, h) => analytics.boxCoxForecast(s, h, 0, analytics.naive), (s, h) => analytics.boxCoxForecast(s, h, 0.5, analytics.drift),
];
const SIDES = ['sum', 'mean', 'first', 'last'] as const;

describe.each(Object.entries(SERIES))('%s', (_, values) => {
  it.each(['2000', '2000-Q1', '2000-01'])('as a series from %s', (first) => {
    const series = analytics.regularSeries(first, values);
    expect(notNumbers(FORECASTS.map((method) => method(series, 3)))).toEqual([]);
    expect(notNumbers([analytics.stl(series), analytics.stl(series, { robust: true }), analytics.seasonalComparison(series), analytics.autocorrelation(series, 3), analytics.partialAutocorrelation(series, 3)])).toEqual([]);
    expect(notNumbers(analytics.rollingOrigin(series, analytics.drift, { initial: 3, horizon: 2 }))).toEqual([]);
  });
  it('as years made into quarters, alone and by an indicator of each kind', () => {
    const years = analytics.regularSeries('2000', values.slice(0, 10));
    const indicators = Object.values(SERIES).filter(({ length }) => length === 40).map((quarters) => analytics.regularSeries('2000-Q1', quarters));
    for (const aggregation of SIDES) {
      expect(notNumbers([analytics.denton, analytics.chowLin, analytics.fernandez, analytics.litterman].map((method) => method(years, 'Q', { aggregation })))).toEqual([]);
      for (const indicator of indicators) {
        expect(notNumbers([analytics.denton(years, indicator, { aggregation }), analytics.chowLin(years, [indicator], { aggregation }), analytics.fernandez(years, [indicator], { aggregation })])).toEqual([]);
      }
    }
  });
});

/** Regressions take numbers whose squares a double can hold: others are no data, and refused. */
const USABLE = Object.entries(SERIES).filter(([name]) => name !== 'huge' && name !== 'tiny');

describe.each(USABLE)('%s', (_, y) => {
  const x = { time: y.map((__, i) => i) };
  it('around an event', () => expect(notNumbers([0, 10, -3, y.length].map((start) => analytics.interruptedTimeSeries(y, start)))).toEqual([]));
  it.each([{ y }, { y, x }])('breaks', (model) => {
    const found = analytics.breakpoints(model);
    expect(notNumbers([analytics.chow(model, 10), analytics.supF(model), found, found.value === null ? found : analytics.breakIntervals(model, found.value.partitions.at(-1)!.last)])).toEqual([]);
  });
  it('regression', () => {
    const errors = (['classical', 'HC0', 'HC1', 'HC2', 'HC3', 'robust', 'newey-west'] as const).map((type) => analytics.ols({ y, x }, { errors: { type } }));
    const clustered = [5, 1].map((groups) => analytics.ols({ y, x }, { errors: { type: 'clustered', clusters: [y.map((__, i) => i % groups)] } }));
    expect(notNumbers([...errors, ...clustered, analytics.ols({ y, x: { constant: y.map(() => 3) } }), analytics.ols({ y, x: { y } }), analytics.ols({ y, x, weights: y.map(() => 0) })])).toEqual([]);
  });
  it('gravity', () => {
    const model = { y, x: { z: y.map((__, i) => Math.cos(i)) }, fixedEffects: { exporter: y.map((__, i) => i % 4), importer: y.map((__, i) => Math.floor(i / 4)) } };
    expect(notNumbers([analytics.ppml, analytics.logGravity, analytics.fixedEffectsOls].flatMap((fit) => [fit(model), fit({ y, x: model.x }), fit({ ...model, x: {} })]))).toEqual([]);
  });
});

it.each([NaN, Infinity])('%s among the values is a missing one', (odd) => {
  const [y, time] = [[odd, 1, 2, 4, 3, 6], { time: [1, 2, 3, 4, 5, 7] }];
  expect(analytics.ols({ y, x: time })).toEqual(analytics.ols({ y: [null, ...y.slice(1)], x: time }));
  expect(notNumbers([analytics.ppml({ y, x: time }), analytics.logGravity({ y, x: time }), analytics.interruptedTimeSeries(y, 5)])).toEqual([]);
});

describe.each(Object.entries(SERIES))('compared: %s', (name, values) => {
  const cut = (all: readonly (number | null)[]) => Array.from({ length: 24 }, (_, i) => all[i] ?? null);
  const donors = ['usual', 'below zero', 'some zeros', 'a line', name].map((donor, i) => ({ name: `${donor} ${i}`, values: cut(SERIES[donor]!) }));
  it.each([0, 12, 23, 24])('from %s on', (start) => {
    const panel: ComparisonPanel = { treated: { name: 'treated', values: cut(values) }, donors, start };
    expect(notNumbers([analytics.syntheticControl(panel), analytics.syntheticControl(panel, { demean: true })])).toEqual([]);
    if (name !== 'huge' && name !== 'tiny') expect(notNumbers([analytics.differenceInDifferences(panel), analytics.differenceInDifferences(panel, { estimator: 'ppml' })])).toEqual([]);
  });
});

it.each<[readonly number[], readonly number[], readonly number[]]>([[[], [], [1, 2, 4]], [[0], [0], [1, 2]], [[NaN], [1], [1, 2]], [[1, 2], [2, Infinity], [1, 2]], [[1e308], [-1e308], [1, 2]], [[1], [2], [3, 3, 3]], [[1], [2], []], [[1], [2], [NaN, 1]]])(
  'accuracy of %j by %j after %j', (actual, forecast, training) => expect(notNumbers([analytics.smape(actual, forecast), analytics.mase(actual, forecast, training, 1)])).toEqual([]));
