import { describe, expect, test } from 'vitest';
import { periodBetween, stretchOfEvent, stretchOfPeriod, timeOf, yearTicks } from './time-axis.ts';

test.each([['2014-01-01', 2014], ['2014-07-02', 2014 + 182 / 365], ['2016-12-31', 2016 + 365 / 366]])('day %s is at %f', (day, x) => expect(timeOf(day)).toBeCloseTo(x, 9));

test.each([
  ['2014', 2014, 2015], ['2025-S1', 2025, 2025 + 181 / 365], ['2025-Q4', 2025 + 273 / 365, 2026], ['2025-12', 2025 + 334 / 365, 2026], ['2016-01-01/P2Y', 2016, 2018],
])('period %s spans [%f, %f)', (text, from, to) => {
  const stretch = stretchOfPeriod(text);
  expect(stretch.from).toBeCloseTo(from, 9);
  expect(stretch.to).toBeCloseTo(to, 9);
});

describe('events', () => {
  test('a day known to the day is a day wide, one known to the month a month', () => {
    const [day, month] = [stretchOfEvent('2025-10-16')!, stretchOfEvent('2002-10')!];
    expect(day.to - day.from).toBeCloseTo(1 / 365, 9);
    expect(month.to - month.from).toBeCloseTo(31 / 365, 9);
  });
  test.each(['2016/..', '../2016'])('%s has an end nobody knows, and no place', (text) => expect(stretchOfEvent(text)).toBeUndefined());
});

test.each([
  ['2013', '2014', undefined], ['2013', '2015', '2014'], ['2014', '2022', '2015-01-01/P84M'], ['2024-S1', '2025-S1', '2024-07-01/P6M'], ['2024-M01', '2024-M01', undefined],
  ['2024-12', '2025-03', '2025-01-01/P2M'], ['2025-01-30', '2025-02-03', '2025-01-31/P3D'],
])('between %s and %s lies %s', (before, after, hole) => expect(periodBetween(before, after)).toBe(hole));

test.each([
  [1992, 2026, ['1995', '2000', '2005', '2010', '2015', '2020', '2025']], [2019, 2026, ['2019', '2020', '2021', '2022', '2023', '2024', '2025']], [2024, 2025, ['2024']],
  [1870, 2015, ['1880', '1900', '1920', '1940', '1960', '1980', '2000']],
])('years from %i to %i: %j', (from, to, labels) => {
  const ticks = yearTicks({ from, to });
  expect(ticks.map((tick) => tick.label)).toEqual(labels);
  for (const tick of ticks) expect(tick.value).toBe(Number(tick.label) + 0.5);
});
