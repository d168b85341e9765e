import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestMixture } from './nearest-mixture.ts';
import { donorWeights } from './synthetic-weights.ts';

const nearest = (points: readonly (readonly number[])[]) => nearestMixture(points.map((point) => Float64Array.from(point)));
const normOf = (points: readonly (readonly number[])[], weights: readonly number[]) => Math.hypot(...points[0]!.map((_, m) => points.reduce((sum, point, j) => sum + weights[j]! * point[m]!, 0)));

describe('the nearest mixture', () => {
  it.each<[string, number[][], number[]]>([
    ['of two points on either side of 0', [[-1, 0], [3, 0]], [0.75, 0.25]], ['of a segment beside 0, by hand', [[1, 2], [3, -2]], [0.7, 0.3]], ['of points that lie one way is the nearest of them', [[2, 0], [5, 1], [3, 4]], [1, 0, 0]],
    ['of one point', [[4, 4]], [1]], ['of one point twice', [[1, 1], [1, 1]], [1, 0]], ['of nothing but zeros', [[0, 0], [0, 0]], [1, 0]],
  ])('%s', (_, points, weights) => nearest(points).forEach((weight, j) => expect(weight).toBeCloseTo(weights[j]!, 10)));
  it('is as near as quadratic programming comes, with no more weights than coordinates and one (property)', () => {
    const point = (coordinates: number) => fc.array(fc.double({ min: -10, max: 10, noNaN: true }).map((v) => (Math.abs(v) < 1e-100 ? 0 : v)), { minLength: coordinates, maxLength: coordinates });
    fc.assert(fc.property(fc.integer({ min: 1, max: 8 }).chain((coordinates) => fc.array(point(coordinates), { minLength: 1, maxLength: 30 })), (points) => {
      const weights = nearest(points);
      expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 10);
      expect(weights.every((weight) => weight >= 0)).toBe(true);
      expect(weights.filter((weight) => weight > 0).length).toBeLessThanOrEqual(points[0]!.length + 1);
      const programmed = donorWeights(points[0]!.map(() => 0), points);
      if (programmed.value !== null) expect(normOf(points, weights)).toBeLessThanOrEqual(normOf(points, programmed.value.weights) + 1e-5);
    }));
  });
});
