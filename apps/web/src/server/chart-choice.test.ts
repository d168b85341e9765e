import { expect, test } from 'vitest';
import { CHART_VIEWS } from '@mizan/charts';
import { chartQuery, readChartChoice } from './chart-choice';

test.each([
  [{}, { view: 'value', scale: 'linear' }],
  [{ view: 'growth' }, { view: 'growth', scale: 'linear' }],
  [{ view: 'index', scale: 'log' }, { view: 'index', scale: 'log' }],
  [{ view: 'balance', scale: 'log' }, { view: 'balance', scale: 'linear' }],
  [{ view: 'index', base: '2001' }, { view: 'index', scale: 'linear', base: '2001' }],
  [{ view: 'value', base: '2001', asOf: '2025-09-01' }, { view: 'value', scale: 'linear', asOf: '2025-09-01' }],
  [{ view: 'index', base: 'soon', asOf: 'now' }, { view: 'index', scale: 'linear' }],
  [{ view: 'nonsense', scale: ['log', 'log'] }, { view: 'value', scale: 'linear' }],
])('%j asks for %j', (query, choice) => expect(readChartChoice(query)).toEqual(choice));

test('a choice survives its address', () => {
  for (const view of CHART_VIEWS) for (const scale of ['linear', 'log'] as const) {
    const choice = readChartChoice({ view, scale, base: '2001', asOf: '2025-09-01' });
    expect(readChartChoice(chartQuery(choice))).toEqual(choice);
  }
});
