import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AIR_PASSENGERS } from '../../test/classic-series.ts';
import { convertFrequency } from './convert-frequency.ts';
import { regularSeries } from './regular-series.ts';

const valuesOf = (series: ReturnType<typeof regularSeries>) => series.points.map((point) => point.value);

describe('conversion to a lower frequency', () => {
  it('sums the airline passengers to the years of R, aggregate(AirPassengers, FUN = sum)', () =>
    expect(valuesOf(convertFrequency(regularSeries('1949-01', AIR_PASSENGERS), 'A', 'sum'))).toEqual([1520, 1676, 2042, 2364, 2700, 2867, 3408, 3939, 4421, 4572, 5140, 5714]));

  it.each([['sum', [6, 15]], ['mean', [2, 5]], ['first', [1, 4]], ['last', [3, 6]]] as const)('%s of months in quarters', (aggregation, expected) =>
    expect(valuesOf(convertFrequency(regularSeries('2025-01', [1, 2, 3, 4, 5, 6]), 'Q', aggregation))).toEqual(expected));

  it('gives no quarter that is not whole: begun late, ended early, or with a month absent', () => {
    const converted = convertFrequency(regularSeries('2024-11', [1, 2, 3, null, 5, 6, 7, 8, 9]), 'Q', 'last');
    expect(converted.points).toEqual([
      { period: '2024-Q4', value: null, absence: 'missing' }, { period: '2025-Q1', value: null, absence: 'missing' },
      { period: '2025-Q2', value: 8, absence: null }, { period: '2025-Q3', value: null, absence: 'missing' },
    ]);
  });
  it('says nothing new of a series at its own frequency', () => expect(valuesOf(convertFrequency(regularSeries('2024-S2', [1, null]), 'S', 'sum'))).toEqual([1, null]));
  it('is not the way to a higher one', () => expect(() => convertFrequency(regularSeries('2025', [1]), 'M', 'sum')).toThrow('disaggregation'));
  it('by way of quarters or at once, the years are the same', () => fc.assert(fc.property(fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 60 }), fc.integer({ min: 1, max: 12 }), (values, month) => {
    const months = regularSeries(`2000-${String(month).padStart(2, '0')}`, values);
    expect(valuesOf(convertFrequency(convertFrequency(months, 'Q', 'sum'), 'A', 'sum'))).toEqual(valuesOf(convertFrequency(months, 'A', 'sum')));
  })));
});
