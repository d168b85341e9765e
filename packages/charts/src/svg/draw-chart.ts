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

/** What lies under the lines: hatching, grid, axes and all words, so that no word hides a figure. */
export function drawGround(g: ChartGeometry, options: DrawOptions): SceneNode[] {
  const { colour, prefix } = options;
  const { left, right, top, bottom } = g.plot;
  const kinds = [...g.gaps.map((gap) => gap.kind), ...g.key.flatMap(({ swatch }) => (swatch.kind === 'gap' ? [swatch.gap] : []))];
  const across = (y: number, ink: Ink, strokeWidth = 1) => el('path', { d: `M${left},${snap(y)}H${right}`, stroke: colour(ink), strokeWidth });
  return [
    ...defined(hatchDefs(kinds, colour, prefix)),
    ...g.gaps.map((gap) => el('rect', { x: gap.left, y: top, width: gap.right - gap.left, height: bottom - top, fill: hatchFill(prefix, gap.kind), opacity: 0.5 })),
    ...g.yTicks.map(({ y }) => across(y, 'grid')),
    ...g.yTicks.map(({ label }) => drawText(label, options)),
    across(bottom, 'axis'),
    ...(g.baseline === null || Math.abs(g.baseline - bottom) < 1 ? [] : [across(g.baseline, 'axis', 1.4)]),
    ...g.yearStarts.map((x) => el('path', { d: `M${snap(x)},${bottom}V${bottom + 4}`, stroke: colour('axis') })),
    ...g.xTicks.map((tick) => drawText(tick, options)),
    ...g.texts.map((text) => drawText(text, options)),
    ...g.lineLabels.flatMap(({ texts, leader }) => [
      ...(leader ? [el('path', { d: `M${leader[0].x},${leader[0].y}L${leader[1].x},${leader[1].y}`, stroke: colour('axis') })] : []),
      ...texts.map((text) => drawText(text, options)),
    ]),
    ...g.key.flatMap((entry) => drawKeyEntry(entry, options)),
  ];
}

/** A line as an SVG path; the interactive chart draws the same with recharts. */
export const drawLine = ({ id, path, hue, method }: LineMark, { colour }: DrawOptions): SceneNode =>
  el('path', { className: 'chart-line', 'data-line': id, d: path, fill: 'none', stroke: colour(hue), ...STROKES[method], strokeLinejoin: 'round' });

/** What lies over the lines, and can be pointed at: dots, claims and the rail of events. */
export function drawMarks(g: ChartGeometry, options: DrawOptions): SceneNode[] {
  return [
    ...g.lines.flatMap((line) => drawPoints(line, g.plot.bottom, options)),
    ...g.claims.map((claim) => drawClaim(claim, options)),
    ...drawRail(g, options),
  ];
}

/** Text always with explicit x and y; the halo is painted under the letters. */
export function drawText({ x, y, text, anchor, size, ink, bold, halo }: TextMark, { locale, colour }: Pick<DrawOptions, 'locale' | 'colour'>): SceneNode {
  const outline = halo ? { stroke: colour('ground'), strokeWidth: 5, strokeLinejoin: 'round', paintOrder: 'stroke' } : {};
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
  const visible = low.y - high.y > 2 * CLAIM_RADIUS + 6 || low.open || high.open;
  const wide = claim.right - claim.left > 40 ? [el('path', { d: `M${claim.left + 2},${y}H${claim.right - 2}`, strokeWidth: 1 })] : [];
  return pointedAt(claim.label, links ? claim.href : undefined, { className: 'chart-claim', 'data-claim': claim.id, stroke: colour(claim.hue), fill: 'none' },
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
  const mark = event.band ? eventBand(middle - width / 2, y, width, colour, event.approximate) : eventTick(middle, y, colour);
  return pointedAt(`${event.number}. ${event.label} (${event.dateLabel})`, links ? event.href : undefined, { className: 'chart-event', 'data-event': event.id },
    el('rect', { x: middle - Math.max(width, 8) / 2, y: y - 10, width: Math.max(width, 8), height: 20, fill: 'transparent' }),
    mark,
  );
}

const eventTick = (x: number, y: number, colour: DrawOptions['colour']) => el('path', { d: `M${x},${y - 7}V${y + 7}`, stroke: colour('ink'), strokeWidth: 1.4 });

const eventBand = (x: number, y: number, width: number, colour: DrawOptions['colour'], approximate = false) =>
  el('rect', { x, y: y - 3.5, width, height: 7, fill: colour('neutral'), fillOpacity: 0.4, ...(approximate ? { stroke: colour('neutral'), strokeDasharray: '2 2' } : {}) });

/** A mark that says what it is when pointed at, and leads somewhere if it has an address. */
const pointedAt = (label: string, href: string | undefined, attributes: Readonly<Record<string, string>>, ...children: SceneNode[]) =>
  el(href === undefined ? 'g' : 'a', { ...attributes, href, 'aria-label': href === undefined ? undefined : label }, el('title', {}, label), ...children);

function drawKeyEntry(entry: KeyEntry, options: DrawOptions): SceneNode[] {
  return [...drawSwatch(entry, options), ...entry.texts.map((text) => drawText(text, options))];
}

function drawSwatch({ swatch, x, y }: KeyEntry, { colour, prefix, locale }: DrawOptions): SceneNode[] {
  const middle = x + SWATCH_WIDTH / 2;
  switch (swatch.kind) {
    case 'line': {
      const letter: TextMark = { x: x + 5, y: y + 4.5, text: swatch.letter, anchor: 'middle', size: 12, ink: swatch.hue, bold: true };
      return [drawText(letter, { colour, locale }), el('path', { d: `M${x + 13},${y}H${x + SWATCH_WIDTH}`, stroke: colour(swatch.hue), ...STROKES[swatch.method] })];
    }
    case 'claim': {
      const whisker = `M${middle},${y - 8}V${y + 8}${cap(middle, y - 8)}${cap(middle, y + 8)}`;
      return [el('path', { d: whisker, stroke: colour('ink'), strokeWidth: 1.1 }), el('path', { d: diamond(middle, y, CLAIM_RADIUS), fill: colour('ground'), stroke: colour('ink'), strokeWidth: 1.5 })];
    }
    case 'event': return [eventTick(x + 7, y, colour), eventBand(x + 14, y, 16, colour)];
    case 'gap': return [el('rect', { x, y: y - 7, width: SWATCH_WIDTH, height: 14, fill: hatchFill(prefix, swatch.gap) })];
    case 'zero': return [el('path', { d: zeroMark(middle, y + 3.5), fill: colour('ground'), stroke: colour('ink'), strokeWidth: 1.3 })];
  }
}

const defined = <T>(value: T | undefined): T[] => (value === undefined ? [] : [value]);
/** Middle of a pixel, where a thin line is sharp. */
const snap = (n: number) => Math.round(n - 0.5) + 0.5;
