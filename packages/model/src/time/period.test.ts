import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addDays, daysBetween, type Day } from './day.ts';
import { comparePeriods, containsPeriod, isYear, overlapsPeriod, parsePeriod, periodOf, printPeriod, sameSpanOfYear, samePeriod, TimePeriod, wholeMonths, type Period } from './period.ts';

const year = fc.integer({ min: 1000, max: 2999 });
const two = (n: number) => String(n).padStart(2, '0');
/** Valid periods in every lexical form. */
const texts = fc.oneof(
  year.map(String),
  fc.tuple(year, fc.integer({ min: 1, max: 2 })).map(([y, n]) => `${y}-S${n}`),
  fc.tuple(year, fc.integer({ min: 1, max: 4 })).map(([y, n]) => `${y}-Q${n}`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, n]) => `${y}-${two(n)}`),
  fc.tuple(year, fc.integer({ min: 1, max: 12 })).map(([y, n]) => `${y}-M${two(n)}`),
  fc.tuple(year, fc.integer({ min: 1, max: 52 })).map(([y, n]) => `${y}-W${two(n)}`),
  fc.tuple(year, fc.integer({ min: 1, max: 365 })).map(([y, n]) => `${y}-D${String(n).padStart(3, '0')}`),
  fc.tuple(year, fc.integer({ min: 0, max: 364 })).map(([y, n]) => addDays(`${y}-01-01`, n)),
  fc.tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 60 }), fc.constantFrom('Y', 'M', 'W', 'D')).map(([y, m, n, unit]) => `${y}-${two(m)}-01/P${n}${unit}`),
);
const periods = texts.map(periodOf);

test.each<[string, string, string, Day, Day]>([
  ['2025', '2025', 'A', '2025-01-01', '2025-12-31'],
  ['2025-A1', '2025-A1', 'A', '2025-01-01', '2025-12-31'],
  ['2025-S1', '2025-S1', 'S', '2025-01-01', '2025-06-30'],
  ['2025-H1', '2025-S1', 'S', '2025-01-01', '2025-06-30'],
  ['2025-S2', '2025-S2', 'S', '2025-07-01', '2025-12-31'],
  ['2024-Q1', '2024-Q1', 'Q', '2024-01-01', '2024-03-31'],
  ['2024-02', '2024-02', 'M', '2024-02-01', '2024-02-29'],
  ['1900-02', '1900-02', 'M', '1900-02-01', '1900-02-28'],
  ['2025-M01', '2025-M01', 'M', '2025-01-01', '2025-01-31'],
  ['2020-W53', '2020-W53', 'W', '2020-12-28', '2021-01-03'],
  ['2025-W01', '2025-W01', 'W', '2024-12-30', '2025-01-05'],
  ['2024-D366', '2024-D366', 'D', '2024-12-31', '2024-12-31'],
  ['2024-02-29', '2024-02-29', 'D', '2024-02-29', '2024-02-29'],
  ['2025-01-01/P8M', '2025-01-01/P8M', 'R', '2025-01-01', '2025-08-31'],
  ['2025-01-01/P327D', '2025-01-01/P327D', 'R', '2025-01-01', '2025-11-23'],
  ['2013-07-01/P1Y', '2013-07-01/P1Y', 'R', '2013-07-01', '2014-06-30'],
  ['2024-01-31/P1M', '2024-01-31/P1M', 'R', '2024-01-31', '2024-02-28'],
  ['2999', '2999', 'A', '2999-01-01', '2999-12-31'],
  [' 2025 ', '2025', 'A', '2025-01-01', '2025-12-31'],
])('%s is read as %s', (text, kept, frequency, start, end) => {
  expect(periodOf(text)).toEqual({ text: kept, frequency, start, end });
});

test.each([
  '', '25', '0025', '3000', '9999', '2025-13', '2025-00', '2025-S3', '2025-S0', '2025-Q5', '2025-W54', '2021-W53', '2025-W00', '2025-D366', '2025-D000', '2025-02-29', '2025-04-31',
  '2025-1', '2025-01-01/P0M', '2025-01-01/P9999Y', '2025-02-30/P1M', '2025-01-01/2025-08-31', '2025/2026', 'first half of 2025',
])('"%s" is refused with the forms that are read', (text) => {
  const result = parsePeriod(text);
  expect(result).toEqual({ ok: false, problem: { field: '', reason: expect.stringContaining(`"${text}" is not a time period; write it as 2025, 2025-S1`) } });
  expect(() => periodOf(text)).toThrow(RangeError);
  expect(TimePeriod.safeParse(text).success).toBe(false);
});

describe('for any period', () => {
  it('reading and printing come back to the same text', () => fc.assert(fc.property(texts, (text) => printPeriod(periodOf(text)) === text)));
  it('reading what was printed gives the same period', () => fc.assert(fc.property(periods, (p) => { expect(periodOf(printPeriod(p))).toEqual(p); })));
  it('never ends before it starts', () => fc.assert(fc.property(periods, (p) => p.start <= p.end)));
  it('order is antisymmetric, total, and by days', () =>
    fc.assert(fc.property(periods, periods, (a, b) => {
      expect(Math.sign(comparePeriods(a, b)) + Math.sign(comparePeriods(b, a))).toBe(0);
      expect(comparePeriods(a, b) === 0).toBe(samePeriod(a, b));
      if (a.end < b.start) expect(comparePeriods(a, b)).toBeLessThan(0);
    })));
  it('order is transitive', () =>
    fc.assert(fc.property(fc.tuple(periods, periods, periods), (three) => {
      const [a, b, c] = [...three].sort(comparePeriods) as [Period, Period, Period];
      expect(comparePeriods(a, c)).toBeLessThanOrEqual(0);
      expect(comparePeriods(a, b)).toBeLessThanOrEqual(0);
    })));
  it('contains itself; containing both ways is being the same; containing is overlapping', () =>
    fc.assert(fc.property(periods, periods, (a, b) => {
      expect(containsPeriod(a, a)).toBe(true);
      expect(containsPeriod(a, b) && containsPeriod(b, a)).toBe(samePeriod(a, b));
      if (containsPeriod(a, b)) expect(overlapsPeriod(a, b)).toBe(true);
      expect(overlapsPeriod(a, b)).toBe(overlapsPeriod(b, a));
    })));
  it('halves, quarters and months tile the year', () =>
    fc.assert(fc.property(year, (y) => {
      for (const parts of [[1, 2].map((n) => `${y}-S${n}`), [1, 2, 3, 4].map((n) => `${y}-Q${n}`), Array.from({ length: 12 }, (_, i) => `${y}-${two(i + 1)}`)]) {
        const days = parts.map(periodOf).reduce((sum, p) => sum + daysBetween(p.start, p.end) + 1, 0);
        expect(days).toBe(daysBetween(`${y}-01-01`, `${y}-12-31`) + 1);
      }
    })));
  it('is the same span of the year as the same period a year on, leap years included', () =>
    fc.assert(fc.property(fc.integer({ min: 1000, max: 2998 }), fc.constantFrom('', '-S1', '-Q1', '-02', '-01-01/P2M', '-03-05'), (y, form) =>
      sameSpanOfYear(periodOf(`${y}${form}`), periodOf(`${y + 1}${form}`)))));
});

test.each<[string, string, boolean]>([
  ['2025-S1', '2024-S1', true],
  ['2025-S1', '2024-01-01/P6M', true],
  ['2025-S1', '2024-S2', false],
  ['2025', '2024-S1', false],
  ['2025-01-01/P68D', '2024-01-01/P69D', true],
  ['2024-11-01/P20D', '2023-11-01/P21D', false],
  ['2024-02', '2023-02', true],
  ['2025-W07', '2024-W07', true],
  ['2025-W07', '2024-W08', false],
  ['2013-07-01/P12M', '2012-07-01/P12M', true],
  ['2013-07-01/P12M', '2011-07-01/P24M', false],
])('%s and %s cover the same span of the year: %s', (a, b, expected) => {
  expect(sameSpanOfYear(periodOf(a), periodOf(b))).toBe(expected);
  expect(sameSpanOfYear(periodOf(b), periodOf(a))).toBe(expected);
});

test.each<[string, number | undefined, boolean]>([
  ['2025', 12, true], ['2025-01-01/P12M', 12, true], ['2013-07-01/P12M', 12, false], ['2025-Q2', 3, false], ['2025-W07', undefined, false], ['2025-01-01/P31D', 1, false], ['2025-01-01/P30D', undefined, false],
])('%s covers %s whole months, whole year %s', (text, months, whole) => {
  expect(wholeMonths(periodOf(text))).toBe(months);
  expect(isYear(periodOf(text))).toBe(whole);
});
