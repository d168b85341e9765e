import type { Locale } from '@mizan/model';
import { colourOf, type Theme } from '../palette.ts';
import type { ChartSpec } from '../spec.ts';
import { drawGround, drawLine, drawMarks } from './draw-chart.ts';
import { layoutChart, type ChartSize } from './layout.ts';
import { el, printScene, type SceneNode } from './scene.ts';

/** The faces of the whole product, the language's own first: resvg looks for a bold Arabic only there. A page serves them itself. */
export const fontFamilyFor = (locale: Locale): string =>
  `${(locale === 'ar' ? ['IBM Plex Sans Arabic', 'IBM Plex Sans'] : ['IBM Plex Sans', 'IBM Plex Sans Arabic']).map((face) => `'${face}'`).join(', ')}, system-ui, sans-serif`;

export interface SvgOptions {
  /** `auto` takes the page's custom properties (see `paletteCss`); the others bake their colours, with a ground. */
  readonly theme: Theme | 'auto';
  readonly fontFamily?: string;
  /** Prefix of ids, unique among the drawings of one page. */
  readonly prefix?: string;
}

export interface ChartSvgOptions extends SvgOptions, ChartSize {
  /** Makes claims and events links. The drawing is then a group of things instead of one image. */
  readonly links?: boolean;
}

/** The chart as a standalone, accessible SVG, in plain text. */
export function renderSvg(spec: ChartSpec, options: ChartSvgOptions): string {
  const geometry = layoutChart(spec, options);
  const draw = { locale: spec.locale, colour: colourOf(options.theme), prefix: options.prefix ?? 'chart', links: options.links ?? false };
  return printDrawing(
    { ...geometry, title: spec.title, description: spec.description, locale: spec.locale, links: draw.links },
    [...drawGround(geometry, draw), ...geometry.lines.map((line) => drawLine(line, draw)), ...drawMarks(geometry, draw)],
    options,
  );
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description?: string;
  readonly locale: Locale;
  readonly links?: boolean;
}

/**
 * Wraps nodes into an SVG document with a name and a description. The root says `direction="ltr"` whatever the page:
 * the time axis runs left to right, and text anchors then mean the same edge everywhere.
 */
export function printDrawing({ width, height, title, description, locale, links }: Drawing, nodes: readonly SceneNode[], { theme, fontFamily = fontFamilyFor(locale), prefix = 'chart' }: SvgOptions): string {
  const [titleId, descriptionId] = [`${prefix}-title`, `${prefix}-desc`];
  const root = el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg', viewBox: `0 0 ${width} ${Math.ceil(height)}`, width, height: Math.ceil(height), role: links ? 'group' : 'img',
      'aria-labelledby': titleId, 'aria-describedby': description === undefined ? undefined : descriptionId,
      lang: locale, 'xml:lang': locale, direction: 'ltr', fontFamily,
    },
    el('title', { id: titleId }, title),
    description === undefined ? undefined : el('desc', { id: descriptionId }, description),
    theme === 'auto' ? undefined : el('rect', { width, height: Math.ceil(height), fill: colourOf(theme)('ground') }),
    ...nodes,
  );
  return printScene(root);
}
