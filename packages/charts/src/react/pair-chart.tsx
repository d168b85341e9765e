'use client';
import { useCallback, useId, useMemo, useState, type FocusEvent, type KeyboardEvent, type PointerEvent, type ReactNode, type SyntheticEvent } from 'react';
import { colourOf, type Theme } from '../palette.ts';
import type { ChartSpec } from '../spec.ts';
import { drawGround, drawMarks, drawText } from '../svg/draw-chart.ts';
import type { ChartGeometry, EventShape, Position } from '../svg/geometry.ts';
import { layoutChart } from '../svg/layout.ts';
import { fontFamilyFor } from '../svg/render-svg.ts';
import { move, nearest, spokenPoint, type PointPosition } from './navigation.ts';
import { RechartsLines } from './recharts-lines.tsx';
import { Scene, SceneElement } from './scene-element.tsx';
import { Tooltip } from './tooltip.tsx';

export interface PairChartProps {
  readonly spec: ChartSpec;
  /** The size the server's SVG was laid out for; the chart scales with its container as that does. */
  readonly width: number;
  readonly height: number;
  readonly theme?: Theme | 'auto';
  /** How to move with the keyboard, in the reader's language. */
  readonly instructions: string;
  /** The event to light up, for example the one under the pointer in a list beside the chart. */
  readonly highlightedEvent?: string | null;
  readonly onHoverEvent?: (id: string | null) => void;
  readonly onFocusEvent?: (id: string | null) => void;
}

const LAYER = { position: 'absolute', inset: 0, width: '100%', height: '100%' } as const;
const UNSEEN = { position: 'absolute', width: 1, height: 1, overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' } as const;

/**
 * The chart of {@link ChartSpec}, for pointer and keyboard. Everything but the lines is the SVG renderer's own drawing,
 * in layers under and over recharts' lines, so that nothing moves when it takes the place of the server's SVG.
 */
export function PairChart({ spec, width, height, theme = 'auto', instructions, highlightedEvent, onHoverEvent, onFocusEvent }: PairChartProps): ReactNode {
  const prefix = useId().replace(/[^\w-]/g, '');
  const geometry = useMemo(() => layoutChart(spec, { width, height }), [spec, width, height]);
  const colour = useMemo(() => colourOf(theme), [theme]);
  const draw = useMemo(() => ({ locale: spec.locale, colour, prefix, links: true }), [spec.locale, colour, prefix]);
  const ground = useMemo(() => <Scene nodes={drawGround(geometry, draw)} />, [geometry, draw]);
  const marks = useMemo(() => <Scene nodes={drawMarks(geometry, draw)} />, [geometry, draw]);
  const lines = useMemo(() => <RechartsLines spec={spec} geometry={geometry} colour={colour} />, [spec, geometry, colour]);
  const { position, spoken, handlers } = usePoint(spec, geometry);
  const viewBox = `0 0 ${geometry.width} ${geometry.height}`;
  const highlighted = geometry.rail?.events.find((event) => event.id === highlightedEvent);
  return (
    <div
      role="group" aria-label={spec.title} lang={spec.locale} dir="ltr" className="chart" onPointerMove={handlers.onPointerMove} onPointerLeave={handlers.onPointerLeave}
      style={{ position: 'relative', width: '100%', aspectRatio: `${geometry.width} / ${geometry.height}`, fontFamily: fontFamilyFor(spec.locale) }}
    >
      <svg aria-hidden="true" viewBox={viewBox} style={LAYER}>{ground}</svg>
      <div aria-hidden="true" style={LAYER}>{lines}</div>
      <p id={`${prefix}-desc`} style={UNSEEN}>{spec.description}</p>
      <div role="application" tabIndex={0} aria-label={`${spec.title}. ${instructions}`} aria-describedby={`${prefix}-desc`} className="chart-plot" onKeyDown={handlers.onKeyDown} onBlur={handlers.onBlur} style={plotStyle(geometry)} />
      <svg viewBox={viewBox} style={{ ...LAYER, pointerEvents: 'none' }} {...eventHandlers(onHoverEvent, onFocusEvent)}>
        {highlighted && <Highlight event={highlighted} geometry={geometry} spec={spec} colour={colour} />}
        <g style={{ pointerEvents: 'auto' }}>{marks}</g>
        {position && <circle className="chart-focus" cx={placeOf(geometry, position).x} cy={placeOf(geometry, position).y} r={6} fill="none" stroke={colour('ink')} strokeWidth={1.8} />}
      </svg>
      {position && <Tooltip spec={spec} geometry={geometry} position={position} colour={colour} />}
      <div role="status" aria-live="polite" style={UNSEEN}>{spoken}</div>
    </div>
  );
}

/** The point under the pointer or reached by keys; only keys make it speak. */
function usePoint(spec: ChartSpec, geometry: ChartGeometry) {
  const [found, setFound] = useState<{ geometry: ChartGeometry; position: PointPosition; spoken: string } | null>(null);
  const current = found?.geometry === geometry ? found : null;
  const onKeyDown = useCallback((event: KeyboardEvent) => {
    if (event.key === 'Escape') return setFound(null);
    const position = event.altKey || event.ctrlKey || event.metaKey ? undefined : move(geometry.lines, current?.position ?? null, event.key);
    if (!position) return;
    event.preventDefault();
    setFound({ geometry, position, spoken: spokenPoint(spec, position) });
  }, [spec, geometry, current]);
  const onPointerMove = useCallback((event: PointerEvent<HTMLElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const position = nearest(geometry.lines, ((event.clientX - box.left) / box.width) * geometry.width, ((event.clientY - box.top) / box.height) * geometry.height);
    setFound(position && { geometry, position, spoken: '' });
  }, [geometry]);
  const leave = useCallback(() => setFound(null), []);
  return { position: current?.position ?? null, spoken: current?.spoken ?? '', handlers: { onKeyDown, onPointerMove, onPointerLeave: leave, onBlur: leave } };
}

/** Where a point is marked: one without a figure on the axis. */
function placeOf(geometry: ChartGeometry, { line, point }: PointPosition): Position {
  const { x, y } = geometry.lines[line]!.points[point]!;
  return { x, y: y ?? geometry.plot.bottom };
}

const percent = (part: number, whole: number) => `${(part / whole) * 100}%`;
const plotStyle = ({ plot, width, height }: ChartGeometry) => ({
  position: 'absolute', left: percent(plot.left, width), top: percent(plot.top, height), width: percent(plot.right - plot.left, width), height: percent(plot.bottom - plot.top, height),
} as const);

/** Tells the page which event's tick is under the pointer or focused. */
function eventHandlers(onHover?: (id: string | null) => void, onFocus?: (id: string | null) => void) {
  const idOf = (event: SyntheticEvent) => (event.target as Element).closest('[data-event]')?.getAttribute('data-event') ?? null;
  return {
    onPointerOver: (event: PointerEvent) => onHover?.(idOf(event)), onPointerOut: () => onHover?.(null),
    onFocus: (event: FocusEvent) => onFocus?.(idOf(event)), onBlur: () => onFocus?.(null),
  };
}

interface HighlightProps {
  readonly event: EventShape;
  readonly geometry: ChartGeometry;
  readonly spec: ChartSpec;
  readonly colour: ReturnType<typeof colourOf>;
}

/** An event carried up through the plot, as wide as its date is uncertain, under its number. */
function Highlight({ event, geometry: { plot, rail }, spec, colour }: HighlightProps): ReactNode {
  const width = Math.max(event.right - event.left, 2);
  const middle = (event.left + event.right) / 2;
  const number = { x: middle, y: plot.top - 4, text: String(event.number), anchor: 'middle', size: 12, ink: 'ink', bold: true, halo: true } as const;
  return (
    <g className="chart-highlight">
      <rect x={middle - width / 2} y={plot.top} width={width} height={rail!.y + 8 - plot.top} fill={colour('ink')} fillOpacity={event.band ? 0.16 : 0.7} />
      <SceneElement node={drawText(number, { locale: spec.locale, colour })} />
    </g>
  );
}
