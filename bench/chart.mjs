import { ms, timeOf } from './measure.mjs';

/** Synthetic monthly values, for time alone. */
const points = (count) => Array.from({ length: count }, (_, i) => ({
  period: `${1850 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`, value: String(Math.round(1e9 * (1.5 + Math.sin(i / 40)))),
}));

const words = {
  title: 'Synthetic', description: 'Synthetic values, for time alone.', unit: 'US dollars', claims: 'stated', events: 'event', empty: 'nothing', zeros: 'zeros', noLog: 'no logarithm',
  absence: { missing: 'missing', confidential: 'confidential', 'not-released': 'not released', suspended: 'suspended' },
};

const inputOf = (count) => ({
  view: 'value', locale: 'en', scale: 'linear', unit: 'USD', words, claims: [], events: [], gaps: [],
  lines: [{ id: 'synthetic', label: 'Synthetic', source: 'none', hue: 'a-to-b', method: 'reporter', points: points(count) }],
});

export default async function chart() {
  const { buildPairChart } = await import('../packages/charts/dist/index.js');
  const { renderSvg } = await import('../packages/charts/dist/svg/index.js');
  const draw = (count) => {
    const input = inputOf(count);
    return timeOf(() => renderSvg(buildPairChart(input), { width: 1040, height: 560, theme: 'light' }), { runs: 60, warm: 10 });
  };
  const [large, small] = [await draw(2000), await draw(23)];
  return [{ what: 'a 2,000-point chart, series to SVG, p50', measured: ms(large.p50), against: `${ms(small.p50)} for 23 points` }];
}
