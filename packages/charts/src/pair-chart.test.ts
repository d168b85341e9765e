import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pairInput, WORDS } from './fixtures/morocco-russia.ts';
import { buildPairChart, type PairChartInput, type PairLine, type PairPoint } from './pair-chart.ts';
import { layoutChart } from './svg/index.ts';

const line = (points: readonly PairPoint[], id = 'l'): PairLine => ({ id, label: 'Synthetic', source: 'made for this test', hue: 'total', method: 'reporter', points });
const input = (lines: readonly PairLine[], more: Partial<PairChartInput> = {}): PairChartInput => ({ ...pairInput('en'), claims: [], events: [], gaps: [], lines, ...more });

describe('Morocco and Russia', () => {
  const spec = buildPairChart(pairInput('en'));
  test('years stand at their middle, in words', () => {
    const last = spec.lines[0]!.points.at(-1)!;
    expect(last).toEqual({ x: 2014.5, period: '2014', periodLabel: '2014', value: 1941e6, valueLabel: 'USD\u00a01.94\u00a0billion', cellLabel: '1,941,000,000' });
    expect(spec.x).toMatchObject({ from: 1992, to: 2026 });
  });
  test('between the two sources lies a gap, and no line crosses it', () => {
    expect(spec.gaps).toEqual([{ kind: 'missing', label: 'No figures', from: 2015, to: 2022 }, { kind: 'suspended', label: 'Publication suspended', from: 2024, to: expect.closeTo(2025.83, 2) }]);
    expect(spec.lines.map((l) => [l.points[0]!.period, l.points.at(-1)!.period])).toEqual([['1992', '2014'], ['1992', '2014'], ['2022', '2023'], ['2022', '2023']]);
  });
  test('claims and events keep their period and precision', () => {
    expect(spec.claims.find((c) => c.id === 'c-2013-hortitec-1750')).toMatchObject({ from: 2013, to: 2014, value: 1.75e9, low: 1.75e9, high: null });
    expect(spec.events.find((e) => e.id === 'e-2025-09-lavrov-bourita-ny')).toMatchObject({ dateLabel: '20–29 September 2025' });
  });
});

describe('gaps', () => {
  test('a hole between periods breaks the line and is hatched', () => {
    const spec = buildPairChart(input([line([{ period: '2014', value: '3' }, { period: '2010', value: '1' }, { period: '2011', value: '2' }])]));
    expect(spec.lines[0]!.points.map((p) => [p.period, p.value])).toEqual([['2010', 1], ['2011', 2], ['2012-01-01/P24M', null], ['2014', 3]]);
    expect(spec.gaps).toEqual([{ kind: 'missing', label: 'No figures', from: 2012, to: 2014 }]);
  });
  test('a point without a figure says why; where another line has one, nothing is hatched', () => {
    const points: PairPoint[] = [{ period: '2021', value: '1' }, { period: '2022', value: null, absence: 'suspended' }, { period: '2023', value: '2' }];
    const one = buildPairChart(input([line(points)]));
    expect(one.lines[0]!.points[1]).toMatchObject({ value: null, absence: 'suspended', valueLabel: 'Publication suspended' });
    expect(one.gaps).toEqual([{ kind: 'suspended', label: 'Publication suspended', from: 2022, to: 2023 }]);
    expect(buildPairChart(input([line(points), line([{ period: '2022', value: '5' }], 'other')])).gaps).toEqual([]);
  });
  test('no segment of any path crosses a gap, whatever the figures', () => {
    const point = fc.record({ year: fc.integer({ min: 1990, max: 2020 }), value: fc.option(fc.integer({ min: 0, max: 5000 }), { nil: null }) });
    const series = fc.uniqueArray(point, { selector: (p) => p.year, maxLength: 25 }).map((points) => points.map((p): PairPoint => ({ period: String(p.year), value: p.value === null ? null : String(p.value), absence: p.value === null ? 'confidential' : null })));
    fc.assert(fc.property(fc.array(series, { maxLength: 3 }), (many) => {
      const spec = buildPairChart(input(many.map((points, i) => line(points, String(i))), { gaps: [{ kind: 'suspended', from: '2000', to: '2005' }] }));
      const geometry = layoutChart(spec, { width: 960, height: 540 });
      for (const { path } of geometry.lines) {
        for (const run of path.split('M').slice(1)) {
          const xs = run.replace('Z', '').split('L').map((p) => Number(p.split(',')[0]));
          for (const gap of geometry.gaps) expect(xs[0]! < gap.left === xs.at(-1)! < gap.left || xs.length === 1).toBe(true);
        }
      }
    }), { numRuns: 60 });
  });
});

describe('scales and emptiness', () => {
  const years = (values: readonly string[]) => values.map((value, i) => ({ period: String(2000 + i), value, absence: value === '0' ? ('zero' as const) : null }));
  test('a logarithmic scale marks zeros instead of dropping them', () => {
    const spec = buildPairChart(input([line(years(['5', '0', '50']))], { scale: 'log' }));
    expect(spec).toMatchObject({ scale: 'log', legend: { zeros: WORDS.en.zeros }, notes: [] });
    const [mark] = layoutChart(spec, { width: 960, height: 540 }).lines;
    expect(mark!.points.map((p) => [p.y === null, p.zero])).toEqual([[false, false], [true, true], [false, false]]);
  });
  test('figures below zero refuse it, and the chart says so', () => {
    const spec = buildPairChart(input([line(years(['5', '-2']))], { scale: 'log', view: 'balance' }));
    expect(spec).toMatchObject({ scale: 'linear', notes: [WORDS.en.noLog] });
    expect(spec.lines[0]!.points.map((p) => p.valueLabel)).toEqual(['USD\u00a0+5', 'USD\u00a0−2']);
  });
  test('without figures it says so and still shows claims', () => {
    const spec = buildPairChart(input([], { claims: pairInput('en').claims }));
    expect(spec.empty).toBe('No figures for this pair.');
    expect(spec.claims).toHaveLength(10);
    expect(buildPairChart(input([])).x.ticks).toEqual([]);
  });
  test('a view in percent or index points is written so', () => {
    expect(buildPairChart(input([line(years(['12.345']))], { view: 'growth', unit: 'percent' })).lines[0]!.points[0]!.valueLabel).toBe('+12.3%');
    expect(buildPairChart(input([line(years(['131.07']))], { view: 'index', unit: 'index' }))).toMatchObject({ baseline: 100, lines: [{ points: [{ valueLabel: '131.1' }] }] });
  });
});
