import { withoutIsolates, type Locale, type Unit } from '@mizan/model';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ChartScale, ChartView } from './spec.ts';
import { valueAxis } from './value-axis.ts';

const labels = (view: ChartView, scale: ChartScale, values: number[], unit: Unit, locale: Locale) =>
  valueAxis(view, scale, values, unit, locale).y.ticks.map((tick) => withoutIsolates(tick.label).replace(/\u00a0|\u202f/g, ' '));

test.each<[ChartView, ChartScale, number[], Unit, Locale, string[]]>([
  ['value', 'linear', [1e6, 1941e6], 'USD', 'en', ['0', '0.5', '1.0', '1.5', '2.0 billion']],
  ['value', 'linear', [1e6, 1941e6], 'USD', 'fr', ['0', '0,5', '1,0', '1,5', '2,0 milliards']],
  ['value', 'linear', [1e6, 1941e6], 'USD', 'ru', ['0', '0,5', '1,0', '1,5', '2,0 млрд']],
  ['value', 'linear', [3, 41], 'USD', 'en', ['0', '10', '20', '30', '40', '50']],
  ['balance', 'linear', [-1.3e9, 2e8], 'USD', 'en', ['−1.5 billion', '−1.0', '−0.5', '0', '+0.5']],
  ['growth', 'linear', [-41, 103.5], 'percent', 'en', ['−50%', '0%', '+50%', '+100%', '+150%']],
  ['share', 'linear', [0.2, 1.1], 'percent', 'en', ['0%', '0.2%', '0.4%', '0.6%', '0.8%', '1.0%', '1.2%']],
  ['index', 'linear', [92, 131], 'index', 'en', ['90', '100', '110', '120', '130', '140']],
  ['value', 'log', [1e6, 2.2e9], 'USD', 'en', ['1 million', '10 million', '100 million', '1 billion']],
  ['value', 'log', [3e6, 4e7], 'USD', 'en', ['2 million', '5 million', '10 million', '20 million', '50 million']],
])('%s %s %j %s in %s', (view, scale, values, unit, locale, expected) => expect(labels(view, scale, values, unit, locale)).toEqual(expected));

describe('domains', () => {
  test('hold every value and the baseline, with few ticks inside', () => {
    fc.assert(fc.property(fc.constantFrom<ChartView>('value', 'growth', 'index', 'balance', 'share', 'mirror'), fc.array(fc.integer({ min: -1e14, max: 1e14 }).map((n) => n / 1000), { minLength: 1, maxLength: 20 }), (view, values) => {
      const { y, baseline } = valueAxis(view, 'linear', values, view === 'value' || view === 'balance' ? 'USD' : 'percent', 'en');
      expect(baseline).toBe(view === 'index' ? 100 : 0);
      for (const v of [...values, baseline!]) expect(v >= y.from && v <= y.to).toBe(true);
      expect(y.ticks.length).toBeGreaterThan(1);
      expect(y.ticks.length).toBeLessThan(13);
      for (const tick of y.ticks) expect(tick.value >= y.from && tick.value <= y.to).toBe(true);
    }));
  });
  test('a logarithmic scale holds all values above zero and has no zero line', () => {
    fc.assert(fc.property(fc.array(fc.double({ min: 1e-3, max: 1e13, noNaN: true }), { minLength: 1, maxLength: 20 }), (values) => {
      const axis = valueAxis('value', 'log', [0, ...values], 'USD', 'en');
      expect(axis).toMatchObject({ scale: 'log' });
      expect(axis.baseline).toBeUndefined();
      for (const v of values) expect(v >= axis.y.from && v <= axis.y.to).toBe(true);
    }));
  });
  test.each([[[-1, 5]], [[0, 0]], [[]]])('%j refuses a logarithm', (values) => expect(valueAxis('balance', 'log', values, 'USD', 'en').scale).toBe('linear'));
});
