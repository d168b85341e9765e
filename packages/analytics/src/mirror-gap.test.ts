import fc from 'fast-check';
import { containsValue } from '@mizan/model';
import { describe, expect, it } from 'vitest';
import { quantity, seriesOf } from '../test/figures.ts';
import { Decimal } from './decimal.ts';
import { mirrorGap, mirrorGapSeries, type MirrorGap } from './mirror-gap.ts';
import { isQuantity, undefinedFor, type Computed, type Quantity } from './result.ts';

const FOB_CIF = { exporter: 'FOB', importer: 'CIF' } as const;
const BOTH_FOB = { exporter: 'FOB', importer: 'FOB' } as const;
const shown = (result: Computed) => (isQuantity(result) ? Number(result.value) : result.reason);
const measures = (gap: MirrorGap) => [shown(gap.log), shown(gap.percent), shown(gap.ratio)];

describe('mirrorGap', () => {
  it('is none where imports CIF are 1.06 of exports FOB, the factor of the IMF', () => {
    const gap = mirrorGap(quantity(100), quantity(106), FOB_CIF);
    expect([measures(gap), gap.factor, gap.valuationsKnown]).toEqual([[0, 0, 1], '1.06', true]);
  });
  it('takes another factor', () => expect(measures(mirrorGap(quantity(100), quantity(110), FOB_CIF, '1.1'))).toEqual([0, 0, 1]));
  it('leaves imports FOB as they are', () => expect(mirrorGap(quantity(100), quantity(106), BOTH_FOB)).toMatchObject({ factor: '1', ratio: { value: new Decimal(100).div(106).toFixed() } }));
  it('says where a price basis is not known', () => expect(mirrorGap(quantity(1), quantity(1), { exporter: 'NA', importer: 'CIF' })).toMatchObject({ factor: '1', valuationsKnown: false }));
  it.each<[number, number, (number | string)[]]>([
    [300, 100, [Math.log(3), 100, 1 / 3]],
    [100, 300, [-Math.log(3), -100, 1 / 3]],
    [0, 100, ['base-zero', -200, 0]],
    [100, 0, ['base-zero', 200, 0]],
  ])('of %s and %s', (x, m, expected) => {
    measures(mirrorGap(quantity(x), quantity(m), BOTH_FOB)).forEach((found, i) => (typeof expected[i] === 'number' ? expect(found).toBeCloseTo(expected[i], 12) : expect(found).toBe(expected[i])));
  });
  it('does not exist for two zeros', () => expect(measures(mirrorGap(quantity(0), quantity(0), BOTH_FOB))).toEqual(['total-zero', 'total-zero', 'total-zero']));
  it('does not exist with one side', () => expect(measures(mirrorGap(quantity(1), undefinedFor('suspended'), BOTH_FOB))).toEqual(Array(3).fill('one-side-missing')));
  it('has intervals that hold every combination of both sides', () => {
    const level = fc.integer({ min: 1, max: 10_000 });
    const step = fc.integer({ min: -49, max: 49 });
    fc.assert(fc.property(level, level, step, step, (x, m, dx, dm) => {
      const gap = mirrorGap(quantity(x), quantity(m), BOTH_FOB);
      const [a, b] = [x + dx / 100, m + dm / 100];
      const found = [Math.log(a / b), (200 * (a - b)) / (a + b), Math.min(a, b) / Math.max(a, b)];
      [gap.log, gap.percent, gap.ratio].forEach((measure, i) => {
        const { low, high } = (measure as Quantity).interval;
        expect(found[i]).toBeGreaterThanOrEqual(low === null ? -Infinity : Number(low) - 1e-9);
        expect(found[i]).toBeLessThanOrEqual(high === null ? Infinity : Number(high) + 1e-9);
        expect(containsValue((measure as Quantity).interval, (measure as Quantity).value)).toBe(true);
      });
    }));
  });
  it('turns its sign with the sides', () =>
    fc.assert(fc.property(fc.integer({ min: 1, max: 10_000 }), fc.integer({ min: 1, max: 10_000 }), (x, m) => {
      const [one, other] = [mirrorGap(quantity(x), quantity(m), BOTH_FOB), mirrorGap(quantity(m), quantity(x), BOTH_FOB)];
      expect(Number((one.log as Quantity).value)).toBeCloseTo(-Number((other.log as Quantity).value), 12);
      expect((one.ratio as Quantity).value).toBe((other.ratio as Quantity).value);
    })));
});

describe('mirrorGapSeries', () => {
  it('runs over the periods of either side', () => {
    const exporter = seriesOf({ reporter: 'RU', partner: 'MA', flow: 'X', valuation: 'FOB' }, { 2004: '100', 2005: '100' });
    const importer = seriesOf({ reporter: 'MA', partner: 'RU', flow: 'M', valuation: 'CIF' }, { 2005: '106', 2006: '50' });
    expect(mirrorGapSeries(exporter, importer).map(({ period, gap }) => [period, shown(gap.percent)])).toEqual([['2004', 'one-side-missing'], ['2005', 0], ['2006', 'one-side-missing']]);
  });
});
