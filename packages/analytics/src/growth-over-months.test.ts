import { describe, expect, it } from 'vitest';
import { seriesOf } from '../test/figures.ts';
import { growthOverMonths } from './growth-over-months.ts';
import { isQuantity, type Computed } from './result.ts';

const shown = (result: Computed) => (isQuantity(result) ? Number(result.value) : result.reason);
const series = seriesOf({ freq: 'M' }, {
  '2023-01': '10', '2023-02': '20', '2023-03': '30', '2023-04': 'confidential', '2024-01': '15', '2024-02': '30', '2024-03': 'suspended', '2024-04': '5', '2024-05': '9',
});

describe('growthOverMonths', () => {
  it('compares the same months of both years: January and February', () =>
    expect(growthOverMonths(series, 2024, 2023, [1, 2])).toMatchObject({ value: '50', flags: [], convention: { year: 2024, baseYear: 2023, months: [1, 2], dropped: [] } }));
  it.each<[string, number[], string]>([
    ['a month absent now, with its reason', [1, 2, 3], 'suspended'],
    ['a month absent then', [1, 4], 'base-missing'],
    ['a month without any report', [1, 6], 'missing'],
  ])('has no answer for %s', (_, months, reason) => expect(shown(growthOverMonths(series, 2024, 2023, months))).toBe(reason));
  it('drops such months from both years where asked, and names them', () =>
    expect(growthOverMonths(series, 2024, 2023, [1, 2, 3, 4, 5], 'drop')).toMatchObject({ value: '50', flags: ['months-dropped'], convention: { months: [1, 2], dropped: [3, 4, 5] } }));
  it('has no answer where no month is left', () => expect(growthOverMonths(series, 2024, 2023, [3, 4, 5], 'drop')).toEqual({ value: null, reason: 'missing' }));
  it('never takes a year’s own figure for its months', () => expect(shown(growthOverMonths(seriesOf({}, { 2023: '100', 2024: '200' }), 2024, 2023, [1]))).toBe('missing'));
  it('has no growth on a base of 0', () => expect(shown(growthOverMonths(seriesOf({ freq: 'M' }, { '2023-01': '0', '2024-01': '5' }), 2024, 2023, [1]))).toBe('base-zero'));
  it.each([[[0]], [[13]], [[1.5]], [[1, 1]]])('refuses months %j', (months) => expect(() => growthOverMonths(series, 2024, 2023, months)).toThrow(RangeError));
});
