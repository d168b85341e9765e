// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { renderCoverageStrip, renderSparkline, sparklineShape, type CoverageOptions, type CoverageRow } from './index.ts';

const parse = (svg: string) => {
  const holder = document.createElement('div');
  holder.innerHTML = svg;
  return holder.querySelector('svg')!;
};

describe('sparkline', () => {
  const options = { locale: 'en', width: 100, height: 24, hue: 'a-to-b', title: 'Synthetic, 2010 to 2013', theme: 'light' } as const;
  test('breaks at gaps and dots its last figure', () => {
    const svg = parse(renderSparkline([{ period: '2010', value: 1 }, { period: '2011', value: 4 }, { period: '2012', value: null }, { period: '2013', value: 2 }], options));
    expect(svg.querySelectorAll('path')[1]!.getAttribute('d')).toBe('M3,16.5L34.33,3M97,12Z');
    expect(svg.querySelector('circle')!.getAttribute('cx')).toBe('97');
    expect(svg.querySelector('title')!.textContent).toBe(options.title);
  });
  test('a year without a row is a hole, and a loss lies below zero', () => {
    const shape = sparklineShape([{ period: '2010', value: 1 }, { period: '2012', value: -1 }], options);
    expect(shape).toEqual({ path: 'M3,3ZM97,21Z', last: { x: 97, y: 21 }, zero: 12 });
  });
  test('without figures only the ground line is left', () => expect(parse(renderSparkline([], options)).querySelectorAll('circle')).toHaveLength(0));
});

describe('coverage strip', () => {
  const rows: CoverageRow[] = [
    { label: 'Correlates of War', cells: [2012, 2013, 2014].map((year) => ({ year, state: 'available' as const })) },
    { label: 'Russian customs', cells: [{ year: 2021, state: 'missing' }, { year: 2022, state: 'suspended' }, { year: 2023, state: 'suspended' }, { year: 1980, state: 'available' }] },
  ];
  const options: CoverageOptions = {
    locale: 'en', width: 700, from: 2012, to: 2025, title: 'Who has figures for which year', theme: 'light',
    legend: { available: 'figures', missing: 'no figures', confidential: 'confidential', 'not-released': 'not yet released', suspended: 'publication suspended' },
  };
  test('a cell per year in its state, years outside left out', () => {
    const svg = parse(renderCoverageStrip(rows, options));
    expect([...svg.querySelectorAll('rect > title')].map((t) => t.textContent)).toEqual([
      'Correlates of War, 2012: figures', 'Correlates of War, 2013: figures', 'Correlates of War, 2014: figures',
      'Russian customs, 2021: no figures', 'Russian customs, 2022: publication suspended', 'Russian customs, 2023: publication suspended',
    ]);
    expect([...svg.querySelectorAll('pattern')].map((p) => p.id)).toEqual(['coverage-missing', 'coverage-suspended']);
    expect(svg.textContent).not.toContain('confidential');
  });
  test.each([700, 340])('at %i pixels Arabic labels stand on the right and nothing leaves the strip', (width) => {
    const svg = parse(renderCoverageStrip(rows, { ...options, locale: 'ar', width }));
    for (const rect of svg.querySelectorAll('rect')) expect(Number(rect.getAttribute('x')) + Number(rect.getAttribute('width'))).toBeLessThanOrEqual(width + 0.01);
    expect([...svg.querySelectorAll('text')].find((t) => t.textContent === 'Russian customs')!.getAttribute('x')).toBe(String(width));
  });
});
