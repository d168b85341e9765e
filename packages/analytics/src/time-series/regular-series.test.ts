import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importsOf, seriesOf } from '../../test/figures.ts';
import { observedRun } from './observed-run.ts';
import { containing, periodAfter, regularSeries, regularSeriesOf, seasonOf } from './regular-series.ts';

describe('periods', () => {
  it.each([['2024-12', 1, '2025-01'], ['2024-M12', 2, '2025-02'], ['2025-Q1', -1, '2024-Q4'], ['2024-S2', 1, '2025-S1'], ['1999', 26, '2025']])('%s and %i is %s', (from, steps, to) =>
    expect(periodAfter(from, steps)).toBe(to));
  it.each([['2025-03', 2], ['2025-Q3', 2], ['2025-S2', 1], ['2025', 0]])('%s has place %i in its year', (period, place) => expect(seasonOf(period)).toBe(place));
  it.each([['2025-05', 'Q', '2025-Q2'], ['2025-05', 'A', '2025'], ['2025-Q3', 'S', '2025-S2'], ['2025', 'M', '2025-01']] as const)('%s lies in or begins with the %s %s', (period, frequency, text) =>
    expect(containing(period, frequency)).toBe(text));
  it.each(['2025-W07', '2025-01-31', '2025-01-01/P8M'])('%s has no successor of fixed length', (period) => expect(() => periodAfter(period, 1)).toThrow(RangeError));
  it('steps add up', () => fc.assert(fc.property(fc.integer({ min: -500, max: 500 }), fc.integer({ min: -500, max: 500 }), (a, b) => {
    expect(periodAfter(periodAfter('2000-Q2', a), b)).toBe(periodAfter('2000-Q2', a + b));
  })));
});

describe('a regular series', () => {
  it('has a point for every period, with a gap where no value is', () => {
    expect(regularSeries('2024-11', [1, null, 0])).toEqual({ frequency: 'M', points: [
      { period: '2024-11', value: 1, absence: null }, { period: '2024-12', value: null, absence: 'missing' }, { period: '2025-01', value: 0, absence: null },
    ] });
  });
  it.each([NaN, Infinity])('refuses %d as a value', (value) => expect(() => regularSeries('2025', [value])).toThrow('2025'));

  it('is made of trade in base units; years left out become gaps, absences keep their reason', () => {
    const result = regularSeriesOf(importsOf('MA', 'RU', { 2019: '5', 2021: 'suspended', 2022: '0' }));
    expect(result.ok && result.value.points.map((point) => point.value ?? point.absence)).toEqual([5e6, 'missing', 'suspended', 0]);
  });
  it.each([
    ['weeks', seriesOf({ freq: 'W' }, { '2025-W07': '1' })],
    ['frequencies mixed', seriesOf({ freq: 'M' }, { '2025-01': '1', '2025-Q2': '2' })],
    ['a month twice', seriesOf({ freq: 'M' }, { '2025-01': '1', '2025-M01': '2' })],
  ])('refuses %s', (_, series) => expect(regularSeriesOf(series).ok).toBe(false));
});

describe('the observed run', () => {
  it('leaves gaps at both ends out, and fills nothing', () =>
    expect(observedRun(regularSeries('2024-11', [null, 1, 2, null, null])).value).toMatchObject({ periods: ['2024-12', '2025-01'], values: [1, 2], firstSeason: 11 }));
  it.each([[[1, null, 2], 'gap'], [[null, null], 'missing'], [[], 'missing']] as const)('of %j is undefined: %s', (values, reason) =>
    expect(observedRun(regularSeries('2020', values))).toEqual({ value: null, reason }));
});
