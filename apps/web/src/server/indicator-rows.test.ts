import { expect, test } from 'vitest';
import type { IndicatorView } from '@mizan/api';
import { gatherByRelease, rowsOf } from './indicator-rows';

/** Synthetic indicators, of which only their place matters here. */
const view = (code: IndicatorView['indicator']['code'], flow: IndicatorView['flow']['code'], dataflow: string, period: string | null, byProduct = false) =>
  ({ indicator: { code, label: code }, flow: { code: flow, label: flow }, dataflow, vintage: '1', source: dataflow, publisher: dataflow, byProduct, conventionLabel: `${flow} convention`, lastPeriod: period === null ? null : { period, label: period } }) as IndicatorView;

test('releases come by their latest numbers, without what is by product', () => {
  const groups = gatherByRelease([view('growth', 'exports', 'OLD', '2014'), view('growth', 'exports', 'NEW', '2023'), view('cover', 'both', 'NEW', '2024'), view('rca', 'exports', 'OTHER', '2025', true), view('hhi', 'exports', 'EMPTY', null)]);
  expect(groups.map(({ key, lastPeriod, indicators }) => [key, lastPeriod, indicators.length])).toEqual([['NEW/1', '2024', 2], ['OLD/1', '2014', 1], ['EMPTY/1', '', 1]]);
});

test('an indicator has one row for both directions', () => {
  const rows = rowsOf([view('growth', 'exports', 'A', '2023'), view('growth', 'imports', 'A', '2023'), view('cover', 'both', 'A', '2023')]);
  expect(rows.map(({ code, exports, imports, both }) => [code, exports?.flow.code, imports?.flow.code, both?.flow.code])).toEqual([['growth', 'exports', 'imports', undefined], ['cover', undefined, undefined, 'both']]);
  expect(rows[0]!.convention).toBe('exports convention');
});
