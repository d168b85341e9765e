import * as analytics from '@mizan/analytics';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../problem.ts';
import { AIRLINE_PASSENGERS, LONGLEY, NILE, QUARTERLY_ACCOUNTS, QUARTERLY_RESULT, SYNTHETIC_PANEL } from '../testing/classic-tables.ts';
import type { Estimate, EstimateRow } from './estimate.ts';
import { estimatorList } from './list.ts';
import { ESTIMATORS, runEstimate } from './registry.ts';
import type { Columns } from './table.ts';

const got = <T>(result: analytics.Estimated<T>): T => {
  if (!analytics.isEstimated(result)) throw new Error(result.reason);
  return result.value;
};
const estimate = (name: string, table: Columns, options: Readonly<Record<string, unknown>> = {}): Estimate => runEstimate(name, { table, ...options });
const column = (rows: readonly EstimateRow[] | undefined, name: string) => (rows ?? []).map((row) => row[name]);
const named = (rows: readonly EstimateRow[] | undefined) => Object.fromEntries((rows ?? []).map((row) => [row['name'], row['value']]));
const numbers = (table: Columns, name: string) => table[name]!.map(Number);
const series = (table: Columns) => analytics.regularSeries(String(table['period']![0]), numbers(table, 'value'));

describe('published examples', () => {
  test('Longley’s regression, as NIST certifies it', () => {
    const { results, convention } = estimate('ols', LONGLEY, { y: 'employed', x: ['deflator', 'gnp', 'unemployed', 'forces', 'population', 'year'] });
    const certified = [-3482258.63459582, 15.0618722713733, -0.0358191792925910, -2.02022980381683, -1.03322686717359, -0.0511041056535807, 1829.15146461355];
    const errors = [890420.383607373, 84.9149257747669, 0.0334910077722432, 0.488399681651699, 0.214274163161675, 0.226073200069370, 455.478499142212];
    column(results['coefficients'], 'value').forEach((value, i) => expect(Number(value) / certified[i]!).toBeCloseTo(1, 9));
    column(results['coefficients'], 'standardError').forEach((value, i) => expect(Number(value) / errors[i]!).toBeCloseTo(1, 9));
    expect(named(results['statistics'])).toMatchObject({ residualStandardError: expect.closeTo(304.854073561965, 7), rSquared: expect.closeTo(0.995479004577296, 10) });
    expect(convention).toMatchObject({ errors: 'classical', distribution: 'student', degreesOfFreedom: 9 });
  });
  test('Denton’s method, as the IMF’s manual prints it', () => {
    const { results, convention } = estimate('denton', QUARTERLY_ACCOUNTS, { indicators: ['pay'] });
    column(results['points'], 'value').forEach((value, i) => expect(Number(value)).toBeCloseTo(QUARTERLY_RESULT[i]!, 0.9));
    expect(column(results['points'], 'within')).toEqual([...Array(8).fill('benchmark'), ...Array(4).fill('extrapolation')]);
    expect(convention).toMatchObject({ variant: 'cholette', criterion: 'proportional', order: 1, aggregation: 'sum', flag: 'estimated' });
  });
  test('the Nile’s break at 1898, as R’s strucchange finds it', () => {
    expect(estimate('sup-f', NILE, { y: 'value', period: 'period' }).results['test']).toMatchObject([{ statistic: expect.closeTo(75.93, 2), last: '1898', reason: null }]);
    const { results } = estimate('breakpoints', NILE, { y: 'value', period: 'period' });
    expect(results['numbers']).toMatchObject([{ breaks: 1 }, { breaks: 1 }]);
    expect(results['breaks']![0]).toEqual({ breaks: 1, last: '1898', low: '1895', high: '1902', reason: null });
    expect(estimate('chow', NILE, { y: 'value', period: 'period', last: '1898' }).results['statistics']![0]).toMatchObject({ name: 'f', value: expect.closeTo(75.93, 2) });
  });
});

describe('are those of the analytics functions', () => {
  const model = { y: numbers(LONGLEY, 'employed'), x: { gnp: numbers(LONGLEY, 'gnp') } };
  const [air, quarters] = [series(AIRLINE_PASSENGERS), analytics.regularSeries('1998-Q1', QUARTERLY_ACCOUNTS['pay']!.slice(2).map(Number))];
  const benchmarks = analytics.regularSeries('1998', [4000, 4161.4]);
  const panel = (() => {
    const units = [...new Set(SYNTHETIC_PANEL['unit']!.map(String))].map((name) => ({ name, values: numbers(SYNTHETIC_PANEL, 'value').filter((_, row) => SYNTHETIC_PANEL['unit']![row] === name) }));
    return { treated: units[0]!, donors: units.slice(1), start: 8 };
  })();
  const treated = { treated: 'MA', from: '2008' };
  const flows = { trade: [5, 0, 3, 8, 2, 7, 0, 4, 6, 0, 9, 1], dist: [1, 2, 3, 4, 2, 5, 1, 3, 4, 2, 6, 5], from: [...'aaabbbcccddd'], to: [...'xyzxyzxyzxyz'] };
  const gravity = { y: flows.trade, x: { 'ln(dist)': flows.dist.map(Math.log) }, fixedEffects: { from: flows.from, to: flows.to } };
  const gravityOptions = { y: 'trade', x: ['ln(dist)'], effects: ['from', 'to'] };
  const inferences = (fit: { readonly coefficients: readonly analytics.Coefficient[] }) => fit.coefficients.map((one) => (one.value === null || !analytics.hasInference(one.inference) ? null : { name: one.name, value: one.value, ...one.inference, reason: null }));

  test.each<[string, Columns, object, string, unknown]>([
    ['ols', LONGLEY, { y: 'employed', x: ['gnp'], errors: 'HC3' }, 'coefficients', inferences(got(analytics.ols(model, { errors: { type: 'HC3' } })))],
    ['ols', LONGLEY, { y: 'employed', x: ['gnp'], errors: 'newey-west', lag: 2, time: 'year' }, 'coefficients', inferences(got(analytics.ols(model, { errors: { type: 'newey-west', lag: 2, time: numbers(LONGLEY, 'year') } })))],
    ['ppml', flows, gravityOptions, 'coefficients', inferences(got(analytics.ppml(gravity)))],
    ['ppml', flows, { ...gravityOptions, clusters: ['from'] }, 'coefficients', inferences(got(analytics.ppml(gravity, { errors: { type: 'clustered', clusters: [flows.from] } })))],
    ['log-gravity', flows, { ...gravityOptions, errors: 'HC0' }, 'coefficients', inferences(got(analytics.logGravity(gravity, { errors: { type: 'HC0' } })))],
    ['fixed-effects', flows, gravityOptions, 'coefficients', inferences(got(analytics.fixedEffectsOls(gravity)))],
    ['chow-lin', QUARTERLY_ACCOUNTS, { indicators: ['pay'], constant: false, rho: 0.5 }, 'points', analytics.chowLin(benchmarks, [quarters], { constant: false, rho: 0.5 }).value?.points ?? []],
    ['denton', QUARTERLY_ACCOUNTS, { indicators: ['pay'], variant: 'original', criterion: 'additive' }, 'points', got(analytics.denton(benchmarks, quarters, { variant: 'original', criterion: 'additive' })).points],
    ['denton', NILE, { benchmark: 'value', to: 'Q', order: 2 }, 'points', got(analytics.denton(series(NILE), 'Q', { order: 2 })).points],
    ['fernandez', NILE, { benchmark: 'value', to: 'Q' }, 'points', got(analytics.fernandez(series(NILE), 'Q')).points],
    ['litterman', NILE, { benchmark: 'value', to: 'S', rho: 0.3 }, 'points', got(analytics.litterman(series(NILE), 'S', { rho: 0.3 })).points],
    ['interrupted-time-series', NILE, { from: '1899' }, 'coefficients', inferences(got(analytics.interruptedTimeSeries(numbers(NILE, 'value'), 28)).fit)],
    ['interrupted-time-series', AIRLINE_PASSENGERS, { from: '1955-03', logarithms: true, slope: false, lag: 3 }, 'coefficients', inferences(got(analytics.interruptedTimeSeries(numbers(AIRLINE_PASSENGERS, 'value').map(Math.log), 74, { seasons: 12, slope: false, lag: 3 })).fit)],
    ['difference-in-differences', SYNTHETIC_PANEL, treated, 'placebosInSpace', got(analytics.differenceInDifferences(panel)).inSpace.placebos],
    ['synthetic-control', SYNTHETIC_PANEL, treated, 'weights', got(analytics.syntheticControl(panel)).weights],
    ['synthetic-control', SYNTHETIC_PANEL, { ...treated, predictors: ['size', 'value@2004..2007'], importance: [1, 2] }, 'weights', got(analytics.syntheticControl(panel, { predictors: [
      { treated: 10, donors: [11, 12, 13, 14, 15, 16], importance: 1 },
      { treated: panel.treated.values.slice(4, 8).reduce((a, b) => a + b, 0) / 4, donors: panel.donors.map(({ values }) => values.slice(4, 8).reduce((a, b) => a + b, 0) / 4), importance: 2 },
    ] })).weights],
    ['stl', AIRLINE_PASSENGERS, { scale: 'logarithmic', robust: true, convention: 'statsmodels' }, 'points', (({ periods, observed, seasonal, trend, remainder, seasonallyAdjusted, weights }) => periods.map((period, i) => ({ period, observed: observed[i], seasonal: seasonal[i], trend: trend[i], remainder: remainder[i], seasonallyAdjusted: seasonallyAdjusted[i], weight: weights[i] })))(got(analytics.stl(air, { scale: 'logarithmic', robust: true, convention: 'statsmodels' })))],
    ['outliers', NILE, {}, 'outliers', got(analytics.outliers(series(NILE))).outliers],
    ['forecast', NILE, { by: 'arima', order: '(1,0,1)c', horizon: 2 }, 'points', got(analytics.arima(series(NILE), 2, { p: 1, d: 0, q: 1, P: 0, D: 0, Q: 0, constant: true })).points.map(({ period, mean, bands }) => ({ period, mean, low80: bands[80].low, high80: bands[80].high, low95: bands[95].low, high95: bands[95].high }))],
    ['forecast', AIRLINE_PASSENGERS, { by: 'ets', form: 'MAM', boxCox: 0, horizon: 1 }, 'points', [expect.objectContaining({ mean: got(analytics.boxCoxForecast(air, 1, 0, (s, h) => analytics.ets(s, h, analytics.HOLT_WINTERS_MULTIPLICATIVE))).points[0]!.mean })]],
    ['seasonal-comparison', AIRLINE_PASSENGERS, {}, 'seasons', got(analytics.seasonalComparison(air)).seasons.map(({ index, ...season }) => ({ ...season, index: index.value, reason: null }))],
    ['autocorrelation', NILE, { lags: 3 }, 'lags', got(analytics.autocorrelation(series(NILE), 3)).map((correlation, i) => ({ lag: i + 1, correlation, partial: got(analytics.partialAutocorrelation(series(NILE), 3))[i] }))],
    ['rolling-evaluation', AIRLINE_PASSENGERS, { by: ['naive', 'theta'], initial: 120, horizon: 6, step: 6 }, 'methods', [analytics.naive, analytics.theta].map((method) => {
      const [own, base] = [method, analytics.naive2].map((one) => got(analytics.rollingOrigin(air, one, { initial: 120, horizon: 6, step: 6 })));
      return expect.objectContaining({ origins: 4, smape: own!.smape.value, mase: own!.mase.value, owa: got(analytics.owa(own!, base!)), coverage80: own!.coverage[80], reason: null });
    })],
  ])('%s', (name, table, options, part, expected) => {
    const { results, reason } = estimate(name, table, { ...options });
    if (Array.isArray(expected) && expected.length === 0) return expect(reason).not.toBeNull();
    expect(reason).toBeNull();
    expect(results[part]).toEqual(expected);
  });

  test('index numbers of prices', () => {
    const items = { period: [1, 1, 2, 2, 3], item: ['a', 'b', 'a', 'b', 'a'], price: [10, 4, 12, 3, 15], quantity: [5, 8, 4, 10, 3] };
    const baskets = [[[10, 5], [4, 8]], [[12, 4], [3, 10]], [[15, 3]]].map((list) => new Map(list.map(([price, quantity], i) => ['ab'[i]!, { price: price!, quantity: quantity! }])));
    const found = estimate('price-index', items).results['indices']!;
    const at = (index: string) => found.filter((row) => row['index'] === index).map(({ value }) => value);
    for (const formula of ['laspeyres', 'paasche', 'fisher', 'tornqvist'] as const) expect(at(formula)).toEqual(baskets.map((basket) => analytics.bilateralIndex(baskets[0]!, basket, formula).value));
    expect(at('chained')).toEqual(analytics.chainedIndex(baskets, 'fisher').map(({ value }) => value));
    expect(at('geks')).toEqual(analytics.geksIndex(baskets, 'fisher').map(({ value }) => value));
    expect(found.find(({ period, index }) => period === '3' && index === 'fisher')).toMatchObject({ matched: 1, baseCoverage: 50 / 82, flags: 'partly-matched' });
  });
  test('concentration over lines of one’s own', () => {
    const values = new Map([['a', 5], ['b', 3], ['c', 0]]);
    expect(named(estimate('concentration', { code: ['a', 'b', 'c'], value: [5, 3, 0] }, { lines: 10 }).results['indices'])).toMatchObject({ hhi: analytics.hhi(values, 10).value, 'hhi-unctad': analytics.hhiUnctad(values, 10).value, gini: analytics.gini(values, 10).value, theil: analytics.theil(values, 10).value });
    expect(named(estimate('concentration', { code: ['a'], value: [5] }).results['indices'])).toMatchObject({ hhi: 1, 'hhi-normalised': null });
  });
  test('what a country trades', () => {
    const table = { code: ['a', 'b', 'c'], exports: [5, 3, null], imports: [1, 4, 2], worldExports: [50, 10, 40], worldImports: [20, 30, 50], partnerImports: [2, 2, 6], otherExports: [1, 0, 9] };
    const of = (name: keyof typeof table) => new Map(table.code.flatMap((code, row) => (table[name][row] === null ? [] : [[code, Number(table[name][row])] as const])));
    const { results } = estimate('structure', table, Object.fromEntries(['imports', 'worldExports', 'worldImports', 'partnerImports', 'otherExports'].map((name) => [name, name])));
    const [x, m, world] = [of('exports'), of('imports'), of('worldExports')];
    const { extensive, intensive } = analytics.margins(x, world, 'world');
    expect(named(results['indices'])).toMatchObject({
      'grubel-lloyd': analytics.grubelLloydAggregate(x, m, { level: 'given', absent: 'zero' }).value, 'grubel-lloyd-adjusted': analytics.grubelLloydAdjusted(x, m, { level: 'given', absent: 'zero' }).value, diversification: analytics.diversification(x, world, 'zero').value,
      'extensive-margin': extensive.value, 'intensive-margin': intensive.value, complementarity: analytics.complementarity(x, of('partnerImports'), 'zero').value, similarity: analytics.fingerKreinin(x, of('otherExports'), 'zero').value,
    });
    const product = (index: string) => Object.fromEntries(results['products']!.filter((row) => row['index'] === index).map((row) => [row['product'], row['value']]));
    expect(product('rca')).toEqual(Object.fromEntries([...analytics.rcaByProduct(x, world)].map(([code, found]) => [code, found.value])));
    const lafay = analytics.lafay(x, m, 'zero');
    if ('reason' in lafay) throw new Error(lafay.reason);
    expect(product('lafay')).toEqual(Object.fromEntries([...lafay].map(([code, found]) => [code, found.value])));
    expect(product('vollrath-rta')['a']).toBe(analytics.vollrath({ part: 5, total: 8, worldPart: 50, worldTotal: 100 }, { part: 1, total: 7, worldPart: 20, worldTotal: 100 }).rta.value);
    expect(product('grubel-lloyd')).toEqual({ a: 1 - 4 / 6, b: 1 - 1 / 7, c: 0 });
    expect(() => estimate('structure', table)).toThrow(/something to set the exports beside/);
  });
  test('complexity of a world of one’s own', () => {
    const world = [['MA', 'p', 50], ['MA', 't', 20], ['MA', 'c', 40], ['ES', 't', 30], ['ES', 'c', 90], ['ES', 'w', 35], ['FR', 'w', 95], ['FR', 'c', 80], ['FR', 'a', 70], ['RU', 'o', 200], ['RU', 'p', 30], ['DZ', 'o', 90], ['DZ', 'p', 6]] as const;
    const present = analytics.presence(analytics.tradeMatrix(world.map(([country, product, value]) => ({ country, product, value }))));
    const [found, space] = [analytics.complexity(present), analytics.proximity(present)];
    if ('reason' in found) throw new Error(found.reason);
    const { results } = estimate('complexity', { country: world.map(([c]) => c), product: world.map(([, p]) => p), value: world.map(([,, v]) => v) }, { proximities: true });
    expect(Object.fromEntries(results['countries']!.map((row) => [row['country'], row['eci']]))).toEqual(Object.fromEntries(found.eci));
    expect(Object.fromEntries(results['products']!.map((row) => [row['product'], row['pci']]))).toEqual(Object.fromEntries(found.pci));
    expect(results['proximities']).toHaveLength(15);
    for (const { a, b, proximity } of results['proximities']!) expect(proximity).toBe(analytics.proximityOf(space, String(a), String(b)));
    const { density } = analytics.opportunities(present, found.pci);
    for (const { country, product, density: own } of results['cells']!) expect(own).toBe(analytics.cellOf(density, String(country), String(product)));
  });
  test('a joint test, F or χ²', () => {
    const joint = estimate('ols', LONGLEY, { y: 'employed', x: ['gnp', 'forces'], jointly: ['gnp', 'forces'] }).results['joint'];
    const fit = got(analytics.ols({ y: model.y, x: { gnp: model.x.gnp, forces: numbers(LONGLEY, 'forces') } }));
    expect(joint).toEqual([{ names: 'gnp, forces', ...got(analytics.jointTest(fit, ['gnp', 'forces'])), reason: null }]);
    expect(estimate('ppml', flows, { ...gravityOptions, jointly: ['ln(dist)'] }).results['joint']).toMatchObject([{ df1: 1, df2: null, reason: null }]);
  });
  test('the factor of a route', () => expect(estimate('route-factor', { exports: [100, 100, 100, null], imports: [104, 112, 108, 5] }).results['factor']).toEqual([{ value: '1.08', basis: 'route', flows: 3, reason: null }]));

  test('ranks come with the smallest p that can come out', () => {
    for (const name of ['difference-in-differences', 'synthetic-control']) expect(named(estimate(name, SYNTHETIC_PANEL, treated).results['statistics'])).toMatchObject({ rank: 1, comparisons: 7, pValue: 1 / 7, smallestP: 1 / 7 });
  });
  test('own forecasts are measured as M4 does', () => {
    const table = { period: AIRLINE_PASSENGERS['period']!, actual: AIRLINE_PASSENGERS['value']!, forecast: AIRLINE_PASSENGERS['value']!.map((_, i) => (i < 132 ? null : 500)) };
    const [came, said, known] = [numbers(table, 'actual').slice(132), Array(12).fill(500), numbers(table, 'actual').slice(0, 132)];
    const own = { smape: analytics.smape(came, said), mase: analytics.mase(came, said, known, 12) };
    const naive = got(analytics.naive2(analytics.regularSeries('1949-01', known), 12)).points.map(({ mean }) => mean);
    expect(named(estimate('accuracy', table).results['statistics'])).toEqual({ smape: own.smape.value, mase: own.mase.value, owa: analytics.owa(own, { smape: analytics.smape(came, naive), mase: analytics.mase(came, naive, known, 12) }).value });
  });
});

describe('amounts are exact, with their intervals', () => {
  const points = (name: string, table: Columns, options: object) => estimate(name, table, { ...options }).results['points'];
  test('at constant prices', () =>
    expect(points('deflate', { period: ['2020', '2021', '2022', '2023'], value: ['1045', '1360', null, '5'], index: ['100', '125', '130', '0'] }, { deflator: 'prices', base: '2020', rounding: 0 })).toEqual([
      { period: '2020', value: '1045', low: '1044.5', high: '1045.5', reason: null, flags: '' }, { period: '2021', value: '1088', low: '1087.6', high: '1088.4', reason: null, flags: '' },
      { period: '2022', value: null, low: null, high: null, reason: 'missing', flags: '' }, { period: '2023', value: null, low: null, high: null, reason: 'not-positive', flags: '' },
    ]));
  test('in another currency', () => expect(points('convert-currency', { value: ['100.10', -3], rate: ['9.5', 2] }, { from: 'USD', to: 'MAD', source: 'a bank' })).toMatchObject([{ row: 1, value: '950.95', rate: '9.5' }, { row: 2, value: '-6' }]));
  test('as the partner counts them', () => {
    const table = { exports: ['100', null, null], imports: ['212', '212', null] };
    expect(points('partner-reported', table, {})).toMatchObject([{ value: '100', countedBy: 'reporter', factor: null }, { value: '200', flags: 'cif-adjusted;partner-reported', countedBy: 'partner-reported', factor: '1.06' }, { value: null, reason: 'missing' }]);
    expect(points('partner-reported', table, { factor: 1.1, of: 'imports' })).toMatchObject([{ value: '212' }, { value: '212' }, { value: null }]);
    expect(estimate('partner-reported', table, { factor: 1.1 })).toMatchObject({ convention: { factor: 1.1, factorBasis: 'given', valuation: 'FOB' }, results: { points: [{}, { value: expect.stringMatching(/^192\.7272/) }, {}] } });
  });
  test('as the mean of both, its weights beside it', () => {
    const table = { exports: [100, 100, null], imports: [106, 212, 5] };
    expect(estimate('reconcile', table)).toMatchObject({ convention: { weightOfExports: '0.5', weightOfImports: '0.5', weights: 'equal', factor: 1.06, factorBasis: 'imf-dots' }, results: { points: [{ value: '100' }, { value: '150', exportsFob: '100', importsFob: '200' }, { value: null, reason: 'one-side-missing' }] } });
    expect(estimate('reconcile', table, { exporterWeight: 0.1, importsValuation: 'FOB' })).toMatchObject({ convention: { weightOfExports: '0.1', weightOfImports: '0.9', weights: 'given' }, results: { points: [{ value: '105.4' }, {}, {}] } });
    expect(estimate('reconcile', table, { exporterVariance: 1, importerVariance: 3 }).convention).toMatchObject({ weightOfExports: '0.75', weights: 'inverse-variance' });
  });
  test.each<[string, Columns, object, object]>([
    ['(x - m) / (x + m)', { name: ['x', 'm'], low: [2, 1], high: [3, 1] }, {}, { low: expect.stringMatching(/^0\.3333/), high: '0.5', lowOpen: false, value: null, reason: 'missing' }],
    ['x/(x+rest)*100', { name: ['x', 'rest'], value: ['12.3', '20'] }, { rounding: 1 }, { value: expect.stringMatching(/^38\.08/), low: expect.stringMatching(/^37\.9/), highOpen: true }],
    ['-(2 * a - a)', { name: ['a'], low: ['-1'], high: ['4'] }, {}, { low: '-4', high: '1' }],
  ])('of a formula: %s', (formula, table, options, expected) => expect(estimate('interval', table, { formula, ...options }).results['range']).toMatchObject([expected]));
  test('nothing where the formula may divide by 0', () => expect(estimate('interval', { name: ['a'], low: [-1], high: [1] }, { formula: '1/a' })).toMatchObject({ reason: 'base-zero', results: {} }));
});

describe('what was not used is named', () => {
  const table = { trade: [3, 0, 2, 0, 5, null, 0, 4, 1], dist: [1, 2, 3, 1, 2, 3, 1, 2, 5], from: ['MA', 'MA', 'RU', 'RU', 'FR', 'FR', 'PW', 'MA', 'BT'], to: ['x', 'y', 'x', 'y', 'y', 'x', 'y', 'x', 'x'] };
  test('separated and missing observations and singletons, by row, reason and effect', () =>
    expect(estimate('ppml', table, { y: 'trade', x: ['dist'], effects: ['from', 'to'] }).results['dropped']).toEqual(expect.arrayContaining([{ row: 6, reason: 'missing', from: 'FR', to: 'x' }, { row: 7, reason: 'separated', from: 'PW', to: 'y' }, { row: 9, reason: 'singleton', from: 'BT', to: 'x' }])));
  test('zeros of logarithms', () => expect(estimate('log-gravity', table, { y: 'trade', x: ['dist'] }).results['dropped']!.filter(({ reason }) => reason === 'log-of-zero').map(({ row }) => row)).toEqual([2, 4, 7]));
  test('a regressor made up of the effects', () => expect(estimate('ppml', { ...table, home: [1, 1, 0, 0, 0, 0, 0, 1, 0] }, { y: 'trade', x: ['home'], effects: ['from'] }).results['coefficients']).toMatchObject([{ name: 'home', value: null, reason: 'collinear' }]));
  test('donors without figures', () => {
    const odd = { unit: ['a', 'a', 'a', 'b', 'b', 'b', 'c', 'c', 'c', 'd', 'd'], period: ['1', '2', '3', '1', '2', '3', '1', '2', '3', '1', '3'].map((year) => `200${year}`), value: [1, 2, 3, 2, 3, 4, 5, 5, 4, 1, 2] };
    expect(estimate('synthetic-control', odd, { treated: 'a', from: '2003' }).results['dropped']).toEqual([{ name: 'd', reason: 'missing' }]);
  });
});

test('combinations of groups are told apart', () => {
  const table = { y: [1, 2, 3, 4, 5, 6, 7, 9], x: [1, 3, 2, 5, 4, 6, 8, 7], a: ['p', 'p', 'p^q', 'p^q', 'p', 'p', 'r', 'r'], b: ['q^r', 'q^r', 'r', 'r', 's', 's', 's', 's'] };
  expect(named(estimate('fixed-effects', table, { y: 'y', x: ['x'], effects: ['a^b'] }).results['statistics'])).toMatchObject({ degreesOfFreedom: 3 });
  expect(estimate('fixed-effects', table, { y: 'y', x: ['x'], effects: ['a^b'] }).convention).toMatchObject({ absorbedParameters: 4 });
});

describe('input that cannot be read is refused by name', () => {
  const table = { y: [1, 2, 'x', 4], z: [1, 2, 3, 4], period: ['2000', '2001', '2001', '2003'], week: ['2000-W01', '2000-W02', '2000-W03', '2000-W04'], unit: ['a', 'b', 'a', 'b'], w: [1, -1, 1, 1], years: [2000, 2001, 2002, 2003] };
  test.each<[string, object, string, RegExp]>([
    ['ppml', { y: 'y' }, 'x', /expected array/], ['ppml', { y: 'q', x: [] }, 'y', /no column "q"/], ['ppml', { y: 'y', x: [] }, 'table.y', /row 3: "x" is no number/], ['ppml', { y: 'z', x: ['z', 'q'] }, 'x.1', /no column/], ['ols', { y: 'z', x: ['w', 'w'] }, 'x.1', /stands twice/],
    ['ppml', { y: 'z', x: [], efects: [] }, 'efects', /not a parameter/], ['ppml', { y: 'z', x: [], errors: 'HC9' }, 'errors', /must be one of/], ['ppml', { y: 'z', x: [], errors: 'clustered' }, 'clusters', /need clusters/],
    ['ppml', { y: 'z', x: [], errors: 'HC0', clusters: ['unit'] }, 'clusters', /belongs to errors clustered/], ['ols', { y: 'z', x: [], weights: 'w' }, 'table.w', /row 2: a weight is negative/], ['ols', { y: 'z', x: ['ln(w)'] }, 'table.w', /-1 has no logarithm/],
    ['ols', { y: 'z', x: [], errors: 'newey-west', time: 'unit' }, 'table.unit', /no number/], ['ols', { y: 'z', x: [], confidence: 1 }, 'confidence', /less than|<1/i], ['ols', { y: 'z', x: [], lag: 2 }, 'lag', /belongs to errors newey-west/],
    ['stl', { value: 'z' }, 'table.period', /occurs twice/], ['stl', { value: 'z', period: 'week' }, 'table.week', /no year, half-year/], ['stl', { value: 'z', period: 'unit' }, 'table.unit', /row 1/],
    ['difference-in-differences', { value: 'z', treated: 'e', from: '2001' }, 'treated', /has no "e"/], ['difference-in-differences', { value: 'z', treated: 'a', from: '2001-Q1' }, 'from', /another frequency/], ['difference-in-differences', { value: 'z', treated: 'a', from: '20011' }, 'from', /./],
    ['synthetic-control', { value: 'z', treated: 'a', from: '2001', importance: [1] }, 'importance', /belongs to predictors/], ['synthetic-control', { value: 'z', treated: 'a', from: '2001', predictors: ['z@2000..2x'] }, 'predictors.0', /no period/],
    ['denton', { benchmark: 'z', indicators: ['y'] }, 'table.y', /no number/], ['denton', { benchmark: 'z', period: 'years' }, 'to', /say which periods/], ['denton', { benchmark: 'z', indicators: ['w'] }, 'table.z', /a benchmark and an indicator/], ['chow-lin', { benchmark: 'z', to: 'Q', rho: 2 }, 'rho', /./],
    ['forecast', { value: 'z', by: 'oracle', horizon: 1 }, 'by', /must be one of/], ['forecast', { value: 'z', by: 'naive', horizon: 0 }, 'horizon', /./], ['forecast', { value: 'z', by: 'ets', horizon: 1, form: 'XYZ' }, 'form', /./],
    ['chow', { y: 'z', last: '9' }, 'last', /no row is called 9/], ['convert-currency', { value: 'z', rate: 'z', from: 'dollars', to: 'MAD', source: 's' }, 'from', /no currency code/], ['reconcile', { exports: 'z', imports: 'z', exporterVariance: 1 }, 'importerVariance', /both sides/],
    ['interval', { formula: 'a +', name: 'unit' }, 'formula', /ends too early/], ['interval', { formula: 'a $ b', name: 'unit' }, 'formula', /is no name/], ['interval', { formula: 'q', name: 'period', value: 'z' }, 'table.period', /stands twice/], ['interval', { formula: `${'('.repeat(300)}a${')'.repeat(300)}`, name: 'unit' }, 'formula', /too deep/],
  ])('%s %j', (name, options, field, reason) => {
    try {
      estimate(name, table, { ...options });
    } catch (error) {
      expect(error).toBeInstanceOf(Refusal);
      return expect((error as Refusal).problems[0]).toMatchObject({ field, reason: expect.stringMatching(reason) });
    }
    throw new Error('it was not refused');
  });
  test('a cell by its row and column', () => expect(() => estimate('ols', table, { y: 'y', x: [] })).toThrow(expect.objectContaining({ problems: [{ field: 'table.y', reason: 'row 3: "x" is no number', column: 'y', row: 3 }] })));
  test.each([[{ a: [1, 2], b: [1] }], [{ a: [true] }], [[1]], [null], ['text']])('the table %j', (given) => expect(() => runEstimate('ols', { table: given, y: 'a', x: [] })).toThrow(Refusal));
  test('an estimator that is none', () => expect(() => runEstimate('pmml', {})).toThrow(expect.objectContaining({ kind: 'not-found', problems: [expect.objectContaining({ suggestions: expect.arrayContaining(['ppml']) })] })));
});

/** Where an answer has a number that is none, or a null without a reason in its row. */
function flaws({ reason, results }: Estimate): string[] {
  const rows = Object.entries(results).flatMap(([part, list]) => list.map((row) => [part, row] as const));
  const EXPLAINED = ['eci', 'pci', 'f', 'value', 'standardError', 'pValue', 'statistic', 'smape', 'mase', 'owa', 'bic', 'expected'];
  const odd = rows.filter(([, row]) => Object.values(row).some((cell) => typeof cell === 'number' && !Number.isFinite(cell)));
  const bare = rows.filter(([, row]) => EXPLAINED.some((name) => row[name] === null) && !row['reason']);
  return [...[...odd, ...bare].map(([part, row]) => `${part} ${JSON.stringify(row)}`), ...(reason === null && rows.length === 0 && Object.keys(results).length === 0 ? ['nothing, and no reason'] : [])];
}

describe('odd data have an answer: numbers, or a reason', () => {
  const times = (make: (i: number) => number | null) => Array.from({ length: 24 }, (_, i) => make(i));
  const SERIES: Readonly<Record<string, readonly (number | string | null)[]>> = {
    nothing: times(() => null), 'one value': times((i) => (i === 3 ? 5 : null)), 'one number': times(() => 7), zeros: times(() => 0), 'a line': times((i) => i), ties: times((i) => i % 2), negative: times((i) => -5 - Math.sin(i * i)), 'both signs': times((i) => Math.sin(i * i)),
    huge: times((i) => 1e300 * (2 + Math.sin(i * i))), tiny: times((i) => 1e-300 * (2 + Math.sin(i * i))), largest: times(() => 1.7e308), 'some zeros': times((i) => (i % 3 ? 5 + Math.sin(i * i) : 0)), 'a spike': times((i) => (i === 9 ? 1e9 : 1)), 'gaps inside': times((i) => (i === 9 ? null : 5 + Math.sin(i * i))),
    'NaN and NA': times((i) => 5 + Math.sin(i * i)).map((value, i) => (i === 4 ? 'NaN' : i === 5 ? 'NA' : value)), usual: times((i) => 50 + i + 5 * Math.sin(i * i)),
  };
  const period = times((i) => i).map((i) => `${2000 + Math.floor(i! / 4)}-Q${(i! % 4) + 1}`);
  const OPTIONS: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
    ols: [{ y: 'value', x: ['z'] }, { y: 'value', x: ['value', 'one'], errors: 'HC3' }, { y: 'z', x: ['value'], errors: 'newey-west' }], ppml: [{ y: 'value', x: ['z'], effects: ['g'] }, { y: 'value', x: [] }], 'log-gravity': [{ y: 'value', x: ['z'], clusters: ['g'] }], 'fixed-effects': [{ y: 'value', x: ['z'], effects: ['g', 'h'] }],
    denton: [{ benchmark: 'value', to: 'M' }, { benchmark: 'b', indicators: ['value'], period: 'mixed' }], 'chow-lin': [{ benchmark: 'value', to: 'M' }, { benchmark: 'b', indicators: ['value'], period: 'mixed' }], fernandez: [{ benchmark: 'value', to: 'M' }], litterman: [{ benchmark: 'value', to: 'M' }],
    'interrupted-time-series': [{ from: '2003-Q1' }, { from: '2003-Q1', logarithms: true, seasons: false }, { from: '1999-Q1' }, { from: '2010-Q1' }], 'difference-in-differences': [{ unit: 'u', period: 'p', treated: 'c', from: '2003' }, { unit: 'u', period: 'p', treated: 'c', from: '2003', estimator: 'ppml' }],
    'synthetic-control': [{ unit: 'u', period: 'p', treated: 'c', from: '2003' }, { unit: 'u', period: 'p', treated: 'c', from: '2003', demean: true, predictors: ['value', 'z@2000'] }], forecast: ['naive', 'drift', 'seasonal-naive', 'naive2', 'ets', 'theta', 'arima'].map((by) => ({ by, horizon: 3 })),
    'rolling-evaluation': [{ initial: 8, horizon: 2, step: 4 }], accuracy: [{ actual: 'value', forecast: 'late' }], stl: [{}, { scale: 'logarithmic', robust: true }], outliers: [{}, { scale: 'logarithmic' }],
    chow: [{ y: 'value', last: '12' }], 'sup-f': [{ y: 'value' }], breakpoints: [{ y: 'value', x: ['z'] }], deflate: [{ index: 'z', deflator: 'd', base: 'b' }, { value: 'z', index: 'value', deflator: 'd', base: 'b', rounding: 2 }], 'convert-currency': [{ rate: 'z', from: 'USD', to: 'MAD', source: 's' }],
    'partner-reported': [{ exports: 'value', imports: 'z' }], reconcile: [{ exports: 'value', imports: 'z', rounding: 0 }], 'route-factor': [{ exports: 'value', imports: 'z' }], 'seasonal-comparison': [{}], autocorrelation: [{ lags: 3 }, { lags: 30 }],
    'price-index': [{ price: 'value', quantity: 'z', item: 'h' }, { price: 'z', quantity: 'value', item: 'h', of: 'quantity' }], structure: [{ code: 'period', exports: 'value', imports: 'z', worldExports: 'one', worldImports: 'z' }, { code: 'period', exports: 'z', imports: 'value', absent: 'unknown', world: 'without-country', worldExports: 'value' }], concentration: [{ code: 'period' }, { code: 'period', lines: 3 }], complexity: [], interval: [],
  };
  test('of every estimator', () => expect(Object.keys(OPTIONS).sort()).toEqual(ESTIMATORS.map(({ name }) => name).sort()));
  describe.each(Object.entries(SERIES))('%s', (_, value) => {
    const table = {
      value, period, z: times((i) => i + Math.cos(i)), one: times(() => 1), g: times((i) => i % 3), h: times((i) => i % 5), u: times((i) => Math.floor(i! / 6)).map((u) => 'abcd'[u!]!), p: times((i) => 2000 + (i % 6)), late: times((i) => (i < 20 ? null : 5)),
      mixed: period.map((text, i) => (i < 4 ? String(2001 + i) : text)), b: times((i) => (i < 4 ? 10 + i : null)),
    };
    test.each(Object.entries(OPTIONS).flatMap(([name, list]) => list.map((options) => [name, options] as const)))('%s %j', (name, options) => {
      const given = options['period'] === 'mixed' ? { ...table, value: value.map((cell, i) => (i < 4 ? null : cell)) } : table;
      expect(flaws(estimate(name, given, options))).toEqual([]);
    });
  });
  test.each<[string, readonly (readonly [string, string, number])[]]>([
    ['no cell', []], ['one cell', [['A', 'p', 1]]], ['zeros', [['A', 'p', 0], ['B', 'q', 0]]], ['all equal', [['A', 'p', 1], ['A', 'q', 1], ['B', 'p', 1], ['B', 'q', 1]]], ['nothing in common', [['A', 'p', 1], ['B', 'q', 1], ['C', 'r', 1]]],
    ['a country of zeros', [['A', 'p', 5], ['A', 'q', 1], ['B', 'q', 2], ['C', 'p', 2], ['C', 'r', 7], ['Z', 'z', 0]]], ['tiny', [['A', 'p', 5e-324], ['A', 'q', 1e-320], ['B', 'p', 1e-310], ['C', 'q', 1e-323]]],
  ])('a world of %s', (_, cells) => expect(flaws(estimate('complexity', { country: cells.map(([c]) => c), product: cells.map(([, p]) => p), value: cells.map(([,, v]) => v) }, { proximities: true }))).toEqual([]));
  test.each(Object.entries(OPTIONS).filter(([name]) => !['chow', 'price-index', 'difference-in-differences', 'synthetic-control'].includes(name)).flatMap(([name, [options]]) => (options === undefined ? [] : [[name, options] as const])))('%s of no rows', (name, options) => {
    const columns = ['value', 'period', 'mixed', 'z', 'one', 'g', 'h', 'b', 'late'];
    expect(flaws(estimate(name, Object.fromEntries(columns.map((column) => [column, []])), options))).toEqual([]);
  });
});

describe('the list', () => {
  test('has every estimator with its input as JSON Schema, and a page of methods', () => {
    const { estimators, limits } = estimatorList();
    expect(estimators.map(({ name }) => name)).toEqual(ESTIMATORS.map(({ name }) => name));
    expect(new Set(estimators.map(({ name }) => name)).size).toBe(estimators.length);
    for (const { input, mostRows } of estimators) {
      expect(input).toMatchObject({ type: 'object', additionalProperties: false, required: expect.arrayContaining(['table']), properties: { table: { type: 'object' } } });
      expect(mostRows).toBeLessThanOrEqual(limits.rows);
    }
  });
});
