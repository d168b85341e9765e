import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXPORTS, SALES } from '../../test/swiss-pharma.ts';
import { convertFrequency, type TemporalAggregation } from '../time-series/convert-frequency.ts';
import { regularSeries } from '../time-series/regular-series.ts';
import { denton, type DentonOptions } from './denton.ts';

const valuesOf = (result: ReturnType<typeof denton>) => result.value!.points.map(({ value }) => value);
const [sales, exports] = [regularSeries('1975', SALES), regularSeries('1972-Q1', EXPORTS)];

describe('published examples', () => {
  it('of the IMF: Quarterly National Accounts Manual (2001), example 6.2, carried on for a year', () => {
    const quarters = regularSeries('1998-Q1', [98.2, 100.8, 102.2, 100.8, 99, 101.6, 102.7, 101.5, 100.5, 103, 103.5, 101.5]);
    const result = denton(regularSeries('1998', [4000, 4161.4]), quarters);
    [969.8, 998.4, 1018.3, 1013.4, 1007.2, 1042.9, 1060.3, 1051, 1040.6, 1066.5, 1071.7, 1051].forEach((value, i) => expect(valuesOf(result)[i]).toBeCloseTo(value, 0.9));
    expect(result.value!.points.map(({ within }) => within).slice(6, 10)).toEqual(['benchmark', 'benchmark', 'extrapolation', 'extrapolation']);
  });
  it('of Denton (1971), as Stata\'s denton computes it (proportional, first differences)', () => {
    const stata = [64.334796, 127.80616, 187.82379, 120.03526, 56.563894, 105.97568, 147.50144, 89.958987, 40.547201, 74.445963, 108.34473, 76.66211, 42.763347, 94.14664, 153.41596, 109.67405, 58.290761, 122.62556, 190.41409, 128.66959];
    const values = valuesOf(denton(regularSeries('2000', [500, 400, 300, 400, 500]), regularSeries('2000-Q1', Array.from({ length: 20 }, (_, i) => [50, 100, 150, 100][i % 4]!))));
    stata.forEach((value, i) => expect(values[i]).toBeCloseTo(value, 4.9));
  });
});

describe('as R\'s tempdisagg distributes Swiss pharmaceutical sales (its own reference results, version 0.24.1)', () => {
  const AT = [0, 12, 13, 50, 100, 157];
  it.each<[string, DentonOptions, readonly number[]]>([
    ['denton-cholette, proportional, h = 1', {}, [27.696607320336028, 35.1624241951679, 34.947930577222635, 51.178832739862955, 113.95380862036275, 238.126287359024]],
    ['denton-cholette, proportional, h = 2', { order: 2 }, [28.62931019508663, 35.26262713088385, 34.96747254818167, 51.1623315732593, 114.0511352307834, 196.947369007401]],
    ['denton-cholette, additive, h = 1', { criterion: 'additive' }, [-260.75748069295, 125.42051930705001, 98.26604449673779, -125.14040275412474, 186.59011641091374, -79.62051910915034]],
    ['denton-cholette, additive, h = 2', { criterion: 'additive', order: 2 }, [507.66374930766324, 172.61657893896935, 101.92248140799062, -127.33598850984643, 173.99019267784303, -1267.1333098363466]],
    ['denton, proportional, h = 1', { variant: 'original' }, [1330.0923362975852, 126.36202839998691, 37.56692718579802, 51.179042525472596, 113.95380862044385, 238.12628736012266]],
    ['denton, additive, h = 1', { variant: 'original', criterion: 'additive' }, [1309.2562707353823, 214.84151955996708, 102.56555294266741, -125.14028858382153, 186.5901164113793, -79.62051910903756]],
  ])('%s', (_, options, expected) => {
    const values = valuesOf(denton(sales, exports, options));
    expected.forEach((value, i) => expect(values[AT[i]!]).toBeCloseTo(value, 5));
  });
  it.each([[1, [33.38717787473653, 39.067770183747136, 39.14067490397469, 59.60852158892072, 129.43456248620546, 242.8501615078647]], [2, [32.57455764598916, 39.01700083420552, 39.10445118726873, 59.61297884311064, 129.65400819888555, 235.70508981399516]]] as const)(
    'without an indicator, h = %i', (order, expected) => {
      const values = valuesOf(denton(sales, 'Q', { order }));
      expected.forEach((value, i) => expect(values[[0, 12, 13, 50, 100, 143][i]!]).toBeCloseTo(value, 8));
    });
});

describe('edges', () => {
  const quarters = regularSeries('2000-Q1', [1, 2, 3, 4, 5, 6, 7, 8]);
  it.each<[string, Parameters<typeof denton>, string]>([
    ['a zero in a ratio', [regularSeries('2000', [10, 20]), regularSeries('2000-Q1', [1, 2, 0, 4, 5, 6, 7, 8])], 'base-zero'],
    ['both signs in a ratio', [regularSeries('2000', [10, 20]), regularSeries('2000-Q1', [1, 2, -3, 4, 5, 6, 7, 8])], 'sign-change'],
    ['an indicator that begins late', [regularSeries('1999', [10, 20]), quarters], 'different-span'],
    ['an indicator that ends early', [regularSeries('2000', [10, 20, 30]), quarters], 'different-span'],
    ['a gap in the benchmarks', [regularSeries('2000', [10, null, 30]), 'Q'], 'gap'],
    ['a gap in the indicator', [regularSeries('2000', [10, 20]), regularSeries('2000-Q1', [1, 2, null, 4, 5, 6, 7, 8])], 'gap'],
    ['a single benchmark\'s growth', [regularSeries('2000', [10]), 'Q', { order: 2 }], 'too-short'],
    ['months to years', [regularSeries('2000-01', [10, 20]), 'A'], 'not-comparable'],
    ['nothing', [regularSeries('2000', [null]), 'Q'], 'missing'],
  ])('%s', (_, input, reason) => expect(denton(...input)).toEqual({ value: null, reason }));
  it('differences from an indicator bear zeros and negatives', () => expect(denton(regularSeries('2000', [10, 20]), regularSeries('2000-Q1', [1, 2, -3, 0, 5, 6, 7, 8]), { criterion: 'additive' }).value!.points).toHaveLength(8));
  it('benchmarks of 0 and below are met too', () => expect(valuesOf(denton(regularSeries('2000', [0, -8]), 'Q')).slice(4).reduce((a, b) => a + b, 0)).toBeCloseTo(-8, 10));
  it('one benchmark is shared out in proportion', () => expect(valuesOf(denton(regularSeries('2000', [20]), regularSeries('2000-Q1', [1, 2, 3, 4])))).toEqual([2, 4, 6, 8].map((value) => expect.closeTo(value, 10))));
  it('gaps at the ends of the benchmarks are carried to, and marked', () => {
    const { points } = denton(regularSeries('2000', [10, null]), quarters).value!;
    expect(points.map(({ within }) => within)).toEqual([...Array.from({ length: 4 }, () => 'benchmark'), ...Array.from({ length: 4 }, () => 'extrapolation')]);
  });
});

describe('benchmarks are met exactly', () => {
  it.each<TemporalAggregation>(['sum', 'mean', 'first', 'last'])('as %s', (aggregation) =>
    fc.assert(fc.property(
      fc.array(fc.integer({ min: -1_000_000, max: 1_000_000 }), { minLength: 2, maxLength: 8 }), fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 96, maxLength: 96 }),
      fc.constantFrom('Q', 'M'), fc.constantFrom<DentonOptions>({}, { order: 2 }, { criterion: 'additive' }, { variant: 'original' }), (years, indicator, frequency, options) => {
        const parts = frequency === 'Q' ? 4 : 12;
        const result = denton(regularSeries('2000', years), regularSeries(frequency === 'Q' ? '2000-Q1' : '2000-01', indicator.slice(0, years.length * parts)), { ...options, aggregation });
        const values = valuesOf(result);
        const size = Math.max(1, ...values.map(Math.abs));
        convertFrequency(regularSeries(result.value!.points[0]!.period, values), 'A', aggregation).points.forEach(({ value }, i) => expect(Math.abs(value! - years[i]!)).toBeLessThanOrEqual(1e-9 * size));
      }), { numRuns: 20 }));
  it('an indicator that already adds up is left alone', () => {
    const values = valuesOf(denton(regularSeries('2000', [10, 26]), regularSeries('2000-Q1', [1, 2, 3, 4, 5, 6, 7, 8])));
    values.forEach((value, i) => expect(value).toBeCloseTo(i + 1, 10));
  });
  it('the unit of the indicator does not matter to a ratio', () => {
    const [plain, scaled] = [1, 1e6].map((unit) => valuesOf(denton(sales, regularSeries('1972-Q1', EXPORTS.map((value) => unit * value)))));
    plain!.forEach((value, i) => expect(scaled![i]! / value).toBeCloseTo(1, 8));
  });
});
