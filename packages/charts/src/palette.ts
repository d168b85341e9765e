import type { Hue } from './spec.ts';

export type Ink = Hue | 'ink' | 'muted' | 'axis' | 'grid' | 'hatch' | 'ground';
export type Theme = 'light' | 'dark';

/**
 * The colours of every chart. Blue and rust keep apart for all common kinds of colour blindness; hues stand 4.5:1 from
 * the ground so that labels may wear them, axis and hatch 3:1 (WCAG 2.2, 1.4.3 and 1.4.11); only grid lines are fainter.
 */
export const PALETTE: Readonly<Record<Theme, Readonly<Record<Ink, string>>>> = {
  light: {
    'a-to-b': '#1d5fa8', 'b-to-a': '#b04a12', total: '#1b1d21', neutral: '#5b626b',
    ink: '#1b1d21', muted: '#555a63', axis: '#7d828a', grid: '#e2e4e3', hatch: '#8b9097', ground: '#ffffff',
  },
  dark: {
    'a-to-b': '#7fb4ee', 'b-to-a': '#f0985a', total: '#e9eaec', neutral: '#a3a9b2',
    ink: '#e9eaec', muted: '#a6abb4', axis: '#7c838d', grid: '#2a2e35', hatch: '#6b727c', ground: '#121417',
  },
};

const INKS = Object.keys(PALETTE.light) as Ink[];
const propertyOf = (ink: Ink) => `--chart-${ink}`;

/** How a renderer writes a colour: baked for a download, or the page's custom property so that its dark mode reaches the picture. */
export const colourOf = (theme: Theme | 'auto') => (ink: Ink): string =>
  theme === 'auto' ? `var(${propertyOf(ink)}, ${PALETTE.light[ink]})` : PALETTE[theme][ink];

const declarations = (theme: Theme) => INKS.map((ink) => `${propertyOf(ink)}: ${PALETTE[theme][ink]};`).join(' ');

/** The palette as custom properties for a page: dark by the reader's setting, or by `data-theme` on the root; light on paper. */
export const paletteCss = `:root { ${declarations('light')} }
@media screen and (prefers-color-scheme: dark) { :root:not([data-theme='light']) { ${declarations('dark')} } }
@media screen { :root[data-theme='dark'] { ${declarations('dark')} } }
`;
