// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { pairInput } from '../fixtures/morocco-russia.ts';
import { PALETTE } from '../palette.ts';
import { buildPairChart } from '../pair-chart.ts';
import { renderSvg, type ChartSvgOptions } from './index.ts';

const WIDE: ChartSvgOptions = { width: 960, height: 540, theme: 'light' };
const PHONE: ChartSvgOptions = { width: 360, height: 520, theme: 'light' };
const spec = { en: buildPairChart(pairInput('en')), ar: buildPairChart(pairInput('ar')) };
/** One element a line, so that a difference shows. */
const byLine = (svg: string) => svg.replaceAll('><', '>\n<');
const parse = (svg: string) => {
  const holder = document.createElement('div');
  holder.innerHTML = svg;
  return holder.querySelector('svg')!;
};

describe('snapshots', () => {
  test.each([['wide-en', 'en', WIDE], ['phone-ar', 'ar', PHONE]] as const)('%s', async (name, locale, options) =>
    expect(byLine(renderSvg(spec[locale], options))).toMatchFileSnapshot(`../fixtures/${name}.svg`));
});

describe('accessibility', () => {
  test('an image with a name and a description', () => {
    const svg = parse(renderSvg(spec.en, { ...WIDE, prefix: 'p' }));
    expect(svg.getAttribute('role')).toBe('img');
    expect(svg.querySelector(`#${svg.getAttribute('aria-labelledby')}`)!.textContent).toBe(spec.en.title);
    expect(svg.querySelector(`#${svg.getAttribute('aria-describedby')}`)!.textContent).toBe(spec.en.description);
    expect(svg.querySelectorAll('a')).toHaveLength(0);
  });
  test('with links a group, every claim and event an address', () => {
    const svg = parse(renderSvg(spec.en, { ...WIDE, links: true }));
    expect(svg.getAttribute('role')).toBe('group');
    expect([...svg.querySelectorAll('a')].map((a) => a.getAttribute('href'))).toEqual(expect.arrayContaining(['/claims/c-2016-tass-1290', '/events/e-2025-10-16-lavrov-bourita']));
    expect(svg.querySelectorAll('a')).toHaveLength(spec.en.claims.length + spec.en.events.length);
  });
  test('without colour, lines of one source differ by their names or letters, sources by their dash', () => {
    for (const options of [WIDE, PHONE]) {
      const svg = parse(renderSvg(spec.en, options));
      const dashes = [...svg.querySelectorAll('.chart-line')].map((line) => line.getAttribute('stroke-dasharray'));
      expect([dashes[0] === dashes[1], dashes[2] === dashes[3], dashes[0] === dashes[2]]).toEqual([true, true, false]);
    }
    const words = parse(renderSvg(spec.en, PHONE)).textContent!;
    for (const line of spec.en.lines) expect(words).toContain(line.label);
  });
});

describe('text', () => {
  test('stands at explicit places, in the left-to-right order of the axis', () => {
    for (const locale of ['en', 'ar'] as const) {
      const svg = renderSvg(spec[locale], WIDE);
      expect(svg).not.toMatch(/ dy=| dx=|<tspan|direction="rtl"/);
      expect(parse(svg).getAttribute('direction')).toBe('ltr');
      for (const text of parse(svg).querySelectorAll('text')) expect([text.getAttribute('x'), text.getAttribute('y')].every((n) => Number.isFinite(Number(n)))).toBe(true);
    }
  });
  test('Arabic words are isolates anchored on the right of the page; its time runs left to right', () => {
    const svg = parse(renderSvg(spec.ar, WIDE));
    const find = (words: string) => [...svg.querySelectorAll('text')].find((t) => t.textContent!.includes(words))!;
    const title = find(spec.ar.title);
    expect([title.getAttribute('text-anchor'), title.getAttribute('x'), title.textContent]).toEqual(['end', '944', `\u2067${spec.ar.title}\u2069`]);
    expect(Number(find('1995').getAttribute('x'))).toBeLessThan(Number(find('2025').getAttribute('x')));
    expect(svg.getAttribute('lang')).toBe('ar');
  });
  test('is escaped', () => expect(renderSvg({ ...spec.en, title: 'A & B <script> "x" \u0007' }, WIDE)).toContain('A &amp; B &lt;script&gt; &quot;x&quot; <'));
});

describe('themes', () => {
  test.each(['light', 'dark'] as const)('%s bakes its colours on its ground', (theme) => {
    const svg = renderSvg(spec.en, { ...WIDE, theme });
    expect(svg).not.toContain('var(');
    expect(parse(svg).querySelector('rect')!.getAttribute('fill')).toBe(PALETTE[theme].ground);
  });
  test('auto takes the page’s colours and no ground', () => {
    const svg = renderSvg(spec.en, { ...WIDE, theme: 'auto' });
    expect(svg).toContain(`stroke="var(--chart-b-to-a, ${PALETTE.light['b-to-a']})"`);
    expect(svg).not.toContain(`fill="${PALETTE.light.ground}"`);
  });
});

test('a line of 2,000 points is drawn with its extremes and at most 1,000 points', () => {
  const points = Array.from({ length: 2000 }, (_, i) => ({ period: new Date(Date.UTC(2020, 0, 1 + i)).toISOString().slice(0, 10), value: String(1_000_000 + ((i * 7919) % 2003) * 1000) }));
  const synthetic = { id: 's', label: 'Synthetic daily series', source: 'made for this test', hue: 'total', method: 'reporter', points } as const;
  const svg = renderSvg(buildPairChart({ ...pairInput('en'), lines: [synthetic], claims: [], events: [], gaps: [] }), WIDE);
  const path = parse(svg).querySelector('.chart-line')!.getAttribute('d')!;
  expect(path.split(/[ML]/).length - 1).toBeLessThanOrEqual(1000);
  expect(path.match(/M/g)).toHaveLength(1);
});
