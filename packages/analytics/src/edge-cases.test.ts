import { describe, expect, it } from 'vitest';
import { notNumbers } from '../test/not-numbers.ts';
import * as analytics from './index.ts';
import type { Basket, CodeValues, Computed, TableCell } from './index.ts';

// Synthetic input that no table should hold: each function answers a number or a reason, and never NaN, an infinity or an exception.

const vector = (values: Readonly<Record<string, number>>): CodeValues => new Map(Object.entries(values));
const VECTORS: Readonly<Record<string, CodeValues>> = {
  'no code': vector({}), 'one code': vector({ a: 5 }), zeros: vector({ a: 0, b: 0 }), 'a zero': vector({ a: 0, b: 4, c: 1 }), negative: vector({ a: 1, b: -1 }), NaN: vector({ a: NaN, b: 1 }),
  infinite: vector({ a: Infinity, b: 1 }), 'all equal': vector({ a: 2, b: 2, c: 2 }), usual: vector({ a: 3, b: 2, c: 7 }), 'other codes': vector({ x: 1, y: 2 }),
  huge: vector({ a: 1e308, b: 1e308, c: 1 }), tiny: vector({ a: 5e-324, b: 1e-320, c: 1e-300 }), 'wide apart': vector({ a: 1e300, b: 1e-300, c: 3 }),
};
const AMOUNTS = [0, 1, 3, -1, NaN, Infinity, 1e308, 5e-324];
const INDICES = [
  analytics.hhi, analytics.hhiNormalised, analytics.hhiUnctad, analytics.hirschman, analytics.theil, analytics.entropy, analytics.gini, analytics.rosenbluth, analytics.effectiveNumber,
];

describe.each(Object.entries(VECTORS))('of %s', (_, values) => {
  it.each([0, 1, 2, 3, 5, -1, 2.5, NaN, Infinity, 1e6])('concentration over %s lines', (n) => expect(notNumbers(INDICES.map((index) => index(values, n)))).toEqual([]));
  it('shares', () => expect(notNumbers(analytics.sharesOf(values))).toEqual([]));
  it.each(Object.entries(VECTORS))('beside %s', (__, other) => {
    for (const absent of ['zero', 'unknown'] as const) {
      expect(notNumbers([analytics.complementarity, analytics.diversification, analytics.fingerKreinin, analytics.lafay].map((of) => of(values, other, absent)))).toEqual([]);
      expect(notNumbers([analytics.grubelLloydAggregate, analytics.grubelLloydAdjusted].map((of) => of(values, other, { level: 'HS6', absent })))).toEqual([]);
    }
    expect(notNumbers([analytics.exportMarketPenetration(values, other), analytics.margins(values, other, 'world')])).toEqual([]);
    expect(notNumbers([analytics.rcaByProduct(values, other), analytics.rcaByProduct(values, other, 'without-country')])).toEqual([]);
  });
});

it('relative shares of any four amounts', () => {
  const cells = AMOUNTS.flatMap((part) => AMOUNTS.flatMap((total) => AMOUNTS.flatMap((worldPart) => AMOUNTS.map((worldTotal): TableCell => ({ part, total, worldPart, worldTotal })))));
  for (const cell of cells) {
    const found = (['with-country', 'without-country'] as const).flatMap((world) => [analytics.rca(cell, world), analytics.rsca(analytics.rca(cell, world)), analytics.tradeIntensity(cell, world)]);
    expect(notNumbers([...found, analytics.vollrath(cell, { ...cell, part: cell.worldPart, worldPart: cell.part }), analytics.grubelLloyd(cell.part, cell.total, 'HS6')])).toEqual([]);
  }
});

const exact = (value: string, low: string | null = value, high: string | null = value): Computed => ({ value, interval: { low, high, lowOpen: low === null, highOpen: high === null }, flags: [] });
const tens = (power: number) => `1${'0'.repeat(power)}`;
const tenths = (power: number) => `0.${'0'.repeat(power - 1)}1`;
const QUANTITIES: Readonly<Record<string, Computed>> = {
  zero: exact('0'), 'rounded to zero': exact('0', '-0.5', '0.5'), one: exact('1'), negative: exact('-5'), 'of either sign': exact('5', '-1', '10'), 'without limits': exact('3', null, null),
  '10⁴⁰': exact(tens(40)), '10⁻⁴⁰': exact(tenths(40)), '10⁻⁴⁰ at most 0.1': exact(tenths(40), '0', '0.1'), '10⁴⁰⁰': exact(tens(400)), '10⁻⁴⁰⁰': exact(tenths(400)), absent: { value: null, reason: 'suspended' },
};

describe.each(Object.entries(QUANTITIES))('of %s', (_, x) => {
  it.each(Object.entries(QUANTITIES))('and %s', (__, y) => {
    const { share, growth, multiple, indexNumber, balance, normalisedBalance, cover, reconciled } = analytics;
    expect(notNumbers([share, growth, multiple, indexNumber, balance, normalisedBalance, cover, reconciled].map((of) => of(x, y)))).toEqual([]);
    expect(notNumbers([0, 1, 2.5, -1, NaN, Infinity].map((years) => analytics.compoundGrowth(x, y, years)))).toEqual([]);
    expect(notNumbers(['1.06', '0', '-1'].map((factor) => analytics.mirrorGap(x, y, { exporter: 'FOB', importer: 'CIF' }, factor)))).toEqual([]);
    expect(notNumbers(analytics.partnerReported({ value: x, valuation: 'FOB' }, { value: y, valuation: 'CIF' }))).toEqual([]);
    expect(notNumbers([analytics.barterTerms(x, y, 'unit-values'), analytics.deflate(x, { index: y, name: 'prices', basePeriod: '2015' }), analytics.unitValue([{ value: x, quantity: y, unit: 'kg' }])])).toEqual([]);
    expect(notNumbers([analytics.contributions(new Map([['a', { base: x, value: y }], ['b', { base: x, value: x }]])), analytics.routeFactor(Array(3).fill({ fob: x, cif: y }))])).toEqual([]);
    for (const z of Object.values(QUANTITIES)) {
      expect(notNumbers([analytics.openness(x, y, z, 'wits'), analytics.importPenetration(x, y, z), analytics.selfSufficiency(x, y, z), analytics.incomeTerms(x, y, z, 'unit-values')])).toEqual([]);
      expect(notNumbers(analytics.trendGrowth([{ year: 2003, value: x }, { year: 2001, value: y }, { year: 2002, value: z }]))).toEqual([]);
    }
  });
});

it('a part of 10⁻⁴⁰ of a whole is not nothing', () => expect(analytics.share(exact('1'), exact(tens(40)))).toMatchObject({ value: tenths(38) }));

const basket = (items: Readonly<Record<string, readonly [price: number, quantity: number]>>): Basket => new Map(Object.entries(items).map(([code, [price, quantity]]) => [code, { price, quantity }]));
const BASKETS: Readonly<Record<string, Basket>> = {
  'no item': basket({}), nothing: basket({ a: [0, 0] }), 'no price': basket({ a: [0, 5], b: [0, 1] }), 'no quantity': basket({ a: [5, 0], b: [1, 0] }), usual: basket({ a: [1, 2], b: [3, 4] }), 'one more item': basket({ a: [2, 1], b: [1, 4], c: [1, 1] }),
  negative: basket({ a: [-1, 2] }), NaN: basket({ a: [NaN, 1] }), infinite: basket({ a: [Infinity, 1] }), huge: basket({ a: [1e200, 1e200], b: [1, 1] }), tiny: basket({ a: [1e-200, 1e-200], b: [1e-200, 1e-200] }), 'other items': basket({ x: [1, 1] }),
};

describe.each(Object.entries(BASKETS))('price indices of %s', (_, base) => {
  it.each(Object.entries(BASKETS))('and %s', (__, current) => {
    for (const formula of ['laspeyres', 'paasche', 'fisher', 'tornqvist'] as const) {
      for (const of of ['price', 'quantity'] as const) expect(notNumbers([analytics.bilateralIndex(base, current, formula, of), analytics.chainedIndex([base, current, base], formula, of)])).toEqual([]);
    }
    expect(notNumbers([analytics.geksIndex([base, current], 'fisher'), analytics.geksIndex([], 'fisher'), analytics.chainedIndex([], 'fisher')])).toEqual([]);
  });
});

const WORLDS: Readonly<Record<string, readonly (readonly [country: string, product: string, value: number])[]>> = {
  'no cell': [], 'one cell': [['A', 'p', 1]], zeros: [['A', 'p', 0], ['B', 'q', 0]], 'one country': [['A', 'p', 1], ['A', 'q', 2]], 'one product': [['A', 'p', 1], ['B', 'p', 2]],
  'all equal': [['A', 'p', 1], ['A', 'q', 1], ['B', 'p', 1], ['B', 'q', 1]], 'nothing in common': [['A', 'p', 1], ['B', 'q', 1], ['C', 'r', 1]],
  usual: [['A', 'p', 5], ['A', 'q', 1], ['A', 'r', 1], ['B', 'p', 1], ['B', 'q', 5], ['C', 'r', 9], ['C', 'q', 4]], 'a country of zeros': [['A', 'p', 5], ['A', 'q', 0], ['B', 'q', 2], ['Z', 'z', 0]],
  tiny: [['A', 'p', 5e-324], ['A', 'q', 1e-320], ['B', 'p', 1e-310], ['C', 'q', 1e-323]], 'wide apart': [['A', 'p', 1e300], ['A', 'q', 1], ['B', 'p', 1e-300], ['C', 'q', 1e200]],
};

describe.each(Object.entries(WORLDS))('the product space of %s', (_, cells) => {
  const exports = analytics.tradeMatrix(cells.map(([country, product, value]) => ({ country, product, value })));
  const present = analytics.presence(exports);
  it.each(['sample', 'population'] as const)('complexity by the %s deviation', (deviation) => {
    const found = (['own', 'countries'] as const).map((pciScale) => analytics.complexity(present, { deviation, pciScale }));
    expect(notNumbers(found)).toEqual([]);
    for (const one of found) if ('pci' in one) expect(notNumbers(analytics.opportunities(present, one.pci))).toEqual([]);
  });
  it('advantages, fitness, reflections, proximity and sophistication', () => {
    expect(notNumbers([analytics.rcaMatrix(exports).values, analytics.fitness(present), analytics.reflections(present, 4), analytics.proximity(present)])).toEqual([]);
    expect(notNumbers([new Map(), vector({ A: 1, B: 2, C: NaN }), vector({ A: -1, B: 1e308, C: 1e308 })].map((income) => analytics.sophistication(exports, income)))).toEqual([]);
  });
});
it('no matrix is made of exports that no double can sum', () => expect(() => analytics.tradeMatrix([{ country: 'A', product: 'p', value: 1e308 }, { country: 'B', product: 'p', value: 1e308 }])).toThrow(RangeError));
