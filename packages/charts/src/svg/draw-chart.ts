import type { Locale } from '@mizan/model';
import type { Ink } from '../palette.ts';
import { CLAIM_RADIUS } from './claim-shapes.ts';
import { SWATCH_WIDTH, type ChartGeometry, type ClaimShape, type EventShape, type KeyEntry, type LineMark, type TextMark } from './geometry.ts';
import { diamond, hatchDefs, hatchFill, STROKES, zeroMark } from './marks.ts';
import { el, type SceneNode } from './scene.ts';
import { inDirection } from './text.ts';

export interface DrawOptions {
  readonly locale: Locale;
  readonly colour: (ink: Ink) => string;
  /** Makes ids unique where several drawings share a page. */
  readonly prefix: string;
  /** Whether claims and events are links. */
  readonly links: boolean;
}

/** What lies under the lines: hatching, grid, axes. */
export function drawGround(g: ChartGeometry, options: DrawOptions): SceneNode[] {
  const { colour, prefix } = options;
  const { left, right, top, bottom } = g.plot;
  const kinds = [...g.gaps.map((gap) => gap.kind), ...g.key.flatMap(({ swatch }) => (swatch.kind === 'gap' ? [swatch.gap] : []))];
  const across = (y: number, ink: Ink, strokeWidth = 1) => el('path', { d: `M${left},${snap(y)}H${right}`, stroke: colour(ink), strokeWidth });
  return [
    ...defined(hatchDefs(kinds, colour, prefix)),
    ...g.gaps.map((gap) => el('rect', { x: gap.left, y: top, width: gap.right - gap.left, height: bottom - top, fill: hatchFill(prefix, gap.kind), opacity: 0.55 })),
    ...g.yTicks.map(({ y }) => across(y, 'grid')),
    ...g.yTicks.map(({ label }) => drawText(label, options)),
    across(bottom, 'axis'),
    ...(g.baseline === null || Math.abs(g.baseline - bottom) < 1 ? [] : [across(g.baseline, 'axis', 1.4)]),
    ...g.yearStarts.map((x) => el('path', { d: `M${snap(x)},${bottom}V${bottom + 4}`, stroke: colour('axis') })),
    ...g.xTicks.map((tick) => drawText(tick, options)),
  ];
}

/** A line as an SVG path; the interactive chart draws the same with recharts. */
export const drawLine = ({ id, path, hue, method }: LineMark, { colour }: DrawOptions): SceneNode =>
  el('path', { className: 'chart-line', 'data-line': id, d: path, fill: 'none', stroke: colour(hue), ...STROKES[method], strokeLinejoin: 'round' });

/** What lies over the lines: dots, claims, names, the rail, the key and all words. */
export function drawMarks(g: ChartGeometry, options: DrawOptions): SceneNode[] {
  return [
    ...g.lines.flatMap((line) => drawPoints(line, g.plot.bottom, options)),
    ...g.claims.map((claim) => drawClaim(claim, options)),
    ...g.lineLabels.flatMap(({ texts, leader }) => [
      ...(leader ? [el('path', { d: `M${leader[0].x},${leader[0].y}L${leader[1].x},${leader[1].y}`, stroke: options.colour('axis') })] : []),
      ...texts.map((text) => drawText(text, options)),
    ]),
    ...drawRail(g, options),
    ...g.key.flatMap((entry) => drawKeyEntry(entry, options)),
    ...g.texts.map((text) => drawText(text, options)),
  ];
}

/** Text always with explicit x and y; the halo is painted under the letters. */
export function drawText({ x, y, text, anchor, size, ink, bold, halo }: TextMark, { locale, colour }: Pick<DrawOptions, 'locale' | 'colour'>): SceneNode {
  const outline = halo ? { stroke: colour('ground'), strokeWidth: 3.5, strokeLinejoin: 'round', paintOrder: 'stroke' } : {};
  return el('text', { x, y, textAnchor: anchor === 'start' ? undefined : anchor, fontSize: size, fontWeight: bold ? 600 : undefined, fill: colour(ink), ...outline }, inDirection(text, locale));
}

function drawPoints(line: LineMark, bottom: number, { colour }: DrawOptions): SceneNode[] {
  const fill = colour(line.hue);
  return [
    ...line.dots.map(({ x, y }) => el('circle', { cx: x, cy: y, r: 3.6, fill })),
    ...line.points.filter((p) => p.zero).map(({ x }) => el('path', { d: zeroMark(x, bottom), fill: colour('ground'), stroke: fill, strokeWidth: 1.3 })),
  ];
}

function drawClaim(claim: ClaimShape, { colour, links }: DrawOptions): SceneNode {
  const { x, y, low, high } = claim;
  const caps = [low.open ? arrow(x, low.y, -1) : cap(x, low.y), high.open ? arrow(x, high.y, 1) : cap(x, high.y)];
  const visible = low.y - high.y > 2 * CLAIM_RADIUS || low.open || high.open;
  const wide = claim.right - claim.left > 40 ? [el('path', { d: `M${claim.left + 2},${y}H${claim.right - 2}`, strokeWidth: 1 })] : [];
  return link(claim.href, links, { className: 'chart-claim', 'data-claim': claim.id, stroke: colour(claim.hue), fill: 'none' },
    el('title', {}, claim.label),
    ...(visible ? [el('path', { d: `M${x},${high.y}V${low.y}${caps.join('')}`, strokeWidth: 1.1 })] : []),
    ...wide,
    el('path', { d: diamond(x, y, CLAIM_RADIUS), fill: colour('ground'), strokeWidth: 1.5 }),
  );
}

const cap = (x: number, y: number) => `M${x - 3},${y}H${x + 3}`;
/** The head of an open end; `way` is 1 for up. */
const arrow = (x: number, y: number, way: 1 | -1) => `M${x - 3},${y + 5 * way}L${x},${y}L${x + 3},${y + 5 * way}`;

function drawRail(g: ChartGeometry, options: DrawOptions): SceneNode[] {
  if (!g.rail) return [];
  const { y, events, numbers } = g.rail;
  return [
    el('path', { d: `M${g.plot.left},${snap(y)}H${g.plot.right}`, stroke: options.colour('grid') }),
    ...events.map((event) => drawEvent(event, y, options)),
    ...numbers.map((number) => drawText(number, options)),
  ];
}

function drawEvent(event: EventShape, y: number, { colour, links }: DrawOptions): SceneNode {
  const width = Math.max(event.right - event.left, 3);
  const middle = (event.left + event.right) / 2;
  const mark = event.band
    ? el('rect', { x: middle - width / 2, y: y - 3.5, width, height: 7, fill: colour('neutral'), fillOpacity: 0.4, ...(event.approximate ? { stroke: colour('neutral'), strokeDasharray: '2 2' } : {}) })
    : el('path', { d: `M${middle},${y - 7}V${y + 7}`, stroke: colour('ink'), strokeWidth: 1.4 });
  return link(event.href, links, { className: 'chart-event', 'data-event': event.id },
    el('title', {}, `${event.number}. ${event.label} (${event.dateLabel})`),
    el('rect', { x: middle - Math.max(width, 8) / 2, y: y - 10, width: Math.max(width, 8), height: 20, fill: 'transparent' }),
    mark,
  );
}

const link = (href: string, links: boolean, attributes: Record<string, string>, ...children: SceneNode[]) => el(links ? 'a' : 'g', { ...(links ? { href } : {}), ...attributes }, ...children);

function drawKeyEntry(entry: KeyEntry, options: DrawOptions): SceneNode[] {
  return [...drawSwatch(entry, options), ...entry.texts.map((text) => drawText(text, options))];
}

function drawSwatch({ swatch, x, y }: KeyEntry, { colour, prefix, locale }: DrawOptions): SceneNode[] {
  const middle = x + SWATCH_WIDTH / 2;
  switch (swatch.kind) {
    case 'line': {
      const letter: TextMark = { x: x + 1, y: y + 4.5, text: swatch.letter, anchor: 'start', size: 12, ink: swatch.hue, bold: true };
      return [drawText(letter, { colour, locale }), el('path', { d: `M${x + 12},${y}H${x + SWATCH_WIDTH + 2}`, stroke: colour(swatch.hue), ...STROKES[swatch.method] })];
    }
    case 'claim': return [el('path', { d: `M${middle},${y - 8}V${y + 8}${cap(middle, y - 8)}${cap(middle, y + 8)}`, stroke: colour('ink'), strokeWidth: 1.1 }), el('path', { d: diamond(middle, y, CLAIM_RADIUS), fill: colour('ground'), stroke: colour('ink'), strokeWidth: 1.5 })];
    case 'event': return [el('path', { d: `M${x + 5},${y - 7}V${y + 7}`, stroke: colour('ink'), strokeWidth: 1.4 }), el('rect', { x: x + 11, y: y - 3.5, width: 14, height: 7, fill: colour('neutral'), fillOpacity: 0.4 })];
    case 'gap': return [el('rect', { x, y: y - 7, width: SWATCH_WIDTH, height: 14, fill: hatchFill(prefix, swatch.gap) })];
    case 'zero': return [el('path', { d: zeroMark(middle, y + 3.5), fill: colour('ground'), stroke: colour('ink'), strokeWidth: 1.3 })];
  }
}

const defined = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);
/** Middle of a pixel, where a thin line is sharp. */
const snap = (n: number) => Math.round(n - 0.5) + 0.5;
