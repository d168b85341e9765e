import { expect, test } from 'vitest';
import { CHART_VIEWS } from '@mizan/charts';
import { chartQuery, readChartChoice } from './chart-choice';

test.each([
  [{}, { view: 'value', scale: 'linear' }],
  [{ view: 'growth' }, { view: 'growth', scale: 'linear' }],
  [{ view: 'index', scale: 'log' }, { view: 'index', scale: 'log' }],
  [{ view: 'balance', scale: 'log' }, { view: 'balance', scale: 'linear' }],
  [{ view: 'nonsense', scale: ['log', 'log'] }, { view: 'value', scale: 'linear' }],
])('%j asks for %j', (query, choice) => expect(readChartChoice(query)).toEqual(choice));

test('a choice survives its address', () => {
  for (const view of CHART_VIEWS) for (const scale of ['linear', 'log'] as const) {
    const choice = readChartChoice({ view, scale });
    expect(readChartChoice(chartQuery(choice))).toEqual(choice);
  }
});
