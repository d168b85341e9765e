import fc from 'fast-check';
import { expect, test } from 'vitest';
import { downsample, MOST_POINTS } from './downsample.ts';
import type { ChartPoint } from './spec.ts';

/** Synthetic: daily values, some missing. */
const pointsOf = (values: readonly (number | null)[]): ChartPoint[] => values.map((value, i) => ({ x: 2000 + i / 365, period: String(i), periodLabel: String(i), value, valueLabel: String(value), cellLabel: String(value) }));
const longLine = fc.array(fc.oneof({ weight: 30, arbitrary: fc.double({ min: -1e9, max: 1e9, noNaN: true }) }, { weight: 1, arbitrary: fc.constant(null) }), { minLength: 1001, maxLength: 4000 });

test('extremes, ends, gaps and order stay', () => {
  fc.assert(fc.property(longLine, (values) => {
    const all = pointsOf(values);
    const kept = downsample(all);
    const figures = (points: readonly ChartPoint[]) => points.flatMap((p) => (p.value === null ? [] : [p.value]));
    expect(Math.min(...figures(kept))).toBe(Math.min(...figures(all)));
    expect(Math.max(...figures(kept))).toBe(Math.max(...figures(all)));
    expect([kept[0], kept.at(-1)]).toEqual([all[0], all.at(-1)]);
    expect(kept.filter((p) => p.value === null)).toEqual(all.filter((p) => p.value === null));
    kept.slice(1).forEach((p, i) => expect(p.x).toBeGreaterThan(kept[i]!.x));
  }), { numRuns: 30 });
});

test('a line without gaps keeps at most a thousand points', () => {
  expect(downsample(pointsOf(Array.from({ length: 20_000 }, (_, i) => Math.sin(i)))).length).toBeLessThanOrEqual(MOST_POINTS);
});

test('a shorter line is left alone', () => {
  const points = pointsOf([1, 2, 3]);
  expect(downsample(points)).toBe(points);
});
