import { ms, timeOf } from './measure.mjs';

/** Synthetic monthly values, for time alone. */
const points = (count) => Array.from({ length: count }, (_, i) => {
  const year = 1850 + Math.floor(i / 12);
  const period = `${year}-${String((i % 12) + 1).padStart(2, '0')}`;
  return { x: year + (i % 12) / 12 + 1 / 24, period, periodLabel: period, value: 1e9 * (1 + Math.sin(i / 40)) + i * 1e5, valueLabel: String(i), cellLabel: String(i) };
});

const specOf = (count) => ({
  view: 'value', locale: 'en', title: 'Synthetic', description: 'Synthetic values, for time alone.', unitLabel: 'USD', scale: 'linear',
  x: { from: 1850, to: 1850 + count / 12 }, y: { from: 0, to: 3e9, format: 'amount' },
  lines: [{ id: 'synthetic', label: 'Synthetic', hue: 'a-to-b', stroke: 'reporter', points: points(count) }], claims: [], events: [], gaps: [],
});

export default async function chart() {
  const { renderSvg } = await import('../packages/charts/dist/svg/index.js');
  const spec = specOf(2000);
  const drawn = await timeOf(() => renderSvg(spec, { width: 1040, height: 560, theme: 'light' }), { runs: 60, warm: 10 });
  const small = await timeOf(() => renderSvg(specOf(23), { width: 1040, height: 560, theme: 'light' }), { runs: 60, warm: 10 });
  return [{ what: 'a 2,000-point chart to SVG, p50', measured: ms(drawn.p50), against: `${ms(small.p50)} for 23 points` }];
}
