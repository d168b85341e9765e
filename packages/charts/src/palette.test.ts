import { describe, expect, test } from 'vitest';
import { colourOf, PALETTE, paletteCss, type Ink, type Theme } from './palette.ts';

type Rgb = [number, number, number];
const linear = (hex: string): Rgb => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16) / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4)) as Rgb;
const luminance = ([r, g, b]: Rgb) => 0.2126 * r + 0.7152 * g + 0.0722 * b;
/** WCAG 2.2 contrast ratio. */
const contrast = (a: string, b: string) => {
  const [low, high] = [luminance(linear(a)), luminance(linear(b))].sort((x, y) => x - y) as [number, number];
  return (high + 0.05) / (low + 0.05);
};
/** Machado, Oliveira, Fernandes 2009, full severity, on linear RGB. */
const BLINDNESS = {
  protan: [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
  deutan: [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.01182, 0.04294, 0.968881]],
  tritan: [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.3039]],
} as const;
/** Difference in OKLab, where 0.02 is just seen. */
function oklab([r, g, b]: Rgb): Rgb {
  const [l, m, s] = [0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b, 0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b, 0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b].map(Math.cbrt) as Rgb;
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s, 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s];
}

describe.each<Theme>(['light', 'dark'])('%s', (theme) => {
  const palette = PALETTE[theme];
  test.each<[Ink, number]>([['a-to-b', 4.5], ['b-to-a', 4.5], ['total', 4.5], ['neutral', 4.5], ['ink', 4.5], ['muted', 4.5], ['axis', 3], ['hatch', 3]])('%s stands %f:1 from the ground', (ink, least) =>
    expect(contrast(palette[ink], palette.ground)).toBeGreaterThanOrEqual(least));
  test.each(Object.entries(BLINDNESS))('the directions keep apart for %s eyes', (_, matrix) => {
    const seen = (hex: string) => oklab(matrix.map((row) => Math.max(0, row.reduce((sum, k, i) => sum + k * linear(hex)[i]!, 0))) as Rgb);
    const [a, b] = [seen(palette['a-to-b']), seen(palette['b-to-a'])];
    expect(Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])).toBeGreaterThan(0.1);
  });
  test('bakes its colours', () => expect(colourOf(theme)('a-to-b')).toBe(palette['a-to-b']));
  test('has every colour in the css', () => Object.values(palette).forEach((colour) => expect(paletteCss).toContain(colour)));
});

test('auto asks the page and falls back to light', () => expect(colourOf('auto')('b-to-a')).toBe(`var(--chart-b-to-a, ${PALETTE.light['b-to-a']})`));
