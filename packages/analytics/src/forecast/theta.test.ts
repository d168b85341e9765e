import { describe, expect, it } from 'vitest';
import { ACCIDENTAL_DEATHS, AIR_PASSENGERS, NILE } from '../../test/classic-series.ts';
import { regularSeries } from '../time-series/regular-series.ts';
import { theta } from './theta.ts';

/** Means, lower 80 % and upper 95 % limits of three periods, by a separate reckoning (numpy, scipy) from the definitions of R's thetaf and of Assimakopoulos and Nikolopoulos. */
const RECKONED = [
  ['the Nile', '1871', NILE, 'standard', [799.79328, 798.43613, 797.07897], [614.9528, 608.0969, 601.3955], [1082.4823, 1089.5348, 1096.3510]],
  ['the Nile', '1871', NILE, 'two-lines', [808.09883, 806.74168, 805.38453], [623.7974, 618.0451, 612.3928], [1089.9636, 1095.3282, 1100.5399]],
  ['accidental deaths', '1973-01', ACCIDENTAL_DEATHS, 'standard', [8270.7161, 7508.9441, 8322.1473], [7936.139, 7126.816, 7897.764], [8782.408, 8093.358, 8971.186]],
  ['accidental deaths', '1973-01', ACCIDENTAL_DEATHS, 'two-lines', [8267.9146, 7506.3990, 8319.3247], [7934.074, 7126.323, 7898.057], [8778.481, 8087.676, 8963.598]],
  ['airline passengers', '1949-01', AIR_PASSENGERS, 'standard', [440.07675, 428.38288, 489.70550], [426.2923, 410.3992, 468.3323], [461.1582, 455.8865, 522.3929]],
  ['airline passengers', '1949-01', AIR_PASSENGERS, 'two-lines', [440.93362, 429.21471, 490.65382], [427.6131, 412.5068, 471.1378], [461.3056, 454.7673, 520.5009]],
] as const;

describe('Theta', () => {
  it.each(RECKONED)('of %s from %s, %#', (_, start, values, variant, means, low, high) => {
    const { points } = theta(regularSeries(start, values), 3, { variant }).value!;
    points.forEach(({ mean, bands }, i) => {
      expect(mean / means[i]!).toBeCloseTo(1, 5);
      expect(bands[80].low / low[i]!).toBeCloseTo(1, 5);
      expect(bands[95].high / high[i]!).toBeCloseTo(1, 5);
    });
  });
  it('names what it did: variant, season, divisor', () => expect(theta(regularSeries('1973-01', ACCIDENTAL_DEATHS), 1).value!.convention).toBe('standard, multiplicative season; residual variance with divisor n − 2; bands not scaled by the season'));
  it('adjusts no season where none is significant', () => expect(theta(regularSeries('1871', NILE), 1).value!.convention).not.toContain('season;'));
  it('with added seasons bears zeros and negatives', () => {
    const moved = regularSeries('1973-01', ACCIDENTAL_DEATHS.map((value) => value - 9000));
    expect(theta(moved, 2)).toEqual({ value: null, reason: 'not-positive' });
    expect(theta(moved, 2, { decomposition: 'additive' }).value!.points).toHaveLength(2);
  });
  it('carries a constant on (R: thetaf of twenty 950s)', () => expect(theta(regularSeries('2000-Q1', Array.from({ length: 20 }, () => 950)), 2).value!.points.map(({ mean }) => mean)).toEqual([950, 950]));
  it.each([[[1, 2, 3, 4, 5, 6, 7], 'too-short'], [[1, 2, 3, 4, null, 6, 7, 8, 9], 'gap']] as const)('of %j is undefined: %s', (values, reason) => expect(theta(regularSeries('2000', values), 1)).toEqual({ value: null, reason }));
  it('has bands that nest and widen without a season', () => {
    const { points } = theta(regularSeries('1871', NILE), 8).value!;
    points.forEach(({ bands }, i) => {
      expect(bands[95].low).toBeLessThan(bands[80].low);
      if (i > 0) expect(bands[80].high - bands[80].low).toBeGreaterThan(points[i - 1]!.bands[80].high - points[i - 1]!.bands[80].low);
    });
  });
});
